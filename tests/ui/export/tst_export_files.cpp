#include "soft_disc.h"

#include "ui/document/object_edits.h"
#include "ui/export/export_files.h"
#include "ui/export/united_alpha.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

QStringList names_of_each(const char* chosen, const QStringList& names)
{
    QStringList files;
    for (const auto& path : paths_of_each(chosen, names))
        files.push_back(QString::fromStdString(path.string()));
    return files;
}

std::vector<ExportFile> files_of(std::vector<ExportPart> parts, const ExportOptions& options)
{
    return *export_files(std::move(parts), options, *soft_disc().photo);
}

void add_point(Document& document)
{
    ObjectState state = document.state();
    state.prompt.points.push_back({3, 4, true});
    document.edit("a", state);
}

QStringList names_of(const std::vector<ExportPart>& parts)
{
    QStringList names;
    for (const ExportPart& part : parts)
        names.push_back(part.name);
    return names;
}

} // namespace

class ExportFilesTest : public QObject {
    Q_OBJECT

private slots:
    void each_object_has_its_own_name_beside_the_chosen_one()
    {
        QCOMPARE(names_of_each("/a/beach.png", {"Lion", "Glass 2"}),
                 QStringList({"/a/beach_Lion.png", "/a/beach_Glass 2.png"}));
        QCOMPARE(names_of_each("/a/beach_cutout.tif", {"Lion"}), QStringList("/a/beach_Lion.tif"));
        QCOMPARE(names_of_each("/a/_cutout.png", {"x"}), QStringList("/a/_cutout_x.png"));
        QCOMPARE(names_of_each("/a/b.c.png", {"\u00e9l\u00e8ve"}),
                 QStringList(QString("/a/b.c_\u00e9l\u00e8ve.png")));
    }

    void names_are_safe_on_every_file_system()
    {
        QCOMPARE(names_of_each("/a/p.png", {"a/b\\c:d*e?f\"g<h>i|j"}),
                 QStringList("/a/p_a-b-c-d-e-f-g-h-i-j.png"));
        QCOMPARE(names_of_each("/a/p.png", {"../../etc/passwd"}),
                 QStringList("/a/p_..-..-etc-passwd.png"));
        QCOMPARE(names_of_each("/a/p.png", {QString("x\ty\x7fz")}), QStringList("/a/p_x-y-z.png"));
        QCOMPARE(names_of_each("/a/p.png", {" dot. . "}), QStringList("/a/p_dot.png"));
        QCOMPARE(names_of_each("/a/p.png", {"..", ""}),
                 QStringList({"/a/p_object.png", "/a/p_object_2.png"}));
        QCOMPARE(names_of_each("/a/p.png", {"con", "NUL.x"}),
                 QStringList({"/a/p_con_.png", "/a/p_NUL.x_.png"}));
        const QString path = names_of_each("/a/p.png", {QString(500, QChar(0x4e2d))}).front();
        QVERIFY(path.toUtf8().size() < 255);
    }

    void equal_names_are_numbered_whatever_their_letters_case()
    {
        QCOMPARE(names_of_each("/a/p.png", {"Dog", "dog", "DOG", "dog_2", "a/b", "a:b"}),
                 QStringList({"/a/p_Dog.png", "/a/p_dog_2.png", "/a/p_DOG_3.png",
                              "/a/p_dog_2_2.png", "/a/p_a-b.png", "/a/p_a-b_2.png"}));
    }

    void hidden_and_empty_objects_are_left_out()
    {
        Document document;
        document.set_photo(soft_disc().photo);
        rename_object(document, document.active_id(), "Lion");
        add_point(document);
        add_object(document);
        rename_object(document, document.active_id(), "Glass");
        add_point(document);
        const quint64 glass = document.active_id();
        add_object(document); // empty
        QCOMPARE(names_of(export_parts(document, ExportObjects::Together)),
                 QStringList({"Glass", "Lion"}));
        QVERIFY(export_parts(document, ExportObjects::Active).empty());
        document.activate(glass);
        QCOMPARE(names_of(export_parts(document, ExportObjects::Active)), QStringList("Glass"));
        show_object(document, glass, false);
        QVERIFY(export_parts(document, ExportObjects::Active).empty());
        QCOMPARE(names_of(export_parts(document, ExportObjects::Each)), QStringList("Lion"));
    }

    void each_part_has_the_edge_of_its_object()
    {
        Document document;
        document.set_photo(soft_disc().photo);
        add_point(document);
        ObjectState state = document.state();
        state.edge.shift_px = 3;
        document.edit("b", state);
        duplicate_object(document, document.active_id());
        state.edge.shift_px = -2;
        document.edit("c", state);
        const auto parts = export_parts(document, ExportObjects::Each);
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0].state.edge.shift_px, -2.F);
        QCOMPARE(parts[1].state.edge.shift_px, 3.F);
    }

    void files_follow_the_choice()
    {
        const std::vector<ExportPart> parts{{.object = 1, .name = "Lion"},
                                            {.object = 2, .name = "Glass"}};
        ExportOptions options{.path = "/a/p.png"};
        const auto together = files_of(parts, options);
        QCOMPARE(together.size(), std::size_t{1});
        QCOMPARE(together[0].parts.size(), std::size_t{2});
        QVERIFY(together[0].path == "/a/p.png");
        options.objects = ExportObjects::Each;
        const auto each = files_of(parts, options);
        QCOMPARE(each.size(), std::size_t{2});
        QVERIFY(each[1].path == "/a/p_Glass.png");
        QCOMPARE(each[1].parts[0].object, quint64{2});
        QVERIFY(files_of({parts[0]}, options)[0].path == "/a/p.png"); // one has no need of it
        QVERIFY(files_of({}, options).empty());
    }

    void united_alpha_is_what_none_of_them_leaves()
    {
        auto a = std::make_shared<Raster<float>>(3, 2, 1, 0.5F);
        auto b = std::make_shared<Raster<float>>(3, 2, 1, 0.2F);
        a->at(1, 1) = 0;
        b->at(1, 1) = 1;
        b->at(2, 0) = 0;
        const auto united = united_alpha({a, b});
        QCOMPARE(united->at(0, 0), 0.6F);
        QCOMPARE(united->at(1, 1), 1.F);
        QCOMPARE(united->at(2, 0), 0.5F);
        QVERIFY(united_alpha({a}) == a);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExportFilesTest)
#include "tst_export_files.moc"
