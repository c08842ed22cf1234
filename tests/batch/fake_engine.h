// An engine for tests of the batch: instant, and does what a test says.
#pragma once

#include "matting/engine.h"

#include <atomic>
#include <functional>

namespace sdmatte {

class FakeEngine final : public Engine {
public:
    // Called with each matte's width; an error is the engine's answer.
    std::function<Result<void>(int width, const Progress& progress)> at_matte{};
    std::atomic<int> mattes = 0;
    std::atomic<int> most_at_once = 0;

    [[nodiscard]] std::string name() const override { return "fake"; }
    [[nodiscard]] Capabilities capabilities() const override { return {.box = true, .mask = true}; }

    Result<std::unique_ptr<Session>> open(const EngineColour& photo, const Progress&) override
    {
        return std::make_unique<FakeSession>(*this, photo);
    }

private:
    class FakeSession final : public Session {
    public:
        FakeSession(FakeEngine& engine, const EngineColour& photo)
            : engine_(engine)
            , photo_(photo)
        {
        }

        Result<Matte> matte(const Prompt&, const Progress& progress) override
        {
            const int now = ++engine_.at_once_;
            for (int most = engine_.most_at_once;
                 now > most && !engine_.most_at_once.compare_exchange_weak(most, now);)
                ;
            ++engine_.mattes;
            const Result<void> done =
                engine_.at_matte ? engine_.at_matte(photo_.width(), progress) : Result<void>();
            --engine_.at_once_;
            if (!done)
                return std::unexpected(done.error());
            Matte matte;
            Raster<float> alpha(photo_.width(), photo_.height());
            for (int y = 0; y < alpha.height(); ++y)
                for (int x = 0; x < alpha.width() / 2; ++x)
                    alpha.row(y)[x] = 1;
            matte.alpha = std::make_shared<const Raster<float>>(std::move(alpha));
            matte.confidence = 1;
            return matte;
        }

        Result<Matte> preview(const Prompt& prompt, const Progress& progress) override
        {
            return matte(prompt, progress);
        }

    private:
        FakeEngine& engine_;
        EngineColour photo_;
    };

    std::atomic<int> at_once_ = 0;
};

} // namespace sdmatte
