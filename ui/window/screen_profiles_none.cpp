#include "ui/window/screen_profiles.h"

namespace sdmatte::studio {

struct ScreenProfiles::Watch {};

ScreenProfiles::ScreenProfiles() = default;
ScreenProfiles::~ScreenProfiles() = default;

QByteArray ScreenProfiles::profile_of(const QScreen*) const
{
    return {};
}

} // namespace sdmatte::studio
