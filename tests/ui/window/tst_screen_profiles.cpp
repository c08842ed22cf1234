// What the desktop says about its screens. Needs X11; is skipped elsewhere.
#include "ui/window/screen_profiles.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#ifdef SDMATTE_WITH_XCB
#include "studio.h"
#include "tests/image/profiles.h"

#include <xcb/xcb.h>
#endif

namespace sdmatte::studio {

class ScreenProfilesTest : public QObject {
    Q_OBJECT

private slots:
    void no_screen_has_no_profile()
    {
        const ScreenProfiles profiles;
        QVERIFY(profiles.profile_of(nullptr).isEmpty());
    }

#ifdef SDMATTE_WITH_XCB
    void init()
    {
        const auto* const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
        x_ = x11 != nullptr ? x11->connection() : nullptr;
        if (x_ != nullptr)
            set({});
    }

    void the_root_windows_property_is_the_profile_and_its_changes_are_told()
    {
        if (x_ == nullptr)
            QSKIP("There is no X11 here.");
        const ScreenProfiles profiles;
        QVERIFY(profiles.profile_of(QGuiApplication::primaryScreen()).isEmpty());
        QSignalSpy changes(&profiles, &ScreenProfiles::changed);
        const std::vector<std::uint8_t> wide = wide_profile();
        set(wide);
        QTRY_VERIFY(!changes.isEmpty());
        QCOMPARE(profiles.profile_of(QGuiApplication::primaryScreen()),
                 QByteArray(reinterpret_cast<const char*>(wide.data()),
                            static_cast<qsizetype>(wide.size())));
        changes.clear();
        set({});
        QTRY_VERIFY(!changes.isEmpty());
        QVERIFY(profiles.profile_of(QGuiApplication::primaryScreen()).isEmpty());
    }

    void the_canvas_follows_the_desktop()
    {
        if (x_ == nullptr)
            QSKIP("There is no X11 here.");
        Studio studio;
        studio.open_sample();
        const auto transform = [&] { return studio->canvas().scene().photo->transform; };
        QVERIFY(!transform());
        set(wide_profile());
        QTRY_VERIFY_WITH_TIMEOUT(transform() != nullptr, patience_ms);
        studio->screen_flow().use(ScreenSource::Srgb);
        QTRY_VERIFY_WITH_TIMEOUT(transform() == nullptr, patience_ms);
        studio->screen_flow().use(ScreenSource::Automatic);
        QTRY_VERIFY_WITH_TIMEOUT(transform() != nullptr, patience_ms);
        set(std::vector<std::uint8_t>(500, 3)); // no profile at all: said, and sRGB again
        QTRY_VERIFY_WITH_TIMEOUT(transform() == nullptr, patience_ms);
    }

private:
    void set(const std::vector<std::uint8_t>& icc)
    {
        const QByteArray name = "_ICC_PROFILE";
        const auto cookie =
            xcb_intern_atom(x_, 0, static_cast<std::uint16_t>(name.size()), name.constData());
        xcb_intern_atom_reply_t* reply = xcb_intern_atom_reply(x_, cookie, nullptr);
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x_)).data->root;
        if (icc.empty())
            xcb_delete_property(x_, root, reply->atom);
        else
            xcb_change_property(x_, XCB_PROP_MODE_REPLACE, root, reply->atom, XCB_ATOM_CARDINAL, 8,
                                static_cast<std::uint32_t>(icc.size()), icc.data());
        xcb_flush(x_);
        free(reply);
    }

    xcb_connection_t* x_ = nullptr;
#endif
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ScreenProfilesTest)
#include "tst_screen_profiles.moc"
