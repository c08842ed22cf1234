// What a photo's file says beside its pixels, for the file of a result.
#pragma once

#include "image/metadata.h"

#include <span>

namespace sdmatte {

// Refers to the photo.
class PhotoDetails {
public:
    PhotoDetails(const Image& photo, bool keeps_gps)
        : photo_(photo)
        , metadata_(photo.metadata.get())
    {
        if (metadata_ == nullptr || keeps_gps)
            return;
        reduced_ = without_gps(*metadata_);
        metadata_ = &reduced_;
    }
    PhotoDetails(const PhotoDetails&) = delete;
    PhotoDetails& operator=(const PhotoDetails&) = delete;
    ~PhotoDetails() = default;

    [[nodiscard]] std::span<const std::uint8_t> icc() const
    {
        return photo_.icc ? std::span<const std::uint8_t>(*photo_.icc)
                          : std::span<const std::uint8_t>();
    }
    [[nodiscard]] const Metadata* metadata() const { return metadata_; } // null: none

private:
    const Image& photo_;
    Metadata reduced_;
    const Metadata* metadata_;
};

} // namespace sdmatte
