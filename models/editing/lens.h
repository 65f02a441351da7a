// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <functional>
#include <utility>
#include <variant>

namespace tasrih {

/// The change that lets @p mutate work on the record @p id. Nothing to do where it is gone or comes out the same.
template <typename Record>
[[nodiscard]] Command editRecord(decltype(Record::id) id, std::function<void(Record&)> mutate)
{
    return [id, mutate = std::move(mutate)](const Snapshot& snapshot) {
        Edits edits;
        if (const Record* found = snapshot.find(id)) {
            Record copy = *found;
            mutate(copy);
            if (!(copy == *found))
                edits.put(std::move(copy));
        }
        return edits;
    };
}

/// A part of a project that a field shows and changes: a record, or something inside one. It holds no data, so that
/// it stays right while snapshots come and go.
template <typename Part>
struct Lens
{
    using Mutation = std::function<void(Part&)>;

    /// The part as it is in a snapshot; null where it is gone.
    std::function<const Part*(const Snapshot&)> find;
    /// The change that lets a mutation work on the part.
    std::function<Command(Mutation)> edit;
};

/// A whole record.
template <typename Record>
[[nodiscard]] Lens<Record> lensOn(decltype(Record::id) id)
{
    return {[id](const Snapshot& snapshot) { return snapshot.find(id); },
            [id](typename Lens<Record>::Mutation mutate) { return editRecord<Record>(id, std::move(mutate)); }};
}

/// A part of what @p whole is on. @p select takes a (const or not) reference to the whole and returns a pointer to
/// the part, null where there is none.
template <typename Part, typename Whole, typename Select>
[[nodiscard]] Lens<Part> within(Lens<Whole> whole, Select select)
{
    const auto find = whole.find;
    const auto edit = whole.edit;
    return {[find, select](const Snapshot& snapshot) -> const Part* {
                const Whole* found = find(snapshot);
                return found ? select(*found) : nullptr;
            },
            [edit, select](typename Lens<Part>::Mutation mutate) {
                return edit([select, mutate = std::move(mutate)](Whole& found) {
                    if (Part* part = select(found))
                        mutate(*part);
                });
            }};
}

/// The saying of a statement, whichever it is at the time.
[[nodiscard]] Lens<Saying> sayingLens(StatementId statement);
/// A claim of a statement.
[[nodiscard]] Lens<Claim> claimLens(StatementId statement, ClaimId claim);

/// What a claim says, where it is of the kind @p Body.
template <typename Body>
[[nodiscard]] Lens<Body> bodyLens(StatementId statement, ClaimId claim)
{
    return within<Body>(claimLens(statement, claim), [](auto& found) { return std::get_if<Body>(&found.body); });
}

} // namespace tasrih
