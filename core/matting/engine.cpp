#include "matting/engine.h"

#include "base/message.h"

namespace sdmatte {

Result<Matte> Session::matte_of_raster(const RasterPrompt& /*prompt*/, const Progress& /*progress*/)
{
    return usage_error(message("matting", "This engine is no network: give it a prompt in the "
                                          "photo's pixels."));
}

} // namespace sdmatte
