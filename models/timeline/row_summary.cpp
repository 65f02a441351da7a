// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_summary.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/timeline/claim_words.h"
#include "models/words/labels.h"

#include <set>

namespace tasrih {

namespace {
/// The last date that @p end names, to the month.
Edtf lastMonthOf(const Edtf& end)
{
    std::optional<EdtfPoint> point = end.end();
    if (!point)
        return end;
    if (point->precision() == Precision::Day)
        point->dayField = EdtfPoint::Field::Absent;
    point->day = 0;
    point->time.clear();
    return Edtf::fromPoint(*point);
}

/// Without "~" and "?".
Edtf plain(const Edtf& date)
{
    EdtfPoint point = date.end().value_or(EdtfPoint());
    point.approximate = point.uncertain = false;
    return Edtf::fromPoint(point);
}
} // namespace

TimelineRowSummary summaryOf(const TimelineContent& content, int row)
{
    const ClaimedEnds ends = claimedEndsOf(content, content.rows[std::size_t(row)].runs);
    TimelineRowSummary summary;
    if (ends.isOneOfSeveral)
        summary.force = ends.force;
    std::set<ActorId> speakers;
    DayPoint earliest = noLastDay, latest = noFirstDay;
    for (const int index : ends.claims) {
        const ClaimRecord record = recordOf(content, index);
        if (!record.claim)
            continue;
        const std::optional<Edtf> end = endOf(std::get<WithdrawalClaim>(record.claim->body));
        // The last day of the window is the end that is claimed.
        const DayPoint day = content.claims[std::size_t(index)].span.end.window->to;
        if (end && day < earliest)
            summary.first = lastMonthOf(*end);
        if (end && day > latest)
            summary.last = lastMonthOf(*end);
        earliest = std::min(earliest, day);
        latest = std::max(latest, day);
        ++summary.claims;
        const auto holders = content.claims.holdersOf(std::size_t(index));
        speakers.insert(holders.begin(), holders.end());
    }
    summary.speakers = int(speakers.size());
    return summary;
}

QString endsText(const TimelineContent& content, const TimelineRowSummary& summary)
{
    if (!summary.first || !summary.last)
        return {};
    const Language language = content.options.language;
    const QString first = isolated(readable(*summary.first, language));
    const QString dates = plain(*summary.first) == plain(*summary.last)
                              ? first
                              : translated(language, Wording("Timeline", "%1 – %2"))
                                    .arg(first, isolated(readable(*summary.last, language)));
    return translated(language, Wording("Timeline", "%1, %2"))
        .arg(dates, translated(language, CountedWording("Timeline", "%n speaker(s)"), summary.speakers));
}

QString summaryText(const TimelineContent& content, int row)
{
    const TimelineRowSummary summary = summaryOf(content, row);
    const QString ends = endsText(content, summary);
    if (ends.isEmpty())
        return {};
    const Language language = content.options.language;
    if (const Actor* force = content.snapshot->find(summary.force))
        return translated(language, Wording("Timeline", "claimed end (%1): %2"))
            .arg(isolated(nameOf(*force, language)), ends);
    return translated(language, Wording("Timeline", "claimed end: %1")).arg(ends);
}

} // namespace tasrih
