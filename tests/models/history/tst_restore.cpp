// SPDX-License-Identifier: GPL-3.0-or-later
// An earlier state comes back as a new change, fit for the present, and says what it could not bring back.
#include "database/records/error.h"
#include "models/editing/claim_edits.h"
#include "models/editing/statement_edits.h"
#include "models/history/change_words.h"
#include "models/history/history_model.h"
#include "models/history/restore.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::applied;
using tasrih::test::CodingFixture;

namespace {
TextVersions textsOf(const CodingFixture& fixture, const QString& text)
{
    return {{fixture.article, {{fixture.textId, std::make_shared<const ReadingText>(text, QStringLiteral("ar"))}}}};
}

const Statement& restored(const Restoration& plan)
{
    for (const AnyRecord& record : plan.edits.puts) {
        if (const auto* statement = std::get_if<Statement>(&record))
            return *statement;
    }
    qFatal("No statement is restored");
}
} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAStateBack()
    {
        CodingFixture fixture;
        const Statement before = *fixture.snapshot.find(fixture.first);
        Statement changed = before;
        changed.note = QStringLiteral("n");
        changed.claims.clear();
        Edits edit;
        edit.put(changed);
        const Snapshot now = applied(fixture.snapshot, edit);
        const Restoration plan = restorationOf(now, {before}, textsOf(fixture, fixture.text));
        QCOMPARE(plan.lost, QStringList());
        QCOMPARE(*applied(now, plan.edits).find(fixture.first), before);
        // As it is already: nothing to do.
        QVERIFY(restorationOf(fixture.snapshot, {before}, textsOf(fixture, fixture.text)).edits.isEmpty());
    }

    void leavesOutWhatIsGone()
    {
        CodingFixture fixture;
        Statement before = *fixture.snapshot.find(fixture.first);
        const Saying saying = *fixture.snapshot.find(before.saying);
        const TagId tag = fixture.ids.next<TagId>();
        before.tags = {tag};
        before.relays = {{fixture.ids.next<RelayId>(), fixture.envoy, {}}};
        before.claims.push_back(
            {.id = fixture.ids.next<ClaimId>(), .body = Stance{fixture.ids.next<PropositionId>(), Position::Support}});
        const Restoration plan = restorationOf(fixture.snapshot, {before, saying}, textsOf(fixture, fixture.text));
        QCOMPARE(plan.lost.size(), 2); // the tag and the stance
        QCOMPARE(restored(plan).tags.size(), std::size_t(0));
        QCOMPARE(restored(plan).relays.size(), std::size_t(1));
        QCOMPARE(restored(plan).claims.size(), before.claims.size() - 1);
    }

    void aStatementWithoutItsArticleIsRefused()
    {
        CodingFixture fixture;
        const Statement before = *fixture.snapshot.find(fixture.first);
        Edits edits;
        edits.remove(fixture.first);
        edits.remove(fixture.second);
        edits.remove(fixture.article);
        const Snapshot now = applied(fixture.snapshot, edits);
        QVERIFY_THROWS_EXCEPTION(Error, (void)restorationOf(now, {before}, {}));
    }

    void highlightsGoWhereTheirQuotesStandNow()
    {
        CodingFixture fixture;
        Statement before = *fixture.snapshot.find(fixture.first);
        before.note = QStringLiteral("other");
        const QString corrected = QStringLiteral("تصويب\n") + fixture.text;
        Edits edits;
        Article article = *fixture.snapshot.find(fixture.article);
        article.text = fixture.ids.next<TextId>();
        edits.put(article);
        const Snapshot now = applied(fixture.snapshot, edits);
        TextVersions texts = textsOf(fixture, fixture.text);
        texts[fixture.article].emplace_back(article.text,
                                            std::make_shared<const ReadingText>(corrected, QStringLiteral("ar")));
        const Restoration plan = restorationOf(now, {before}, texts);
        QCOMPARE(plan.lost, QStringList());
        const Highlight& highlight = restored(plan).highlights.front();
        QVERIFY(highlight.isPlaced());
        QCOMPARE(highlight.start, before.highlights.front().start + 6);
        // Where the words are gone from the present text it stays with the version that has them.
        texts[fixture.article].back().second =
            std::make_shared<const ReadingText>(QStringLiteral("شيء آخر"), QStringLiteral("ar"));
        QCOMPARE(restored(restorationOf(now, {before}, texts)).highlights.front().text,
                 std::optional<TextId>(fixture.textId));
    }

    void tellsAChangeInWords()
    {
        CodingFixture fixture;
        Statement before = *fixture.snapshot.find(fixture.first);
        before.claims = {
            {.id = fixture.ids.next<ClaimId>(),
             .body = WithdrawalClaim{.place = fixture.base, .ends = Edtf::parse(QStringLiteral("2025-09"))}}};
        Statement after = before;
        std::get<WithdrawalClaim>(after.claims.front().body).ends = Edtf::parse(QStringLiteral("2026-09"));
        const auto words = wordsOf(fixture.snapshot, {{fixture.first, before, after}});
        QCOMPARE(words.size(), std::size_t(1));
        QCOMPARE(words.front().lines.size(), 1);
        QString line = words.front().lines.front();
        line.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(line, QStringLiteral("Ends changed from 2025-09 to 2026-09"));
    }

    void namesWhatIsNoMore()
    {
        CodingFixture fixture;
        const Tag tag{fixture.ids.next<TagId>(), QStringLiteral("قواعد"), QStringLiteral("bases")};
        const auto words = wordsOf(fixture.snapshot, {{tag.id, tag, {}}});
        QCOMPARE(words.size(), std::size_t(1));
        QVERIFY2(words.front().title.contains(QStringLiteral("bases")), qPrintable(words.front().title));
        QVERIFY(words.front().title.contains(QStringLiteral("removed")));
        // A record that stayed as it was is left out.
        QCOMPARE(wordsOf(fixture.snapshot, {{tag.id, tag, tag}}).size(), std::size_t(0));
    }

    void theModelFindsItsRows()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries(
            {{.sequence = 9, .label = QStringLiteral("b")}, {.sequence = 4, .label = QStringLiteral("a")}});
        QCOMPARE(model.sequenceAt(model.index(1, 2)), 4);
        QCOMPARE(model.indexOf(9).row(), 0);
        QVERIFY(!model.indexOf(5).isValid());
        QCOMPARE(model.sequenceAt({}), 0);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
