// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/statement_facts.h"
#include "models/context/context.h"
#include "tests/support/live_project.h"
#include "tests/support/many_claims.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
/// Hears all changes of a context.
class Heard : public QObject
{
public:
    explicit Heard(Context& context)
    {
        connect(&context, &Context::changed, this, [this](const Change& change) { changes.push_back(change); });
    }
    std::vector<Change> changes;
};
} // namespace

class TestContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsToldOnce()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        Heard heard(live.context);
        const StatementId first = live.now().facts->ids.front();
        Filter draft;
        draft.reviews = {Review::Draft};
        live.context.setFilter(draft);
        live.context.setFilter(draft); // No change.
        live.context.back();
        live.change([first](const Snapshot& snapshot) {
            Statement statement = snapshot.get(first);
            statement.note = QStringLiteral("reworded");
            Edits edits;
            edits.put(statement);
            return edits;
        });
        live.change([first](const Snapshot&) {
            Edits edits;
            edits.remove(first);
            return edits;
        });
        QCOMPARE(heard.changes.size(), std::size_t(4));
        for (std::size_t i : {0, 1})
            QVERIFY(heard.changes[i].filter && heard.changes[i].visible && !heard.changes[i].data());
        QVERIFY(heard.changes[2].data() && !heard.changes[2].filter && !heard.changes[2].visible);
        QVERIFY(heard.changes[2].touches<StatementId>() && !heard.changes[2].touches<ActorId>());
        QVERIFY(heard.changes[3].data() && heard.changes[3].visible);
        QVERIFY(!live.context.isVisible(first));
    }

    void aChangeOfEverythingTouchesEverything()
    {
        const Change opened{Touched(), false, true};
        QVERIFY(opened.data() && (opened.touches<TagId, PhaseId>()));
        const Change filtered{{}, true, true};
        QVERIFY(!filtered.data() && !filtered.touches<StatementId>());
        const Change one{Touched{{TagId(3)}}, false, false};
        QVERIFY((one.touches<ActorId, TagId>() && !one.touches<ActorId, SideId>()));
    }

    void wordsOfArticlesThatCantBeReadLetNothingThrough()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        Context& context = live.context;
        Filter filter;
        for (const char16_t* unreadable : {u"(a", u"stance:maybe", u"a near/5"}) {
            filter.articleText = QString::fromUtf16(unreadable);
            context.setFilter(filter);
            QTRY_VERIFY(!context.isFiltering());
            QVERIFY(context.visible().empty());
        }
        filter.articleText = QStringLiteral("2500"); // Three of the five articles.
        context.setFilter(filter);
        QTRY_VERIFY(!context.isFiltering());
        QVERIFY(!context.visible().empty());
        QVERIFY(context.visible().size() < live.now().facts->size());
    }

    void wordsAmongVeryManyKeepNobodyWaiting()
    {
        LiveProject live;
        const SnapshotPtr many = manyClaims({.claims = 6000});
        live.change([many](const Snapshot&) { return editsOf(*many); });
        Context& context = live.context;
        const std::size_t all = context.visible().size();
        QVERIFY(all > FeedBase::mostAtOnce);
        // Words that few statements have: those of one.
        const StatementId wanted = live.now().facts->ids[all / 2];
        live.change([wanted](const Snapshot& snapshot) {
            Statement statement = snapshot.get(wanted);
            statement.note = QStringLiteral("قِطْعَةٌ نادرة");
            Edits edits;
            edits.put(statement);
            return edits;
        });
        Heard heard(context);
        Filter filter;
        filter.text = QStringLiteral("قطعه نادره");
        context.setFilter(filter);
        QVERIFY(context.isFiltering());
        QCOMPARE(context.filter(), filter);
        QCOMPARE(context.visible().size(), all); // Until it is known.
        int then = 0;
        context.whenFiltered(this, [&] {
            ++then;
            QCOMPARE(context.visible(), std::vector{wanted});
        });
        {
            const QObject gone;
            context.whenFiltered(const_cast<QObject*>(&gone), [] { QFAIL("Its receiver is gone."); });
        }
        QCOMPARE(then, 0);
        QTRY_VERIFY(!context.isFiltering());
        QCOMPARE(context.visible(), std::vector{wanted});
        QCOMPARE(then, 1);
        QCOMPARE(heard.changes.size(), std::size_t(2));
        QVERIFY(heard.changes[0].filter && !heard.changes[0].visible);
        QVERIFY(!heard.changes[1].filter && heard.changes[1].visible);

        // What goes is not shown while words are looked for anew.
        live.change([wanted](const Snapshot&) {
            Edits edits;
            edits.remove(wanted);
            return edits;
        });
        QVERIFY(context.visible().empty());
        QTRY_VERIFY(!context.isFiltering());
        QVERIFY(context.visible().empty());
        // Without words there is nothing to wait for.
        context.setFilter({});
        QVERIFY(!context.isFiltering());
        QCOMPARE(context.visible().size(), all - 1);
    }
};

QTEST_GUILESS_MAIN(TestContext)
#include "tst_context.moc"
