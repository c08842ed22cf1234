#include "models/import_model.h"

#include "base/disk_space.h"
#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "models/file_hash.h"
#include "models/model_name.h"
#include "models/models_folder.h"
#include "models/published.h"
#include "models/staging.h"
#include "network/checkpoint.h"

#include <algorithm>
#include <cerrno>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

// So that the progress is that of the disk, and cancelling need not wait for gigabytes.
constexpr std::uint64_t synced_bytes = 64 << 20;

constexpr int most_numbers = 10'000; // of models that are named after the same file

std::unexpected<Error> name_is_taken(const std::string& name)
{
    return input_error(message("models",
                               "There is a model \"%1\" already; choose another name, or remove "
                               "that model first.",
                               path_text(name)));
}

Result<void> check_name(const std::string& name, const fs::path& models)
{
    if (!is_model_name(name))
        return usage_error(message("models",
                                   "\"%1\" cannot be the name of a model; use at most 100 letters, "
                                   "digits, spaces, \".\", \"_\" and \"-\", and begin with a "
                                   "letter or digit.",
                                   path_text(name)));
    std::error_code failed;
    if (fs::exists(fs::symlink_status(models / name, failed)))
        return name_is_taken(name);
    return {};
}

// What the copy is called in its model's folder. The extension is for people; nothing believes it.
std::string copy_name(const fs::path& file)
{
    constexpr std::size_t longest = 16;
    const std::string extension = file.extension().string();
    const bool is_plain =
        extension.size() > 1 && extension.size() <= longest
        && std::all_of(extension.begin() + 1, extension.end(), [](char character) {
               return (character >= 'a' && character <= 'z')
                      || (character >= 'A' && character <= 'Z')
                      || (character >= '0' && character <= '9');
           });
    return "checkpoint" + (is_plain ? extension : "");
}

// The SHA-256 of what was copied to `target`.
Result<std::string> copy_checkpoint(const Checkpoint& checkpoint, const fs::path& target,
                                    const fs::path& shown, const Progress& progress)
{
    const Result<File> source = reopen(checkpoint);
    if (!source)
        return std::unexpected(source.error());
    std::string sha256;
    const auto copy = [&](const fs::path& temporary) -> Result<void> {
        File file(std::fopen(temporary.c_str(), "wb"));
        if (!file)
            return write_error(shown, errno);
        std::uint64_t unsynced = 0;
        const auto write = [&](std::span<const std::byte> bytes) -> Result<void> {
            if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size())
                return write_error(shown, errno);
            unsynced += bytes.size();
            if (unsynced >= synced_bytes && !sync_data(file.get()))
                return write_error(shown, errno);
            unsynced %= synced_bytes;
            return {};
        };
        Result<std::string> hash = hash_file(source->get(), checkpoint.path, progress, write);
        if (!hash)
            return std::unexpected(hash.error());
        if (std::fclose(file.release()) != 0)
            return write_error(shown, errno);
        sha256 = *std::move(hash);
        return check_unchanged(checkpoint, source->get());
    };
    if (Result<void> written = write_safely(target, copy); !written)
        return std::unexpected(written.error());
    return sha256;
}

// Under the wanted name, or the first free one after the file.
Result<std::string> publish(Staging& staging, const std::string& wanted, const fs::path& file)
{
    const std::string base = wanted.empty() ? name_after(file) : wanted;
    for (int number = 1; number <= (wanted.empty() ? most_numbers : 1); ++number) {
        const std::string name = numbered_name(base, number);
        const Result<bool> published = staging.publish(name);
        if (!published)
            return std::unexpected(published.error());
        if (*published)
            return name;
    }
    return name_is_taken(base);
}

std::vector<std::string> notices_of(const ImportOptions& options, const InstalledModel& model,
                                    const fs::path& file)
{
    std::vector<std::string> notices;
    if (!options.network && model.network == NetworkKind::SdMatte
        && published_file(model.sha256) != "SDMatte.pth")
        notices.push_back(message("models",
                                  "SDMatte and SDMatte* have the same tensors: the model was taken "
                                  "for SDMatte; say so when it is SDMatte*."));
    if (auto doubt = doubt_about(file, model.sha256))
        notices.push_back(*std::move(doubt));
    return notices;
}

} // namespace

Result<ImportedModel> import_model(const fs::path& file, const ImportOptions& options,
                                   const Progress& progress)
{
    const Result<fs::path> models = models_folder();
    if (!models)
        return std::unexpected(models.error());
    if (!options.name.empty())
        if (Result<void> possible = check_name(options.name, *models); !possible)
            return std::unexpected(possible.error());
    const Result<Checkpoint> checkpoint = open_checkpoint(file);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    const Result<Architecture> architecture = tell_architecture(*checkpoint);
    if (!architecture)
        return std::unexpected(architecture.error());
    const Result<NetworkKind> network = agreed_network(*architecture, options.network, file);
    if (!network)
        return std::unexpected(network.error());

    Result<Staging> staging = Staging::begin(*models);
    if (!staging)
        return std::unexpected(staging.error());
    if (Result<void> fits = check_space(
            *models / copy_name(file), static_cast<std::uint64_t>(checkpoint->identity.size), file);
        !fits)
        return std::unexpected(fits.error());
    InstalledModel model{.name = {},
                         .path = staging->path() / copy_name(file),
                         .network = *network,
                         .bytes = checkpoint->identity.size,
                         .sha256 = {}};
    Result<std::string> sha256 =
        copy_checkpoint(*checkpoint, model.path, *models,
                        progress.part(0, 1, message("models", "Copying the model")));
    if (!sha256)
        return std::unexpected(sha256.error());
    model.sha256 = *std::move(sha256);
    model.imported = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (Result<void> written = write_record(model); !written)
        return std::unexpected(written.error());
    if (progress.is_cancelled())
        return cancelled();
    Result<std::string> name = publish(*staging, options.name, file);
    if (!name)
        return std::unexpected(name.error());
    model.name = *std::move(name);
    model.path = *models / model.name / model.path.filename();
    std::vector<std::string> notices = notices_of(options, model, file);
    return ImportedModel{.model = std::move(model), .notices = std::move(notices)};
}

} // namespace sdmatte
