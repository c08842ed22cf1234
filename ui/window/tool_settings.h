// The active tool's settings, for the options bar.
#pragma once

#include <QWidget>

namespace sdmatte::studio {

class Document;
class ToolSet;

// What there is to set, or else words for what the tool does. They follow tool and document as long
// as that tool is active.
QWidget* make_tool_settings(ToolSet& tools, Document& document);

} // namespace sdmatte::studio
