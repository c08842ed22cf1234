#include "ui/export/show_in_folder.h"

#include <QDesktopServices>
#include <QTest>
#include <QUrl>

namespace sdmatte::studio {

class ShowInFolderTest : public QObject {
    Q_OBJECT

    QList<QUrl> opened_;

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no file manager to ask
        QDesktopServices::setUrlHandler("file", this, "open");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler("file"); }

    void without_a_file_manager_the_folder_is_opened()
    {
        show_in_folder("/pictures/a b#1/cut out.png");
        QTRY_COMPARE(opened_.size(), 1);
        QCOMPARE(opened_.back().toLocalFile(), QString("/pictures/a b#1"));
    }

    void a_relative_path_is_made_whole()
    {
        opened_.clear();
        show_in_folder("cut.png");
        QTRY_COMPARE(opened_.size(), 1);
        QCOMPARE(opened_.back().toLocalFile(),
                 QString::fromStdString(std::filesystem::current_path().string()));
    }

public slots:
    void open(const QUrl& url) { opened_.push_back(url); }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ShowInFolderTest)
#include "tst_show_in_folder.moc"
