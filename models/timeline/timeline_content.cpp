// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_content.h"

#include "database/dates/date_text.h"
#include "database/records/statement_facts.h"
#include "database/text/isolate.h"
#include "models/timeline/row_order.h"
#include "models/timeline/row_tree.h"
#include "models/words/labels.h"

#include <algorithm>
#include <numeric>

namespace tasrih {

namespace {

/// Whether the options let a claim through.
bool isWanted(const TimelineClaim& shown, bool isFeatured, const TimelineOptions& options)
{
    if (options.featuredOnly && !isFeatured)
        return false;
    const std::optional<DaySpan> whole = shown.span.whole();
    if (!whole)
        return !options.datedOnly && !options.from && !options.to;
    // An end without a last day goes on.
    const bool endsBefore = options.from && !shown.span.openEnd && whole->to <= startOfDay(*options.from);
    const bool beginsAfter = options.to && whole->from >= endOfDay(*options.to);
    return !endsBefore && !beginsAfter;
}

/// Chooses what is shown, and notes what no day is known of.
void choose(TimelineContent& content, const ClaimListPtr& list, const std::vector<StatementId>& visible)
{
    const StatementFacts& facts = *content.snapshot->facts;
    std::vector<quint8> isVisible(facts.size(), 0);
    for (const quint32 row : facts.rowsOf(visible))
        isVisible[row] = 1;
    std::vector<quint32> places;
    places.reserve(list->claims.size());
    for (quint32 place = 0; place < quint32(list->claims.size()); ++place) {
        if (!isVisible[list->rows[place]])
            continue;
        const TimelineClaim& claim = list->claims[place];
        const bool isFeatured = list->featured[place];
        if (!claim.span.whole() && (isFeatured || !content.options.featuredOnly))
            content.undated.emplace_back(claim.statement, claim.claim);
        if (isWanted(claim, isFeatured, content.options))
            places.push_back(place);
    }
    std::sort(content.undated.begin(), content.undated.end());
    content.claims = ShownClaims(list, std::move(places));
}

/// Its name; with its date in words where the line can't say it: "until March 2024".
QString labelOf(const Event& event, Language language)
{
    const QString name = nameOf(event, language);
    if (!isOpenBefore(*event.date) && !isOpenAfter(*event.date))
        return name;
    return QStringLiteral("%1 (%2)").arg(isolated(name), isolated(readable(*event.date, language)));
}

std::vector<TimelineEvent> datedEvents(const Snapshot& snapshot, const TimelineOptions& options)
{
    std::vector<TimelineEvent> events;
    for (const Event& event : snapshot.all<Event>()) {
        if (const std::optional<DaySpan> days = knownDaysOf(event.date, noPad))
            events.push_back({event.id, *days, labelOf(event, options.language)});
    }
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent& a, const TimelineEvent& b) {
        return std::pair(a.days.from, a.days.to) < std::pair(b.days.from, b.days.to);
    });
    return events;
}

/// From the first saying to the last end; claims that nobody dates count whole.
std::optional<DaySpan> daysSinceFirstSaid(const ShownClaims& claims, std::optional<DaySpan> days)
{
    std::optional<DaySpan> said;
    for (const TimelineClaim& claim : claims)
        said = united(said, claim.span.said.days);
    if (!said || !days)
        return days;
    return DaySpan{said->from, std::max(said->to, days->to)};
}

int countWithdrawalClaims(const Snapshot& snapshot)
{
    const std::vector<quint32>& counts = snapshot.facts->withdrawals;
    return int(std::accumulate(counts.begin(), counts.end(), quint32(0)));
}

} // namespace

void noteDrawnDays(TimelineContent& content)
{
    constexpr DaySpan nowhere{1, 0};
    content.drawn.clear();
    content.drawn.reserve(content.order.size());
    for (const int claim : content.order) {
        const ClaimSpan& span = content.claims[std::size_t(claim)].span;
        const std::optional<DaySpan> bar = span.bar();
        content.drawn.push_back(bar ? *bar : span.said.days.value_or(nowhere));
    }
}

TimelineContentPtr buildTimeline(SnapshotPtr snapshot, const std::vector<StatementId>& visible,
                                 const TimelineOptions& options)
{
    const ClaimListPtr list = claimList(*snapshot, visible, options.pad);
    return buildTimeline(std::move(snapshot), list, visible, options);
}

TimelineContentPtr buildTimeline(SnapshotPtr snapshot, const ClaimListPtr& list,
                                 const std::vector<StatementId>& visible, const TimelineOptions& options)
{
    auto content = std::make_shared<TimelineContent>();
    content->options = options;
    content->snapshot = std::move(snapshot);
    choose(*content, list, visible);
    const ShownClaims& claims = content->claims;
    for (const TimelineClaim& claim : claims)
        content->days = united(content->days, claim.span.whole());
    content->mainDays = daysSinceFirstSaid(claims, content->days);
    RowTree tree(*content);
    switch (options.rows) {
    case TimelineRows::Places:
        addPlaceRows(tree, *content->snapshot, claims, options);
        break;
    case TimelineRows::Actors:
        addActorRows(tree, *content->snapshot, claims, options);
        break;
    case TimelineRows::Sides:
        addSideRows(tree, *content->snapshot, claims, options);
        break;
    case TimelineRows::Propositions:
        addPropositionRows(tree, *content->snapshot, claims, options);
        break;
    }
    tree.finish();
    content->events = datedEvents(*content->snapshot, options);
    content->claimsInProject = countWithdrawalClaims(*content->snapshot);
    sortRows(*content, options.sort);
    return content;
}

} // namespace tasrih
