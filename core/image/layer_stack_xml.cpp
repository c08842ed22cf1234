#include "image/layer_stack_xml.h"

#include "base/message.h"
#include "base/path_text.h"

#include <array>

namespace sdmatte {
namespace {

std::string layer_element(const std::string& name, const std::string& entry, int x, int y,
                          bool is_visible)
{
    return "  <layer name=\"" + xml_attribute(name) + "\" src=\"" + entry + "\" x=\""
           + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" opacity=\"1.0\" visibility=\""
           + (is_visible ? "visible" : "hidden") + "\" composite-op=\"svg:src-over\"/>\n";
}

} // namespace

std::string layer_entry(std::size_t index)
{
    return "data/layer" + std::to_string(index) + ".png";
}

std::string xml_attribute(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> replaced{{
        {"&", "&amp;"},
        {"<", "&lt;"},
        {">", "&gt;"},
        {"\"", "&quot;"},
        {"'", "&apos;"},
        {"\xEF\xBF\xBE", "\xEF\xBF\xBD"}, // U+FFFE and U+FFFF are no characters
        {"\xEF\xBF\xBF", "\xEF\xBF\xBD"},
    }};
    const std::string plain = path_text(std::filesystem::path(text));
    std::string escaped;
    for (std::size_t i = 0; i < plain.size();) {
        const std::string_view rest = std::string_view(plain).substr(i);
        std::size_t length = 1;
        std::string_view by = rest.substr(0, 1);
        for (const auto& [what, instead] : replaced)
            if (rest.starts_with(what)) {
                length = what.size();
                by = instead;
            }
        escaped += by;
        i += length;
    }
    return escaped;
}

std::string layer_stack_xml(const LayerStack& stack, std::span<const Layer> layers)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image version=\"0.0.3\" w=\""
                      + std::to_string(stack.width) + "\" h=\"" + std::to_string(stack.height)
                      + "\">\n <stack>\n";
    for (std::size_t i = 0; i < layers.size(); ++i)
        xml += layer_element(layers[i].name, layer_entry(i), stack.layers[i].frame.x,
                             stack.layers[i].frame.y, layers[i].is_visible);
    xml += layer_element(message("image", "Photo"), photo_entry, 0, 0, false);
    return xml + " </stack>\n</image>\n";
}

} // namespace sdmatte
