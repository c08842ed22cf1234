// Work that must not take the processor from a person's hands.
#pragma once

namespace sdmatte {

// How much a person waits for the work: what is less urgent gives way.
enum class Urgency {
    Awaited, // an answer within a moment
    Usual,
    Patient, // takes long anyway
};

// The calling thread runs below the priority of its program's other threads from now on; threads
// that it starts do too, those of base/parallel.h included when it is the first to need them.
// Without effect where the system cannot tell threads apart.
void lower_thread_priority(Urgency urgency = Urgency::Usual);

} // namespace sdmatte
