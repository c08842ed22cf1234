#include "ui/document/object_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr int longest_name = 200;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ObjectEdits)
};

void change(Document& document, quint64 id, const QString& step, auto&& edit)
{
    const PhotoObject* found = document.objects().find(id);
    if (found == nullptr)
        return;
    PhotoObject object = *found;
    edit(object);
    document.edit_objects(step, with_changed(document.objects(), std::move(object)),
                          document.active_id());
}

void add_above(Document& document, quint64 below, const QString& step, PhotoObject object)
{
    const quint64 id = document.new_id();
    object.id = id;
    document.edit_objects(
        step, with_added(document.objects(), std::move(object), document.objects().place_of(below)),
        id);
}

} // namespace

void add_object(Document& document)
{
    if (!document.photo())
        return;
    document.end_gesture();
    const Image& photo = document.photo()->image;
    const ObjectList& all = document.objects();
    add_above(document, document.active_id(), Text::tr("Add object"),
              {.name = free_name(all, Text::tr("Object 1").toStdString()),
               .colour = next_colour(all),
               .state = empty_state(photo.width(), photo.height())});
}

void duplicate_object(Document& document, quint64 object)
{
    document.end_gesture();
    const ObjectList& all = document.objects();
    const PhotoObject* found = all.find(object);
    if (found == nullptr)
        return;
    PhotoObject copy = *found;
    copy.name = free_name(all, copy.name);
    copy.colour = next_colour(all);
    add_above(document, object, Text::tr("Duplicate object"), std::move(copy));
}

void remove_object(Document& document, quint64 object)
{
    document.end_gesture();
    const ObjectList& all = document.objects();
    const std::size_t place = all.place_of(object);
    if (place >= all.items.size() || all.items.size() == 1)
        return;
    ObjectList rest = without_object(all, object);
    const quint64 next = object == document.active_id()
                             ? rest.items[std::min(place, rest.items.size() - 1)]->id
                             : document.active_id();
    document.edit_objects(Text::tr("Remove object"), std::move(rest), next);
}

void rename_object(Document& document, quint64 object, const QString& name)
{
    const QString tidy = name.simplified().left(longest_name);
    if (!tidy.isEmpty())
        change(document, object, Text::tr("Rename object"),
               [&](PhotoObject& changed) { changed.name = tidy.toStdString(); });
}

void recolour_object(Document& document, quint64 object, ObjectColour colour)
{
    change(document, object, Text::tr("Colour object"),
           [&](PhotoObject& changed) { changed.colour = colour; });
}

void show_object(Document& document, quint64 object, bool is_visible)
{
    change(document, object, is_visible ? Text::tr("Show object") : Text::tr("Hide object"),
           [&](PhotoObject& changed) { changed.is_visible = is_visible; });
}

void move_object(Document& document, quint64 object, int place)
{
    document.edit_objects(
        Text::tr("Move object"),
        with_moved(document.objects(), object, static_cast<std::size_t>(std::max(place, 0))),
        document.active_id());
}

void activate_neighbour(Document& document, int steps)
{
    const ObjectList& all = document.objects();
    if (all.items.empty())
        return;
    const auto count = static_cast<int>(all.items.size());
    const auto place = static_cast<int>(all.place_of(document.active_id()));
    document.activate(
        all.items[static_cast<std::size_t>(((place + steps) % count + count) % count)]->id);
}

} // namespace sdmatte::studio
