// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/findings/finding_index.h"

namespace tasrih {

/// What the contradictions of a snapshot are found in: those before, of which only what was touched since is looked at
/// again. All that decides is the snapshot.
struct FindingsAsked
{
    SnapshotPtr snapshot;
    FindingIndexPtr before; ///< Null: everything is looked at.
    Touched touched;

    [[nodiscard]] std::size_t size() const { return std::size_t(snapshot->all<Statement>().size()); }
    friend bool operator==(const FindingsAsked& a, const FindingsAsked& b) { return a.snapshot == b.snapshot; }
};

/// Keeps the contradictions of the open project in step with it, as long as somebody looks. One for all pages of a
/// context.
class FindingSource : public Feed<FindingsAsked, FindingIndexPtr>
{
    Q_OBJECT

public:
    /// The one of @p context; made when first asked for, and gone with it.
    [[nodiscard]] static FindingSource& of(Context& context);

    /// Null until worked out for the first time; of an older snapshot while isWorking().
    [[nodiscard]] const FindingIndexPtr& index() const { return value(); }

private:
    explicit FindingSource(Context& context);
    void note(const Touched& touched);

    Touched m_touched;          ///< Since index().
    bool m_isAllTouched = true; ///< Everything may have changed.
};

} // namespace tasrih
