#include "base/large_memory.h"

#include <cstdint>
#include <new>
#include <sys/mman.h>

namespace sdmatte {

std::shared_ptr<std::byte> allocate_large(std::size_t bytes)
{
    constexpr std::size_t huge_page = 2 << 20;
    if (bytes > SIZE_MAX - 2 * huge_page)
        throw std::bad_alloc();
    const std::size_t whole = bytes + huge_page; // room to begin at a huge page
    void* memory = mmap(nullptr, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    std::shared_ptr<void> owner(memory, [whole](void* mapped) { munmap(mapped, whole); });
    const auto address = reinterpret_cast<std::uintptr_t>(memory);
    auto* first = static_cast<std::byte*>(memory) + (huge_page - address % huge_page) % huge_page;
#ifdef MADV_HUGEPAGE
    madvise(first, bytes, MADV_HUGEPAGE); // a wish: without it all works, more slowly
#endif
    return {std::move(owner), first};
}

} // namespace sdmatte
