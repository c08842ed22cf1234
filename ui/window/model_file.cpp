#include "ui/window/model_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace sdmatte::studio {
namespace {

class ModelFile {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::ModelFile)
};

constexpr quint64 longest_header = 100'000'000; // of a safetensors file: its own limit

} // namespace

Result<ModelFormat> model_format(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return input_error(
            ModelFile::tr("%1 cannot be read: %2.").arg(name, opened.errorString()).toStdString());
    const QByteArray start = opened.read(16);
    if (start.startsWith("PK\x03\x04"))
        return ModelFormat::PyTorch;
    // Safetensors: the header's length, then the header, which is JSON.
    if (start.size() > 8) {
        const auto length = qFromLittleEndian<quint64>(start.constData());
        if (length <= longest_header && qint64(length) + 8 <= opened.size() && start[8] == '{')
            return ModelFormat::Safetensors;
    }
    return input_error(ModelFile::tr("%1 is no model: choose a .safetensors or .pth file.")
                           .arg(name)
                           .toStdString());
}

} // namespace sdmatte::studio
