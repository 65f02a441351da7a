// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/statements_model.h"
#include "models/words/labels.h"
#include "tests/support/live_project.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tasrih;
using test::LiveProject;

namespace {
/// All signals that tell of changed rows.
struct Spies
{
    explicit Spies(const QAbstractItemModel& model)
        : reset(&model, &QAbstractItemModel::modelReset)
        , layout(&model, &QAbstractItemModel::layoutChanged)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
    {
    }
    QSignalSpy reset, layout, inserted, removed, moved, changed;
};

StatementId firstOf(const LiveProject& live)
{
    // One that a change to "disputed" really changes.
    const auto& all = live.now().all<Statement>();
    return std::find_if(all.begin(), all.end(), [](const Statement& one) { return one.review != Review::Disputed; })
        ->id;
}

Command withStatement(StatementId id, const std::function<void(Statement&)>& edit)
{
    return [id, edit](const Snapshot& now) {
        Statement statement = *now.find(id);
        edit(statement);
        Edits edits;
        edits.put(statement);
        return edits;
    };
}

std::vector<std::optional<QDate>> daysOf(const LiveProject& live, const StatementsModel& model)
{
    std::vector<std::optional<QDate>> days;
    for (int row = 0; row < model.rowCount(); ++row)
        days.push_back(dayOf(live.now(), *live.now().find(model.idAt(row))));
    return days;
}
} // namespace

class TestStatementsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModelWithAllVisibleStatements()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(std::size_t(model.rowCount()), live.now().all<Statement>().size());
        QCOMPARE(model.columnCount(), int(StatementColumnCount));
        for (int column = 0; column < StatementColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void datesSortByDayWithUnknownOnesLast()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(SaidOnColumn, order);
            const auto days = daysOf(live, model);
            for (std::size_t i = 1; i < days.size(); ++i) {
                if (!days[i])
                    continue;
                QVERIFY(days[i - 1].has_value());
                QVERIFY(order == Qt::AscendingOrder ? *days[i - 1] <= *days[i] : *days[i - 1] >= *days[i]);
            }
        }
    }

    void persistentIndexesFollowASort()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        const StatementId id = model.idAt(5);
        const QPersistentModelIndex index = model.index(5, ClaimsColumn);
        model.sort(SpeakersColumn, Qt::AscendingOrder);
        QCOMPARE(model.idAt(index.row()), id);
        QCOMPARE(model.rowOf(id), std::optional(index.row()));
    }

    void everyColumnSorts()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int column = 0; column < StatementColumnCount; ++column) {
            model.sort(column, Qt::AscendingOrder);
            QCOMPARE(std::size_t(model.rowCount()), live.now().all<Statement>().size());
        }
    }

    void oneChangedStatementChangesOneRowOnly()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const StatementId id = firstOf(live);
        Spies spies(model);
        live.change(withStatement(id, [](Statement& one) { one.review = Review::Disputed; }));
        QCOMPARE(spies.reset.count() + spies.layout.count() + spies.inserted.count() + spies.removed.count() +
                     spies.moved.count(),
                 0);
        QCOMPARE(spies.changed.count(), 1);
        const auto top = spies.changed[0][0].toModelIndex();
        const auto bottom = spies.changed[0][1].toModelIndex();
        QCOMPARE(top.row(), bottom.row());
        QCOMPARE(model.idAt(top.row()), id);
        QCOMPARE(model.index(top.row(), ReviewColumn).data().toString(), textOf(Review::Disputed));
    }

    void aStatementThatSortsElsewhereMoves()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(ReviewColumn, Qt::AscendingOrder);
        StatementId id = model.idAt(0);
        QVERIFY(live.now().find(id)->review != Review::Disputed);
        Spies spies(model);
        live.change(withStatement(id, [](Statement& one) { one.review = Review::Disputed; }));
        QCOMPARE(spies.reset.count() + spies.layout.count() + spies.inserted.count() + spies.removed.count(), 0);
        QCOMPARE(spies.moved.count(), 1);
        live.undo();
        QCOMPARE(spies.moved.count(), 2);
        QCOMPARE(spies.reset.count(), 0);
        QCOMPARE(model.idAt(0), id);
    }

    void removedAndRestoredStatementsAreRowsRemovedAndInserted()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        StatementId id = firstOf(live);
        for (const Statement& one : live.now().all<Statement>()) {
            const bool linked = std::any_of(live.now().all<Link>().begin(), live.now().all<Link>().end(),
                                            [&](const Link& link) { return link.from == one.id || link.to == one.id; });
            if (!linked)
                id = one.id;
        }
        const int before = model.rowCount();
        Spies spies(model);
        live.change([id](const Snapshot&) {
            Edits edits;
            edits.remove(id);
            return edits;
        });
        QCOMPARE(model.rowCount(), before - 1);
        QCOMPARE(spies.removed.count(), 1);
        live.undo();
        QCOMPARE(model.rowCount(), before);
        QCOMPARE(spies.inserted.count(), 1);
        QCOMPARE(spies.reset.count(), 0);
    }

    void aRenamedSpeakerChangesRowsWithoutReset()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ActorId actor = live.now().all<Saying>().begin()->speakers.front().actor;
        Spies spies(model);
        live.change([actor](const Snapshot& now) {
            Actor renamed = *now.find(actor);
            renamed.nameEn = QStringLiteral("Renamed");
            Edits edits;
            edits.put(renamed);
            return edits;
        });
        QCOMPARE(spies.reset.count(), 0);
        QVERIFY(spies.changed.count() >= 1);
    }

    void theFilterNarrowsTheRows()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Filter filter;
        filter.reviews = {Review::Disputed};
        live.context.setFilter(filter);
        QCOMPARE(std::size_t(model.rowCount()), live.context.visible().size());
        live.context.setFilter({});
        QCOMPARE(std::size_t(model.rowCount()), live.now().all<Statement>().size());
    }

    void theTrayIsMarkedInItsRow()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        Spies spies(model);
        const StatementId id = model.idAt(2);
        live.context.toggleInTray(id);
        QCOMPARE(spies.changed.count(), 1);
        QVERIFY(model.index(2, 0).data(StatementsModel::InTrayRole).toBool());
    }

    void copiesAsTabSeparatedText()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StatementsModel model(live.context);
        const QStringList lines = asTabSeparated(model, {0, 1}, {SaidOnColumn, ClaimsColumn}).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        for (const QString& line : lines) {
            QCOMPARE(line.count(QLatin1Char('\t')), 1);
            QVERIFY(!line.contains(QChar(0x2068)));
        }
    }
};

QTEST_GUILESS_MAIN(TestStatementsModel)
#include "tst_statements_model.moc"
