#include "matting/sdmatte/network_home.h"

#include <c10/core/CachingDeviceAllocator.h>

#include <algorithm>

namespace sdmatte {
namespace {

// What LibTorch keeps of a card for later is nobody's after the network has left it.
void empty_card()
{
    try {
        if (auto* card = dynamic_cast<c10::DeviceAllocator*>(c10::GetAllocator(c10::kCUDA)))
            card->emptyCache();
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): of a lost card, perhaps
    }
}

} // namespace

NetworkHome::NetworkHome(Network network, const Means& asked, Load load_for_processor,
                         std::vector<std::string> notices)
    : place_{.network = std::make_shared<const Network>(std::move(network)), .means = asked}
    , notices_(std::move(notices))
    , asked_(asked)
    , load_for_processor_(std::move(load_for_processor))
{
}

Means NetworkHome::means() const
{
    const std::lock_guard lock(mutex_);
    return place_.means;
}

Result<NetworkHome::Place> NetworkHome::place(const Progress& progress)
{
    const std::lock_guard lock(mutex_);
    if (!place_.network) {
        auto network = load_for_processor_(progress.part(0, 0.1F));
        if (!network)
            return std::unexpected(network.error());
        place_.network = std::make_shared<const Network>(*std::move(network));
    }
    return place_;
}

std::vector<std::string> NetworkHome::notices() const
{
    const std::lock_guard lock(mutex_);
    return notices_;
}

Progress NetworkHome::never_falling(const Progress& progress)
{
    // A second try begins again, and what has been shown stays.
    const auto top = std::make_shared<float>(0.F);
    return {progress.stop_token(), [progress, top](float fraction, std::string_view stage) {
                *top = std::max(*top, fraction);
                progress.part(0, 1, std::string(stage)).report(*top);
            }};
}

std::string NetworkHome::stage() const
{
    const std::lock_guard lock(mutex_);
    return stage_;
}

bool NetworkHome::give_up(const Means& failed, const Error& error)
{
    const std::lock_guard lock(mutex_);
    if (place_.means != failed) // another session was here first
        return true;
    const std::optional<Means> next = next_means(failed, asked_, error);
    if (!next)
        return false;
    notices_.push_back(means_notice(failed, *next, error));
    stage_ = means_stage(failed, *next, error);
    if (failed.is_on_card && !next->is_on_card) {
        place_.network.reset(); // the last session that works with it frees it
        empty_card();
    }
    place_.means = *next;
    return true;
}

} // namespace sdmatte
