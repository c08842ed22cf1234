// What the panel and the menus ask for about objects: each is one undo step, or none where nothing
// would change. Ids of objects that are not there are ignored.
#pragma once

#include "ui/document/document.h"

namespace sdmatte::studio {

void add_object(Document& document);                       // empty, above the active one; active
void duplicate_object(Document& document, quint64 object); // above it; active
// The last one stays. Of the active one its neighbour below becomes active.
void remove_object(Document& document, quint64 object);
// Spaces at both ends go; an empty name changes nothing. At most 200 characters.
void rename_object(Document& document, quint64 object, const QString& name);
void recolour_object(Document& document, quint64 object, ObjectColour colour);
void show_object(Document& document, quint64 object, bool is_visible);
// It stands at `place` of all afterwards, 0 being the uppermost.
void move_object(Document& document, quint64 object, int place);
// The one so many places below (negative: above) the active one, round and round. No undo step.
void activate_neighbour(Document& document, int steps);

} // namespace sdmatte::studio
