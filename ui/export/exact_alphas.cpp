#include "ui/export/exact_alphas.h"

#include <utility>

namespace sdmatte::studio {
namespace {

struct Gathering {
    std::vector<quint64> objects;
    ExactAlphaOf exact_alpha;
    std::weak_ptr<const void> wanted;
    std::function<void(Result<ExactAlphas>)> done;
    ExactAlphas alphas{};
};

void ask_next(const std::shared_ptr<Gathering>& gathering)
{
    if (gathering->wanted.expired())
        return;
    for (const quint64 object : gathering->objects) {
        if (gathering->alphas.contains(object))
            continue;
        gathering->exact_alpha(object, [gathering, object](Result<SharedExactAlpha> alpha) {
            if (gathering->wanted.expired())
                return;
            if (!alpha) {
                gathering->done(std::unexpected(alpha.error()));
                return;
            }
            gathering->alphas[object] = std::move(*alpha);
            ask_next(gathering);
        });
        return;
    }
    gathering->done(std::move(gathering->alphas));
}

} // namespace

void gather_alphas(const std::vector<ExportFile>& files, const ExactAlphaOf& exact_alpha,
                   std::weak_ptr<const void> wanted, std::function<void(Result<ExactAlphas>)> done)
{
    const auto gathering = std::make_shared<Gathering>(Gathering{.objects = {},
                                                                 .exact_alpha = exact_alpha,
                                                                 .wanted = std::move(wanted),
                                                                 .done = std::move(done)});
    for (const ExportFile& file : files)
        for (const ExportPart& part : file.parts)
            gathering->objects.push_back(part.object);
    ask_next(gathering);
}

ExportSource source_of(const SharedPhoto& photo, const ExportFile& file, const ExactAlphas& alphas)
{
    ExportSource source{.photo = photo, .alpha = nullptr};
    for (const ExportPart& part : file.parts) {
        const auto found = alphas.find(part.object);
        if (found == alphas.end() || !found->second)
            continue;
        const std::string name = part.name.toStdString();
        if (source.alpha) {
            source.more.push_back({found->second, finishing_of(part.state), name});
        } else {
            source.alpha = found->second;
            source.finishing = finishing_of(part.state);
            source.name = name;
        }
    }
    return source;
}

} // namespace sdmatte::studio
