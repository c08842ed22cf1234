// The objects of one photo: a value, cheap to copy, compared by content. Objects that did not
// change are shared by all copies. There is always at least one while a photo is open.
#pragma once

#include "document/object_state.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace sdmatte {

struct ObjectColour { // sRGB codes
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const ObjectColour&) const = default;
};

// What new objects are coloured with, told apart on most photos, also by the colour-blind.
inline constexpr ObjectColour object_colours[]{
    {0xff, 0xb0, 0x00}, {0x3d, 0xa5, 0xff}, {0x2e, 0xc7, 0x8f}, {0xd9, 0x6b, 0xff},
    {0xff, 0x7a, 0x3d}, {0x6f, 0xe0, 0xe8}, {0xc9, 0xd9, 0x3a}, {0xff, 0x8a, 0xc4},
};

struct PhotoObject {
    std::uint64_t id = 0; // of this photo; never given to another one, 0: no object
    std::string name;     // UTF-8
    ObjectColour colour = object_colours[0];
    bool is_visible = true;
    ObjectState state;

    bool operator==(const PhotoObject&) const = default;
};

struct ObjectList {
    std::vector<std::shared_ptr<const PhotoObject>> items; // the first is the uppermost

    // Null: there is none with this id.
    [[nodiscard]] const PhotoObject* find(std::uint64_t id) const;
    // items.size(): there is none.
    [[nodiscard]] std::size_t place_of(std::uint64_t id) const;

    bool operator==(const ObjectList& other) const;
};

// Whether both show the same but for the objects' states: ids, names, colours, visibility, order.
bool have_same_faces(const ObjectList& a, const ObjectList& b);

// The list with `object` instead of the one with its id; the same list where there is none.
ObjectList with_changed(ObjectList list, PhotoObject object);

// `place` is limited to 0..size.
ObjectList with_added(ObjectList list, PhotoObject object, std::size_t place);

ObjectList without_object(ObjectList list, std::uint64_t id);

// The object stands at `place` among all (limited to 0..size - 1) afterwards.
ObjectList with_moved(ObjectList list, std::uint64_t id, std::size_t place);

// `wanted`, or where an object has that name, with the least number that makes it free: "Dog",
// "Dog 2". A number at its end is counted on from: "Dog 2" gives "Dog 3".
std::string free_name(const ObjectList& list, const std::string& wanted);

// The colour of object_colours that the fewest objects have, the first of them.
ObjectColour next_colour(const ObjectList& list);

} // namespace sdmatte
