#include "ui/panels/edge_presets.h"

#include <algorithm>

namespace sdmatte::studio {

QList<EdgePreset> EdgePresets::built_in()
{
    return {
        {tr("Unchanged"), {}},
        // Strands keep their softness; what is nearly background goes.
        {tr("Hair"), {.contrast = 0.12F}},
        {tr("Fur"), {.despeckle = 3, .shift_px = 0.3F, .contrast = 0.2F}},
        {tr("Hard edge"),
         {.despeckle = 12, .shift_px = -0.5F, .feather_px = 0.6F, .contrast = 0.6F}},
        {tr("Out of focus"), {.despeckle = 20, .feather_px = 2.5F, .contrast = -0.1F}},
        // What shines through keeps some of its own colour.
        {tr("Glass"), {.decontaminate = 0.6F}},
    };
}

qsizetype EdgePresets::place_of(const QString& name) const
{
    const auto found = std::ranges::find(own_, name, &EdgePreset::name);
    return found != own_.end() ? found - own_.begin() : -1;
}

void EdgePresets::sort()
{
    std::ranges::sort(own_, [](const EdgePreset& a, const EdgePreset& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

void EdgePresets::set_own(const QList<EdgePreset>& presets)
{
    own_.clear();
    for (const EdgePreset& preset : presets)
        if (fault_of(preset.name).isEmpty() && !is_own(preset.name) && check(preset.edge))
            own_.push_back(preset);
    sort();
    emit changed();
}

QString EdgePresets::fault_of(const QString& name) const
{
    const QList<EdgePreset> given = built_in();
    if (name.trimmed().isEmpty())
        return tr("A preset needs a name.");
    if (name.size() > longest_preset_name)
        return tr("This name is too long.");
    if (std::ranges::find(given, name, &EdgePreset::name) != given.end())
        return tr("The program's own presets cannot be replaced. Choose another name.");
    if (!is_own(name) && own_.size() >= most_edge_presets)
        return tr("There are too many presets. Delete one first.");
    return {};
}

void EdgePresets::save(const QString& name, const EdgeAdjustment& edge)
{
    if (!fault_of(name).isEmpty() || !check(edge))
        return;
    if (const qsizetype place = place_of(name); place >= 0)
        own_[place].edge = edge;
    else
        own_.push_back({name, edge});
    sort();
    emit changed();
}

void EdgePresets::rename(const QString& name, const QString& new_name)
{
    if (name == new_name || !is_own(name))
        return;
    const QList<EdgePreset> before = own_;
    const EdgePreset renamed{new_name, own_.takeAt(place_of(name)).edge}; // leaves its room
    if (fault_of(new_name).isEmpty())
        save(renamed.name, renamed.edge);
    else
        own_ = before;
}

void EdgePresets::remove(const QString& name)
{
    if (!is_own(name))
        return;
    own_.removeAt(place_of(name));
    emit changed();
}

} // namespace sdmatte::studio
