// SPDX-License-Identifier: GPL-3.0-or-later
// What a numbered source says: all spans of its claim, the source's own quotation marks, and dates that say what they
// are dates of.
#include "models/print/source_notes.h"
#include "models/words/statement_words.h"
#include "resources/resources.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

/// The note of the one claim of a project, without isolates.
QStringList noteLines(const SnapshotBuilder& builder, Language language)
{
    const SnapshotPtr snapshot = builder.build();
    const Statement& statement = *snapshot->find(SnapshotBuilder::all(*snapshot).front());
    const SourceNote note = noteOf(*snapshot, statement, statement.claims.front(), language);
    QStringList lines{note.claim, note.sentence, note.source};
    for (QString& line : lines)
        line.remove(QChar(0x2068)).remove(QChar(0x2069));
    return lines;
}

} // namespace

class TestStatementWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void innerQuotationMarksStay()
    {
        QCOMPARE(quoted(QStringLiteral("We go"), Language::English), QStringLiteral("“We go”"));
        QCOMPARE(quoted(QStringLiteral("We “go”"), Language::English), QStringLiteral("‘We “go”’"));
        QCOMPARE(quoted(QStringLiteral("نرحل"), Language::Arabic), QStringLiteral("«نرحل»"));
        QCOMPARE(quoted(QStringLiteral("قال «نرحل»"), Language::Arabic), QStringLiteral("“قال «نرحل»”"));
    }

    void datesAreLabelled()
    {
        SnapshotBuilder builder;
        const PlaceId iraq = builder.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
        const ActorId actor = builder.actor(QStringLiteral("الوزير"), QStringLiteral("The minister"));
        builder.article(QStringLiteral("Title"), "2024-12-14");
        builder.says({actor}, "2024-09", withdrawal(iraq, "2025-09", Bound::By));
        QCOMPARE(
            noteLines(builder, Language::English).front(),
            QStringLiteral("The minister · Iraq: full exit · claimed end: by September 2025 · said: September 2024"));
        QVERIFY(noteLines(builder, Language::English).back().contains(QStringLiteral("published: 14 December 2024")));
        const QStringList arabic = noteLines(builder, Language::Arabic);
        QCOMPARE(arabic.front(), QStringLiteral("الوزير · العراق: انسحاب كامل · الموعد المذكور للانتهاء: في موعد أقصاه "
                                                "أيلول 2025 · قيل: أيلول 2024"));
        QVERIFY(arabic.back().contains(QStringLiteral("تاريخ النشر: 14 كانون الأول 2024")));
    }

    /// One phrase for ends, another for sayings.
    void aSayingIsSaidOtherwiseThanAnEnd()
    {
        SnapshotBuilder builder;
        const PlaceId iraq = builder.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
        const ActorId actor = builder.actor(QStringLiteral("الوزير"), QStringLiteral("The minister"));
        builder.article(QStringLiteral("Title"), "2024-12-14");
        builder.says({actor}, nullptr, withdrawal(iraq, "2025-09", Bound::By));
        QVERIFY(noteLines(builder, Language::English)
                    .front()
                    .endsWith(QStringLiteral("claimed end: by September 2025 · said not later than 14 December 2024")));
        const QString note = noteLines(builder, Language::Arabic).front();
        QVERIFY2(note.endsWith(QStringLiteral("قيل حتى 14 كانون الأول 2024")), qPrintable(note));
        QCOMPARE(note.count(QStringLiteral("في موعد أقصاه")), 1);
    }

    void aMonthBeforeWhichItWasSaidIsNotWhenItWasSaid()
    {
        SnapshotBuilder builder;
        const ActorId actor = builder.actor(QStringLiteral("الوزير"), QStringLiteral("The minister"));
        builder.article(QStringLiteral("Title"), "2024-12-14");
        builder.says({actor}, "../2024-03", withdrawal({}, nullptr, Bound::In, What::NoPlan));
        QVERIFY(
            noteLines(builder, Language::English).front().endsWith(QStringLiteral("said not later than March 2024")));
    }

    void whatStaysOrIsDeniedClaimsNoEnd()
    {
        Claim claim{ClaimId(1)};
        claim.body = withdrawal({}, "2026-09", Bound::Until, What::Stays);
        QCOMPARE(labelledEnd(claim, Language::English), QStringLiteral("date spoken of: until September 2026"));
        WithdrawalClaim denied = withdrawal({}, "2026-09", Bound::By);
        denied.modality = Modality::Denied;
        claim.body = denied;
        QCOMPARE(labelledEnd(claim, Language::English), QStringLiteral("date spoken of: by September 2026"));
        claim.body = withdrawal({}, nullptr);
        QCOMPARE(labelledEnd(claim, Language::English), QString());
    }
};

QTEST_GUILESS_MAIN(TestStatementWords)
#include "tst_statement_words.moc"
