// An engine that takes as long as it is told, or fails.
#pragma once

#include "matting/engine.h"

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

namespace sdmatte::studio {

class SlowEngine : public Engine {
public:
    std::atomic<int> milliseconds = 60'000;
    std::atomic<int> opening_milliseconds = 0;
    std::atomic<bool> fails = false;
    std::atomic<int> answers = 0;
    std::string stage; // that it tells of; set before it is used

    [[nodiscard]] std::string name() const override { return "slow"; }
    [[nodiscard]] Capabilities capabilities() const override
    {
        return {.point = true, .box = true, .mask = true};
    }
    Result<std::unique_ptr<Session>> open(const EngineColour& photo,
                                          const Progress& progress) override
    {
        for (int i = 0; i < opening_milliseconds / 5 && !progress.is_cancelled(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return std::make_unique<Slow>(*this, photo.width(), photo.height());
    }

private:
    class Slow : public Session {
    public:
        Slow(SlowEngine& engine, int width, int height)
            : engine_(engine)
            , width_(width)
            , height_(height)
        {
        }

        Result<Matte> matte(const Prompt&, const Progress& whole) override
        {
            const Progress progress = whole.part(0, 1, engine_.stage);
            const int steps = engine_.milliseconds / 5;
            for (int i = 0; i < steps; ++i) {
                if (progress.is_cancelled())
                    return cancelled();
                progress.report(float(i) / float(steps));
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            if (engine_.fails)
                return resource_error("The engine failed on purpose.");
            ++engine_.answers;
            return Matte{.alpha = std::make_shared<const Raster<float>>(width_, height_, 1, 0.5F),
                         .confidence = 1,
                         .notices = {}};
        }
        Result<Matte> preview(const Prompt&, const Progress&) override { return cancelled(); }

    private:
        SlowEngine& engine_;
        int width_;
        int height_;
    };
};

} // namespace sdmatte::studio
