// Which tile lies in which of a limited number of places; the one not used for longest goes first.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <tuple>

namespace sdmatte::studio {

struct TileKey {
    std::uint64_t id = 0; // Tile::id, and how much of it there is
    int width = 0;
    int height = 0;

    bool operator<(const TileKey& other) const
    {
        return std::tie(id, width, height) < std::tie(other.id, other.width, other.height);
    }
};

class TileSlots {
public:
    explicit TileSlots(int count)
        : count_(count)
    {
    }

    [[nodiscard]] int count() const { return count_; }

    // The slot of a tile that is there; it is now the one used last.
    std::optional<int> find(const TileKey& key);

    // A slot for a tile that is not there: a free one, or that of the tile not used for longest.
    int claim(const TileKey& key); // count must not be 0

private:
    struct Place {
        TileKey key;
        int slot = 0;
    };

    int count_;
    std::list<Place> places_; // used last first
    std::map<TileKey, std::list<Place>::iterator> index_;
};

} // namespace sdmatte::studio
