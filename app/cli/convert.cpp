// sdmatte convert: any checkpoint as a safetensors file.
#include "cli/commands.h"

#include "base/disk_space.h"
#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "cli/arguments.h"
#include "cli/byte_text.h"
#include "cli/option_values.h"
#include "cli/report.h"
#include "cli/terminal_progress.h"
#include "models/file_hash.h"
#include "models/find_model.h"
#include "models/published.h"
#include "network/element_conversion.h"
#include "network/write_safetensors.h"

#include <set>

namespace sdmatte::cli {
namespace {

std::vector<OptionGroup> convert_option_groups()
{
    return {{message("cli", "Options"),
             {
                 {"--type", "", "fp32|bf16",
                  message("cli", "what fp32, fp16 and bf16 numbers become; unless given they stay "
                                 "as they are")},
                 {"--help", "-h", "", message("cli", "show this text")},
             }}};
}

struct ConvertRequest {
    std::string source; // a file or a model's name
    std::filesystem::path target;
    std::optional<ElementType> numbers;
};

Result<ConvertRequest> read_request(const Arguments& arguments)
{
    if (arguments.positionals.size() != 2)
        return usage_error(message("cli",
                                   "Give a checkpoint and the file to write: sdmatte convert "
                                   "IN OUT.safetensors."));
    ConvertRequest request{.source = arguments.positionals[0],
                           .target = arguments.positionals[1],
                           .numbers = std::nullopt};
    if (request.target.extension() != ".safetensors")
        return usage_error(message("cli",
                                   "\"%1\" is no name for the result: give one that ends in "
                                   ".safetensors.",
                                   path_text(request.target)));
    const auto type = choice(arguments, "--type", {"fp32", "bf16"}, "");
    if (!type)
        return std::unexpected(type.error());
    if (!type->empty())
        request.numbers = *type == "bf16" ? ElementType::BF16 : ElementType::F32;
    return request;
}

struct Converted {
    std::string source_sha256;
    std::int64_t bytes = 0;
    std::size_t tensors = 0;
    std::vector<std::string> notices;
};

// What --type leaves as it is.
std::optional<std::string> notice_of_others(const Checkpoint& checkpoint, ElementType numbers)
{
    std::set<std::string> types;
    for (const StoredTensor& tensor : checkpoint.tensors)
        if (!is_convertible(tensor.type, numbers))
            types.emplace(element_name(tensor.type));
    if (types.empty())
        return std::nullopt;
    std::string list;
    for (const std::string& type : types)
        list.append(list.empty() ? "" : ", ").append(type);
    return message("cli", "Tensors of the types %1 stay as they are.", list);
}

Result<Converted> convert(const ConvertRequest& request, const Progress& progress)
{
    const Result<FoundModel> found = find_model(request.source);
    if (!found)
        return std::unexpected(found.error());
    if (is_same_file(found->path, request.target))
        return usage_error(message("cli",
                                   "\"%1\" is both the source and the target: choose another "
                                   "target.",
                                   path_text(request.target)));
    if (Result<void> possible = check_target(request.target); !possible)
        return std::unexpected(possible.error());
    const Result<Checkpoint> checkpoint = open_checkpoint(found->path);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    const Result<std::uint64_t> size = safetensors_size(*checkpoint, request.numbers);
    if (!size)
        return std::unexpected(size.error());
    if (Result<void> fits = check_space(request.target, *size, found->path); !fits)
        return std::unexpected(fits.error());
    const Result<File> file = reopen(*checkpoint);
    if (!file)
        return std::unexpected(file.error());
    Converted converted{.source_sha256 = {}, .tensors = checkpoint->tensors.size(), .notices = {}};
    Result<std::string> sha256 = hash_file(
        file->get(), found->path, progress.part(0, 0.5F, message("cli", "Computing the SHA-256")));
    if (!sha256)
        return std::unexpected(sha256.error());
    converted.source_sha256 = *std::move(sha256);
    const Result<std::uint64_t> bytes =
        write_safetensors(*checkpoint, request.numbers, request.target,
                          progress.part(0.5F, 1, message("cli", "Writing the tensors")));
    if (!bytes)
        return std::unexpected(bytes.error());
    converted.bytes = static_cast<std::int64_t>(*bytes);
    if (auto doubt = doubt_about(found->path, converted.source_sha256))
        converted.notices.push_back(*std::move(doubt));
    if (request.numbers)
        if (auto others = notice_of_others(*checkpoint, *request.numbers))
            converted.notices.push_back(*std::move(others));
    return converted;
}

std::string as_text(const ConvertRequest& request, const Converted& converted)
{
    const auto published = published_file(converted.source_sha256);
    return message("cli",
                   "Source:  SHA-256 %1%2\n"
                   "Written: %3, %4 tensors, %5",
                   converted.source_sha256,
                   published ? message("cli", ", as published for %1", *published) : "",
                   path_text(request.target), converted.tensors, byte_text(converted.bytes));
}

} // namespace

int run_convert(std::span<const std::string> words, const std::stop_token& stop)
{
    const auto groups = convert_option_groups();
    const auto arguments = parse_arguments(groups, words, "convert");
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("--help")) {
        const auto printed = print_result(
            message("cli", "Usage: sdmatte convert IN OUT.safetensors [options]\n"
                           "Writes the tensors of a checkpoint, IN, as a safetensors file. IN is a "
                           "file or the\nname of an installed model, and stays as it is.")
            + "\n" + help_text(groups));
        return printed ? 0 : report(printed.error());
    }
    const auto request = read_request(*arguments);
    if (!request)
        return report(request.error());
    const Result<Converted> converted = [&] {
        TerminalProgress terminal;
        return guarded([&] { return convert(*request, terminal.progress(stop)); });
    }();
    if (!converted)
        return report(converted.error());
    print_notices(converted->notices);
    const auto printed = print_result(as_text(*request, *converted));
    return printed ? 0 : report(printed.error());
}

} // namespace sdmatte::cli
