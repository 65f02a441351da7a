// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

namespace tasrih {

/// Collects rows in reading order and writes them into a content.
class RowTree
{
public:
    explicit RowTree(TimelineContent& content)
        : m_content(content)
    {
    }

    /// Adds a row and returns its index. @p own are its claims, in order of saying.
    int add(RowSubject subject, int depth, const QString& label, const std::vector<int>& own = {});
    /// Shows the own claims of row @p larger in row @p row, as inherited.
    void inherit(int row, int larger);
    /// Fills TimelineRow::end and the days drawn. Call it once, after the last row.
    void finish();

private:
    [[nodiscard]] std::vector<Slip> slipsOf(const std::vector<int>& own) const;

    TimelineContent& m_content;
};

/// Rows by place and phase: the tree of places that have claims, and the phases.
void addPlaceRows(RowTree& tree, const Snapshot& snapshot, const ShownClaims& claims, const TimelineOptions& options);
/// Rows by actor, under their sides.
void addActorRows(RowTree& tree, const Snapshot& snapshot, const ShownClaims& claims, const TimelineOptions& options);
/// A row for each side.
void addSideRows(RowTree& tree, const Snapshot& snapshot, const ShownClaims& claims, const TimelineOptions& options);
/// A row for each proposition.
void addPropositionRows(RowTree& tree, const Snapshot& snapshot, const ShownClaims& claims,
                        const TimelineOptions& options);
/// The words of a heading.
[[nodiscard]] QString headingText(RowHeading heading, Language language);

} // namespace tasrih
