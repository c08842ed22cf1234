#include "base/error.h"

#include "base/message.h"

#include <utility>

namespace sdmatte {

std::unexpected<Error> usage_error(std::string sentence)
{
    return std::unexpected(Error{ErrorKind::Usage, std::move(sentence)});
}

std::unexpected<Error> input_error(std::string sentence)
{
    return std::unexpected(Error{ErrorKind::Input, std::move(sentence)});
}

std::unexpected<Error> resource_error(std::string sentence)
{
    return std::unexpected(Error{ErrorKind::Resource, std::move(sentence)});
}

std::unexpected<Error> cancelled()
{
    return std::unexpected(Error{ErrorKind::Cancelled, message("base", "Cancelled.")});
}

int exit_status(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return 2;
    case ErrorKind::Input: return 3;
    case ErrorKind::Resource: return 4;
    case ErrorKind::Cancelled: return 130;
    }
    std::unreachable();
}

} // namespace sdmatte
