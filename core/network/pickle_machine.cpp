#include "network/pickle_machine.h"

#include <algorithm>
#include <utility>

namespace sdmatte {

bool PickleMachine::fail(PickleFault fault)
{
    fault_ = fault;
    return false;
}

bool PickleMachine::push_ref(PickleRef value)
{
    if (stack_.size() == max_pickle_values)
        return fail(PickleFault::TooLarge);
    stack_.push_back(value);
    return true;
}

bool PickleMachine::push(PickleValue value)
{
    if (pickle_.values.size() == max_pickle_values)
        return fail(PickleFault::TooLarge);
    pickle_.values.push_back(std::move(value));
    return push_ref(static_cast<PickleRef>(pickle_.values.size() - 1));
}

bool PickleMachine::push_mark()
{
    if (marks_.size() == max_pickle_depth)
        return fail(PickleFault::TooDeep);
    marks_.push_back(stack_.size());
    return true;
}

bool PickleMachine::pop()
{
    if (above_floor() > 0)
        stack_.pop_back();
    else if (!marks_.empty())
        marks_.pop_back();
    else
        return fail(PickleFault::Damaged);
    return true;
}

bool PickleMachine::pop_to_mark()
{
    if (marks_.empty())
        return fail(PickleFault::Damaged);
    stack_.resize(marks_.back());
    marks_.pop_back();
    return true;
}

bool PickleMachine::duplicate()
{
    return above_floor() > 0 ? push_ref(stack_.back()) : fail(PickleFault::Damaged);
}

bool PickleMachine::put(std::uint64_t index)
{
    if (above_floor() == 0)
        return fail(PickleFault::Damaged);
    if (index >= max_pickle_values)
        return fail(PickleFault::TooLarge);
    if (index >= memo_.size())
        memo_.resize(index + 1, no_pickle_value);
    memo_entries_ += memo_[index] == no_pickle_value ? 1 : 0;
    memo_[index] = stack_.back();
    return true;
}

bool PickleMachine::memoize()
{
    return put(memo_entries_);
}

bool PickleMachine::get(std::uint64_t index)
{
    if (index >= memo_.size() || memo_[index] == no_pickle_value)
        return fail(PickleFault::Damaged);
    return push_ref(memo_[index]);
}

std::uint32_t PickleMachine::depth(PickleRef value) const
{
    const PickleValue& held = pickle_.values[value];
    if (const auto* container = std::get_if<PickleContainer>(&held))
        return container->depth;
    if (const auto* object = std::get_if<PickleObject>(&held))
        return object->depth;
    if (const auto* persistent = std::get_if<PicklePersistent>(&held))
        return persistent->depth;
    return 0;
}

bool PickleMachine::hold(PickleRef target, std::size_t first)
{
    auto& container = std::get<PickleContainer>(pickle_.values[target]);
    held_items_ += stack_.size() - first;
    if (held_items_ > max_pickle_items)
        return fail(PickleFault::TooLarge);
    for (std::size_t i = first; i < stack_.size(); ++i)
        container.depth = std::max(container.depth, depth(stack_[i]) + 1);
    container.items.insert(container.items.end(),
                           stack_.begin() + static_cast<std::ptrdiff_t>(first), stack_.end());
    stack_.resize(first);
    return container.depth <= max_pickle_depth || fail(PickleFault::TooDeep);
}

bool PickleMachine::make_tuple(std::size_t items)
{
    if (above_floor() < items)
        return fail(PickleFault::Damaged);
    if (!push(PickleContainer{}))
        return false;
    const PickleRef tuple = stack_.back();
    stack_.pop_back();
    return hold(tuple, stack_.size() - items) && push_ref(tuple);
}

bool PickleMachine::make_from_mark(PickleContainerKind kind)
{
    if (marks_.empty() || (kind == PickleContainerKind::Dictionary && above_floor() % 2 != 0))
        return fail(PickleFault::Damaged);
    if (!push(PickleContainer{.items = {}, .kind = kind}))
        return false;
    const PickleRef container = stack_.back();
    stack_.pop_back();
    const std::size_t first = marks_.back();
    marks_.pop_back();
    return hold(container, first) && push_ref(container);
}

// Where the items on the stack begin; below them, and above the next mark, is what they go into.
bool PickleMachine::take_arguments(bool is_from_mark, std::size_t single, std::size_t& first)
{
    if (is_from_mark) {
        if (marks_.empty())
            return fail(PickleFault::Damaged);
        first = marks_.back();
        marks_.pop_back();
    } else {
        if (above_floor() < single)
            return fail(PickleFault::Damaged);
        first = stack_.size() - single;
    }
    return first > floor() || fail(PickleFault::Damaged);
}

bool PickleMachine::append(bool is_from_mark, PickleContainerKind kind)
{
    std::size_t first = 0;
    if (!take_arguments(is_from_mark, 1, first))
        return false;
    const PickleRef target = stack_[first - 1];
    PickleValue& value = pickle_.values[target];
    if (auto* object = std::get_if<PickleObject>(&value)) {
        object->is_altered = true;
        stack_.resize(first);
        return true;
    }
    const auto* container = std::get_if<PickleContainer>(&value);
    if (container == nullptr || container->kind != kind)
        return fail(PickleFault::Damaged);
    return hold(target, first);
}

bool PickleMachine::set_items(bool is_from_mark)
{
    std::size_t first = 0;
    if (!take_arguments(is_from_mark, 2, first))
        return false;
    if ((stack_.size() - first) % 2 != 0)
        return fail(PickleFault::Damaged);
    PickleRef target = stack_[first - 1];
    if (auto* object = std::get_if<PickleObject>(&pickle_.values[target])) {
        if (object->items == no_pickle_value) {
            if (pickle_.values.size() == max_pickle_values)
                return fail(PickleFault::TooLarge);
            object->items = static_cast<PickleRef>(pickle_.values.size());
            pickle_.values.emplace_back(
                PickleContainer{.items = {}, .kind = PickleContainerKind::Dictionary});
        }
        if (!hold(object->items, first))
            return false;
        object->depth = std::max(object->depth, depth(object->items));
        return true;
    }
    const auto* container = std::get_if<PickleContainer>(&pickle_.values[target]);
    if (container == nullptr || container->kind != PickleContainerKind::Dictionary)
        return fail(PickleFault::Damaged);
    return hold(target, first);
}

bool PickleMachine::make_object(bool is_called)
{
    if (above_floor() < 2)
        return fail(PickleFault::Damaged);
    PickleObject object{.is_called = is_called};
    object.arguments = stack_.back();
    stack_.pop_back();
    object.function = stack_.back();
    stack_.pop_back();
    object.depth = std::max(depth(object.function), depth(object.arguments)) + 1;
    return object.depth <= max_pickle_depth ? push(object) : fail(PickleFault::TooDeep);
}

bool PickleMachine::make_object_with_keywords()
{
    if (above_floor() < 3)
        return fail(PickleFault::Damaged);
    stack_.pop_back(); // nobody asks for them
    return make_object(false);
}

bool PickleMachine::make_persistent()
{
    if (above_floor() < 1)
        return fail(PickleFault::Damaged);
    const PickleRef id = stack_.back();
    stack_.pop_back();
    const PicklePersistent persistent{.id = id, .depth = depth(id) + 1};
    return persistent.depth <= max_pickle_depth ? push(persistent) : fail(PickleFault::TooDeep);
}

bool PickleMachine::make_name()
{
    if (above_floor() < 2)
        return fail(PickleFault::Damaged);
    const auto* module = std::get_if<PickleText>(&pickle_.values[stack_[stack_.size() - 2]]);
    const auto* name = std::get_if<PickleText>(&pickle_.values[stack_.back()]);
    if (module == nullptr || name == nullptr)
        return fail(PickleFault::Damaged);
    const PickleName value{module->text, name->text};
    stack_.resize(stack_.size() - 2);
    return push(value);
}

bool PickleMachine::build()
{
    if (above_floor() < 2)
        return fail(PickleFault::Damaged);
    stack_.pop_back();
    if (auto* object = std::get_if<PickleObject>(&pickle_.values[stack_.back()]))
        object->is_altered = true;
    return true;
}

std::optional<Pickle> PickleMachine::finish()
{
    if (stack_.size() != 1 || !marks_.empty()) {
        fail(PickleFault::Damaged);
        return std::nullopt;
    }
    pickle_.root = stack_.back();
    return std::move(pickle_);
}

} // namespace sdmatte
