// PNG by libpng itself: OpenImageIO's plug-in prints libpng's messages and takes a file without
// its end for complete.
#include "base/message.h"
#include "image/decoder.h"

#include <array>
#include <csetjmp>
#include <cstring>
#include <png.h>

namespace sdmatte {
namespace {

// As in jpeg_decoder.cpp: only plain C lives between setjmp and longjmp.
struct PngState {
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::array<char, 128> text{};
    std::shared_ptr<std::FILE> file;
    std::filesystem::path path;
    Progress progress;
    bool is_truncated = false;
    bool is_interlaced = false;
    std::vector<png_byte> whole; // the picture of an interlaced file, once read

    PngState() = default;
    PngState(const PngState&) = delete;
    PngState& operator=(const PngState&) = delete;
    ~PngState() { png_destroy_read_struct(&png, &info, nullptr); }
};

[[noreturn]] void on_error(png_structp png, png_const_charp text)
{
    auto& state = *static_cast<PngState*>(png_get_error_ptr(png));
    std::strncpy(state.text.data(), text, state.text.size() - 1);
    png_longjmp(png, 1);
}

void on_warning(png_structp, png_const_charp) {}

void on_read(png_structp png, png_bytep bytes, png_size_t count)
{
    auto& state = *static_cast<PngState*>(png_get_io_ptr(png));
    if (std::fread(bytes, 1, count, state.file.get()) != count) {
        state.is_truncated = true;
        png_error(png, "end of file");
    }
}

std::unexpected<Error> error_of(const PngState& state)
{
    if (state.progress.is_cancelled())
        return cancelled();
    return state.is_truncated ? truncated_error(state.path)
                              : damaged_error(state.path, state.text.data());
}

bool read_header(PngState& state)
{
    constexpr png_uint_32 no_limit = PNG_UINT_31_MAX; // read_image has its own, in pixels
    if (setjmp(png_jmpbuf(state.png)) != 0)
        return false;
    png_set_read_fn(state.png, &state, on_read);
    png_set_user_limits(state.png, no_limit, no_limit);
    png_set_crc_action(state.png, PNG_CRC_ERROR_QUIT, PNG_CRC_WARN_DISCARD);
    png_set_option(state.png, PNG_SKIP_sRGB_CHECK_PROFILE, PNG_OPTION_ON);
    png_read_info(state.png, state.info);

    const int type = png_get_color_type(state.png, state.info);
    if (type == PNG_COLOR_TYPE_PALETTE)
        png_set_palette_to_rgb(state.png);
    if (type == PNG_COLOR_TYPE_GRAY)
        png_set_expand_gray_1_2_4_to_8(state.png);
    if (png_get_valid(state.png, state.info, PNG_INFO_tRNS) != 0)
        png_set_tRNS_to_alpha(state.png);
    if (png_get_bit_depth(state.png, state.info) == 16)
        png_set_swap(state.png);
    state.is_interlaced = png_set_interlace_handling(state.png) > 1;
    png_read_update_info(state.png, state.info);
    return true;
}

bool read_rows(PngState& state, int count, png_bytep rows, std::size_t row_bytes)
{
    if (setjmp(png_jmpbuf(state.png)) != 0)
        return false;
    for (int y = 0; y < count; ++y)
        png_read_row(state.png, rows + static_cast<std::size_t>(y) * row_bytes, nullptr);
    return true;
}

bool read_all_passes(PngState& state, std::size_t height, std::size_t row_bytes)
{
    constexpr int passes = 7;
    if (setjmp(png_jmpbuf(state.png)) != 0)
        return false;
    for (int pass = 0; pass < passes; ++pass) {
        for (std::size_t y = 0; y < height; ++y) {
            png_read_row(state.png, state.whole.data() + y * row_bytes, nullptr);
            if (y % 64 == 0 && state.progress.is_cancelled())
                png_error(state.png, "cancelled");
        }
    }
    return true;
}

bool read_end(PngState& state)
{
    if (setjmp(png_jmpbuf(state.png)) != 0)
        return false;
    png_read_end(state.png, nullptr);
    return true;
}

DecoderHeader header_of(PngState& state)
{
    DecoderHeader header;
    header.width = static_cast<int>(png_get_image_width(state.png, state.info));
    header.height = static_cast<int>(png_get_image_height(state.png, state.info));
    header.channels = png_get_channels(state.png, state.info);
    header.depth = png_get_bit_depth(state.png, state.info) == 16 ? Depth::U16 : Depth::U8;
    header.model = header.channels < 3 ? ColourModel::Grey : ColourModel::Rgb;
    header.alpha_channel = header.channels % 2 == 0 ? header.channels - 1 : -1;
    png_charp name = nullptr;
    int compression = 0;
    png_bytep profile = nullptr;
    png_uint_32 count = 0;
    if (png_get_iCCP(state.png, state.info, &name, &compression, &profile, &count) != 0)
        header.icc.assign(profile, profile + count);
    return header;
}

} // namespace

Result<Decoder> open_png(const DecoderInput& input)
{
    const auto state = std::make_shared<PngState>();
    state->file = input.file;
    state->path = input.path;
    state->progress = input.progress;
    state->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, state.get(), on_error, on_warning);
    if (state->png != nullptr)
        state->info = png_create_info_struct(state->png);
    if (state->info == nullptr)
        throw std::bad_alloc();
    if (!read_header(*state))
        return error_of(*state);

    Decoder decoder;
    decoder.header = header_of(*state);
    const std::size_t row_bytes = png_get_rowbytes(state->png, state->info);
    const auto height = static_cast<std::size_t>(decoder.header.height);
    decoder.read = [=](int first, int last, void* rows) -> Result<void> {
        const auto count = static_cast<std::size_t>(last - first);
        if (!state->is_interlaced) {
            if (!read_rows(*state, last - first, static_cast<png_bytep>(rows), row_bytes))
                return error_of(*state);
            return {};
        }
        if (state->whole.empty()) {
            state->whole.resize(row_bytes * height);
            if (!read_all_passes(*state, height, row_bytes))
                return error_of(*state);
        }
        std::memcpy(rows, state->whole.data() + static_cast<std::size_t>(first) * row_bytes,
                    count * row_bytes);
        return {};
    };
    decoder.finish = [=]() -> Result<void> {
        state->whole = {};
        if (!read_end(*state))
            return error_of(*state);
        return {};
    };
    return decoder;
}

} // namespace sdmatte
