// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background/row_changes.h"

#include <QtTest/QtTest>

#include <numeric>
#include <random>

using namespace tasrih;

namespace {
/// Does what a model does with the steps.
std::vector<int> carriedOut(std::vector<int> list, const std::vector<int>& wanted, const RowChanges& changes)
{
    for (const auto& [first, last] : changes.removals)
        list.erase(list.begin() + first, list.begin() + last + 1);
    for (const auto& [from, before] : changes.moves) {
        if (before == from || before == from + 1)
            return {}; // beginMoveRows() would refuse it.
        relocate(list, from, before);
    }
    for (const auto& [first, last] : changes.insertions)
        list.insert(list.begin() + first, wanted.begin() + first, wanted.begin() + last + 1);
    return list;
}
} // namespace

class TestRowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalListsNeedNothing()
    {
        const std::vector<int> list{3, 1, 2};
        QVERIFY(rowChanges(list, list).isEmpty());
        QVERIFY(rowChanges(std::vector<int>(), std::vector<int>()).isEmpty());
    }

    void oneRowMovedIsOneMove()
    {
        const RowChanges down = rowChanges<int>({1, 2, 3, 4, 5}, {2, 3, 4, 1, 5});
        QCOMPARE(down.moves, (std::vector<RowMove>{{0, 4}}));
        QVERIFY(down.removals.empty() && down.insertions.empty() && down.extent == RowChanges::Extent::Steps);
        const RowChanges up = rowChanges<int>({1, 2, 3, 4, 5}, {4, 1, 2, 3, 5});
        QCOMPARE(up.moves, (std::vector<RowMove>{{3, 0}}));
    }

    void neighboursGoTogether()
    {
        const RowChanges changes = rowChanges<int>({1, 2, 3, 4, 5}, {1, 5, 6, 7});
        QCOMPARE(changes.removals, (std::vector<RowRange>{{1, 3}}));
        QCOMPARE(changes.insertions, (std::vector<RowRange>{{2, 3}}));
    }

    void manyScatteredStepsAreNotListed()
    {
        std::vector<int> all(1000);
        std::iota(all.begin(), all.end(), 0);
        std::vector<int> odd;
        std::copy_if(all.begin(), all.end(), std::back_inserter(odd), [](int i) { return i % 2 == 1; });
        QCOMPARE(rowChanges(all, odd).extent, RowChanges::Extent::Scattered);
        std::vector<int> reversed(all.rbegin(), all.rend());
        QCOMPARE(rowChanges(all, reversed).extent, RowChanges::Extent::Scattered);
    }

    void keysThatAreThereTwiceAreNotFollowed()
    {
        QCOMPARE(rowChanges<int>({1, 2, 3}, {2, 5, 2, 1}).extent, RowChanges::Extent::Everything);
    }

    void anyListBecomesAnyOther()
    {
        std::mt19937 random(20241214);
        for (int round = 0; round < 3000; ++round) {
            std::vector<int> before(random() % 12);
            std::iota(before.begin(), before.end(), 0);
            std::vector<int> after = before;
            std::erase_if(after, [&](int) { return random() % 4 == 0; });
            for (unsigned i = 0; i < random() % 4; ++i)
                after.push_back(int(100 + i));
            std::shuffle(before.begin(), before.end(), random);
            std::shuffle(after.begin(), after.end(), random);
            const RowChanges changes = rowChanges(before, after);
            QCOMPARE(changes.extent, RowChanges::Extent::Steps);
            QCOMPARE(carriedOut(before, after, changes), after);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowChanges)
#include "tst_row_changes.moc"
