// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_content.h"

#include "database/records/table_walk.h"
#include "models/labels/labels.h"
#include "models/timeline/row_order.h"
#include "models/timeline/row_tree.h"

#include <numeric>

namespace tasrih {

namespace {

/// Whether the options let a claim through.
bool isWanted(const TimelineClaim& shown, const Claim& claim, const TimelineOptions& options)
{
    if (options.featuredOnly && !claim.featured)
        return false;
    const std::optional<DaySpan> whole = shown.span.whole();
    if (!whole)
        return !options.datedOnly && !options.from && !options.to;
    // An end without a last day goes on.
    const bool endsBefore = options.from && !shown.span.openEnd && whole->to <= startOfDay(*options.from);
    const bool beginsAfter = options.to && whole->from >= endOfDay(*options.to);
    return !endsBefore && !beginsAfter;
}

ClaimList collect(const Snapshot& snapshot, const std::vector<StatementId>& visible, const TimelineOptions& options,
                  std::vector<std::pair<StatementId, ClaimId>>& undated)
{
    ClaimList found;
    TableWalk records(snapshot.all<Statement>());
    for (const StatementId id : visible) {
        const Statement* statement = records.find(id);
        if (!statement)
            continue;
        for (const Claim& claim : statement->claims) {
            if (std::optional<TimelineClaim> shown = timelineClaim(snapshot, *statement, claim, options.pad)) {
                if (!shown->span.whole() && (claim.featured || !options.featuredOnly))
                    undated.emplace_back(id, claim.id);
                if (!isWanted(*shown, claim, options))
                    continue;
                found.claims.push_back(*shown);
                found.subjects.push_back(claimSubject(snapshot, *statement, claim));
            }
        }
    }
    return found;
}

ClaimList inOrderOfSaying(ClaimList list)
{
    std::vector<std::size_t> index(list.claims.size());
    std::iota(index.begin(), index.end(), std::size_t(0));
    std::sort(index.begin(), index.end(),
              [&](std::size_t a, std::size_t b) { return saidBefore(list.claims[a], list.claims[b]); });
    ClaimList sorted;
    sorted.claims.reserve(index.size());
    sorted.subjects.reserve(index.size());
    for (const std::size_t i : index) {
        sorted.claims.push_back(list.claims[i]);
        sorted.subjects.push_back(std::move(list.subjects[i]));
    }
    return sorted;
}

std::vector<TimelineEvent> datedEvents(const Snapshot& snapshot, const TimelineOptions& options)
{
    std::vector<TimelineEvent> events;
    for (const Event& event : snapshot.all<Event>()) {
        const EdtfDays days = event.date ? daysOf(*event.date, {0, 0, 0}) : EdtfDays();
        if (!days.from && !days.to)
            continue;
        const DaySpan span{days.from ? *days.from : *days.to - 1, days.to ? *days.to : *days.from + 1};
        events.push_back({event.id, span, nameOf(event, options.language)});
    }
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent& a, const TimelineEvent& b) {
        return std::pair(a.days.from, a.days.to) < std::pair(b.days.from, b.days.to);
    });
    return events;
}

/// From the first saying to the last end; claims that nobody dates count whole.
std::optional<DaySpan> daysSinceFirstSaid(const std::vector<TimelineClaim>& claims, std::optional<DaySpan> days)
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
    int count = 0;
    for (const Statement& statement : snapshot.all<Statement>()) {
        for (const Claim& claim : statement.claims)
            count += claim.kind() == ClaimKind::Withdrawal ? 1 : 0;
    }
    return count;
}

} // namespace

TimelineContentPtr buildTimeline(SnapshotPtr snapshot, const std::vector<StatementId>& visible,
                                 const TimelineOptions& options)
{
    auto content = std::make_shared<TimelineContent>();
    content->options = options;
    ClaimList list = inOrderOfSaying(collect(*snapshot, visible, options, content->undated));
    for (const TimelineClaim& claim : list.claims)
        content->days = united(content->days, claim.span.whole());
    content->mainDays = daysSinceFirstSaid(list.claims, content->days);
    RowTree tree(*content, list);
    switch (options.rows) {
    case TimelineRows::Places:
        addPlaceRows(tree, *snapshot, list, options);
        break;
    case TimelineRows::Actors:
        addActorRows(tree, *snapshot, list, options);
        break;
    case TimelineRows::Sides:
        addSideRows(tree, *snapshot, list, options);
        break;
    case TimelineRows::Propositions:
        addPropositionRows(tree, *snapshot, list, options);
        break;
    }
    tree.finish();
    content->events = datedEvents(*snapshot, options);
    content->claimsInProject = countWithdrawalClaims(*snapshot);
    content->claims = std::move(list.claims);
    sortRows(*content, options.sort);
    content->snapshot = std::move(snapshot);
    return content;
}

} // namespace tasrih
