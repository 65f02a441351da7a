// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/undo_stack.h"

#include "database/store/schema/migrations.h"

#include <algorithm>

namespace tasrih {

namespace {

/// The run of changes at the end of @p stack that share a group, last first.
std::vector<ChangeRow> lastGroup(const std::vector<ChangeRow>& stack)
{
    std::vector<ChangeRow> group;
    for (auto row = stack.rbegin(); row != stack.rend() && row->group == stack.back().group; ++row) {
        // A change made under another schema epoch cannot be applied to this one.
        if (row->epoch != currentEpoch)
            break;
        group.push_back(*row);
    }
    return group;
}

std::optional<ChangeRow> take(std::vector<ChangeRow>& stack, qint64 sequence)
{
    const auto found =
        std::find_if(stack.begin(), stack.end(), [=](const ChangeRow& row) { return row.sequence == sequence; });
    if (found == stack.end())
        return std::nullopt;
    const ChangeRow row = *found;
    stack.erase(found);
    return row;
}

} // namespace

void UndoStack::add(const ChangeRow& row)
{
    switch (row.kind) {
    case ChangeRow::Kind::Do:
        m_done.push_back(row);
        m_undone.clear();
        break;
    case ChangeRow::Kind::Undo:
        if (const auto taken = take(m_done, row.target))
            m_undone.push_back(*taken);
        break;
    case ChangeRow::Kind::Redo:
        if (const auto taken = take(m_undone, row.target))
            m_done.push_back(*taken);
        break;
    }
}

std::vector<ChangeRow> UndoStack::nextUndo() const
{
    return lastGroup(m_done);
}

std::vector<ChangeRow> UndoStack::nextRedo() const
{
    return lastGroup(m_undone);
}

} // namespace tasrih
