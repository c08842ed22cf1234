#include "batch/settings.h"

#include <sstream>

namespace sdmatte {

std::string settings_text(const BatchSettings& settings)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(9);
    text << settings.engine << "; " << settings.names << "; despeckle " << settings.edge.despeckle
         << " shift " << settings.edge.shift_px << " feather " << settings.edge.feather_px
         << " contrast " << settings.edge.contrast << " decontaminate "
         << (settings.estimates_foreground ? settings.edge.decontaminate : 0) << "; bits "
         << settings.write.bits << (settings.write.hidden == Hidden::Bleed ? " bleed" : "")
         << (settings.write.keep_gps ? "" : " no-gps") << (settings.trims ? " trim" : "")
         << " quality " << settings.write.quality.value_or(0);
    return text.str();
}

} // namespace sdmatte
