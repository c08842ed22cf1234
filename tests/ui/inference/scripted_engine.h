// An engine that does what a test tells it, and gates that hold its threads where a test wants.
#pragma once

#include "matting/engine.h"
#include "ui/inference/matte_request.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

namespace sdmatte::studio {

// Closed at first. Threads wait at it until the test opens it, for good.
class Gate {
public:
    void open()
    {
        {
            const std::lock_guard lock(mutex_);
            is_open_ = true;
        }
        wake_.notify_all();
    }

    // As an engine that never looks at its stop token. Not for ever: a failed test must end.
    void wait()
    {
        std::unique_lock lock(mutex_);
        ++waiting_;
        wake_.wait_for(lock, std::chrono::seconds(60), [this] { return is_open_; });
        --waiting_;
    }

    // False: stopped before the gate opened.
    bool wait_or_stop(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex_);
        ++waiting_;
        const bool is_open = wake_.wait(lock, stop, [this] { return is_open_; });
        --waiting_;
        return is_open;
    }

    [[nodiscard]] int waiting()
    {
        const std::lock_guard lock(mutex_);
        return waiting_;
    }

private:
    std::mutex mutex_;
    std::condition_variable_any wake_;
    bool is_open_ = false;
    int waiting_ = 0;
};

// The number of a prompt made by prompt_of(); 0: it has none.
inline int number_of(const Prompt& prompt)
{
    return prompt.points.empty() ? 0 : prompt.points.front().x;
}

// One pixel that holds the prompt's number, so that a test sees what an answer belongs to.
inline Matte matte_of(const Prompt& prompt)
{
    Matte matte;
    matte.alpha = std::make_shared<const Raster<float>>(
        Raster<float>(1, 1, 1, static_cast<float>(number_of(prompt))));
    return matte;
}

struct ScriptedEngine final : Engine {
    using Answer = std::function<Result<Matte>(const Prompt&, const Progress&)>;

    // Set before the engine is used; called by the lanes' threads.
    std::function<Result<void>(const Progress&)> on_open = [](const Progress&) {
        return Result<void>();
    };
    Answer on_matte = [](const Prompt& prompt, const Progress&) { return matte_of(prompt); };
    Answer on_preview = on_matte;

    std::atomic<int> opens = 0;
    std::atomic<int> mattes = 0;
    std::atomic<int> previews = 0;
    std::atomic<int> live_sessions = 0;

    [[nodiscard]] std::string name() const override { return "scripted"; }
    [[nodiscard]] Capabilities capabilities() const override { return {}; }
    Result<std::unique_ptr<Session>> open(const EngineColour&, const Progress& progress) override
    {
        ++opens;
        if (auto opened = on_open(progress); !opened)
            return std::unexpected(opened.error());
        return std::make_unique<ScriptedSession>(*this);
    }

private:
    struct ScriptedSession final : Session {
        explicit ScriptedSession(ScriptedEngine& owner)
            : engine(owner)
        {
            ++engine.live_sessions;
        }
        ScriptedSession(const ScriptedSession&) = delete;
        ScriptedSession& operator=(const ScriptedSession&) = delete;
        ~ScriptedSession() override { --engine.live_sessions; }

        Result<Matte> matte(const Prompt& prompt, const Progress& progress) override
        {
            ++engine.mattes;
            return engine.on_matte(prompt, progress);
        }
        Result<Matte> preview(const Prompt& prompt, const Progress& progress) override
        {
            ++engine.previews;
            return engine.on_preview(prompt, progress);
        }

        ScriptedEngine& engine;
    };
};

inline std::shared_ptr<const ObjectPrompt> prompt_of(int number)
{
    ObjectPrompt prompt = empty_state(8, 8).prompt;
    prompt.points.push_back({.x = number, .y = 0});
    return std::make_shared<const ObjectPrompt>(std::move(prompt));
}

// Generation and prompt are one number.
inline MatteRequest request_of(quint64 photo, int number, quint64 object = 1)
{
    return {.photo = photo,
            .object = object,
            .generation = static_cast<quint64>(number),
            .prompt = prompt_of(number)};
}

inline EngineColour small_photo()
{
    return {.pixels = std::make_shared<const Pixels>(Raster<std::uint8_t>(8, 8, 3))};
}

} // namespace sdmatte::studio
