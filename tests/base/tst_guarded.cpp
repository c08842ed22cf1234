#include "base/guarded.h"

#include <gtest/gtest.h>

#include <new>
#include <stdexcept>

namespace sdmatte {

TEST(Guarded, a_result_passes_through)
{
    EXPECT_EQ(*guarded([]() -> Result<int> { return 7; }), 7);
}

TEST(Guarded, too_little_memory_is_said_as_such)
{
    const auto result = guarded([]() -> Result<int> { throw std::bad_alloc(); });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Resource);
    EXPECT_NE(result.error().sentence.find("memory"), std::string::npos);
    EXPECT_TRUE(result.error().ran_out_of_memory);
}

TEST(Guarded, any_other_exception_is_one_sentence_with_its_text)
{
    const auto result = guarded([]() -> Result<void> { throw std::runtime_error("odd\ntile"); });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().sentence.find('\n'), std::string::npos);
    EXPECT_NE(result.error().sentence.find("odd"), std::string::npos);
    EXPECT_FALSE(result.error().ran_out_of_memory);
}

} // namespace sdmatte
