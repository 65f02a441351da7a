// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/evidence_model.h"
#include "models/stances/stances_model.h"
#include "tests/support/live_project.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tasrih;
using test::LiveProject;

namespace {
struct Place
{
    int row;
    int column;
};

/// The first cell of an actor with something in it.
Place firstCell(const StancesModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.cellAt(row, column))
                return {row, column};
        }
    }
    qFatal("the sample has no stances");
}

Command withPosition(const PivotClaim& claim, Position position)
{
    return [claim, position](const Snapshot& now) {
        Statement statement = *now.find(claim.statement);
        for (Claim& one : statement.claims) {
            if (one.id == claim.claim)
                std::get<Stance>(one.body).position = position;
        }
        Edits edits;
        edits.put(statement);
        return edits;
    };
}
} // namespace

class TestStancesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAHeadingForEachSideThenItsActors()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 0);
        QVERIFY(!model.keyAt(0).actor);
        for (int row = 1; row < model.rowCount(); ++row) {
            const bool heading = !model.keyAt(row).actor;
            QCOMPARE(heading, model.keyAt(row).side != model.keyAt(row - 1).side);
        }
    }

    void aCellTellsItsClaimsInOrderOfTime()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        const auto [row, column] = firstCell(model);
        const auto claims = model.claimsAt(model.index(row, column));
        QVERIFY(!claims.empty());
        for (std::size_t i = 1; i < claims.size(); ++i)
            QVERIFY(claims[i - 1].earliest <= claims[i].earliest);
        QVERIFY(!model.index(row, column).data(Qt::ToolTipRole).toString().isEmpty());
        int heading = row;
        while (model.keyAt(heading).actor)
            --heading;
        QVERIFY(model.claimsAt(model.index(heading, column)).size() >= claims.size());
    }

    void aChangedStanceChangesItsCellWithoutReset()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto [row, column] = firstCell(model);
        const PivotClaim claim = model.claimsAt(model.index(row, column)).back();
        const Position other = claim.position == Position::Neutral ? Position::Mixed : Position::Neutral;
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        live.change(withPosition(claim, other));
        QCOMPARE(reset.count() + inserted.count() + removed.count(), 0);
        QVERIFY(changed.count() >= 1 && changed.count() <= 4); // Its actors and the headings of their sides.
        QCOMPARE(model.claimsAt(model.index(row, column)).back().position, other);
    }

    void aFilterRemovesRowsOneByOne()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Filter filter;
        filter.sides = {*model.keyAt(0).side};
        live.context.setFilter(filter);
        QVERIFY(model.rowCount() > 0);
        live.context.setFilter({});
    }

    void theCurrentStatementMarksItsCells()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        const auto [row, column] = firstCell(model);
        const QModelIndex cell = model.index(row, column);
        QVERIFY(!cell.data(StancesModel::LinkedRole).toBool());
        live.context.select(model.claimsAt(cell).front().statement);
        QVERIFY(cell.data(StancesModel::LinkedRole).toBool());
        QVERIFY(model.cellsOf(model.claimsAt(cell).front().statement).contains(cell));
    }

    void evidenceFollowsItsCell()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        EvidenceModel evidence(live.context);
        QAbstractItemModelTester tester(&evidence, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto [row, column] = firstCell(model);
        evidence.setClaims(model.claimsAt(model.index(0, column)));
        const int all = evidence.rowCount();
        QVERIFY(all > 0);
        QVERIFY(!evidence.index(0).data(EvidenceModel::SentenceRole).toString().isEmpty());
        evidence.setClaims(model.claimsAt(model.index(row, column)));
        QVERIFY(evidence.rowCount() <= all);
        evidence.setClaims({});
        QCOMPARE(evidence.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStancesModel)
#include "tst_stances_model.moc"
