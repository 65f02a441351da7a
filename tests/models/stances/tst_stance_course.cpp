// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stance_course.h"
#include "tests/support/live_project.h"
#include "tests/support/many_stances.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::LiveProject;

namespace {
std::vector<StatementId> allOf(const Snapshot& snapshot)
{
    std::vector<StatementId> all;
    for (const Statement& statement : snapshot.all<Statement>())
        all.push_back(statement.id);
    return all;
}

const DayPoint origin = startOfDay(QDate(2020, 1, 1));
/// A day takes one unit.
const TimeScale scale(origin, 1);

/// One mark after the other on one line, on these days after the origin.
StanceCourse lineOf(const std::vector<DaySpan>& days)
{
    StanceCourse course;
    CourseLine line;
    for (const DaySpan& after : days) {
        const DaySpan span{origin + after.from, origin + after.to};
        line.marks.push_back({{StatementId(1), ClaimId(1), SayingId(1), Position::Support, {}, {}}, 1, span});
        course.days = united(course.days, span);
    }
    course.lines.push_back(line);
    return course;
}
} // namespace

class TestStanceCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPropositionHasALineForEachActorThatSpokeItself()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const std::vector<StatementId> all = allOf(live.now());
        const Pivot pivot = pivotOf(live.now(), all, {});
        for (std::size_t column = 0; column < pivot.columns.size(); ++column) {
            const StanceCourse course =
                stanceCourse(live.context.snapshot(), all, pivot.columns[column], Language::English);
            const auto spoke = std::count_if(pivot.rows.begin(), pivot.rows.end(),
                                             [&](const PivotRow& row) { return row.ownCell(column).has_value(); });
            QCOMPARE(course.lines.size(), std::size_t(spoke));
            for (const CourseLine& line : course.lines) {
                QVERIFY(!line.marks.empty() && !line.name.isEmpty());
                for (std::size_t i = 1; i < line.marks.size(); ++i)
                    QVERIFY(line.marks[i - 1].claim.earliest <= line.marks[i].claim.earliest);
            }
        }
    }

    void anActorHasALineForEachProposition()
    {
        const SnapshotPtr many = test::manyStances({.stances = 600, .actors = 24, .propositions = 4});
        const StanceCourse course = stanceCourse(many, allOf(*many), ActorId(1), Language::English);
        QVERIFY(!course.lines.empty() && course.lines.size() <= 4);
        const Pivot pivot = pivotOf(*many, allOf(*many), {});
        const auto row = std::find_if(pivot.rows.begin(), pivot.rows.end(),
                                      [](const PivotRow& one) { return one.actor == ActorId(1); });
        QVERIFY(row->isRolledUp());
        QCOMPARE(int(course.lines[0].marks.size()), row->cells[0]->sayings);
    }

    void whatIsGoneHasNoLines()
    {
        const SnapshotPtr none = std::make_shared<Snapshot>();
        const StanceCourse course = stanceCourse(none, {}, PropositionId(9), Language::Arabic);
        QVERIFY(course.lines.empty() && !course.days && course.events);
        QCOMPARE(courseLayout(course, scale, {}).height(), 0.0);
    }

    void marksThatWouldCoverEachOtherStandUnderEachOther()
    {
        const StanceCourse course = lineOf({{100, 101}, {102, 103}, {200, 201}});
        const CourseMetrics metrics;
        const CourseLayout layout = courseLayout(course, scale, metrics);
        QCOMPARE(layout.marks.size(), std::size_t(3));
        QVERIFY(layout.marks[0].y < layout.marks[1].y);
        QCOMPARE(layout.marks[0].y, layout.marks[2].y);
        QCOMPARE(layout.height(), metrics.line + metrics.lane);
        QCOMPARE(layout.marks[0].x, 100.5);
    }

    void whatWasOnlyPublishedStandsAtTheEndOfThatTime()
    {
        test::SnapshotBuilder builder;
        const ActorId speaker = builder.actor(QStringLiteral("متحدث"), QStringLiteral("Speaker"));
        const PropositionId matter = builder.proposition(QStringLiteral("قضية"), QStringLiteral("Matter"));
        builder.article(QStringLiteral("مقال"), "2024-03");
        builder.claims({speaker}, nullptr, Stance{matter, Position::Support});
        builder.claims({speaker}, "2024-03", Stance{matter, Position::Oppose});
        const SnapshotPtr snapshot = builder.build();
        const StanceCourse course = stanceCourse(snapshot, allOf(*snapshot), matter, Language::English);
        QCOMPARE(course.lines.size(), std::size_t(1));
        const auto& marks = course.lines[0].marks;
        QCOMPARE(marks.size(), std::size_t(2));
        const TimeScale days(startOfDay(QDate(2024, 3, 1)), 1);
        const CourseLayout layout = courseLayout(course, days, {});
        for (const PlacedMark& placed : layout.marks) {
            const CourseMark& mark = course.mark(placed.line, placed.mark);
            const bool wasStated = mark.claim.position == Position::Oppose;
            QCOMPARE(mark.isAtLatest, !wasStated);
            QCOMPARE(mark.isUncertain(), wasStated);
            QCOMPARE(placed.x, wasStated ? 15.5 : 31.0);
        }
    }

    void lanesAreBounded()
    {
        const StanceCourse course = lineOf(std::vector<DaySpan>(50, DaySpan{100, 101}));
        const CourseMetrics metrics;
        const CourseLayout layout = courseLayout(course, scale, metrics);
        QCOMPARE(layout.height(), metrics.line + (metrics.mostLanes - 1) * metrics.lane);
    }

    void keysFindTheNextMark()
    {
        StanceCourse course = lineOf({{100, 101}, {200, 201}});
        course.lines.push_back({});
        course.lines.push_back(lineOf({{90, 91}, {190, 191}}).lines[0]);
        const CourseLayout layout = courseLayout(course, scale, {});
        QCOMPARE(layout.along(0, 1), std::optional<std::size_t>(1));
        QVERIFY(!layout.along(1, 1) && !layout.along(0, -1));
        QCOMPARE(layout.across(1, 1), std::optional<std::size_t>(3));
        QCOMPARE(layout.across(2, -1), std::optional<std::size_t>(0));
        QVERIFY(!layout.across(0, -1));
        QCOMPARE(layout.at(layout.marks[3].x + 2, layout.marks[3].y, 5), std::optional<std::size_t>(3));
        QVERIFY(!layout.at(0, 0, 5));
    }
};

QTEST_GUILESS_MAIN(TestStanceCourse)
#include "tst_stance_course.moc"
