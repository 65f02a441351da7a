// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/evidence_model.h"
#include "models/stances/stances_model.h"
#include "tests/support/live_project.h"

#include <QtCore/QTransposeProxyModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

#include <numeric>

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
        QVERIFY(changed.count() >= 1 &&
                changed.count() <= 12); // Its actors, those above, and the headings of their sides.
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

    void otherPropositionsAreOtherColumnsThoughTheSameStatementsAreInSight()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        PivotOptions options;
        options.empty = PivotOptions::Empty::Show;
        model.setOptions(options);
        QVERIFY(model.columnCount() > 1);
        const PropositionId first = model.propositionAt(0);
        const PropositionId second = model.propositionAt(1);
        Filter filter;
        filter.from = QDate(2090, 1, 1); // No statement at all.
        filter.propositions = {first};
        live.context.setFilter(filter);
        QCOMPARE(model.columnCount(), 1);
        QCOMPARE(model.propositionAt(0), first);
        filter.propositions = {second};
        live.context.setFilter(filter);
        QCOMPARE(model.columnCount(), 1);
        QCOMPARE(model.propositionAt(0), second);
    }

    void foldingHidesTheMembersAndKeepsTheSum()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = model.rowCount();
        int parent = 0;
        while (model.headerData(parent, Qt::Vertical, StancesModel::MembersRole).toInt() == 0)
            ++parent;
        const int members = model.headerData(parent, Qt::Vertical, StancesModel::MembersRole).toInt();
        const QVariant before = model.index(parent, 0).data();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFolded(parent, StancesModel::Fold::Folded);
        QCOMPARE(model.rowCount(), all - members);
        QCOMPARE(model.index(parent, 0).data(), before);
        model.setFolded(parent, StancesModel::Fold::Open);
        QCOMPARE(model.rowCount(), all);
        model.setFolded(0, StancesModel::Fold::Folded);
        QVERIFY(!model.keyAt(1).actor);
        model.foldAll(StancesModel::Fold::Open);
        QCOMPARE(model.rowCount(), all);
        QCOMPARE(reset.count(), 0);
    }

    void anotherDaySignalsOnlyCellsThatChange()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        QVERIFY(model.days().size() > 2);
        QList<QVariant> before;
        const auto texts = [&] {
            QList<QVariant> result;
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    result.append(model.index(row, column).data(Qt::ToolTipRole));
            }
            return result;
        };
        before = texts();
        QSet<std::pair<int, int>> signalled;
        connect(&model, &QAbstractItemModel::dataChanged, &model, [&](const QModelIndex& from, const QModelIndex& to) {
            for (int row = from.row(); row <= to.row(); ++row) {
                for (int column = from.column(); column <= to.column(); ++column)
                    signalled.insert({row, column});
            }
        });
        const int rows = model.rowCount();
        model.setUntil(model.days()[model.days().size() - 2]);
        QCOMPARE(model.rowCount(), rows);
        const QList<QVariant> after = texts();
        QVERIFY(!signalled.isEmpty());
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const int at = row * model.columnCount() + column;
                if (before[at] != after[at])
                    QVERIFY(signalled.contains({row, column}));
                else if (model.keyAt(row).actor)
                    QVERIFY(!signalled.contains({row, column}));
            }
        }
    }

    void cellsTellTheirSayingsInTimeAndByPosition()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        const auto [row, column] = firstCell(model);
        const QModelIndex cell = model.index(row, column);
        const auto sparks = cell.data(StancesModel::SparkRole).value<QList<SparkMark>>();
        QCOMPARE(int(sparks.size()), cell.data(StancesModel::SayingsRole).toInt());
        for (const SparkMark& mark : sparks)
            QVERIFY(mark.from >= 0 && mark.from <= mark.to && mark.to <= 1);
        const auto counts = cell.data(StancesModel::CountsRole).value<QList<int>>();
        QVERIFY(std::accumulate(counts.begin(), counts.end(), 0) >= int(sparks.size()));
        const auto summary = model.headerData(column, Qt::Horizontal, StancesModel::SummaryRole).value<QList<int>>();
        QVERIFY(std::accumulate(summary.begin(), summary.end(), 0) > 0);
    }

    void transposedTwiceIsTheSame()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesModel model(live.context);
        QTransposeProxyModel once, twice;
        once.setSourceModel(&model);
        twice.setSourceModel(&once);
        QCOMPARE(once.rowCount(), model.columnCount());
        QCOMPARE(twice.rowCount(), model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(twice.headerData(row, Qt::Vertical), model.headerData(row, Qt::Vertical));
            for (int column = 0; column < model.columnCount(); ++column)
                QCOMPARE(twice.index(row, column).data(), model.index(row, column).data());
        }
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
