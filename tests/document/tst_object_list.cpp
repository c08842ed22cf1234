#include "document/object_list.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

ObjectList objects(std::initializer_list<const char*> names)
{
    ObjectList list;
    std::uint64_t id = 0;
    for (const char* name : names)
        list = with_added(std::move(list), {.id = ++id, .name = name, .state = {}}, 99);
    return list;
}

std::string names(const ObjectList& list)
{
    std::string all;
    for (const auto& object : list.items)
        all += object->name;
    return all;
}

} // namespace

TEST(ObjectList, is_compared_by_content)
{
    EXPECT_EQ(objects({"a", "b"}), objects({"a", "b"}));
    EXPECT_NE(objects({"a", "b"}), objects({"b", "a"}));
    EXPECT_NE(objects({"a"}), objects({"a", "b"}));
}

TEST(ObjectList, a_change_leaves_copies_and_shares_the_other_objects)
{
    const ObjectList before = objects({"a", "b", "c"});
    PhotoObject second = *before.find(2);
    second.name = "B";
    const ObjectList after = with_changed(before, second);
    EXPECT_EQ(names(before), "abc");
    EXPECT_EQ(names(after), "aBc");
    EXPECT_EQ(before.items[0], after.items[0]);
    EXPECT_EQ(before.items[2], after.items[2]);
}

TEST(ObjectList, faces_are_all_but_the_states)
{
    const ObjectList list = objects({"a", "b"});
    PhotoObject changed = *list.find(2);
    changed.state.edge.shift_px = 3;
    EXPECT_TRUE(have_same_faces(list, with_changed(list, changed)));
    changed.is_visible = false;
    EXPECT_FALSE(have_same_faces(list, with_changed(list, changed)));
    EXPECT_FALSE(have_same_faces(list, with_moved(list, 1, 1)));
    EXPECT_FALSE(have_same_faces(list, without_object(list, 1)));
}

TEST(ObjectList, an_object_that_is_not_there_changes_nothing)
{
    const ObjectList list = objects({"a", "b"});
    EXPECT_EQ(list.find(7), nullptr);
    EXPECT_EQ(list.place_of(7), 2U);
    EXPECT_EQ(with_changed(list, {.id = 7, .name = "x", .state = {}}), list);
    EXPECT_EQ(without_object(list, 7), list);
    EXPECT_EQ(with_moved(list, 7, 0), list);
}

TEST(ObjectList, objects_are_added_and_moved_to_a_place_among_all)
{
    const ObjectList list = objects({"a", "b", "c"});
    EXPECT_EQ(names(with_added(list, {.id = 9, .name = "x", .state = {}}, 1)), "axbc");
    EXPECT_EQ(names(with_moved(list, 1, 2)), "bca");
    EXPECT_EQ(names(with_moved(list, 1, 99)), "bca");
    EXPECT_EQ(names(with_moved(list, 3, 0)), "cab");
    EXPECT_EQ(names(with_moved(list, 2, 1)), "abc");
    EXPECT_EQ(names(without_object(list, 2)), "ac");
}

TEST(ObjectList, a_free_name_counts_on)
{
    EXPECT_EQ(free_name(objects({"a"}), "Dog"), "Dog");
    EXPECT_EQ(free_name(objects({"Dog"}), "Dog"), "Dog 2");
    EXPECT_EQ(free_name(objects({"Dog", "Dog 2"}), "Dog"), "Dog 3");
    EXPECT_EQ(free_name(objects({"Dog 2"}), "Dog 2"), "Dog 3");
    EXPECT_EQ(free_name(objects({"Object 1", "Object 3"}), "Object 1"), "Object 2");
    EXPECT_EQ(free_name(objects({"7"}), "7"), "7 2");
    EXPECT_EQ(free_name(objects({"a 99999999999999"}), "a 99999999999999"), "a 99999999999999 2");
}

TEST(ObjectList, colours_are_used_evenly)
{
    ObjectList list;
    for (std::uint64_t id = 1; id <= std::size(object_colours) + 1; ++id)
        list =
            with_added(list, {.id = id, .name = {}, .colour = next_colour(list), .state = {}}, 99);
    for (std::size_t i = 0; i < std::size(object_colours); ++i)
        EXPECT_EQ(list.items[i]->colour, object_colours[i]);
    EXPECT_EQ(list.items.back()->colour, object_colours[0]);
}

} // namespace sdmatte
