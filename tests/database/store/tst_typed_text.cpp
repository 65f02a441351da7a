// SPDX-License-Identifier: GPL-3.0-or-later
// What people name and say keeps its lines and tabs and no other control characters; what is quoted of a source stays
// as it is.
#include "database/store/check/check.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestTypedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsAreLeftOut()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
        const QString typed = QStringLiteral("a\x1b[31mb\x07\tc\nd\x7f");
        const QString kept = QStringLiteral("a[31mb\tc\nd");
        const auto event = store.ids().next<EventId>();
        const auto proposition = store.ids().next<PropositionId>();
        const StatementId statement = store.snapshot()->all<Statement>().begin()->id;
        store.setAuthor(QStringLiteral("x\x1b"));
        store.apply(typed, [&](const Snapshot& now) {
            Edits edits;
            edits.put(Event{.id = event, .title = typed, .titleEn = typed, .source = typed, .note = typed});
            edits.put(Proposition{.id = proposition, .text = typed, .textEn = typed});
            Statement changed = now.require(statement);
            changed.gloss = typed;
            changed.claims = {Claim{store.ids().next<ClaimId>(), Assertion{AssertionType::Other, typed, typed}}};
            changed.claims.front().phrase = typed;
            std::erase_if(changed.highlights, [](const Highlight& one) { return one.claim.has_value(); });
            edits.put(changed);
            return edits;
        });
        const Snapshot& now = *store.snapshot();
        QCOMPARE(now.require(event).title, kept);
        QCOMPARE(now.require(event).source, kept);
        QCOMPARE(now.require(proposition).text, kept);
        QCOMPARE(now.require(statement).gloss, kept);
        const Claim& claim = now.require(statement).claims.front();
        QCOMPARE(std::get<Assertion>(claim.body).text, kept);
        QCOMPARE(claim.phrase, typed);
        QCOMPARE(store.history(1).front().change.label, kept);
        const QStringList problems = checkProject(store).problems;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0)));
    }
};

QTEST_GUILESS_MAIN(TestTypedText)
#include "tst_typed_text.moc"
