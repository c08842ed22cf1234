// A folder of small photos, each a bright disc on a dark ground, and what a batch makes of it.
#pragma once

#include "../window/slow_engine.h"

#include "matting/classical/classical_engine.h"
#include "ui/batch/batch_job.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

namespace sdmatte::studio {

inline constexpr int batch_patience_ms = 300'000; // on a busy machine, under sanitizers

class Photos {
public:
    explicit Photos(int count = 0)
    {
        QDir(folder_.path()).mkdir("in");
        for (int i = 0; i < count; ++i)
            add(QStringLiteral("photo%1.png").arg(i, 4, 10, QChar('0')));
    }

    void add(const QString& name, QSize size = {96, 72})
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(QColor(40, 60, 50));
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor(230, 200, 90));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QRectF(size.width() * 0.3, size.height() * 0.25, size.width() * 0.4,
                                   size.height() * 0.5));
        painter.end();
        QVERIFY(QDir().mkpath(QFileInfo(input() + '/' + name).path()));
        QVERIFY(picture.save(input() + '/' + name));
    }

    void add_damaged(const QString& name)
    {
        QFile file(input() + '/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n and nothing more");
    }

    [[nodiscard]] QString input() const { return folder_.filePath("in"); }
    [[nodiscard]] QString output() const { return folder_.filePath("out"); }
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }

    [[nodiscard]] BatchChoice choice() const
    {
        BatchChoice choice;
        choice.input = to_path(input());
        choice.output = to_path(output());
        return choice;
    }

    [[nodiscard]] BatchJob job() const { return job_of(choice(), {}, classical()); }
    [[nodiscard]] BatchJob job(const SharedEngine& engine) const
    {
        return job_of(choice(), {},
                      [engine](const BatchEngine&, const Progress&) { return engine; });
    }

    static MakeBatchEngine classical()
    {
        return [](const BatchEngine&, const Progress&) {
            return Result<SharedEngine>(make_classical_engine());
        };
    }

    [[nodiscard]] QStringList results() const
    {
        return QDir(output()).entryList({"*.png"}, QDir::Files, QDir::Name);
    }

private:
    QTemporaryDir folder_;
};

} // namespace sdmatte::studio
