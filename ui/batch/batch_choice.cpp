#include "ui/batch/batch_choice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr std::array prompt_words{
    std::pair(BatchPrompt::Automatic, "automatic"), std::pair(BatchPrompt::Subject, "subject"),
    std::pair(BatchPrompt::Box, "box"), std::pair(BatchPrompt::File, "file")};
constexpr double farthest_edge = 100'000;

// The name's own bytes, which may be no UTF-8.
QString line_of(const std::filesystem::path& path)
{
    return QString::fromLatin1(QByteArray::fromStdString(path.string()).toPercentEncoding("/ "));
}

std::filesystem::path path_of(const QJsonValue& value)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(value.toString().toLatin1());
    const std::filesystem::path path(bytes.toStdString());
    return path.is_absolute() && !bytes.contains('\0') ? path : std::filesystem::path();
}

QJsonArray line_of(const RelativeBox& box)
{
    QJsonArray edges;
    for (const BoxEdge& edge : {box.x0, box.y0, box.x1, box.y1})
        edges.push_back(edge.value);
    return edges;
}

RelativeBox box_of(const QJsonObject& line, const RelativeBox& otherwise)
{
    const QJsonArray edges = line["box"].toArray();
    const bool is_percent = line["percent"].toBool(true);
    if (edges.size() != 4)
        return otherwise;
    RelativeBox box;
    BoxEdge* const places[]{&box.x0, &box.y0, &box.x1, &box.y1};
    for (int i = 0; i < 4; ++i) {
        const double value = edges[i].toDouble(-1);
        if (!(value >= 0 && value <= (is_percent ? 100 : farthest_edge)))
            return otherwise;
        *places[i] = {value, is_percent};
    }
    return box;
}

int side_of(const QJsonValue& value, int otherwise)
{
    const int side = value.toInt();
    return side >= 128 && side <= 2048 && side % 64 == 0 ? side : otherwise;
}

} // namespace

QString to_text(const BatchChoice& choice)
{
    const auto* const prompt =
        std::ranges::find(prompt_words, choice.prompt, [](const auto& each) { return each.first; });
    ExportPreset output = choice.output_as;
    output.name = "batch"; // one without a name cannot be read
    const QJsonObject line{{"input", line_of(choice.input)},
                           {"output", line_of(choice.output)},
                           {"recursive", choice.is_recursive},
                           {"filters", choice.filters},
                           {"prompt", prompt->second},
                           {"box", line_of(choice.box)},
                           {"percent", choice.box.x0.is_percent},
                           {"prompts_file", line_of(choice.prompts_file)},
                           {"masks", choice.uses_masks},
                           {"model", choice.engine.model},
                           {"device", choice.engine.device},
                           {"side", choice.engine.side},
                           {"edge", choice.uses_edge},
                           {"output_as", to_text(output)}};
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

BatchChoice batch_choice_from_text(const QString& text)
{
    const QJsonObject line = QJsonDocument::fromJson(text.toUtf8()).object();
    BatchChoice choice;
    choice.input = path_of(line["input"]);
    choice.output = path_of(line["output"]);
    choice.is_recursive = line["recursive"].toBool(choice.is_recursive);
    choice.filters = line["filters"].toString().simplified();
    for (const auto& [prompt, word] : prompt_words)
        if (line["prompt"].toString() == QLatin1String(word))
            choice.prompt = prompt;
    choice.box = box_of(line, choice.box);
    choice.prompts_file = path_of(line["prompts_file"]);
    choice.uses_masks = line["masks"].toBool(choice.uses_masks);
    choice.engine.model = line["model"].toString();
    choice.engine.device = line["device"].toString(choice.engine.device);
    choice.engine.side = side_of(line["side"], choice.engine.side);
    choice.uses_edge = line["edge"].toBool(choice.uses_edge);
    if (auto output = preset_from_text(line["output_as"].toString())) {
        choice.output_as = *std::move(output);
        choice.output_as.name.clear();
        choice.output_as.options.content = Content::CutOut;
    }
    return choice;
}

std::filesystem::path to_path(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

QString to_text(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

} // namespace sdmatte::studio
