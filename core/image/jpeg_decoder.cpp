// JPEG by libjpeg itself: OpenImageIO hides CMYK codes and the warnings that tell a truncated
// file (libjpeg fills what is missing with grey).
#include "base/message.h"
#include "image/decoder.h"

#include <array>
#include <csetjmp>
#include <cstdlib>
#include <jpeglib.h>

#include <jerror.h>

namespace sdmatte {
namespace {

enum class Ending { Fine, Damaged, Truncated, Cancelled, OutOfMemory };

// libjpeg's state and where it jumps on an error. Only plain C lives between setjmp and
// longjmp: no destructor may be jumped over.
struct JpegState {
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr monitor{};
    std::jmp_buf on_error{};
    Ending ending = Ending::Fine;
    std::array<char, JMSG_LENGTH_MAX> text{};
    bool has_started = false;
    std::shared_ptr<std::FILE> file;
    std::filesystem::path path;
    Progress progress;

    JpegState() = default;
    JpegState(const JpegState&) = delete;
    JpegState& operator=(const JpegState&) = delete;
    ~JpegState() { jpeg_destroy_decompress(&info); }
};

JpegState& state_of(j_common_ptr info)
{
    return *static_cast<JpegState*>(info->client_data);
}

[[noreturn]] void stop(JpegState& state, Ending ending)
{
    state.ending = ending;
    std::longjmp(state.on_error, 1);
}

[[noreturn]] void on_error(j_common_ptr info)
{
    JpegState& state = state_of(info);
    info->err->format_message(info, state.text.data());
    const int code = info->err->msg_code;
    if (code == JERR_OUT_OF_MEMORY)
        stop(state, Ending::OutOfMemory);
    stop(state,
         code == JERR_INPUT_EOF || code == JERR_INPUT_EMPTY ? Ending::Truncated : Ending::Damaged);
}

void on_message(j_common_ptr info, int level)
{
    if (level >= 0)
        return; // a trace
    JpegState& state = state_of(info);
    info->err->format_message(info, state.text.data());
    switch (info->err->msg_code) {
    case JWRN_JPEG_EOF: stop(state, Ending::Truncated);
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_ARITH_BAD_CODE: stop(state, Ending::Damaged);
    default: break; // harmless: stray bytes before a marker and the like
    }
}

void on_progress(j_common_ptr info)
{
    // A hostile progressive file may hold thousands of scans over the whole picture.
    constexpr int most_scans = 500;
    JpegState& state = state_of(info);
    if (state.progress.is_cancelled())
        stop(state, Ending::Cancelled);
    if (state.info.input_scan_number > most_scans)
        stop(state, Ending::Damaged);
}

std::unexpected<Error> error_of(const JpegState& state)
{
    switch (state.ending) {
    case Ending::Truncated: return truncated_error(state.path);
    case Ending::Cancelled: return cancelled();
    case Ending::OutOfMemory: throw std::bad_alloc();
    default: return damaged_error(state.path, state.text.data());
    }
}

// Each of these holds one setjmp and nothing that has a destructor.
bool read_header(JpegState& state)
{
    if (setjmp(state.on_error) != 0)
        return false;
    jpeg_stdio_src(&state.info, state.file.get());
    jpeg_save_markers(&state.info, JPEG_APP0 + 2, 0xFFFF);
    jpeg_read_header(&state.info, TRUE);
    if (state.info.num_components == 4)
        state.info.out_color_space = JCS_CMYK;
    else
        state.info.out_color_space = state.info.num_components == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_calc_output_dimensions(&state.info);
    return true;
}

bool read_profile(JpegState& state, JOCTET*& bytes, unsigned& count)
{
    if (setjmp(state.on_error) != 0)
        return false;
    return jpeg_read_icc_profile(&state.info, &bytes, &count) != 0;
}

bool read_rows(JpegState& state, int count, unsigned char* rows, std::size_t row_bytes)
{
    if (setjmp(state.on_error) != 0)
        return false;
    if (!state.has_started) {
        state.has_started = true;
        jpeg_start_decompress(&state.info);
    }
    for (int y = 0; y < count; ++y) {
        JSAMPROW row = rows + static_cast<std::size_t>(y) * row_bytes;
        if (jpeg_read_scanlines(&state.info, &row, 1) != 1)
            stop(state, Ending::Truncated);
    }
    return true;
}

bool read_end(JpegState& state)
{
    if (setjmp(state.on_error) != 0)
        return false;
    jpeg_finish_decompress(&state.info); // warns when the end marker is missing
    return true;
}

DecoderHeader header_of(JpegState& state)
{
    DecoderHeader header;
    header.width = static_cast<int>(state.info.output_width);
    header.height = static_cast<int>(state.info.output_height);
    header.channels = state.info.out_color_components;
    header.model = header.channels == 1   ? ColourModel::Grey
                   : header.channels == 4 ? ColourModel::Cmyk
                                          : ColourModel::Rgb;
    JOCTET* bytes = nullptr;
    unsigned count = 0;
    if (read_profile(state, bytes, count))
        header.icc.assign(bytes, bytes + count);
    std::free(bytes); // NOLINT: libjpeg allocated it so
    return header;
}

} // namespace

Result<Decoder> open_jpeg(const DecoderInput& input)
{
    const auto state = std::make_shared<JpegState>();
    state->file = input.file;
    state->path = input.path;
    state->progress = input.progress;
    state->info.err = jpeg_std_error(&state->errors);
    state->errors.error_exit = on_error;
    state->errors.emit_message = on_message;
    state->info.client_data = state.get();
    jpeg_create_decompress(&state->info);
    state->monitor.progress_monitor = on_progress;
    if (!read_header(*state))
        return error_of(*state);
    state->info.progress = &state->monitor;

    Decoder decoder;
    decoder.header = header_of(*state);
    const std::size_t row_bytes = static_cast<std::size_t>(decoder.header.width)
                                  * static_cast<std::size_t>(decoder.header.channels);
    // Adobe's programs store CMYK inverted, and mark the file.
    const bool is_inverted =
        decoder.header.model == ColourModel::Cmyk && state->info.saw_Adobe_marker;
    decoder.read = [=](int first, int last, void* rows) -> Result<void> {
        auto* bytes = static_cast<unsigned char*>(rows);
        if (!read_rows(*state, last - first, bytes, row_bytes))
            return error_of(*state);
        if (is_inverted) {
            const std::size_t count = row_bytes * static_cast<std::size_t>(last - first);
            for (std::size_t i = 0; i < count; ++i)
                bytes[i] = static_cast<unsigned char>(255 - bytes[i]);
        }
        return {};
    };
    decoder.finish = [=]() -> Result<void> {
        if (!read_end(*state))
            return error_of(*state);
        return {};
    };
    return decoder;
}

} // namespace sdmatte
