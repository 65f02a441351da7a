// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/live_project.h"
#include "views/stances/stances_page.h"
#include "views/stances/stances_table.h"

#include <QtTest/QtTest>
#include <QtWidgets/QListView>

namespace tasrih::test {

/// The page of the stances of a project of its own, shown and with the keyboard in its table.
struct ShownPage
{
    explicit ShownPage(TemporaryProject::Content content = TemporaryProject::Content::Sample)
        : live(content)
    {
        page.resize(1100, 700);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("the page was not shown");
        table->setFocus();
    }

    /// The first cell of an actor with something in it.
    [[nodiscard]] QModelIndex firstCell() const
    {
        const StancesModel& cells = table->cells();
        for (int row = 0; row < cells.rowCount(); ++row) {
            for (int column = 0; column < cells.columnCount(); ++column) {
                if (cells.cellAt(row, column))
                    return cells.index(row, column);
            }
        }
        return {};
    }

    /// Of all cells, each as often as it stands there.
    [[nodiscard]] std::vector<PivotClaim> claimsShown() const
    {
        std::vector<PivotClaim> claims;
        const StancesModel& cells = table->cells();
        for (int row = 0; row < cells.rowCount(); ++row) {
            for (int column = 0; column < cells.columnCount(); ++column) {
                const auto here = cells.claimsAt(cells.index(row, column));
                claims.insert(claims.end(), here.begin(), here.end());
            }
        }
        return claims;
    }

    void press(const QModelIndex& cell)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    }

    [[nodiscard]] QWidget* evidence() const { return page.findChild<QWidget*>(QStringLiteral("evidencePanel")); }
    [[nodiscard]] QListView* list() const { return page.findChild<QListView*>(QStringLiteral("evidenceList")); }

    LiveProject live;
    StancesPage page{live.context};
    StancesTable* table = page.findChild<StancesTable*>();
};

} // namespace tasrih::test
