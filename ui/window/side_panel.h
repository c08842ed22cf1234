// The dock at the window's right: objects, prompts, edge, output, history.
#pragma once

#include "ui/panels/output_panel.h"
#include "ui/tools/tool_set.h"

#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace sdmatte::studio {

class ObjectsPanel;
class PromptsPanel;

class SidePanel : public QScrollArea {
    Q_OBJECT

public:
    // `closed` names the sections that are folded away.
    SidePanel(Document& document, ToolSet& tools, const QStringList& closed, QWidget* parent);

    [[nodiscard]] ObjectsPanel& objects() { return *objects_; }
    [[nodiscard]] PromptsPanel& prompts() { return *prompts_; }
    [[nodiscard]] OutputPanel& output() { return *output_; }

signals:
    void closed_changed(const QStringList& closed);

private:
    void add(const QString& name, const QString& title, QWidget* content);

    QStringList closed_;
    QVBoxLayout* column_;
    ObjectsPanel* objects_;
    PromptsPanel* prompts_;
    OutputPanel* output_;
};

} // namespace sdmatte::studio
