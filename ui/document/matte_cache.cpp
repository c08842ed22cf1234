#include "ui/document/matte_cache.h"

#include <algorithm>

namespace sdmatte::studio {
namespace {

std::size_t bytes_of(const ShownMatte& matte)
{
    std::size_t values = 0;
    for (const auto& raster : {matte.alpha, matte.plain})
        values += raster ? raster->size() : 0;
    return values * sizeof(float);
}

} // namespace

MatteCache::Entries::iterator MatteCache::search(const ObjectPrompt& prompt)
{
    return std::ranges::find(entries_, prompt, &Entry::prompt);
}

void MatteCache::drop(Entries::iterator entry)
{
    bytes_ -= bytes_of(entry->matte);
    entries_.erase(entry);
}

void MatteCache::put(const ObjectPrompt& prompt, const ShownMatte& matte)
{
    if (const auto known = search(prompt); known != entries_.end())
        drop(known);
    const std::size_t size = bytes_of(matte);
    if (size > max_bytes_)
        return;
    while (!entries_.empty() && (entries_.size() >= max_count_ || bytes_ + size > max_bytes_))
        drop(std::prev(entries_.end()));
    entries_.push_front({prompt, matte});
    bytes_ += size;
}

const ShownMatte* MatteCache::find(const ObjectPrompt& prompt)
{
    const auto known = search(prompt);
    if (known == entries_.end())
        return nullptr;
    entries_.splice(entries_.begin(), entries_, known);
    return &known->matte;
}

void MatteCache::clear()
{
    entries_.clear();
    bytes_ = 0;
}

} // namespace sdmatte::studio
