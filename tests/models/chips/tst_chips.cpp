// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a statement offer to be recorded.
#include "models/chips/coding_chips.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::CodingFixture;

class TestChips : public QObject
{
    Q_OBJECT

private:
    static std::vector<CodingChip> chipsOf(CodingFixture& fixture, const Snapshot& now, StatementId statement,
                                           const CodingWords& words)
    {
        const auto snapshot = std::make_shared<const Snapshot>(now);
        return codingChips(fixture.ids, snapshot, ClaimLineReader(snapshot), statement, {}, words);
    }

    static QStringList textsOf(const std::vector<CodingChip>& chips)
    {
        QStringList texts;
        for (const CodingChip& chip : chips)
            texts.append(QString(chip.text).remove(QChar(0x2068)).remove(QChar(0x2069)));
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { setInterfaceLanguage(Language::English); }

    void findsVerbs()
    {
        const auto verbs = attributionsIn(QStringLiteral("وأضاف أن القوات باقية، فيما نفى المبعوث. He said so."));
        QCOMPARE(verbs.size(), std::size_t(3));
        QVERIFY(verbs[0].continues);
        QVERIFY(!verbs[1].continues);
        QVERIFY(attributionsIn(QStringLiteral("القائل قالب")).empty());
    }

    void offersTheSpeakerNamedInTheSentence()
    {
        CodingFixture fixture;
        Saying silent = *fixture.snapshot.find(fixture.firstSaying);
        silent.speakers.clear();
        const Snapshot now = test::applied(fixture.snapshot, Edits{.texts = {}, .puts = {silent}, .removes = {}});
        const auto chips =
            chipsOf(fixture, now, fixture.first,
                    {QStringLiteral("القوات ستغادر"), QStringLiteral("قال الوزير إن القوات ستغادر قاعدة حرير")});
        QVERIFY(!chips.empty());
        QCOMPARE(textsOf(chips).front(), QStringLiteral("Speaker: Minister"));
        const Snapshot after = test::applied(now, chips.front().command(now));
        QCOMPARE(after.find(fixture.firstSaying)->speakers.at(0).actor, fixture.minister);
    }

    void offersTheSpeakerBeforeWhereTheSentenceGoesOn()
    {
        CodingFixture fixture;
        Saying silent = *fixture.snapshot.find(fixture.secondSaying);
        silent.speakers.clear();
        const Snapshot now = test::applied(fixture.snapshot, Edits{.texts = {}, .puts = {silent}, .removes = {}});
        const auto chips = chipsOf(fixture, now, fixture.second,
                                   {QStringLiteral("2500 جندي باقون"), QStringLiteral("وأضاف أن 2500 جندي باقون")});
        QCOMPARE(textsOf(chips).front(), QStringLiteral("Speaker as before: Minister"));
        const Snapshot after = test::applied(now, chips.front().command(now));
        QCOMPARE(after.find(fixture.secondSaying)->speakers.at(0).actor, fixture.minister);
    }

    void offersClaimDayAndManner()
    {
        CodingFixture fixture;
        const CodingWords words{
            QStringLiteral("«القوات ستغادر قاعدة حرير بحلول أيلول 2025»"),
            QStringLiteral("قال الوزير في 10 كانون الأول 2024 «القوات ستغادر قاعدة حرير بحلول أيلول 2025»")};
        const auto chips = chipsOf(fixture, fixture.snapshot, fixture.first, words);
        const QStringList texts = textsOf(chips);
        QVERIFY2(texts.contains(QStringLiteral("Said on: 10 December 2024")), qPrintable(texts.join(u'|')));
        QVERIFY2(!texts.filter(QStringLiteral("Claim: Harir: full exit")).isEmpty(), qPrintable(texts.join(u'|')));
        QVERIFY(!texts.filter(QStringLiteral("Manner:")).isEmpty());
        Snapshot now = fixture.snapshot;
        for (const CodingChip& chip : chips)
            now = test::applied(now, chip.command(now));
        const Statement& statement = *now.find(fixture.first);
        QCOMPARE(statement.manner, Manner::Direct);
        QCOMPARE(std::get<WithdrawalClaim>(statement.claims.at(0).body).ends, Edtf::parse(QStringLiteral("2025-09")));
        QCOMPARE(std::get<WithdrawalClaim>(statement.claims.at(0).body).bound, Bound::By);
        // What is recorded is not offered again.
        const QStringList left = textsOf(chipsOf(fixture, now, fixture.first, words));
        QVERIFY2(left.filter(QStringLiteral("Claim:")).isEmpty(), qPrintable(left.join(u'|')));
        QVERIFY(left.filter(QStringLiteral("Said on:")).isEmpty());
    }

    /// A state is a country too.
    void offersThePlaceOfANameThatIsAnActorsToo()
    {
        CodingFixture fixture;
        const PlaceId iraq = fixture.ids.next<PlaceId>();
        const ClaimId claim = fixture.ids.next<ClaimId>();
        Edits edits;
        edits.put(Actor{
            .id = fixture.ids.next<ActorId>(), .name = QStringLiteral("العراق"), .nameEn = QStringLiteral("Iraq")});
        edits.put(Place{.id = iraq, .name = QStringLiteral("العراق"), .nameEn = QStringLiteral("Iraq")});
        Statement statement = *fixture.snapshot.find(fixture.first);
        statement.claims = {Claim{.id = claim, .body = WithdrawalClaim{}}};
        edits.put(statement);
        const auto now = std::make_shared<const Snapshot>(test::applied(fixture.snapshot, edits));
        for (const QString& words : {QStringLiteral("ستغادر القوات العراق"), QStringLiteral("Forces leave Iraq")}) {
            const auto chips =
                codingChips(fixture.ids, now, ClaimLineReader(now), fixture.first, claim, {words, words});
            const auto at = textsOf(chips).indexOf(QStringLiteral("Place: Iraq"));
            QVERIFY2(at >= 0, qPrintable(textsOf(chips).join(u'|')));
            const Snapshot after = test::applied(*now, chips[std::size_t(at)].command(*now));
            QCOMPARE(std::get<WithdrawalClaim>(after.find(fixture.first)->claims.at(0).body).place,
                     std::optional(iraq));
        }
    }

    void offersFigures()
    {
        CodingFixture fixture;
        const auto chips = chipsOf(fixture, fixture.snapshot, fixture.second,
                                   {QStringLiteral("نحو 2500 جندي باقون"), QStringLiteral("نحو 2500 جندي باقون")});
        const Snapshot now = test::applied(fixture.snapshot, chips.front().command(fixture.snapshot));
        const auto& figure = std::get<Figure>(now.find(fixture.second)->claims.at(0).body);
        QCOMPARE(figure.low, std::optional(2500.0));
        QCOMPARE(figure.qualifier, Qualifier::About);
    }
};

QTEST_GUILESS_MAIN(TestChips)
#include "tst_chips.moc"
