// Pickles, op code by op code, for tests: what torch.save writes, and anything else.
#pragma once

#include "zip_bytes.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sdmatte::pickled {

// Each gives the op codes that leave one value on the stack.
inline std::string text(const std::string& value)
{
    return "X" + number_bytes(value.size(), 4) + value;
}

inline std::string integer(std::int64_t value)
{
    return std::string("\x8a\x08", 2) + number_bytes(static_cast<std::uint64_t>(value), 8);
}

inline std::string name(const std::string& module, const std::string& of_what)
{
    return "c" + module + "\n" + of_what + "\n";
}

inline std::string tuple(const std::vector<std::string>& values)
{
    std::string ops = "(";
    for (const std::string& value : values)
        ops += value;
    return ops + "t";
}

using Items = std::vector<std::pair<std::string, std::string>>; // key's text, value's op codes

inline std::string set_items(const Items& items)
{
    std::string ops = "(";
    for (const auto& [key, value] : items)
        ops += text(key) + value;
    return ops + "u";
}

inline std::string dictionary(const Items& items)
{
    return "}" + set_items(items);
}

inline std::string call(const std::string& function, const std::string& arguments)
{
    return function + arguments + "R";
}

inline std::string ordered_dictionary(const Items& items)
{
    return call(name("collections", "OrderedDict"), ")") + set_items(items);
}

inline std::string hooks()
{
    return call(name("collections", "OrderedDict"), ")");
}

inline std::string storage(const std::string& type, const std::string& key, std::int64_t size)
{
    return tuple({text("storage"), type, text(key), text("cpu"), integer(size)}) + "Q";
}

inline std::string float_storage(const std::string& key, std::int64_t size)
{
    return storage(name("torch", "FloatStorage"), key, size);
}

inline std::string integers(const std::vector<std::int64_t>& values)
{
    std::vector<std::string> ops(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        ops[i] = integer(values[i]);
    return tuple(ops);
}

inline std::string tensor(const std::string& of, std::int64_t first,
                          const std::vector<std::int64_t>& shape,
                          const std::vector<std::int64_t>& strides)
{
    return call(name("torch._utils", "_rebuild_tensor_v2"),
                tuple({of, integer(first), integers(shape), integers(strides), "\x89", hooks()}));
}

inline std::string parameter(const std::string& of)
{
    return call(name("torch._utils", "_rebuild_parameter"), tuple({of, "\x88", hooks()}));
}

// A whole pickle of protocol 2.
inline std::string whole(const std::string& value)
{
    return "\x80\x02" + value + ".";
}

// A checkpoint with this data.pkl and these storages, keys and bytes.
inline std::string archive(const std::string& pickle,
                           const std::vector<std::pair<std::string, std::string>>& storages,
                           const std::string& byte_order = "little")
{
    std::vector<ZipPart> parts{{.name = "x/data.pkl", .data = pickle},
                               {.name = "x/byteorder", .data = byte_order}};
    for (const auto& [key, bytes] : storages)
        parts.push_back({.name = "x/data/" + key, .data = bytes});
    parts.push_back({.name = "x/version", .data = "3\n"});
    return zip_bytes(parts);
}

} // namespace sdmatte::pickled
