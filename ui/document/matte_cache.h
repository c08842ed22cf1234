// The last exact mattes of a photo by the prompts that they answer, so that undo and redo show
// theirs at once.
#pragma once

#include "document/object_state.h"
#include "ui/document/shown_matte.h"

#include <cstddef>
#include <list>

namespace sdmatte::studio {

class MatteCache {
public:
    explicit MatteCache(std::size_t max_count = 8, std::size_t max_bytes = std::size_t{512} << 20)
        : max_count_(max_count)
        , max_bytes_(max_bytes)
    {
    }

    // Replaces what the same prompt had. The longest unused go where there are too many; one that
    // is greater than all the room is not taken.
    void put(const ObjectPrompt& prompt, const ShownMatte& matte);

    // Null: not known. Valid until the next call.
    [[nodiscard]] const ShownMatte* find(const ObjectPrompt& prompt);

    void clear();

    [[nodiscard]] std::size_t count() const { return entries_.size(); }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

private:
    struct Entry {
        ObjectPrompt prompt; // shares its tiles with the history
        ShownMatte matte;
    };
    using Entries = std::list<Entry>;

    Entries::iterator search(const ObjectPrompt& prompt);
    void drop(Entries::iterator entry);

    std::size_t max_count_;
    std::size_t max_bytes_;
    std::size_t bytes_ = 0;
    Entries entries_; // the last used first
};

} // namespace sdmatte::studio
