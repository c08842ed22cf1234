#include "base/progress.h"

#include <gtest/gtest.h>

#include <vector>

namespace sdmatte {

TEST(Progress, a_part_maps_to_its_share_of_the_whole)
{
    std::vector<float> seen;
    std::string stage;
    const Progress whole({}, [&](float fraction, std::string_view name) {
        seen.push_back(fraction);
        stage = name;
    });
    const Progress inner = whole.part(0.5F, 1.F).part(0.F, 0.5F, "solving");
    inner.report(0.F);
    inner.report(1.F);
    EXPECT_EQ(seen, (std::vector<float>{0.5F, 0.75F}));
    EXPECT_EQ(stage, "solving");
}

TEST(Progress, a_part_is_cancelled_with_the_whole)
{
    std::stop_source source;
    const Progress inner = Progress(source.get_token(), {}).part(0.F, 0.1F);
    EXPECT_FALSE(inner.is_cancelled());
    source.request_stop();
    EXPECT_TRUE(inner.is_cancelled());
}

} // namespace sdmatte
