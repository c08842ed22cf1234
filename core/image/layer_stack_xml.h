// stack.xml of an OpenRaster file: https://www.openraster.org/baseline/layer-stack-spec.html
#pragma once

#include "image/layer_stack.h"

namespace sdmatte {

inline constexpr const char* photo_entry = "data/photo.png";
std::string layer_entry(std::size_t index); // "data/layer0.png"

// `layers` gives the names of the stack's layers, in their order; the photo is the lowest one.
std::string layer_stack_xml(const LayerStack& stack, std::span<const Layer> layers);

// As the value of an attribute. Control characters and bytes that are no UTF-8, which XML cannot
// hold, are written as path_text() does.
std::string xml_attribute(std::string_view text);

} // namespace sdmatte
