#include "network/run_pass.h"

#include "base/message.h"

#include <string>

namespace sdmatte {

Error too_little_memory()
{
    return {.kind = ErrorKind::Resource,
            .sentence = message("network", "The network needs more memory than is free; choose a "
                                           "smaller side, or close other programs."),
            .ran_out_of_memory = true};
}

Error network_error(const c10::Error& error)
{
    const std::string text = error.what_without_backtrace();
    if (dynamic_cast<const c10::OutOfMemoryError*>(&error) != nullptr)
        return {.kind = ErrorKind::Resource,
                .sentence = message("network", "The graphics card has too little free memory for "
                                               "the network; choose a smaller side or the "
                                               "processor."),
                .ran_out_of_memory = true};
    if (text.find("can't allocate memory") != std::string::npos)
        return too_little_memory();
    std::string first_line = text.substr(0, text.find('\n'));
    while (first_line.ends_with('.'))
        first_line.pop_back();
    return {ErrorKind::Resource,
            message("network", "The network failed in LibTorch: %1.", first_line)};
}

} // namespace sdmatte
