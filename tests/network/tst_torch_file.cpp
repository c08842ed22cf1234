// The same network from a file of torch.save and from safetensors: the same numbers, the same
// matte.
#include "../base/temporary_folder.h"
#include "checkpoint_file.h"
#include "golden.h"
#include "network/load_network.h"
#include "network/read_tensors.h"

#include <cstring>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

// Both files of one model, written once for all tests.
struct Files {
    TemporaryFolder folder;
    Checkpoint torch;
    Checkpoint safetensors;

    Files()
    {
        write_torch_checkpoint(folder / "x.pth", "litesdmatte-tiny");
        write_checkpoint(folder / "x.safetensors", "litesdmatte-tiny");
        torch = open_checkpoint(folder / "x.pth").value();
        safetensors = open_checkpoint(folder / "x.safetensors").value();
    }
};

const Files& files()
{
    static const Files both;
    return both;
}

bool has_same_bits(const at::Tensor& a, const at::Tensor& b)
{
    return a.sizes() == b.sizes() && a.scalar_type() == b.scalar_type() && a.is_contiguous()
           && b.is_contiguous() && std::memcmp(a.data_ptr(), b.data_ptr(), a.nbytes()) == 0;
}

at::Tensor alpha_of(const Checkpoint& checkpoint)
{
    const Device cpu{.cuda_index = -1, .name = {}, .memory_bytes = 0};
    const Network network = load_network(checkpoint, cpu, Precision::Fp32, Progress()).value();
    const Golden golden = load_golden("litesdmatte-tiny", "128", "box");
    const at::Tensor latents = encode_image(network, golden.image, {}).value();
    return find_alpha(network, latents, network.empty_caption, golden.prompt, {}).value();
}

} // namespace

TEST(TorchFile, has_the_same_architecture_as_the_safetensors_file)
{
    const Result<Architecture> from_torch = tell_architecture(files().torch);
    ASSERT_TRUE(from_torch) << from_torch.error().sentence;
    EXPECT_EQ(*from_torch, tell_architecture(files().safetensors).value());
}

TEST(TorchFile, gives_the_same_tensors_bit_for_bit)
{
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        const Result<TensorMap> from_torch = read_tensors(files().torch, "", type, Progress());
        const Result<TensorMap> expected = read_tensors(files().safetensors, "", type, Progress());
        ASSERT_TRUE(from_torch && expected);
        ASSERT_EQ(from_torch->size(), expected->size());
        ASSERT_GT(expected->size(), 500U);
        for (const auto& [name, tensor] : *expected)
            EXPECT_TRUE(has_same_bits(from_torch->at(name).contiguous(), tensor.contiguous()))
                << name;
    }
}

TEST(TorchFile, gives_the_same_matte_bit_for_bit)
{
    EXPECT_TRUE(has_same_bits(alpha_of(files().torch).contiguous(),
                              alpha_of(files().safetensors).contiguous()));
}

} // namespace sdmatte
