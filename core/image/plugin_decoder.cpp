// All formats but JPEG, PNG and WebP: the one OpenImageIO plug-in that is named, never a search.
#include "base/message.h"
#include "base/path_text.h"
#include "image/decoder.h"

#include <OpenImageIO/filesystem.h>
#include <OpenImageIO/imageio.h>
#include <algorithm>
#include <limits>
#include <string_view>

namespace sdmatte {
namespace {

constexpr int most_channels = 64;

// The plug-in may hold the proxy and the proxy the file: destroyed in this order.
struct PluginState {
    std::shared_ptr<std::FILE> file;
    std::unique_ptr<OIIO::Filesystem::IOFile> proxy;
    std::unique_ptr<OIIO::ImageInput> plugin;
    OIIO::ImageSpec spec;
    OIIO::TypeDesc type;
    std::filesystem::path path;
};

std::unexpected<Error> error_of(PluginState& state)
{
    std::string why = state.plugin->geterror();
    // The first line says what is wrong; the file's name is in our own sentence.
    why = why.substr(0, why.find('\n'));
    return damaged_error(state.path, why);
}

constexpr int psd_cmyk = 4; // colour modes of Photoshop's header
constexpr int psd_lab = 9;

int psd_mode(std::FILE* file)
{
    constexpr long low_byte = 25;
    std::fseek(file, low_byte, SEEK_SET);
    const int mode = std::fgetc(file);
    std::rewind(file);
    return mode;
}

// Photoshop stores how much paper is left, not how much ink there is.
template <class T>
void invert_inks(T* rows, std::size_t pixels, int channels)
{
    for (std::size_t i = 0; i < pixels; ++i, rows += channels)
        for (int c = 0; c < 4; ++c)
            rows[c] = static_cast<T>(std::numeric_limits<T>::max() - rows[c]);
}

bool open_plugin_file(PluginState& state, bool raw_colours)
{
    OIIO::ImageSpec wishes;
    wishes.attribute("oiio:UnassociatedAlpha", 1);
    if (raw_colours)
        wishes.attribute("oiio:RawColor", 1);
    // Camera raw: as the camera's own JPEG would be, sRGB at full size.
    wishes.attribute("raw:ColorSpace", "sRGB");
    wishes.attribute("raw:use_camera_wb", 1);
    std::rewind(state.file.get());
    if (state.plugin->supports("ioproxy")) {
        state.proxy = std::make_unique<OIIO::Filesystem::IOFile>(state.file.get(),
                                                                 OIIO::Filesystem::IOProxy::Read);
        state.plugin->set_ioproxy(state.proxy.get());
        return state.plugin->open("photo", state.spec, wishes);
    }
    return state.plugin->open(state.path.string(), state.spec, wishes);
}

DecoderHeader header_of(const PluginState& state, FileFormat format, bool is_cmyk)
{
    const OIIO::ImageSpec& spec = state.spec;
    DecoderHeader header;
    header.width = spec.width;
    header.height = spec.height;
    header.channels = spec.nchannels;
    header.depth = state.type == OIIO::TypeDesc::UINT8    ? Depth::U8
                   : state.type == OIIO::TypeDesc::UINT16 ? Depth::U16
                                                          : Depth::F32;
    header.model = is_cmyk              ? ColourModel::Cmyk
                   : spec.nchannels < 3 ? ColourModel::Grey
                                        : ColourModel::Rgb;
    header.alpha_channel = spec.alpha_channel;
    if (is_cmyk && header.alpha_channel == 3) // the plug-in takes black ink for it
        header.alpha_channel = -1;
    if (is_cmyk && spec.nchannels == 5 && spec.get_int_attribute("tiff:UnassociatedAlpha") != 0)
        header.alpha_channel = 4; // called ink4 by the plug-in
    const bool is_straight = spec.get_int_attribute("oiio:UnassociatedAlpha") != 0;
    header.has_associated_alpha =
        format == FileFormat::OpenExr || (format == FileFormat::Tiff && !is_straight);
    // HEIF and camera raw come upright from their decoders.
    if (format != FileFormat::Heif && format != FileFormat::Raw)
        header.orientation = spec.get_int_attribute("Orientation", 1);
    header.band_height = spec.tile_width > 0 ? std::max(spec.tile_height, 1) : 1;
    if (const OIIO::ParamValue* icc = spec.find_attribute("ICCProfile")) {
        const auto* bytes = static_cast<const std::uint8_t*>(icc->data());
        header.icc.assign(bytes, bytes + icc->datasize());
    }
    return header;
}

} // namespace

Result<Decoder> open_plugin(const DecoderInput& input)
{
    if (input.format == FileFormat::Tiff)
        if (auto lab = open_if_lab_tiff(input))
            return *std::move(lab);
    const int mode = input.format == FileFormat::Psd ? psd_mode(input.file.get()) : -1;
    if (mode == psd_lab)
        return lab_error(input.path);

    const auto state = std::make_shared<PluginState>();
    state->file = input.file;
    state->path = input.path;
    const char* name = plugin_name(input.format);
    state->plugin = OIIO::ImageInput::create(name);
    if (!state->plugin)
        return input_error(message("image", "\"%1\" is a %2 file, which this build cannot read.",
                                   path_text(input.path), name));
    if (!open_plugin_file(*state, false))
        return error_of(*state);

    constexpr int separated = 5; // TIFF PhotometricInterpretation
    const int photometric = state->spec.get_int_attribute("tiff:PhotometricInterpretation", -1);
    const bool is_cmyk = photometric == separated || mode == psd_cmyk;
    if (is_cmyk) { // the plug-in's own conversion knows no profile
        state->plugin->close();
        if (!open_plugin_file(*state, true))
            return error_of(*state);
    }
    const OIIO::ImageSpec& spec = state->spec;
    if (is_cmyk && spec.nchannels < 4)
        return damaged_error(input.path, "CMYK");
    if (spec.nchannels < 1 || spec.nchannels > most_channels || spec.depth > 1 || spec.deep)
        return input_error(message("image", "\"%1\" is not a picture in colours (%2 channels).",
                                   path_text(input.path), spec.nchannels));
    state->type = spec.format == OIIO::TypeDesc::UINT8 || spec.format == OIIO::TypeDesc::INT8
                      ? OIIO::TypeDesc::UINT8
                  : spec.format.is_floating_point() ? OIIO::TypeDesc::FLOAT
                                                    : OIIO::TypeDesc::UINT16;

    Decoder decoder;
    decoder.header = header_of(*state, input.format, is_cmyk);
    const bool has_inverse_inks = mode == psd_cmyk;
    decoder.read = [state, has_inverse_inks](int first, int last, void* rows) -> Result<void> {
        const OIIO::ImageSpec& s = state->spec;
        const bool done =
            s.tile_width > 0
                ? state->plugin->read_tiles(0, 0, s.x, s.x + s.width, s.y + first, s.y + last, s.z,
                                            s.z + 1, 0, s.nchannels, state->type, rows)
                : state->plugin->read_scanlines(0, 0, s.y + first, s.y + last, s.z, 0, s.nchannels,
                                                state->type, rows);
        // The TIFF plug-in reports missing strips and yet goes on.
        if (!done || state->plugin->has_error())
            return error_of(*state);
        const auto pixels =
            static_cast<std::size_t>(s.width) * static_cast<std::size_t>(last - first);
        if (has_inverse_inks && state->type == OIIO::TypeDesc::UINT8)
            invert_inks(static_cast<std::uint8_t*>(rows), pixels, s.nchannels);
        else if (has_inverse_inks && state->type == OIIO::TypeDesc::UINT16)
            invert_inks(static_cast<std::uint16_t*>(rows), pixels, s.nchannels);
        return {};
    };
    decoder.finish = []() -> Result<void> { return {}; };
    return decoder;
}

} // namespace sdmatte
