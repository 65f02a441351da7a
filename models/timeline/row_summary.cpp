// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_summary.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/timeline/claim_words.h"
#include "models/words/labels.h"

#include <set>

namespace tasrih {

TimelineRowSummary summaryOf(const TimelineContent& content, int row)
{
    TimelineRowSummary summary;
    std::set<ActorId> speakers;
    for (const LaneRun& run : content.rows[std::size_t(row)].runs) {
        for (int i = run.first; i < run.first + run.count; ++i) {
            const int index = content.order[std::size_t(i)];
            const TimelineClaim& claim = content.claims[std::size_t(index)];
            const ClaimRecord record = recordOf(content, index);
            if (!record.claim || claim.span.end.isDenied)
                continue;
            const std::optional<DaySpan>& window = claim.span.end.window;
            if (!window || window->to == noLastDay)
                continue;
            ++summary.claims;
            // The last day of the window is the end that is claimed.
            const DaySpan end{window->to - 1, window->to};
            summary.ends = united(summary.ends, end);
            for (const ActorId holder : holdersOf(*content.snapshot, *record.statement, *record.claim))
                speakers.insert(holder);
        }
    }
    summary.speakers = int(speakers.size());
    return summary;
}

namespace {
QString monthOf(DayPoint day, Language language)
{
    const QDate date = QDate::fromJulianDay(day);
    const std::optional<Edtf> month = Edtf::parse(date.toString(QStringLiteral("yyyy-MM")));
    return month ? readable(*month, language) : QString();
}
} // namespace

QString endsText(const TimelineContent& content, const TimelineRowSummary& summary)
{
    if (!summary.ends)
        return {};
    const Language language = content.options.language;
    const QString first = monthOf(summary.ends->from, language);
    const QString last = monthOf(summary.ends->to - 1, language);
    return first == last ? isolated(first)
                         : translated(language, Wording("Timeline", "%1 – %2")).arg(isolated(first), isolated(last));
}

QString summaryText(const TimelineContent& content, int row)
{
    const TimelineRowSummary summary = summaryOf(content, row);
    if (summary.claims < 2)
        return {};
    const Language language = content.options.language;
    return translated(language, Wording("Timeline", "claimed end: %1, %2"))
        .arg(endsText(content, summary),
             translated(language, CountedWording("Timeline", "%n speaker(s)"), summary.speakers));
}

} // namespace tasrih
