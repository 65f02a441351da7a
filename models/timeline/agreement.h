// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

#include <span>
#include <unordered_map>

namespace tasrih {

/// A stretch of days that `claims` of a row's claims allow as the end.
struct AgreementStep
{
    DaySpan days;
    int claims = 0;

    friend bool operator==(const AgreementStep&, const AgreementStep&) = default;
};

/// How far the claimed ends of a row (row_ends.h) agree: for every day, how many of them it would fit.
struct Agreement
{
    std::vector<AgreementStep> steps; ///< In order, without gaps of their own making; days that fit none are left out.
    int claims = 0;
    int most = 0; ///< The largest number that fits one day.
};

/// Takes O(n log n) in the row's lanes, inherited ones included.
[[nodiscard]] Agreement agreementOf(const TimelineContent& content, int row);
/// The same for some runs of lanes.
[[nodiscard]] Agreement agreementOf(const TimelineContent& content, std::span<const LaneRun> runs);

/// Remembers what agreementOf() found, row by row.
class AgreementCache
{
public:
    explicit AgreementCache(TimelineContentPtr content = {})
        : m_content(std::move(content))
    {
    }
    [[nodiscard]] const Agreement& of(int row);
    /// Of the own claims of a row, for those that inherit them.
    [[nodiscard]] const Agreement& ofOwn(int row);
    /// endsText() of its summary.
    [[nodiscard]] const QString& wordsOf(int row);

private:
    TimelineContentPtr m_content;
    std::unordered_map<int, Agreement> m_known;
    std::unordered_map<int, Agreement> m_own;
    std::unordered_map<int, QString> m_words;
};

} // namespace tasrih
