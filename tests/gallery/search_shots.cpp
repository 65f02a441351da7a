// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/search_shots.h"

#include "app/main_window.h"
#include "models/context/context.h"
#include "views/search/search_page.h"
#include "views/shell/workspace.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>

namespace tasrih {

namespace {
SearchPage& search(MainWindow& window, Context& context, const SearchQuestion& question)
{
    context.requestSearch(question);
    auto& page = *qobject_cast<SearchPage*>(window.workspace()->page(PageId::Search));
    (void)QTest::qWaitFor([&] { return !page.feed().isWorking() && page.feed().answered() == question; });
    settle();
    return page;
}
} // namespace

std::vector<Shot> searchShots()
{
    return {
        {QStringLiteral("search-articles"),
         [](MainWindow& window, Context& context) {
             search(window, context, {.query = QStringLiteral("انسحاب القوات أو withdrawal ")});
             return taken(window);
         }},
        {QStringLiteral("search-statements"),
         [](MainWindow& window, Context& context) {
             SearchQuestion question{.query = QStringLiteral("said:2024..2026"), .scope = SearchScope::Statements};
             question.order = SearchOrder::Newest;
             SearchPage& page = search(window, context, question);
             auto* by = page.findChild<QComboBox*>(QStringLiteral("searchTimeBy"));
             by->setCurrentIndex(2);
             Q_EMIT by->activated(2);
             (void)QTest::qWait(300);
             settle();
             return taken(window);
         }},
        {QStringLiteral("search-problem"),
         [](MainWindow& window, Context& context) {
             search(window, context, {.query = QStringLiteral("القوات stance:maybe حرير")});
             return taken(window);
         }},
        {QStringLiteral("search-none"),
         [](MainWindow& window, Context& context) {
             search(window, context, {.query = QStringLiteral("لاوجودلها ")});
             return taken(window);
         }},
    };
}

} // namespace tasrih
