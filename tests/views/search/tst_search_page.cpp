// SPDX-License-Identifier: GPL-3.0-or-later
// The Search page by keyboard and mouse: typing, what is offered, facets, months, bulk, filter, saved searches, and the
// way to the hit in its article.
#include "database/records/statement_facts.h"
#include "models/search/search_hits_model.h"
#include "tests/support/live_project.h"
#include "tests/support/typing.h"
#include "views/dialogs/dialogs.h"
#include "views/page/mentions.h"
#include "views/page/query_field.h"
#include "views/read/read_page.h"
#include "views/read/reading_tools.h"
#include "views/search/facet_panel.h"
#include "views/search/hits_list.h"
#include "views/search/search_page.h"
#include "views/search/time_chart.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace tasrih;
using namespace tasrih::test;

namespace {
struct Answers : Dialogs
{
    std::optional<QString> getText(QWidget*, const TextQuestion&) override { return QStringLiteral("قوات"); }
};

struct ShownPage
{
    LiveProject live{TemporaryProject::Content::Sample};
    SearchPage page{live.context};
    QueryField* field = page.findChild<QueryField*>(QStringLiteral("searchField"));
    HitsList* list = page.findChild<HitsList*>();
    FacetPanel* facets = page.findChild<FacetPanel*>();
    QComboBox* scope = page.findChild<QComboBox*>(QStringLiteral("searchScope"));
    QLabel* counts = page.findChild<QLabel*>(QStringLiteral("searchCounts"));

    ShownPage()
    {
        page.resize(1200, 800);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page is not shown");
        field->setFocus();
    }
    /// Types and waits for the answer.
    void type(const QString& query)
    {
        field->clear();
        typeText(field, query);
        if (!QTest::qWaitFor([&] { return isAnswered(); }))
            qFatal("no answer");
        page.activateWindow(); // Where there is no window manager, the list of offers keeps that.
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page is not active");
    }
    [[nodiscard]] bool isAnswered()
    {
        return !page.feed().isWorking() && page.feed().answered() == live.context.question();
    }
    [[nodiscard]] QToolButton* button(const char* name) const
    {
        return page.findChild<QToolButton*>(QLatin1String(name));
    }
    void inStatements()
    {
        scope->setCurrentIndex(1);
        Q_EMIT scope->activated(1);
        QTRY_VERIFY(isAnswered());
    }
};
} // namespace

class TestSearchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeAsOneTypes()
    {
        ShownPage shown;
        QVERIFY(!shown.list->isVisible()); // Nothing is asked yet: what can be asked is said.
        shown.type(QStringLiteral("القوات"));
        QVERIFY(shown.list->isVisible());
        const int found = int(shown.page.feed().answer().found.size());
        QVERIFY(found > 1);
        QVERIFY2(shown.counts->text().contains(QString::number(found)), qPrintable(shown.counts->text()));
        const QModelIndex first = shown.list->model()->index(0, 0);
        QVERIFY(!first.data().toString().isEmpty());
        using Marks = QList<std::pair<int, int>>;
        QVERIFY(!first.data(SearchHitsModel::MarksRole).value<Marks>().isEmpty());
        shown.type(QStringLiteral("zzzzz"));
        QVERIFY(!shown.list->isVisible());
        QTest::keyClick(shown.field, Qt::Key_Escape);
        QVERIFY(shown.field->text().isEmpty());
        QVERIFY(shown.live.context.question().query.isEmpty());
    }

    void aProblemIsShownAtItsSpot()
    {
        ShownPage shown;
        shown.type(QStringLiteral("a stance:maybe"));
        QVERIFY2(shown.counts->text().contains(QStringLiteral("10")), qPrintable(shown.counts->text()));
        QVERIFY(!shown.button("searchSave")->isEnabled());
        shown.type(QStringLiteral("a stance:oppose"));
        QVERIFY(!shown.page.feed().problem());
    }

    void fieldsAndNamesAreOffered()
    {
        ShownPage shown;
        QTest::keyClicks(shown.field, QStringLiteral("spe"));
        auto* popup = shown.field->findChild<QCompleter*>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(shown.field->text(), QStringLiteral("speaker:"));
        const Actor& actor = *shown.live.now().all<Actor>().begin();
        typeText(shown.field, actor.nameEn.left(4));
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY2(shown.field->text().startsWith(QStringLiteral("speaker:\"")), qPrintable(shown.field->text()));
        QVERIFY(!Query::parse(shown.field->text()).problem);
    }

    void enterTakesNoOfferThatNobodyChose()
    {
        ShownPage shown;
        typeText(shown.field, QStringLiteral("state"));
        auto* popup = shown.field->findChild<QCompleter*>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(shown.field->text(), QStringLiteral("state"));
        QVERIFY(!popup->isVisible());
        // What is taken is not offered again.
        shown.field->clear();
        typeText(shown.field, QStringLiteral("state:cod"));
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(shown.field->text(), QStringLiteral("state:coded"));
        QVERIFY(!popup->isVisible());
    }

    void theNextArticleHasItsOwnMarks()
    {
        ShownPage shown;
        ReadPage read(shown.live.context);
        read.resize(900, 700);
        read.show();
        QVERIFY(QTest::qWaitForWindowExposed(&read));
        shown.type(QStringLiteral("قوات -zzz "));
        const auto hits = shown.page.feed().answer().hits;
        QVERIFY(hits.size() > 1);
        for (const SearchHit& hit : {hits[0], hits[1]}) {
            Q_EMIT shown.list->openRequested(hit);
            QTRY_COMPARE(read.tools().finder().count(), int(hit.places.size()));
            QTest::qWait(200); // What the bar looks for by itself must not take their place.
            QCOMPARE(read.tools().finder().count(), int(hit.places.size()));
        }
    }

    void enterOpensAtTheHitWithAllHitsMarked()
    {
        ShownPage shown;
        ReadPage read(shown.live.context);
        read.resize(900, 700);
        read.show();
        QVERIFY(QTest::qWaitForWindowExposed(&read));
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.type(QStringLiteral("القوات"));
        QTest::keyClick(shown.field, Qt::Key_Return);
        QVERIFY(shown.list->hasFocus());
        const SearchHit hit = shown.page.feed().answer().hits.front();
        QVERIFY(!hit.places.empty());
        QTest::keyClick(shown.list, Qt::Key_Return);
        QCOMPARE(shown.live.context.article(), hit.article);
        QTRY_COMPARE(read.tools().finder().count(), int(hit.places.size()));
        QCOMPARE(read.tools().finder().current(), 0);
        const TextRun selected = read.reader().selectedRun();
        QCOMPARE(read.reader().text().toCodePoint(selected.start), hit.places.front().first);
        QCOMPARE(read.reader().text().toCodePoint(selected.end), hit.places.front().second);
        read.tools().finder().next();
        QCOMPARE(read.tools().finder().current(), hit.places.size() > 1 ? 1 : 0);
    }

    void statementsAreSelectedAndChanged()
    {
        ShownPage shown;
        shown.type(QStringLiteral("القوات"));
        shown.inStatements();
        const auto found = shown.page.feed().answer().found;
        QVERIFY(found.size() > 1);
        QVERIFY(shown.live.context.selection().statements.empty()); // Searching selects nothing.
        QTest::keyClick(shown.field, Qt::Key_Return);
        const StatementId first = *shown.page.feed().answer().hits.front().statement;
        QTRY_COMPARE(shown.live.context.selection().current, first);
        QTest::mouseClick(shown.button("searchSelect"), Qt::LeftButton);
        const auto& selected = shown.live.context.selection().statements;
        QCOMPARE(selected, std::vector<StatementId>(found.begin(), found.end()));
        QVERIFY(shown.button("searchEdit")->isEnabled());
        QTest::keyClick(shown.list, Qt::Key_C);
        QVERIFY(!shown.live.context.tray().empty());
    }

    void whatWasFoundIsTheFilter()
    {
        ShownPage shown;
        shown.type(QStringLiteral("القوات"));
        shown.inStatements();
        const auto found = shown.page.feed().answer().found;
        QTest::mouseClick(shown.button("searchFilter"), Qt::LeftButton);
        QTRY_VERIFY(!shown.live.context.isFiltering());
        QCOMPARE(shown.live.context.visible(), std::vector<StatementId>(found.begin(), found.end()));
        QVERIFY(shown.live.context.visible().size() < shown.live.now().facts->size());
    }

    void aTickNarrows()
    {
        ShownPage shown;
        shown.type(QStringLiteral("القوات"));
        const std::size_t all = shown.page.feed().answer().found.size();
        QVERIFY(shown.facets->topLevelItemCount() > 1);
        QTreeWidgetItem* value = shown.facets->topLevelItem(0)->child(0);
        const int count = value->text(1).toInt();
        QVERIFY(count > 0);
        value->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(!shown.live.context.question().narrowed.isEmpty());
        QTRY_VERIFY(shown.isAnswered());
        QCOMPARE(int(shown.page.feed().answer().found.size()), count);
        QCOMPARE(shown.facets->topLevelItem(0)->child(0)->checkState(0), Qt::Checked);
        shown.facets->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(shown.live.context.question().narrowed.isEmpty());
        QTRY_VERIFY(shown.isAnswered());
        QCOMPARE(shown.page.feed().answer().found.size(), all);
    }

    void aMonthNarrows()
    {
        ShownPage shown;
        shown.type(QStringLiteral("القوات"));
        auto* chart = shown.page.findChild<TimeChart*>();
        QTRY_VERIFY(chart->isVisible());
        std::optional<int> month;
        int x = 0;
        QTRY_VERIFY([&] {
            for (x = 170; x < chart->width() && !(month = chart->monthAt({x, 50})); ++x) {
            }
            return month.has_value();
        }());
        QTest::mouseClick(chart, Qt::LeftButton, {}, {x, 50});
        QVERIFY2(shown.field->text().contains(QStringLiteral("published:")), qPrintable(shown.field->text()));
        QVERIFY(!Query::parse(shown.field->text()).problem);
        QTRY_VERIFY(shown.isAnswered());
        QVERIFY(shown.page.feed().answer().found.size() >= 1);
        const QString once = shown.field->text();
        QTRY_VERIFY(chart->monthAt({x, 50}).has_value());
        QTest::mouseClick(chart, Qt::LeftButton, {}, {x, 50});
        QCOMPARE(shown.field->text(), once); // In the place of the month that was there.
        QTest::mouseClick(shown.button("searchCourse"), Qt::LeftButton);
        QVERIFY(!chart->isVisible());
    }

    void aSearchIsSaved()
    {
        ShownPage shown;
        shown.type(QStringLiteral("القوات"));
        Answers answers;
        setDialogs(&answers);
        const auto before = shown.live.now().all<SavedSearch>().size();
        QTest::mouseClick(shown.button("searchSave"), Qt::LeftButton);
        QTRY_COMPARE(shown.live.now().all<SavedSearch>().size(), before + 1);
        bool isThere = false;
        for (const SavedSearch& search : shown.live.now().all<SavedSearch>())
            isThere = isThere || questionFromJson(search.filter) == shown.live.context.question();
        setDialogs(nullptr);
        QVERIFY(isThere);
    }

    void whatMentionsANameIsSearched()
    {
        ShownPage shown;
        const Place& place = *shown.live.now().all<Place>().begin();
        QMenu menu;
        addMentions(menu, shown.live.context, FilterTarget(place.id));
        QCOMPARE(menu.actions().size(), 1);
        menu.actions().front()->trigger();
        QVERIFY(shown.field->text().contains(place.name));
        QVERIFY(!Query::parse(shown.field->text()).problem);
        QMenu none;
        addMentions(none, shown.live.context, FilterTarget(Review::Draft));
        QVERIFY(none.isEmpty());
    }
};

QTEST_MAIN(TestSearchPage)
#include "tst_search_page.moc"
