// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures_model.h"
#include "models/finder/finder_model.h"
#include "models/history/history_model.h"
#include "models/navigator/navigator_model.h"
#include "tests/support/open_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

Command putting(AnyRecord record)
{
    return [record](const Snapshot&) {
        Edits edits;
        edits.put(record);
        return edits;
    };
}

QStringList titles(const FinderModel& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row).data().toString();
    return result;
}

} // namespace

class TestShellModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFinderFoldsAndRanks()
    {
        auto entries = std::make_shared<const std::vector<FinderEntry>>(std::vector{
            finderEntry(ActionName{QStringLiteral("a")}, QStringLiteral("Export the timeline"), {}),
            finderEntry(ActionName{QStringLiteral("b")}, QStringLiteral("Timeline"), {}),
            finderEntry(ActionName{QStringLiteral("c")}, QStringLiteral("أحمد الأسدي"), {}, QStringLiteral("al-Asadi")),
            finderEntry(ActionName{QStringLiteral("d")}, QStringLiteral("Ta\u02BCizz:\u00A0٢٬٥٠٠ jets – “old”"), {}),
        });
        FinderModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setEntries({entries});
        QCOMPARE(model.rowCount(), 4);
        model.setQuery(QStringLiteral("time"));
        QCOMPARE(titles(model), QStringList({QStringLiteral("Timeline"), QStringLiteral("Export the timeline")}));
        model.setQuery(QStringLiteral("احمد"));
        QCOMPARE(titles(model), QStringList(QStringLiteral("أحمد الأسدي")));
        model.setQuery(QStringLiteral("asadi"));
        QCOMPARE(model.rowCount(), 1);
        for (const char16_t* query : {u"ta'izz", u"Ta’izz", u"taizz 2,500", u"2500  \u2028jets", u"2\u202F500",
                                      u"\u200Fjets -", u"\"old\"", u"«OLD»"}) {
            model.setQuery(QString::fromUtf16(query));
            QVERIFY2(titles(model).contains(QStringLiteral("Ta\u02BCizz:\u00A0٢٬٥٠٠ jets – “old”")),
                     qPrintable(QString::fromUtf16(query)));
        }
        model.setQuery(QStringLiteral("tmln"));
        QCOMPARE(model.rowCount(), 2);
        model.setQuery(QStringLiteral("nothing like it"));
        QCOMPARE(model.rowCount(), 0);
    }

    void theNavigatorFollowsWithoutResets()
    {
        OpenProject open;
        NavigatorModel model(open.context());
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), navigatorSections);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QModelIndex tags = model.index(int(NavigatorSection::Tags), 0);
        const int before = model.rowCount(tags);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        const Tag tag{open.project().ids().next<TagId>(), QStringLiteral("وسم"), QStringLiteral("aardvark")};
        open.project().change(QStringLiteral("Add tag"), putting(tag));
        QTRY_COMPARE(model.rowCount(tags), before + 1);
        QCOMPARE(inserts.size(), 1);
        open.project().undo();
        QTRY_COMPARE(model.rowCount(tags), before);
        QCOMPARE(resets.size(), 0);
    }

    void anArticleMovesInTheInbox()
    {
        OpenProject open;
        NavigatorModel model(open.context());
        const QAbstractItemModelTester tester(&model, strict);
        Article article = *open.snapshot().all<Article>().begin();
        article.state = article.state == ReadingState::Nothing ? ReadingState::New : ReadingState::Nothing;
        article.title = QStringLiteral("A new title");
        open.project().change(QStringLiteral("Change article"), putting(article));
        QTRY_COMPARE(model.indexOf(article.id, NavigatorSection::Inbox).parent().data().toString(),
                     textOf(article.state));
        QCOMPARE(model.indexOf(article.id, NavigatorSection::Articles).data().toString(), article.title);
    }

    void theNavigatorCounts()
    {
        OpenProject open;
        NavigatorModel model(open.context());
        const QSignalSpy counted(&model, &NavigatorModel::countsChanged);
        const Article& article = *open.snapshot().all<Article>().begin();
        const auto count = [&] {
            return model.indexOf(article.id, NavigatorSection::Articles).data(NavigatorModel::CountRole).toInt();
        };
        const int all = int(open.snapshot().statementsOf(article.id).size());
        QTRY_COMPARE(count(), all);
        Filter filter;
        filter.articles = {std::next(open.snapshot().all<Article>().begin())->id};
        open.context().setFilter(filter);
        QTRY_COMPARE(count(), 0);
        QVERIFY(counted.count() > 0);
    }

    void figuresFollowTheFilter()
    {
        OpenProject open;
        FiguresModel model(open.context());
        const QAbstractItemModelTester tester(&model, strict);
        const int all = model.rowCount();
        QVERIFY(all > 0);
        Filter filter;
        filter.articles = {open.snapshot().all<Article>().begin()->id};
        open.context().setFilter(filter);
        QVERIFY(model.rowCount() < all);
        open.context().back();
        QCOMPARE(model.rowCount(), all);
        QCOMPARE(model.rowOf(model.claimAt(all - 1)), std::optional(all - 1));
    }

    void historyIsATable()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, strict);
        HistoryEntry entry;
        entry.sequence = 1;
        entry.at = QDateTime(QDate(2025, 9, 30), QTime(10, 0), Qt::UTC);
        entry.label = QStringLiteral("Add statement");
        entry.inEffect = false;
        model.setEntries({entry});
        QCOMPARE(model.index(0, HistoryModel::WhatColumn).data().toString(), entry.label);
        QCOMPARE(model.index(0, 0).data(HistoryModel::InEffectRole).toBool(), false);
    }
};

QTEST_GUILESS_MAIN(TestShellModels)
#include "tst_shell_models.moc"
