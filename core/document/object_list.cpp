#include "document/object_list.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sdmatte {

std::size_t ObjectList::place_of(std::uint64_t id) const
{
    const auto found =
        std::ranges::find_if(items, [id](const auto& item) { return item->id == id; });
    return static_cast<std::size_t>(found - items.begin());
}

const PhotoObject* ObjectList::find(std::uint64_t id) const
{
    const std::size_t place = place_of(id);
    return place < items.size() ? items[place].get() : nullptr;
}

bool ObjectList::operator==(const ObjectList& other) const
{
    return std::ranges::equal(items, other.items,
                              [](const auto& a, const auto& b) { return a == b || *a == *b; });
}

bool have_same_faces(const ObjectList& a, const ObjectList& b)
{
    return std::ranges::equal(a.items, b.items, [](const auto& x, const auto& y) {
        return x == y
               || (x->id == y->id && x->name == y->name && x->colour == y->colour
                   && x->is_visible == y->is_visible);
    });
}

ObjectList with_changed(ObjectList list, PhotoObject object)
{
    const std::size_t place = list.place_of(object.id);
    if (place < list.items.size())
        list.items[place] = std::make_shared<const PhotoObject>(std::move(object));
    return list;
}

ObjectList with_added(ObjectList list, PhotoObject object, std::size_t place)
{
    const auto at = static_cast<std::ptrdiff_t>(std::min(place, list.items.size()));
    list.items.insert(list.items.begin() + at,
                      std::make_shared<const PhotoObject>(std::move(object)));
    return list;
}

ObjectList without_object(ObjectList list, std::uint64_t id)
{
    std::erase_if(list.items, [id](const auto& item) { return item->id == id; });
    return list;
}

ObjectList with_moved(ObjectList list, std::uint64_t id, std::size_t place)
{
    const std::size_t from = list.place_of(id);
    if (from >= list.items.size())
        return list;
    const auto object = list.items[from];
    list.items.erase(list.items.begin() + static_cast<std::ptrdiff_t>(from));
    const auto at = static_cast<std::ptrdiff_t>(std::min(place, list.items.size()));
    list.items.insert(list.items.begin() + at, object);
    return list;
}

std::string free_name(const ObjectList& list, const std::string& wanted)
{
    const auto is_taken = [&](const std::string& name) {
        return std::ranges::any_of(list.items,
                                   [&](const auto& item) { return item->name == name; });
    };
    if (!is_taken(wanted))
        return wanted;
    std::string stem = wanted;
    const std::size_t last = wanted.find_last_not_of("0123456789");
    const bool is_numbered = last != std::string::npos && last > 0 && last + 1 < wanted.size()
                             && wanted[last] == ' ' && wanted.size() - last <= 7;
    int number = 2;
    if (is_numbered) {
        stem = wanted.substr(0, last);
        number = std::stoi(wanted.substr(last + 1)) + 1;
    }
    for (;; ++number)
        if (std::string name = stem + ' ' + std::to_string(number); !is_taken(name))
            return name;
}

ObjectColour next_colour(const ObjectList& list)
{
    const auto uses = [&](const ObjectColour& colour) {
        return std::ranges::count_if(list.items,
                                     [&](const auto& item) { return item->colour == colour; });
    };
    return *std::ranges::min_element(object_colours, {}, uses);
}

} // namespace sdmatte
