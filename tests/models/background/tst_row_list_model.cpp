// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background/row_list_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace tasrih;

namespace {

/// A number and what is shown of it.
struct Item
{
    int number = 0;
    int shown = 0;
    friend bool operator==(const Item&, const Item&) = default;
};

struct NumberOfItem
{
    int operator()(const Item& item) const { return item.number; }
};

class ItemList : public RowListModel<Item, NumberOfItem>
{
public:
    using RowListModel::arrangeRows;
    using RowListModel::setRows;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? at(index.row()).number : at(index.row()).shown;
    }
    [[nodiscard]] std::vector<int> numbers() const
    {
        std::vector<int> result;
        for (const Item& item : rows())
            result.push_back(item.number);
        return result;
    }
};

/// What a view would hold that only heard the signals.
class Listener : public QObject
{
public:
    explicit Listener(ItemList& model)
        : m_model(model)
    {
        connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
            for (int row = from.row(); row <= to.row(); ++row)
                m_changed.insert(m_model.data(m_model.index(row, 0), Qt::DisplayRole).toInt());
        });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { ++m_resets; });
    }
    /// Numbers of rows that were told to have changed since it was asked last.
    std::set<int> takeChanged() { return std::exchange(m_changed, {}); }
    int m_resets = 0;

private:
    ItemList& m_model;
    std::set<int> m_changed;
};

std::vector<Item> items(const std::vector<int>& numbers)
{
    std::vector<Item> result;
    for (const int number : numbers)
        result.push_back({number, 0});
    return result;
}

} // namespace

class TestRowListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatViewsHoldStaysWithItsRow_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("rounds");
        QTest::newRow("few steps") << 12 << 400;
        QTest::newRow("many scattered ones") << 300 << 30;
    }
    void whatViewsHoldStaysWithItsRow()
    {
        QFETCH(const int, rows);
        QFETCH(const int, rounds);
        std::mt19937 random(1129);
        ItemList model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Listener listener(model);
        int newest = rows;
        std::vector<int> now(static_cast<std::size_t>(rows));
        std::iota(now.begin(), now.end(), 0);
        std::map<int, int> shown;
        model.setRows(items(now));
        for (int round = 0; round < rounds; ++round) {
            std::map<int, QPersistentModelIndex> held;
            for (int row = 0; row < model.rowCount(); ++row)
                held[model.numbers()[std::size_t(row)]] = model.index(row, row % 2);
            const std::map<int, int> shownBefore = shown;
            std::vector<int> next = now;
            std::erase_if(next, [&](int) { return random() % 4 == 0; });
            for (unsigned i = 0, count = random() % unsigned(rows / 3); i < count; ++i)
                next.push_back(newest++);
            std::shuffle(next.begin(), next.end(), random);
            std::vector<Item> wanted;
            std::set<int> other;
            for (const int number : next) {
                if (random() % 3 == 0)
                    ++shown[number];
                wanted.push_back({number, shown[number]});
                const auto before = shownBefore.find(number);
                if (held.contains(number) && (before == shownBefore.end() ? 0 : before->second) != shown[number])
                    other.insert(number);
            }
            listener.takeChanged();
            model.setRows(wanted);
            QCOMPARE(model.numbers(), next);
            for (int row = 0; row < model.rowCount(); ++row) {
                QCOMPARE(model.rowOf(next[std::size_t(row)]), std::optional(row));
                QCOMPARE(model.index(row, 1).data().toInt(), shown[next[std::size_t(row)]]);
            }
            for (const auto& [number, index] : held) {
                const bool stays = std::find(next.begin(), next.end(), number) != next.end();
                QCOMPARE(index.isValid(), stays);
                if (stays)
                    QCOMPARE(index.sibling(index.row(), 0).data().toInt(), number);
            }
            const std::set<int> told = listener.takeChanged();
            QVERIFY(std::includes(told.begin(), told.end(), other.begin(), other.end()));
            if (rows < 20)
                QCOMPARE(told, other); // Nothing else was told of.
            now = next;
        }
        QCOMPARE(listener.m_resets, 0);
    }

    void whatRowsReferToIsReadableAtEverySignal()
    {
        // Rows point into a list that is replaced with them.
        ItemList model;
        std::vector<int> values{10, 11, 12, 13};
        model.setRows({{1, 0}, {2, 1}, {3, 2}, {4, 3}});
        const auto readAll = [&] {
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(std::size_t(model.index(row, 1).data().toInt()) < values.size());
        };
        connect(&model, &QAbstractItemModel::rowsRemoved, this, readAll);
        connect(&model, &QAbstractItemModel::rowsInserted, this, readAll);
        connect(&model, &QAbstractItemModel::rowsMoved, this, readAll);
        model.setRows({{4, 0}, {5, 1}}, [&] { values = {20, 21}; });
        QCOMPARE(model.numbers(), (std::vector<int>{4, 5}));
    }

    void aListWithoutAnyOfTheRowsBefore()
    {
        ItemList model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(items({1, 2, 3}));
        model.setRows(items({7, 8}));
        QCOMPARE(model.numbers(), (std::vector<int>{7, 8}));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.rowOf(7));
    }

    void onlyAVeryLongStretchResets()
    {
        ItemList model;
        const Listener listener(model);
        std::vector<int> all(std::size_t(rows::longestStretch) + 2);
        std::iota(all.begin(), all.end(), 0);
        model.setRows(items(all));
        QCOMPARE(listener.m_resets, 0); // The first ones come.
        for (int& each : all)
            each += int(all.size());
        model.setRows(items(all));
        QCOMPARE(listener.m_resets, 1);
        std::vector<int> short1(all.begin(), all.begin() + 5000);
        model.setRows(items(short1));
        QCOMPARE(listener.m_resets, 1); // One run goes.
    }
};

QTEST_GUILESS_MAIN(TestRowListModel)
#include "tst_row_list_model.moc"
