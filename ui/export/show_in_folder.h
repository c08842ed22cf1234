// "Show in folder": the desktop's file manager, with the file selected where it can do that.
#pragma once

#include <filesystem>

namespace sdmatte::studio {

// Asks for it and returns at once. Without a file manager on D-Bus the folder alone is opened.
void show_in_folder(const std::filesystem::path& file);

} // namespace sdmatte::studio
