#include "evaluation/run.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "evaluation/prepared_photo.h"
#include "evaluation/read_alpha.h"

#include <algorithm>
#include <future>
#include <map>
#include <utility>

namespace sdmatte {
namespace {

class Run {
public:
    Run(const DataSet& set, Engine* engine, const EvaluationSettings& settings,
        const RowVisitor& visit)
        : set_(set)
        , engine_(engine)
        , settings_(settings)
        , visit_(visit)
    {
        result_.problems = set.problems;
        for (const std::string& notice : set.notices)
            add_notice(notice);
    }

    Result<Evaluation> run(std::span<const ScoredPhoto> known, const Progress& progress)
    {
        const std::vector<const Member*> wanted = without_known(known);
        std::future<Result<PreparedPhoto>> next = prepare(wanted, 0, progress);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            Result<PreparedPhoto> prepared = next.get();
            next = prepare(wanted, i + 1, progress);
            const auto share = [&](std::size_t count) {
                return static_cast<float>(count) / static_cast<float>(wanted.size());
            };
            const Progress part = progress.part(share(i), share(i + 1),
                                                message("evaluation", "%1 of %2: %3", i + 1,
                                                        wanted.size(), path_text(wanted[i]->name)));
            part.report(0);
            if (auto added = add(*wanted[i], std::move(prepared), part); !added)
                return std::unexpected(added.error());
        }
        std::ranges::sort(result_.rows, {}, &ScoredPhoto::name);
        std::ranges::stable_sort(result_.problems, {}, &Problem::name);
        return std::move(result_);
    }

private:
    // A row without the band counts only where there is no trimap to have one from.
    std::vector<const Member*> without_known(std::span<const ScoredPhoto> known)
    {
        std::map<std::string, const ScoredPhoto*> rows;
        for (const ScoredPhoto& row : known)
            rows[row.name] = &row;
        std::vector<const Member*> wanted;
        for (const Member& member : set_.members) {
            const auto row = rows.find(member.name);
            const bool is_known =
                row != rows.end()
                && row->second->scores.unknown.has_value() == !member.trimap.empty();
            if (is_known)
                result_.rows.push_back(*row->second);
            else
                wanted.push_back(&member);
        }
        return wanted;
    }

    std::future<Result<PreparedPhoto>> prepare(const std::vector<const Member*>& wanted,
                                               std::size_t index, const Progress& progress)
    {
        if (index >= wanted.size())
            return {};
        return std::async(std::launch::async,
                          [this, member = wanted[index], stop = progress.stop_token()] {
                              return prepare_photo(*member, settings_, Progress(stop, {}));
                          });
    }

    Result<void> add(const Member& member, Result<PreparedPhoto> prepared, const Progress& progress)
    {
        if (progress.is_cancelled())
            return cancelled();
        if (!prepared)
            return add_problem(member, prepared.error());
        if (!prepared->trimap_problem.empty())
            result_.problems.push_back({member.name, prepared->trimap_problem});
        if (engine_ != nullptr) {
            auto alpha = computed(member, *prepared, progress.part(0, 0.8F));
            if (!alpha)
                return add_problem(member, alpha.error());
            prepared->prediction = *std::move(alpha);
        }
        const auto scores = score_alpha(prepared->prediction, prepared->truth, prepared->trimap,
                                        progress.part(engine_ != nullptr ? 0.8F : 0.F, 1));
        if (!scores)
            return add_problem(member, scores.error());
        ScoredPhoto row{.name = member.name, .scores = *scores};
        if (auto seen = visit_(row, prepared->prediction); !seen)
            return seen;
        result_.rows.push_back(std::move(row));
        return {};
    }

    Result<void> add_problem(const Member& member, const Error& error)
    {
        if (error.kind == ErrorKind::Cancelled)
            return std::unexpected(error);
        result_.problems.push_back({.name = member.name, .sentence = error.sentence});
        return {};
    }

    Result<Raster<float>> computed(const Member& member, const PreparedPhoto& photo,
                                   const Progress& progress)
    {
        return guarded([&]() -> Result<Raster<float>> {
            const auto session = engine_->open(photo.colour, progress.part(0, 0.3F));
            if (!session)
                return std::unexpected(session.error());
            const auto matte = answer(**session, member, photo, progress.part(0.3F, 1));
            if (!matte)
                return std::unexpected(matte.error());
            for (const std::string& notice : matte->notices)
                add_notice(notice);
            ReadAlpha alpha{.values = matte->alpha->clone(), .is_of_8_bit = false};
            if (!settings_.is_full_precision)
                round_to_8_bits(alpha, Rounding::CutOff);
            return std::move(alpha.values);
        });
    }

    Result<Matte> answer(Session& session, const Member& member, const PreparedPhoto& photo,
                         const Progress& progress)
    {
        const Capabilities takes = engine_->capabilities();
        std::string caption = member.caption;
        if (!caption.empty() && !takes.caption) {
            caption.clear();
            add_notice(message("evaluation", "This engine does not read captions: those of the "
                                             "data set have no effect."));
        }
        if (member.is_see_through && !takes.see_through)
            add_notice(message("evaluation", "This engine treats see-through objects as any other: "
                                             "the list has no effect."));
        if (takes.raster)
            return session.matte_of_raster({.raster = as_raster(photo.prompt),
                                            .caption = std::move(caption),
                                            .is_see_through = member.is_see_through},
                                           progress);
        Prompt prompt = in_photo(photo.prompt, {photo.truth.width(), photo.truth.height()});
        prompt.caption = std::move(caption);
        prompt.is_see_through = member.is_see_through;
        return session.matte(prompt, progress);
    }

    void add_notice(const std::string& notice)
    {
        if (std::ranges::count(result_.notices, notice) == 0)
            result_.notices.push_back(notice);
    }

    const DataSet& set_;
    Engine* engine_;
    const EvaluationSettings& settings_;
    const RowVisitor& visit_;
    Evaluation result_;
};

} // namespace

Result<Evaluation> run_evaluation(const DataSet& set, Engine* engine,
                                  const EvaluationSettings& settings,
                                  std::span<const ScoredPhoto> known, const RowVisitor& visit,
                                  const Progress& progress)
{
    return guarded([&] { return Run(set, engine, settings, visit).run(known, progress); });
}

} // namespace sdmatte
