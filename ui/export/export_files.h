// Which files an export writes, and which objects of the photo each of them holds.
#pragma once

#include "ui/document/document.h"
#include "ui/export/export_cut_out.h"

#include <QStringList>

#include <vector>

namespace sdmatte::studio {

struct ExportPart { // one object
    quint64 object = 0;
    QString name;
    ObjectState state{}; // how its matte is finished
};

struct ExportFile {
    std::filesystem::path path;
    std::vector<ExportPart> parts; // together in one cut-out
    bool may_replace = false;      // as ExportOptions', decided by the exporter
};

// The objects that can be exported, the uppermost first: visible ones with something prompted; for
// ExportObjects::Active the active one of them, if it is.
std::vector<ExportPart> export_parts(const Document& document, ExportObjects objects);

// Each object's own file beside the chosen one: "beach_cutout.png" or "beach.png" gives
// "beach_Lion.png". Characters that some file system refuses become "-"; a name that would come
// twice (whatever the case of its letters) is numbered.
std::vector<std::filesystem::path> paths_of_each(const std::filesystem::path& chosen,
                                                 const QStringList& names);

// What an export of these options writes, one file at least where there is a part: one, but for
// ExportObjects::Each (an OpenRaster holds all objects as layers). The path's name is a pattern;
// one that does not tell objects apart gets their names as paths_of_each() does. {counter} goes on
// after the files that exist. Errors: as fill_name_pattern().
Result<std::vector<ExportFile>> export_files(std::vector<ExportPart> parts,
                                             const ExportOptions& options, const OpenPhoto& photo);

} // namespace sdmatte::studio
