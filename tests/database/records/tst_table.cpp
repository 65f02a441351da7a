// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/statement.h"
#include "database/records/table.h"

#include <QtTest/QtTest>

#include <map>
#include <random>

using namespace tasrih;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const Table<Tag> table;
        QVERIFY(table.empty());
        QVERIFY(table.begin() == table.end());
        QVERIFY(!table.find(TagId(1)));
    }

    void ofEqualIdsTheLastCounts()
    {
        const Table<Tag> table({row(3, u"a"), row(1, u"b"), row(3, u"c")});
        QCOMPARE(table.size(), std::size_t(2));
        QCOMPARE(table.find(TagId(3))->name, QStringLiteral("c"));
    }

    void behavesLikeAMap_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void behavesLikeAMap()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        std::map<qint64, QString> expected;
        Table<Tag> table;
        for (int round = 0; round < 60; ++round) {
            std::vector<Table<Tag>::Row> rows;
            std::vector<TagId> removed;
            const int count = int(random() % (round % 10 == 0 ? 1500 : 5));
            for (int i = 0; i < count; ++i) {
                const qint64 id = 1 + qint64(random() % 4000);
                rows.push_back(row(id, QString::number(random())));
                expected[id] = rows.back()->name;
            }
            for (int i = int(random() % 40); i > 0; --i) {
                const qint64 id = 1 + qint64(random() % 4000);
                removed.emplace_back(id);
                expected.erase(id);
            }
            table = table.with(rows, removed);
            QCOMPARE(table.size(), expected.size());
            auto entry = expected.begin();
            for (const Tag& tag : table) {
                QCOMPARE(tag.id.value(), entry->first);
                QCOMPARE(tag.name, entry->second);
                ++entry;
            }
            for (qint64 id = 1; id <= 4000; id += 37)
                QCOMPARE(table.contains(TagId(id)), expected.contains(id));
        }
    }

    void aChangedCopySharesTheRest()
    {
        std::vector<Table<Tag>::Row> rows;
        for (int id = 1; id <= 5000; ++id)
            rows.push_back(row(id, u"x"));
        const Table<Tag> before(rows);
        const Table<Tag> after = before.with({row(2500, u"y")}, {});
        QCOMPARE(before.find(TagId(2500))->name, QStringLiteral("x"));
        QCOMPARE(after.find(TagId(2500))->name, QStringLiteral("y"));
        QCOMPARE(after.find(TagId(10)), before.find(TagId(10)));
    }

private:
    static Table<Tag>::Row row(qint64 id, QStringView name)
    {
        return std::make_shared<const Tag>(Tag{TagId(id), name.toString(), {}});
    }
    static Table<Tag>::Row row(qint64 id, const QString& name) { return row(id, QStringView(name)); }
    static Table<Tag>::Row row(qint64 id, const char16_t* name) { return row(id, QStringView(name)); }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
