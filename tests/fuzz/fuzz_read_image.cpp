// Any bytes as a photo: reading answers with an image or a sentence, and what it gives can be
// looked at. Run with a folder of small pictures as the corpus.
#include "image/engine_colour.h"
#include "image/read.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sdmatte;
    // A file that never touches a disk; one for the whole run.
    static const int file = memfd_create("photo", MFD_CLOEXEC);
    static const std::string path = "/proc/self/fd/" + std::to_string(file);
    if (file < 0 || ftruncate(file, 0) != 0
        || pwrite(file, data, size, 0) != static_cast<ssize_t>(size))
        std::abort();

    const Result<Image> image = read_image(path, {.max_pixels = 1 << 16});
    if (!image) {
        const std::string& sentence = image.error().sentence;
        if (sentence.empty() || sentence.find('\n') != std::string::npos)
            std::abort();
        return 0;
    }
    if (image->width() < 1 || image->height() < 1)
        std::abort();
    if (const Result<EngineColour> colour = engine_colour(*image)) {
        std::vector<float> row(static_cast<std::size_t>(image->width()) * 3);
        colour->read_row(image->height() - 1, 0, image->width(), row.data());
        for (const float value : row) {
            if (!(value >= 0 && value <= 1))
                std::abort();
        }
    }
    return 0;
}
