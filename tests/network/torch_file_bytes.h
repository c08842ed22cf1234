// Checkpoints of torch.save from op codes, written, opened and refused, for tests.
#pragma once

#include "../base/temporary_folder.h"
#include "network/checkpoint.h"
#include "pickle_bytes.h"

#include <gtest/gtest.h>

#include <string>

namespace sdmatte::pickled {

inline Result<Checkpoint> open(const std::string& bytes)
{
    const TemporaryFolder folder;
    write_bytes(folder / "x.pth", bytes);
    return open_checkpoint(folder / "x.pth");
}

inline std::string refusal(const std::string& bytes)
{
    const Result<Checkpoint> checkpoint = open(bytes);
    if (checkpoint)
        return {};
    EXPECT_EQ(checkpoint.error().kind, ErrorKind::Input);
    EXPECT_TRUE(checkpoint.error().sentence.ends_with('.'));
    EXPECT_NE(checkpoint.error().sentence.find("x.pth"), std::string::npos);
    return checkpoint.error().sentence;
}

inline bool mentions(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

inline std::string float_tensor(const std::string& key = "0")
{
    return tensor(float_storage(key, 4), 0, {2, 2}, {2, 1});
}

// Sixteen bytes that can be told apart, as storage "0".
inline const std::string sixteen = "0123456789abcdef";

inline std::string checkpoint_of(const Items& tensors)
{
    return archive(whole(dictionary(tensors)), {{"0", sixteen}});
}

inline std::string tensor_refusal(const std::string& ops)
{
    return refusal(checkpoint_of({{"a", ops}}));
}

} // namespace sdmatte::pickled
