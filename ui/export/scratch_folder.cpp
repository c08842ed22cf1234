#include "ui/export/scratch_folder.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace sdmatte::studio {
namespace {

constexpr QLatin1String prefix("out-");
constexpr QLatin1String lock_ending(".lock");

std::filesystem::path to_path(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

std::unique_ptr<QLockFile> lock_of(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(folder + lock_ending);
    lock->setStaleLockTime(0); // it is stale when its program has gone, not when it is old
    return lock;
}

// A folder without a lock is one of these, too: its program ended between the two.
void remove_abandoned(const QDir& parent)
{
    for (const QString& name :
         parent.entryList({prefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks)) {
        const QString folder = parent.filePath(name);
        const auto lock = lock_of(folder);
        if (lock->tryLock())
            QDir(folder).removeRecursively();
    }
}

} // namespace

ScratchFolder::ScratchFolder(const QString& parent)
{
    const QDir in(parent.isEmpty()
                      ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/out"
                      : parent);
    if (!in.mkpath("."))
        return;
    // Nobody looks for abandoned folders between the two steps of making one.
    QLockFile door(in.filePath("door.lock"));
    if (!door.tryLock(2000))
        return;
    remove_abandoned(in);
    QTemporaryDir made(in.filePath(prefix + QLatin1String("XXXXXX")));
    if (!made.isValid())
        return;
    lock_ = lock_of(made.path());
    if (!lock_->tryLock())
        return;
    made.setAutoRemove(false);
    path_ = to_path(made.path());
}

ScratchFolder::~ScratchFolder()
{
    if (path_.empty())
        return;
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path ScratchFolder::make_folder()
{
    if (path_.empty())
        return {};
    const std::filesystem::path folder = path_ / std::to_string(++made_);
    std::error_code failed;
    std::filesystem::create_directory(folder, failed);
    return failed ? std::filesystem::path() : folder;
}

} // namespace sdmatte::studio
