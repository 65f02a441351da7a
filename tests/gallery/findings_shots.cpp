// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/findings_shots.h"

#include "app/main_window.h"
#include "models/context/context.h"
#include "models/findings/verdicts.h"
#include "views/findings/findings_list.h"
#include "views/page/page.h"
#include "views/shell/workspace.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

namespace tasrih {

namespace {
FindingsList& openFindings(MainWindow& window)
{
    window.showPage(PageId::Findings);
    settle();
    return *window.workspace()->page(PageId::Findings)->findChild<FindingsList*>();
}

/// Makes the first finding current for which @p test holds.
template <typename Test>
void choose(FindingsList& table, Test test)
{
    const auto& model = *qobject_cast<FindingsModel*>(table.model());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row).finding && test(*model.at(row).finding)) {
            table.setFocus();
            table.setCurrentIndex(model.index(row));
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
             return taken(window);
         }},
        {QStringLiteral("findings-verdicts"),
         [](MainWindow& window, Context& context) {
             FindingsList& table = openFindings(window);
             int judged = 0;
             const auto& model = *qobject_cast<FindingsModel*>(table.model());
             std::vector<Finding> first;
             for (const JudgedFinding& finding : model.list().findings) {
                 if (first.size() < 6)
                     first.push_back(*finding.finding);
             }
             for (const Finding& finding : first)
                 context.project().change(
                     QStringLiteral("verdict"),
                     judge(context.project().ids(), finding, Judgement(judged++ % 3 + 1), context.snapshot()->titleEn));
             if (QTest::qWaitFor([&] { return context.project().pendingChanges() == 0; }))
                 settle();
             choose(table, [](const Finding& finding) { return finding.rule == FindingRule::StanceDisputed; });
             const QPixmap picture = taken(window);
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
             (void)QTest::qWaitFor([&] { return !context.isFiltering(); });
             (void)openFindings(window);
             return taken(window);
         }},
    };
}

} // namespace tasrih
