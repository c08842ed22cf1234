#include "network/tensor_memory.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>

#include <cstdint>
#include <cstdlib>
#include <map>
#include <mutex>
#include <new>
#include <unordered_map>

namespace sdmatte {
namespace {

constexpr std::size_t large_bytes = 1 << 20;
constexpr std::size_t alignment = 4096;

// The system's allocator for what is small, blocks that are kept for what is large.
class TensorMemory final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) override
    {
        void* memory = bytes == 0            ? nullptr
                       : bytes < large_bytes ? c10::alloc_cpu(bytes)
                                             : allocate_large(bytes);
        return {memory, memory, &release, c10::Device(c10::DeviceType::CPU)};
    }
    [[nodiscard]] c10::DeleterFnPtr raw_deleter() const override { return &release; }
    void copy_data(void* to, const void* from, std::size_t bytes) const override
    {
        default_copy_data(to, from, bytes);
    }

    void keep()
    {
        const std::scoped_lock lock(mutex_);
        ++keepers_;
    }
    void keep_no_more()
    {
        const std::scoped_lock lock(mutex_);
        if (--keepers_ == 0)
            drop_kept(kept_.end());
    }

private:
    static void release(void* memory);

    void* allocate_large(std::size_t bytes)
    {
        const std::scoped_lock lock(mutex_);
        // What is at most a quarter too long, or nothing would be left for longer ones.
        if (const auto kept = kept_.lower_bound(bytes);
            kept != kept_.end() && kept->first <= bytes + bytes / 4) {
            void* memory = kept->second;
            sizes_.emplace(memory, kept->first);
            kept_.erase(kept);
            return memory;
        }
        // Networks go from size to size: shorter blocks were of a level that is done.
        drop_kept(kept_.lower_bound(bytes));
        void* memory = std::aligned_alloc(alignment, rounded(bytes));
        if (memory == nullptr) {
            drop_kept(kept_.end());
            memory = std::aligned_alloc(alignment, rounded(bytes));
        }
        if (memory == nullptr)
            throw std::bad_alloc();
        sizes_.emplace(memory, bytes);
        return memory;
    }

    static std::size_t rounded(std::size_t bytes)
    {
        return (bytes + alignment - 1) / alignment * alignment;
    }

    using Kept = std::multimap<std::size_t, void*>;

    void drop_kept(Kept::iterator end)
    {
        for (auto block = kept_.begin(); block != end; block = kept_.erase(block))
            std::free(block->second);
    }

    std::mutex mutex_;
    int keepers_ = 0;
    std::unordered_map<void*, std::size_t> sizes_; // of the large blocks that tensors hold
    Kept kept_;
};

// Never destroyed: tensors may be freed after everything else.
TensorMemory& tensor_memory()
{
    static TensorMemory& memory = *[] {
        auto* made = new TensorMemory;
        c10::SetCPUAllocator(made, 1);
        return made;
    }();
    return memory;
}

void TensorMemory::release(void* memory)
{
    if (memory == nullptr)
        return;
    TensorMemory& all = tensor_memory();
    {
        const std::scoped_lock lock(all.mutex_);
        const auto found = all.sizes_.find(memory);
        if (found == all.sizes_.end()) {
            c10::free_cpu(memory);
            return;
        }
        const std::size_t bytes = found->second;
        all.sizes_.erase(found);
        if (all.keepers_ > 0) {
            all.kept_.emplace(bytes, memory);
            return;
        }
    }
    std::free(memory);
}

} // namespace

KeptMemory::KeptMemory()
{
    tensor_memory().keep();
}

KeptMemory::~KeptMemory()
{
    tensor_memory().keep_no_more();
}

} // namespace sdmatte
