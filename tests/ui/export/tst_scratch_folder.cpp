#include "soft_disc.h"

#include "ui/export/scratch_folder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sdmatte::studio {

class ScratchFolderTest : public QObject {
    Q_OBJECT

private slots:
    void it_goes_with_all_that_is_in_it()
    {
        const QTemporaryDir parent;
        std::filesystem::path made;
        {
            ScratchFolder scratch(parent.filePath("out"));
            made = scratch.make_folder();
            QVERIFY(std::filesystem::is_directory(made));
            QVERIFY(scratch.make_folder() != made);
            write_text(made / "x.png", "x");
        }
        QVERIFY(!std::filesystem::exists(made));
        QVERIFY(
            QDir(parent.filePath("out")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }

    void what_a_killed_program_left_goes_with_the_next()
    {
        const QTemporaryDir parent;
        const QDir out(parent.filePath("out"));
        QVERIFY(out.mkpath("out-abandoned/1"));
        write_text(parent.filePath("out/out-abandoned/1/x.png").toStdString(), "x");
        // The lock of a process that is no more, as QLockFile writes it.
        write_text(parent.filePath("out/out-abandoned.lock").toStdString(),
                   "999999999\ntst\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        const ScratchFolder scratch(parent.filePath("out"));
        QVERIFY(!scratch.path().empty());
        QVERIFY(!out.exists("out-abandoned"));
    }

    void folders_in_use_and_other_files_stay()
    {
        const QTemporaryDir parent;
        const QDir out(parent.filePath("out"));
        const ScratchFolder first(parent.filePath("out"));
        QVERIFY(out.mkpath("mine"));
        const ScratchFolder second(parent.filePath("out"));
        QVERIFY(std::filesystem::exists(first.path()));
        QVERIFY(first.path() != second.path());
        QVERIFY(out.exists("mine"));
    }

    void where_no_folder_can_be_made_there_is_none()
    {
        const QTemporaryDir parent;
        write_text(parent.filePath("file").toStdString(), "x");
        ScratchFolder scratch(parent.filePath("file/out"));
        QVERIFY(scratch.path().empty());
        QVERIFY(scratch.make_folder().empty());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ScratchFolderTest)
#include "tst_scratch_folder.moc"
