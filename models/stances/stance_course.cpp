// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stance_course.h"

#include "models/stances/stance_words.h"
#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

namespace {
bool hasNoDay(const Snapshot& snapshot, const PivotClaim& claim)
{
    const Saying* saying = snapshot.find(claim.saying);
    return !saying || !saying->saidOn;
}

std::vector<CourseMark> marksOf(const Snapshot& snapshot, const ClaimRange& claims)
{
    std::vector<CourseMark> marks;
    for (const PivotClaim& claim : claims) {
        const auto same = std::find_if(marks.begin(), marks.end(), [&](const CourseMark& mark) {
            return mark.claim.saying == claim.saying && mark.claim.position == claim.position;
        });
        if (same != marks.end()) {
            ++same->reports;
            continue;
        }
        CourseMark mark{claim, 1, {}, hasNoDay(snapshot, claim)};
        if (claim.earliest.isValid())
            mark.days = daySpan(claim.earliest, claim.latest);
        marks.push_back(mark);
    }
    return marks;
}

void add(StanceCourse& course, CourseLine line, const Snapshot& snapshot, const PivotCell& cell, const Pivot& pivot)
{
    line.changed = cell.changed;
    line.contradictory = cell.contradictory;
    line.marks = marksOf(snapshot, pivot.claimsOf(cell));
    for (const CourseMark& mark : line.marks) {
        course.days = united(course.days, mark.days);
        course.undated += mark.days ? 0 : 1;
    }
    course.lines.push_back(std::move(line));
}

void addActors(StanceCourse& course, const Snapshot& snapshot, const Pivot& pivot)
{
    for (const PivotRow& row : pivot.rows) {
        if (pivot.columns.empty() || !row.ownCell(0))
            continue;
        const Side* side = snapshot.find(row.side);
        add(course, {row.actor, nameOf(snapshot.get(row.actor), course.language), side ? side->colour : QString()},
            snapshot, *row.ownCell(0), pivot);
    }
}

void addPropositions(StanceCourse& course, const Snapshot& snapshot, const Pivot& pivot, ActorId actor)
{
    const auto row =
        std::find_if(pivot.rows.begin(), pivot.rows.end(), [&](const PivotRow& one) { return one.actor == actor; });
    if (row == pivot.rows.end())
        return;
    for (std::size_t column = 0; column < pivot.columns.size(); ++column) {
        if (!row->cells[column])
            continue;
        const PropositionId proposition = pivot.columns[column];
        add(course, {proposition, columnName(snapshot, proposition, course.language), {}}, snapshot,
            *row->cells[column], pivot);
    }
}
} // namespace

StanceCourse stanceCourse(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                          const CourseSubject& subject, Language language)
{
    StanceCourse course;
    course.subject = subject;
    course.language = language;
    TimelineOptions axis;
    axis.language = language;
    course.events = buildTimeline(snapshot, {}, axis);
    PivotOptions options;
    options.language = language;
    if (const auto* id = std::get_if<PropositionId>(&subject)) {
        const Proposition* proposition = snapshot->find(*id);
        if (!proposition)
            return course;
        course.title = textOf(*proposition, language);
        options.propositions = {*id};
        addActors(course, *snapshot, pivotOf(*snapshot, statements, options));
        return course;
    }
    const ActorId actor = std::get<ActorId>(subject);
    if (const Actor* found = snapshot->find(actor)) {
        course.title = nameOf(*found, language);
        addPropositions(course, *snapshot, pivotOf(*snapshot, statements, options), actor);
    }
    return course;
}

} // namespace tasrih
