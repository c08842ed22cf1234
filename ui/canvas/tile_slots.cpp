#include "ui/canvas/tile_slots.h"

namespace sdmatte::studio {

std::optional<int> TileSlots::find(const TileKey& key)
{
    const auto found = index_.find(key);
    if (found == index_.end())
        return std::nullopt;
    places_.splice(places_.begin(), places_, found->second);
    return found->second->slot;
}

int TileSlots::claim(const TileKey& key)
{
    int slot = static_cast<int>(places_.size());
    if (slot == count_) {
        slot = places_.back().slot;
        index_.erase(places_.back().key);
        places_.pop_back();
    }
    places_.push_front({.key = key, .slot = slot});
    index_[key] = places_.begin();
    return slot;
}

} // namespace sdmatte::studio
