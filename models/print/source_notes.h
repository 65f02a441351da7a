// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/row_layout.h"

namespace tasrih {

/// The source of one claim, numbered as in its lane's label.
struct SourceNote
{
    int number = 0;   ///< 0 for what has no lane.
    QString claim;    ///< Who said it and as what, what, when and how that is known, in the print's language.
    QString sentence; ///< The words of the source, or the analyst's in the print's language where the source speaks
                      ///< another; then followed by "our translation".
    QString source;   ///< Outlet, title, date of publication, grade in words, address.
    QString heading;  ///< Begins a part of the list; then nothing else is set.
};

/// Numbers the claims of a timeline in the order in which they were said, whatever the language and the order of rows:
/// the numbers of the Arabic and the English print are the same.
class SourceNumbers
{
public:
    SourceNumbers() = default;
    /// @param rows those that are printed; what none of them shows gets no number.
    explicit SourceNumbers(const RowLayout& rows);

    /// From 1; 0 for a claim that no row shows.
    [[nodiscard]] int numberOf(int claim) const { return m_numbers[std::size_t(claim)]; }
    [[nodiscard]] int count() const { return int(m_claims.size()); }
    /// The notes in order; those of @p shown alone, where it is given.
    [[nodiscard]] std::vector<SourceNote> notes(const TimelineContent& content,
                                                const TimelineContent* shown = nullptr) const;

private:
    std::vector<int> m_numbers;
    std::vector<int> m_claims; ///< By number − 1.
};

/// What could not be placed: claims of which no day is known, and refusals to answer among @p statements; under a
/// heading, empty where there is nothing.
[[nodiscard]] std::vector<SourceNote> notOnTheChart(const TimelineContent& content,
                                                    const std::vector<StatementId>& statements);

/// The note of one claim without its number.
[[nodiscard]] SourceNote noteOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim,
                                Language language);

} // namespace tasrih
