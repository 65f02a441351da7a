// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compare_model.h"
#include "models/compare/tray_command.h"
#include "tests/support/live_project.h"

#include <QtCore/QAbstractItemModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tasrih;
using test::LiveProject;

namespace {
constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// The first @p count statements with words.
std::vector<StatementId> some(const Snapshot& snapshot, std::size_t count)
{
    std::vector<StatementId> ids;
    for (const Statement& statement : snapshot.all<Statement>()) {
        if (firstHighlight(statement) && ids.size() < count)
            ids.push_back(statement.id);
    }
    return ids;
}
} // namespace

class TestCompareModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTrayGivesTheColumns()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        CompareModel model(live.context);
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.columnCount(), 0);
        const std::vector<StatementId> two = some(live.now(), 2);
        live.context.setTray({two[0], two[1]});
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.columnAt(1).item, TrayItem(two[1]));
        QVERIFY(model.rowCount() > 0);
        QVERIFY(!model.index(0, 0).data().toString().isEmpty());
        QVERIFY(model.index(0, 1).data(CompareModel::DiffersRole).toBool());
        live.context.toggleInTray(two[0]);
        QCOMPARE(model.columnCount(), 1);
        QCOMPARE(model.columnAt(0).item, TrayItem(two[1]));
        live.context.setTray({});
        QCOMPARE(model.columnCount(), 0);
    }

    void whatIsHeldStaysWithItsColumn()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        CompareModel model(live.context);
        const QAbstractItemModelTester tester(&model, strict);
        const std::vector<StatementId> three = some(live.now(), 3);
        live.context.setTray({three[0], three[1]});
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held = model.index(0, 1);
        const CompareField field = model.rowAt(0).field;
        const auto isHeld = [&](int column) {
            return held.isValid() && held.column() == column && model.columnAt(column).item == TrayItem(three[1]) &&
                   model.rowAt(held.row()).field == field;
        };
        live.context.toggleInTray(three[2]); // Comes after it.
        QVERIFY(isHeld(1));
        moveInTray(live.context, 2, 0); // Passes it.
        QVERIFY(isHeld(2));
        live.context.toggleInTray(three[0]); // Goes before it.
        QVERIFY(isHeld(1));
        model.setShown(CompareModel::Shown::Differing);
        QVERIFY(isHeld(1));
        QCOMPARE(model.columnCount(), 2);
        live.context.toggleInTray(three[1]);
        QVERIFY(!held.isValid());
        live.context.setTray({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void surroundingsComeWhenTheyWereRead()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const std::vector<StatementId> two = some(live.now(), 2);
        live.context.setTray({two[0], two[1]});
        CompareModel model(live.context);
        const QAbstractItemModelTester tester(&model, strict);
        QVERIFY(model.excerpts().empty());
        QTRY_COMPARE(model.excerpts().size(), std::size_t(2));
        QVERIFY(model.cellAt(model.index(0, 0)).text.contains(model.excerpts().at(two[0]).quote));
        live.context.setTray({two[1]});
        QCOMPARE(model.excerpts().size(), std::size_t(1));
    }

    void thePinStaysWithItsItem()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const std::vector<StatementId> three = some(live.now(), 3);
        live.context.setTray({three[0], three[1], three[2]});
        CompareModel model(live.context);
        QCOMPARE(model.pinned(), 0);
        model.pin(three[2]);
        QCOMPARE(model.pinned(), 2);
        moveInTray(live.context, 2, 0);
        QCOMPARE(model.columnAt(0).item, TrayItem(three[2]));
        QCOMPARE(model.pinned(), 0);
        moveInTray(live.context, 0, 1);
        QCOMPARE(model.pinned(), 1);
        live.context.toggleInTray(three[2]);
        QCOMPARE(model.pinned(), 0);
    }

    void onlyWhatDiffersIsLess()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const std::vector<StatementId> two = some(live.now(), 2);
        live.context.setTray({two[0], two[1]});
        CompareModel model(live.context);
        const QAbstractItemModelTester tester(&model, strict);
        const int all = model.rowCount();
        model.setShown(CompareModel::Shown::Differing);
        QVERIFY(model.rowCount() < all);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.rowAt(row).differs || model.rowAt(row).isHeading());
        model.setShown(CompareModel::Shown::All);
        QCOMPARE(model.rowCount(), all);
    }

    void aRecordThatVanishesLeavesItsColumn()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const std::vector<StatementId> two = some(live.now(), 2);
        live.context.setTray({two[0], two[1]});
        CompareModel model(live.context);
        const QAbstractItemModelTester tester(&model, strict);
        live.change([id = two[0]](const Snapshot&) {
            Edits edits;
            edits.remove(id);
            return edits;
        });
        QCOMPARE(model.columnCount(), 1);
        QCOMPARE(model.columnAt(0).item, TrayItem(two[1]));
    }

    void allKindsOfThingsStandBesideEachOther()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const Statement& statement = *live.now().all<Statement>().begin();
        const Saying& saying = *live.now().all<Saying>().begin();
        const ActorId actor = saying.speakers.front().actor;
        live.context.setTray({statement.id, saying.id, statement.article, actor});
        CompareModel model(live.context);
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.columnCount(), 4);
        for (int column = 0; column < 4; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.headerData(row, Qt::Vertical).toString().isEmpty());
    }

    void theTrayTellsWhatWasDone()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const std::vector<StatementId> five = some(live.now(), 5);
        QSignalSpy told(&live.context, &Context::told);
        for (const StatementId id : five)
            toggleInTrayAndTell(live.context, id);
        QCOMPARE(live.context.tray().size(), trayCapacity);
        QCOMPARE(told.size(), 5);
        QVERIFY(told.last().first().toString().contains(QStringLiteral("full")));
        toggleInTrayAndTell(live.context, five[0]);
        QVERIFY(told.last().first().toString().contains(QStringLiteral("Taken out")));
    }

    void severalGoIntoTheTrayTogether()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const std::vector<StatementId> five = some(live.now(), 5);
        const std::vector<StatementId> three(five.begin(), five.begin() + 3);
        QSignalSpy told(&live.context, &Context::told);
        const auto says = [&](const char* words) {
            return told.last().first().toString().contains(QString::fromLatin1(words));
        };
        toggleInTrayAndTell(live.context, three[1]);
        toggleInTrayAndTell(live.context, three); // those that are missing
        QCOMPARE(live.context.tray().size(), three.size());
        QVERIFY(says("Put into"));
        toggleInTrayAndTell(live.context, five);
        QCOMPARE(live.context.tray().size(), trayCapacity);
        QVERIFY(says("full"));
        toggleInTrayAndTell(live.context, three);
        QCOMPARE(live.context.tray().size(), std::size_t(1));
        QVERIFY(says("Taken out"));
        QCOMPARE(told.size(), 4);
        toggleInTrayAndTell(live.context, std::vector<StatementId>());
        QCOMPARE(told.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestCompareModel)
#include "tst_compare_model.moc"
