// The command line where memory really ends: an address space that is too small for the side.
#include "../cli/program.h"
#include "checkpoint_file.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

constexpr const char* photo = SDMATTE_TEST_DATA "/network/e2e/e2e_image.png";
constexpr long mebibyte = 1024L * 1024;

Finished matte_within(const TestFolder& folder, long address_bytes)
{
    return run_program(folder.path(),
                       {"matte", photo, "-o", "out.png", "--model", "lite.safetensors",
                        "--precision", "fp32", "--side", "1024", "--device", "cpu", "--threads",
                        "2", "--box", "89,82,254,200", "--force"},
                       {.address_bytes = address_bytes});
}

} // namespace

// What a program needs before its first pass differs from machine to machine: the space grows
// until a matte comes out, which then cannot be one of the whole side.
TEST(MemoryLimit, a_smaller_side_is_taken_and_said_and_too_little_is_one_sentence)
{
    const TestFolder folder;
    write_checkpoint(folder / "lite.safetensors", "litesdmatte-tiny");
    for (long address = 1400 * mebibyte; address < 4000 * mebibyte; address += 200 * mebibyte) {
        const Finished run = matte_within(folder, address);
        if (run.status == 0) {
            EXPECT_NE(run.err.find("too little memory for a side of 1024"), std::string::npos)
                << address / mebibyte << " MiB: " << run.err;
            EXPECT_TRUE(std::filesystem::exists(folder / "out.png"));
            return;
        }
        EXPECT_EQ(run.status, 4) << address / mebibyte << " MiB: " << run.err;
        EXPECT_FALSE(std::filesystem::exists(folder / "out.png"));
    }
    FAIL() << "No matte came out.";
}

} // namespace sdmatte
