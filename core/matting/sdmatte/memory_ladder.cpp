#include "matting/sdmatte/memory_ladder.h"

#include "base/message.h"

#include <algorithm>
#include <array>

namespace sdmatte {
namespace {

constexpr std::array usual_sides = {1536, 1024, 768, 512};

std::optional<int> smaller_side(int side, int least)
{
    const auto* found =
        std::ranges::find_if(usual_sides, [side](int usual) { return usual < side; });
    return found == usual_sides.end() || *found < least ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Means> next_means(const Means& failed, const Means& asked, const Error& error)
{
    if (error.kind != ErrorKind::Resource)
        return std::nullopt;
    const Means on_processor{.is_on_card = false, .side = asked.side, .is_bounded = false};
    if (!failed.is_on_card) {
        const auto side = error.ran_out_of_memory ? smaller_side(failed.side, 0) : std::nullopt;
        return side ? std::optional(Means{.side = *side}) : std::nullopt;
    }
    if (!error.ran_out_of_memory) // a lost card: every other call on it fails, too
        return on_processor;
    Means next = failed;
    if (!failed.is_bounded) {
        next.is_bounded = true;
        return next;
    }
    // Less than half would lose more than the processor takes longer.
    if (const auto side = smaller_side(failed.side, asked.side / 2)) {
        next.side = *side;
        return next;
    }
    return on_processor;
}

std::string means_notice(const Means& failed, const Means& next, const Error& error)
{
    if (failed.is_on_card && !next.is_on_card)
        return error.ran_out_of_memory
                   ? message("matting", "The graphics card has too little free memory for the "
                                        "network, so the processor computes, which takes longer.")
                   : message("matting", "The graphics card failed, so the processor computes, "
                                        "which takes longer.");
    if (next.side != failed.side)
        return message("matting",
                       "There was too little memory for a side of %1 pixels, so the network looks "
                       "at the photo at %2: fine detail may be softer.",
                       failed.side, next.side);
    return message("matting", "The graphics card has too little free memory for the network, so it "
                              "works in smaller parts, which takes longer.");
}

std::string means_stage(const Means& failed, const Means& next, const Error& error)
{
    if (failed.is_on_card && !next.is_on_card)
        return error.ran_out_of_memory
                   ? message("matting", "Too little memory on the card: the processor works")
                   : message("matting", "The card failed: the processor works");
    if (next.side != failed.side)
        return message("matting", "Too little memory: working at side %1", next.side);
    return message("matting", "Too little memory: working in smaller parts");
}

} // namespace sdmatte
