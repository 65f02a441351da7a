// SPDX-License-Identifier: GPL-3.0-or-later
// A corrected text is a new version: highlights and notes move with it, what finds no place stays with the old one, and
// one undo brings all of it back.
#include "database/store/check/check.h"
#include "database/store/file/copies.h"
#include "models/editing/note_edits.h"
#include "models/editing/statement_edits.h"
#include "models/reading/marks.h"
#include "models/retext/correction_reader.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
const QString before = QStringLiteral("قال الوزير إن القوات ستغادر.\nوأضاف أن القوات باقية في حرير.\n");
const QString after = QStringLiteral("تصويب\nقال وزير الدفاع إن القوات ستغادر.\nلا تعليق.\n");

struct Desk
{
    Desk()
        : store(file.path(), ProjectStore::Access::ReadWrite)
    {
        store.apply(QStringLiteral("article"), [this](const Snapshot&) {
            Edits edits;
            edits.texts.push_back({.id = textId, .article = article, .text = before});
            edits.put(
                Article{.id = article, .text = textId, .title = QStringLiteral("T"), .language = QStringLiteral("ar")});
            return edits;
        });
        stays = mark(QStringLiteral("القوات ستغادر"));
        goes = mark(QStringLiteral("القوات باقية في حرير"));
        const ReadingText text(before, QStringLiteral("ar"));
        store.apply(QStringLiteral("note"),
                    addNote(noteOn(store.ids(), article, text.passage({0, 10}), QStringLiteral("أيّ وزير؟"))));
    }

    StatementId mark(const QString& words)
    {
        const int start = int(before.indexOf(words));
        const ReadingText text(before, QStringLiteral("ar"));
        const StatementDraft draft =
            draftStatement(store.ids(), article, text.passage({start, start + int(words.size())}));
        store.apply(QStringLiteral("mark"), addStatement(draft));
        return draft.statement.id;
    }

    RehearsedCorrection rehearsal(const QString& now, const QString& text)
    {
        RehearsedCorrection result =
            rehearse(*store.snapshot(), *store.snapshot()->find(article), now, typedCorrection(text).text);
        result.correction.text.id = store.ids().next<TextId>();
        return result;
    }

    const Highlight& highlightOf(StatementId id) const { return store.snapshot()->find(id)->highlights.front(); }

    TemporaryProject file;
    ProjectStore store;
    ArticleId article = store.ids().next<ArticleId>();
    TextId textId = store.ids().next<TextId>();
    StatementId stays = StatementId(1), goes = StatementId(1);
};
} // namespace

class TestTextCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesKeepsAndUndoes()
    {
        Desk desk;
        const QString content = contentOf(desk.store.connection());
        const RehearsedCorrection rehearsal = desk.rehearsal(before, after);
        QCOMPARE(rehearsal.same, 1);
        QCOMPARE(rehearsal.unplaced, 2); // The note's words are gone too.
        QVERIFY(desk.store.apply(QStringLiteral("correct"), correctText(rehearsal.correction)));
        QCOMPARE(desk.store.text(desk.store.snapshot()->find(desk.article)->text), after);
        QVERIFY(desk.highlightOf(desk.stays).isPlaced());
        QCOMPARE(desk.highlightOf(desk.stays).quote, QStringLiteral("القوات ستغادر"));
        QCOMPARE(desk.highlightOf(desk.goes).text, std::optional(desk.textId));
        QCOMPARE(desk.highlightOf(desk.goes).quote, QStringLiteral("القوات باقية في حرير"));
        QCOMPARE(unplacedHighlights(*desk.store.snapshot(), desk.article).size(), std::size_t(1));
        QCOMPARE(desk.store.text(desk.textId), before);
        QCOMPARE(desk.store.versions(desk.article).size(), std::size_t(2));
        const CheckReport report = checkProject(desk.store);
        QCOMPARE(report.problems, QStringList());
        QCOMPARE(report.unplaced, 1);
        QVERIFY(desk.store.undo());
        QCOMPARE(contentOf(desk.store.connection()), content);
        QVERIFY(desk.store.redo());
        QVERIFY(!desk.highlightOf(desk.goes).isPlaced());
    }

    void theCheckSeesAFalseNote()
    {
        Desk desk;
        desk.store.connection().exec(QStringLiteral("UPDATE article_note SET quote = 'other'"));
        QCOMPARE(checkProject(desk.store).problems.size(), 1);
    }

    void eachVersionShowsItsOwnMarks()
    {
        Desk desk;
        desk.store.apply(QStringLiteral("correct"), correctText(desk.rehearsal(before, after).correction));
        const auto all = [](StatementId) { return true; };
        const Marks now(*desk.store.snapshot(), desk.article, ReadingText(after, QStringLiteral("ar")), all);
        QCOMPARE(now.all().size(), std::size_t(1));
        QCOMPARE(now.all().front().statement, desk.stays);
        const Marks then(*desk.store.snapshot(), desk.article, ReadingText(before, QStringLiteral("ar")), all,
                         desk.textId);
        QCOMPARE(then.all().size(), std::size_t(1));
        QCOMPARE(then.all().front().statement, desk.goes);
    }

    void aSecondCorrectionBringsBackWhatWasGone()
    {
        Desk desk;
        desk.store.apply(QStringLiteral("correct"), correctText(desk.rehearsal(before, after).correction));
        const QString third = after + QStringLiteral("وأضاف أن القوات باقية في حرير.\n");
        desk.store.apply(QStringLiteral("correct"), correctText(desk.rehearsal(after, third).correction));
        QVERIFY(desk.highlightOf(desk.goes).isPlaced());
        QCOMPARE(checkProject(desk.store).problems, QStringList());
    }

    void theOldVersionCanBeTheTextAgain()
    {
        Desk desk;
        desk.store.apply(QStringLiteral("correct"), correctText(desk.rehearsal(before, after).correction));
        TextCorrection back{desk.article,
                            desk.store.snapshot()->find(desk.article)->text,
                            {desk.textId, desk.article, before, {}, {}, {}},
                            std::make_shared<const TextMove>(after, before)};
        QVERIFY(desk.store.apply(QStringLiteral("back"), goBackToText(back)));
        QCOMPARE(desk.store.snapshot()->find(desk.article)->text, desk.textId);
        QVERIFY(desk.highlightOf(desk.goes).isPlaced());
        QVERIFY(desk.highlightOf(desk.stays).isPlaced());
        QCOMPARE(desk.store.versions(desk.article).size(), std::size_t(2));
        QCOMPARE(checkProject(desk.store).problems, QStringList());
    }

    void refusesWhereTheTextIsAnotherByNow()
    {
        Desk desk;
        const TextCorrection first = desk.rehearsal(before, after).correction;
        const TextCorrection second = desk.rehearsal(before, after + QStringLiteral("x")).correction;
        desk.store.apply(QStringLiteral("correct"), correctText(first));
        QVERIFY_THROWS_EXCEPTION(Error, (void)desk.store.apply(QStringLiteral("correct"), correctText(second)));
    }

    void anEmptyTextIsRefused()
    {
        QVERIFY(!typedCorrection(QStringLiteral(" \n")).problem.isEmpty());
        QVERIFY(!readCorrection(QStringLiteral("/nowhere/at/all.txt")).problem.isEmpty());
        QCOMPARE(typedCorrection(QStringLiteral("a\r\nb\u00A0c")).text.text, QStringLiteral("a\nb\u00A0c"));
    }

    void theCleanCopyKeepsWhatItNeeds()
    {
        Desk desk;
        desk.store.apply(QStringLiteral("review"), [&](const Snapshot& snapshot) {
            Edits edits;
            for (Statement statement : snapshot.all<Statement>()) {
                statement.review = Review::Checked;
                edits.put(statement);
            }
            return edits;
        });
        desk.store.apply(QStringLiteral("correct"), correctText(desk.rehearsal(before, after).correction));
        copyClean(desk.store.connection(), desk.file.file(QStringLiteral("clean.tasrih")));
        ProjectStore clean(desk.file.file(QStringLiteral("clean.tasrih")), ProjectStore::Access::ReadOnly);
        QCOMPARE(checkProject(clean).problems, QStringList());
        QCOMPARE(clean.snapshot()->all<ArticleNote>().size(), std::size_t(0));
        QCOMPARE(clean.versions(desk.article).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestTextCorrection)
#include "tst_text_correction.moc"
