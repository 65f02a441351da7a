// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

namespace tasrih {

/// The source of one claim, numbered as in its lane's label.
struct SourceNote
{
    int number = 0;
    QString claim;    ///< Who said it, when and what, in the print's language.
    QString sentence; ///< The words of the source, in theirs.
    QString source;   ///< Outlet, title, date of publication, address.
};

/// Numbers the claims of a timeline in the order in which its rows show them first.
class SourceNumbers
{
public:
    explicit SourceNumbers(const TimelineContent& content);

    /// From 1; 0 for a claim that no row shows.
    [[nodiscard]] int numberOf(int claim) const { return m_numbers[std::size_t(claim)]; }
    /// The notes in order.
    [[nodiscard]] std::vector<SourceNote> notes() const;

private:
    const TimelineContent& m_content;
    std::vector<int> m_numbers;
    std::vector<int> m_claims; ///< By number − 1.
};

} // namespace tasrih
