// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/findings_shots.h"

#include "app/main_window.h"
#include "models/context/context.h"
#include "models/findings/verdicts.h"
#include "views/findings/findings_table.h"
#include "views/shell/workspace.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

namespace tasrih {

namespace {
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

FindingsTable& openFindings(MainWindow& window)
{
    window.showPage(PageId::Findings);
    settle();
    return *window.workspace()->page(PageId::Findings)->findChild<FindingsTable*>();
}

/// Makes the first finding current for which @p test holds.
template <typename Test>
void choose(FindingsTable& table, Test test)
{
    const auto& model = *qobject_cast<FindingsModel*>(table.model());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (test(*model.at(row).finding)) {
            table.setFocus();
            table.setCurrentIndex(model.index(row, FindingsModel::ClashColumn));
            break;
        }
    }
    settle();
}
} // namespace

std::vector<Shot> findingsShots()
{
    return {
        {QStringLiteral("findings"),
         [](MainWindow& window, Context&) {
             choose(openFindings(window), [](const Finding& finding) {
                 return finding.rule == FindingRule::EndsConflict && finding.excuse == Excuse::DifferentThings;
             });
             return window.grab();
         }},
        {QStringLiteral("findings-verdicts"),
         [](MainWindow& window, Context& context) {
             FindingsTable& table = openFindings(window);
             int judged = 0;
             const auto& model = *qobject_cast<FindingsModel*>(table.model());
             std::vector<Finding> first;
             for (int row = 0; row < 6; ++row)
                 first.push_back(*model.at(row).finding);
             for (const Finding& finding : first)
                 context.project().change(
                     QStringLiteral("verdict"),
                     judge(context.project().ids(), finding, Judgement(judged++ % 3 + 1), context.snapshot()->titleEn));
             if (QTest::qWaitFor([&] { return context.project().pendingChanges() == 0; }))
                 settle();
             choose(table, [](const Finding& finding) { return finding.rule == FindingRule::StanceDisputed; });
             const QPixmap picture = window.grab();
             for (int i = 0; i < judged; ++i)
                 context.project().undo();
             if (QTest::qWaitFor([&] { return context.project().pendingChanges() == 0; }))
                 settle();
             return picture;
         }},
        {QStringLiteral("findings-none"),
         [](MainWindow& window, Context& context) {
             Filter filter;
             filter.text = QStringLiteral("لا وجود لهذه الكلمة");
             context.setFilter(filter);
             (void)openFindings(window);
             return window.grab();
         }},
    };
}

} // namespace tasrih
