#include "base/guarded.h"

#include "base/message.h"
#include "base/path_text.h"

#include <new>
#include <system_error>

namespace sdmatte {
namespace {

bool is_out_of_memory(const std::exception& exception)
{
    if (dynamic_cast<const std::bad_alloc*>(&exception) != nullptr)
        return true;
    const auto* system = dynamic_cast<const std::system_error*>(&exception);
    return system != nullptr
           && (system->code() == std::errc::resource_unavailable_try_again
               || system->code() == std::errc::not_enough_memory);
}

} // namespace

Error error_of_exception(const std::exception& exception)
{
    if (is_out_of_memory(exception))
        return {.kind = ErrorKind::Resource,
                .sentence = message("base", "There is not enough memory for this picture: close "
                                            "other programs or make it smaller."),
                .ran_out_of_memory = true};
    if (dynamic_cast<const std::system_error*>(&exception) != nullptr)
        return resource_error(
                   message("base", "The system refused: %1.", path_text(exception.what())))
            .error();
    return resource_error(message("base", "The program stopped at a fault of its own: %1.",
                                  path_text(exception.what())))
        .error();
}

} // namespace sdmatte
