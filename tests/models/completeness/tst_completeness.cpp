// SPDX-License-Identifier: GPL-3.0-or-later
// What a record made while coding still lacks, each gap both ways.
#include "models/completeness/completeness.h"
#include "models/editing/creation.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::applied;
using tasrih::test::CodingFixture;

namespace {
Snapshot with(const Snapshot& snapshot, const AnyRecord& record)
{
    Edits edits;
    edits.puts.push_back(record);
    return applied(snapshot, edits);
}
} // namespace

class TestCompleteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActorNeedsASideAndBothNames()
    {
        CodingFixture fixture;
        Actor actor = newActor(fixture.ids, QStringLiteral("ثابت العباسي"));
        QCOMPARE(gapsOf(with(fixture.snapshot, actor), actor).size(), 2);
        actor.nameEn = QStringLiteral("Thabet al-Abbasi");
        actor.side = fixture.federal;
        QCOMPARE(gapsOf(with(fixture.snapshot, actor), actor), QStringList());
        // The side of what one is a member of counts.
        actor.side.reset();
        actor.memberships = {{.id = fixture.ids.next<MembershipId>(), .parent = fixture.minister}};
        QCOMPARE(gapsOf(with(fixture.snapshot, actor), actor), QStringList());
    }

    void anUnnamedActorNeedsNoSecondName()
    {
        CodingFixture fixture;
        Actor actor = newActor(fixture.ids, QStringLiteral("مصدر مسؤول"));
        actor.article = fixture.article;
        QCOMPARE(gapsOf(with(fixture.snapshot, actor), actor).size(), 1);
    }

    void aPlaceLiesSomewhere()
    {
        CodingFixture fixture;
        Place place = newPlace(fixture.ids, QStringLiteral("حرير"));
        QCOMPARE(gapsOf(fixture.snapshot, place).size(), 2);
        place.nameEn = QStringLiteral("Harir");
        place.parent = fixture.base;
        QCOMPARE(gapsOf(fixture.snapshot, place), QStringList());
        place.parent.reset();
        place.kind = PlaceKind::Country;
        QCOMPARE(gapsOf(fixture.snapshot, place), QStringList());
    }

    void aPropositionNeedsBothLanguagesAndAShortForm()
    {
        CodingFixture fixture;
        Proposition proposition = newProposition(fixture.ids, QStringLiteral("تغادر القوات"));
        QCOMPARE(gapsOf(fixture.snapshot, proposition).size(), 2);
        proposition.textEn = QStringLiteral("The forces leave");
        proposition.shortTextEn = QStringLiteral("Exit");
        QCOMPARE(gapsOf(fixture.snapshot, proposition), QStringList());
    }

    void listsEachKindByName()
    {
        CodingFixture fixture;
        Snapshot snapshot = with(fixture.snapshot, newActor(fixture.ids, QStringLiteral("ياسر")));
        snapshot = with(snapshot, newActor(fixture.ids, QStringLiteral("أحمد")));
        snapshot = with(snapshot, newPlace(fixture.ids, QStringLiteral("بلد")));
        QStringList names;
        for (const Incomplete& record : incompleteRecords(snapshot, Language::Arabic)) {
            QVERIFY(!record.gaps.isEmpty());
            names << record.name;
        }
        QVERIFY(names.indexOf(QStringLiteral("أحمد")) < names.indexOf(QStringLiteral("ياسر")));
        QVERIFY(names.indexOf(QStringLiteral("ياسر")) < names.indexOf(QStringLiteral("بلد")));
    }
};

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
