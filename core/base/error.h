// Errors are values. A function that can fail returns Result<T>; the Error in it carries one
// sentence for a person: what happened, to which file, and what to do.
#pragma once

#include <expected>
#include <string>

namespace sdmatte {

enum class ErrorKind {
    Usage,     // the request itself is wrong: an unknown option, a reversed box
    Input,     // a file or value that cannot be used: not an image, a mask of another size
    Resource,  // memory or disk ran out, or a target cannot be written
    Cancelled, // the stop token was set
};

struct Error {
    ErrorKind kind;
    std::string sentence;           // translated; ends with a full stop
    bool ran_out_of_memory = false; // Resource: less of the same may succeed
};

template <class T>
using Result = std::expected<T, Error>;

std::unexpected<Error> usage_error(std::string sentence);
std::unexpected<Error> input_error(std::string sentence);
std::unexpected<Error> resource_error(std::string sentence);
std::unexpected<Error> cancelled();

// The exit status of the command line for an error: 2 usage, 3 input, 4 resource, 130 cancelled.
int exit_status(ErrorKind kind);

} // namespace sdmatte
