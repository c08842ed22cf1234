// Memory of tensors on the processor. A pass makes and drops the same large tensors again and
// again; asking the system for fresh pages each time costs as much as the arithmetic. While a
// KeptMemory lives, what large tensors free is kept for the next ones.
#pragma once

namespace sdmatte {

// Any number may live at once, in any threads. When the last one goes, so does what was kept.
class KeptMemory {
public:
    KeptMemory();
    ~KeptMemory();
    KeptMemory(const KeptMemory&) = delete;
    KeptMemory& operator=(const KeptMemory&) = delete;
};

} // namespace sdmatte
