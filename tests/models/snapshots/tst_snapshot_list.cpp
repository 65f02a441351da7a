// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_text.h"
#include "database/words/language.h"
#include "models/snapshots/snapshot_list_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {

SnapshotOverview overview()
{
    SnapshotInfo good;
    good.file = {QStringLiteral("/a"), QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC), SnapshotReason::Bulk, 10};
    good.counts = {2, 30, 40, 5};
    good.changesSince = 7;
    good.latest = {QStringLiteral("Third"), QStringLiteral("Second")};
    SnapshotInfo bad;
    bad.file = {QStringLiteral("/b"), QDateTime(QDate(2026, 3, 3), QTime(5, 6), Qt::UTC), SnapshotReason::Opening, 10};
    bad.problem = QStringLiteral("It is cut off.");
    SnapshotInfo elsewhere;
    elsewhere.file = bad.file;
    return {QStringLiteral("/folder"), {3, 30, 41, 5}, {good, bad, elsewhere}};
}

} // namespace

class tst_snapshot_list : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QStringList row(const SnapshotListModel& model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
        return texts;
    }

private Q_SLOTS:
    void rowsSayWhatIsKnown()
    {
        SnapshotListModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setOverview(overview());
        QCOMPARE(model.rowCount(), 3);
        // The tests run in Baghdad, three hours ahead of UTC.
        QCOMPARE(row(model, 0),
                 (QStringList{QStringLiteral("4 March 2026, 08:06"), QStringLiteral("before a change of many records"),
                              QStringLiteral("2 (now 3)"), QStringLiteral("30"), QStringLiteral("40 (now 41)"),
                              QStringLiteral("7 change(s)")})); // No catalogue of plurals is loaded here.
        QCOMPARE(row(model, 1).mid(1),
                 (QStringList{QStringLiteral("on opening"), {}, {}, {}, QStringLiteral("can't be read")}));
        QCOMPARE(row(model, 2).last(), QStringLiteral("another course of work"));
    }

    void onlyGoodOnesCanBeRestored()
    {
        SnapshotListModel model;
        model.setOverview(overview());
        QVERIFY(model.isGood(model.index(0, 0)));
        QVERIFY(!model.isGood(model.index(1, 0)));
        QVERIFY(model.isGood(model.index(2, 0)));
        QVERIFY(!model.isGood({}));
        QVERIFY(model.details(model.index(0, 0)).contains(QStringLiteral("Third")));
        QVERIFY(model.details(model.index(0, 0)).endsWith(QChar(0x2026))); // There are more than are named.
        QCOMPARE(model.details(model.index(1, 0)), QStringLiteral("It is cut off."));
    }
};

QTEST_GUILESS_MAIN(tst_snapshot_list)
#include "tst_snapshot_list.moc"
