#include "cli/matte_options.h"

#include "base/message.h"
#include "cli/engine_options.h"

namespace sdmatte::cli {
namespace {

OptionGroup prompt_options()
{
    return {
        message("cli", "What to cut out (without any of these, the subject is looked for)"),
        {
            {"--box", "", "X0,Y0,X1,Y1",
             message("cli", "pixels of the upright photo; X1 and Y1 are exclusive"), true},
            {"--point", "", "X,Y", message("cli", "a pixel of the object"), true},
            {"--not-point", "", "X,Y", message("cli", "a pixel that is not of the object"), true},
            {"--mask", "", "FILE", message("cli", "the object's rough shape")},
            {"--trimap", "", "FILE",
             message("cli", "black background, white object, grey unknown")},
            {"--keep-mask", "", "FILE", message("cli", "where alpha must be 1")},
            {"--remove-mask", "", "FILE", message("cli", "where alpha must be 0")},
            {"--auto", "", "", message("cli", "look for the subject")},
            {"--caption", "", "TEXT", message("cli", "what the object is, in words")},
            {"--transparent", "", "", message("cli", "the object is glass, smoke or a veil")},
        }};
}

OptionGroup output_options()
{
    return {
        message("cli", "Result"),
        {
            {"--output", "-o", "FILE",
             message("cli", "the cut-out: .png, .tif, .webp, .exr, or .ora for layers; its folder "
                            "must exist")},
            {"--alpha", "", "FILE", message("cli", "the alpha alone as another file")},
            {"--trimap-output", "", "FILE",
             message("cli", "the trimap as another file: black, grey where alpha is neither 0 nor "
                            "1, white")},
            {"--foreground-output", "", "FILE",
             message("cli", "the object's own colours without alpha as another file")},
            {"--trim", "", "",
             message("cli", "the files end where the object does; says where "
                            "it lies in the photo")},
            {"--foreground", "", "auto|off",
             message("cli", "the object's own colours, or the photo's")},
            {"--decontaminate", "", "N",
             message("cli", "how far colours are cleaned of the background, 0 to 1; 1 unless "
                            "given")},
            {"--hidden", "", "zero|bleed", message("cli", "colours of fully transparent pixels")},
            {"--quality", "", "N",
             message("cli", "lossy WebP, 1 to 100; without it every code is kept")},
            {"--bits", "", "8|16|32", message("cli", "bits of a channel; 32 is float")},
            {"--shift", "", "PX", message("cli", "move the edge out (or in, below 0)")},
            {"--feather", "", "PX", message("cli", "soften the edge")},
            {"--contrast", "", "N", message("cli", "harden the edge (or soften, below 0)")},
            {"--despeckle", "", "N", message("cli", "remove specks and holes up to N pixels")},
            {"--no-gps", "", "", message("cli", "leave out where the photo was taken")},
            {"--json", "", "", message("cli", "print the result as one line of JSON")},
            {"--force", "", "", message("cli", "the result may replace its own source")},
            {"--help", "-h", "", message("cli", "show this text")},
        }};
}

} // namespace

std::vector<OptionGroup> matte_option_groups()
{
    return {prompt_options(), engine_option_group(), output_options()};
}

} // namespace sdmatte::cli
