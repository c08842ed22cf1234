// Exiv2, for the few files that know it: its lock, its start, and its reader for each format.
#pragma once

#include "image/file_format.h"

#include <exiv2/exiv2.hpp>
#include <filesystem>
#include <iterator>
#include <mutex>

namespace sdmatte {

// Held by every use of Exiv2, whose XMP parser is one global object. The first use starts it.
std::unique_lock<std::mutex> use_exiv2();

// The one reader for the format; null where Exiv2 has none. Exiv2's own factory would try all.
Exiv2::Image::AutoPtr open_by_exiv2(const std::filesystem::path& path, FileFormat format);

// Erases what the predicate names from EXIF, XMP or IPTC data.
template <class Data, class Predicate>
void erase_where(Data& data, const Predicate& predicate)
{
    for (auto datum = data.begin(); datum != data.end();)
        datum = predicate(*datum) ? data.erase(datum) : std::next(datum);
}

} // namespace sdmatte
