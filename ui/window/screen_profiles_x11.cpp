// ICC Profiles in X, version 0.4: the root window's property _ICC_PROFILE belongs to the first
// screen, _ICC_PROFILE_1 to the second and so on.
#include "ui/window/screen_profiles.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>
#include <QScreen>

#include <cstdlib>
#include <vector>
#include <xcb/xcb.h>

namespace sdmatte::studio {
namespace {

constexpr std::uint32_t most_words = (64U << 20) / 4; // of a property
constexpr int most_screens = 16;

template <class T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

QByteArray property_name(qsizetype screen)
{
    return screen == 0 ? QByteArray("_ICC_PROFILE") : "_ICC_PROFILE_" + QByteArray::number(screen);
}

} // namespace

struct ScreenProfiles::Watch : QAbstractNativeEventFilter {
    Watch(ScreenProfiles& profiles, xcb_connection_t* connection)
        : owner(profiles)
        , x(connection)
        , root(xcb_setup_roots_iterator(xcb_get_setup(x)).data->root)
    {
        for (int screen = 0; screen < most_screens; ++screen) {
            const QByteArray name = property_name(screen);
            const Reply<xcb_intern_atom_reply_t> reply(
                xcb_intern_atom_reply(x,
                                      xcb_intern_atom(x, 0, static_cast<std::uint16_t>(name.size()),
                                                      name.constData()),
                                      nullptr),
                std::free);
            atoms.push_back(reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE});
        }
        // Qt listens to this window too: its wishes are kept.
        const Reply<xcb_get_window_attributes_reply_t> present(
            xcb_get_window_attributes_reply(x, xcb_get_window_attributes(x, root), nullptr),
            std::free);
        const std::uint32_t mask =
            (present ? present->your_event_mask : 0U) | XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(x, root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(x);
        qGuiApp->installNativeEventFilter(this);
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch() override
    {
        if (qGuiApp != nullptr)
            qGuiApp->removeNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray& type, void* message, qintptr*) override
    {
        if (type != "xcb_generic_event_t")
            return false;
        const auto* const event = static_cast<const xcb_generic_event_t*>(message);
        if ((event->response_type & 0x7fU) != XCB_PROPERTY_NOTIFY)
            return false;
        const auto* const notify = reinterpret_cast<const xcb_property_notify_event_t*>(event);
        for (const xcb_atom_t atom : atoms)
            if (notify->window == root && notify->atom == atom && atom != XCB_ATOM_NONE)
                emit owner.changed();
        return false;
    }

    [[nodiscard]] QByteArray read(xcb_atom_t atom) const
    {
        const Reply<xcb_get_property_reply_t> reply(
            xcb_get_property_reply(
                x, xcb_get_property(x, 0, root, atom, XCB_ATOM_ANY, 0, most_words), nullptr),
            std::free);
        if (!reply || reply->format != 8 || reply->bytes_after != 0)
            return {};
        return {static_cast<const char*>(xcb_get_property_value(reply.get())),
                xcb_get_property_value_length(reply.get())};
    }

    ScreenProfiles& owner;
    xcb_connection_t* x;
    xcb_window_t root;
    std::vector<xcb_atom_t> atoms; // one a screen
};

ScreenProfiles::ScreenProfiles()
{
    if (const auto* const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>())
        if (x11->connection() != nullptr)
            watch_ = std::make_unique<Watch>(*this, x11->connection());
}

ScreenProfiles::~ScreenProfiles() = default;

QByteArray ScreenProfiles::profile_of(const QScreen* screen) const
{
    const qsizetype place = QGuiApplication::screens().indexOf(screen);
    if (!watch_ || place < 0 || place >= most_screens)
        return {};
    return watch_->read(watch_->atoms[static_cast<std::size_t>(place)]);
}

} // namespace sdmatte::studio
