// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/reading_shots.h"

#include "app/main_window.h"
#include "models/context/context.h"
#include "models/editing/claim_edits.h"
#include "models/editing/note_edits.h"
#include "models/editing/speaker_edits.h"
#include "models/editing/statement_edits.h"
#include "models/retext/correction_reader.h"
#include "views/bulk/bulk_dialog.h"
#include "views/correct/correction_dialog.h"
#include "views/history/history_dialog.h"
#include "views/read/companion.h"
#include "views/read/read_page.h"
#include "views/read/reading_commands.h"
#include "views/read/reading_tools.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTextEdit>

namespace tasrih {

namespace {
ReadPage& readPage(const MainWindow& window)
{
    return *window.findChild<ReadPage*>();
}

/// The sample's article with the most statements.
const Article& busiest(const Snapshot& snapshot)
{
    const Article* best = nullptr;
    for (const Article& article : snapshot.all<Article>()) {
        if (!best || snapshot.statementsOf(article.id).size() > snapshot.statementsOf(best->id).size())
            best = &article;
    }
    return *best;
}

ReadPage& openBusiest(MainWindow& window, Context& context)
{
    const ArticleId article = busiest(*context.snapshot()).id;
    context.openSentence(context.snapshot()->statementsOf(article).front());
    settle();
    return readPage(window);
}

/// Many more statements over the first paragraphs, so that lanes run full; each with a claim.
QPixmap dense(MainWindow& window, Context& context)
{
    ReadPage& page = openBusiest(window, context);
    Project& project = context.project();
    const ReadingText& text = page.reader().text();
    const qint64 group = project.newGroup();
    const int end = std::min(2600, int(text.text().size()));
    const auto first = project.snapshot()->all<Actor>().begin();
    int made = 0;
    for (int start = 60; start + 40 < end; start += 47, ++made) {
        const int length = 30 + (made * 97) % 330;
        const TextRun run{text.wordAt(start).start, text.wordAt(std::min(start + length, end - 1)).end};
        StatementDraft draft = draftStatement(project.ids(), *context.article(), text.passage(run));
        auto actor = first;
        for (int skip = 0; skip < made % 9; ++skip)
            ++actor;
        draft.saying.speakers = {{project.ids().next<SayingSpeakerId>(), (*actor).id, {}, {}}};
        draft.statement.claims = {
            {.id = project.ids().next<ClaimId>(),
             .body = Stance{(*project.snapshot()->all<Proposition>().begin()).id, Position(made % 5)}}};
        project.change(QStringLiteral("dense"), addStatement(draft), group);
    }
    if (QTest::qWaitFor([&] { return project.pendingChanges() == 0; }))
        settle();
    const QPixmap picture = taken(window);
    project.undo();
    settle();
    return picture;
}

QPixmap notes(MainWindow& window, Context& context)
{
    ReadPage& page = openBusiest(window, context);
    Project& project = context.project();
    const ReadingText& text = page.reader().text();
    const bool isArabic = interfaceLanguage() == Language::Arabic;
    const TextRun first = text.sentenceAt(120);
    const TextRun second = text.wordAt(first.end + 60);
    const qint64 group = project.newGroup();
    const auto write = [&](TextRun run, const QString& words) {
        project.change(QStringLiteral("note"),
                       addNote(noteOn(project.ids(), *context.article(), text.passage(run), words)), group);
    };
    write(first, isArabic ? QStringLiteral("هل هو التاريخ نفسه في بيان الوزارة؟ يُراجَع.")
                          : QStringLiteral("Is it the date of the ministry's own statement? To be checked."));
    write(second, isArabic ? QStringLiteral("مصدر ثانٍ؟") : QStringLiteral("A second source?"));
    settle();
    page.reader().setFocus();
    page.reader().placeCaret(first.start + 1);
    page.tools().notes().write();
    settle();
    const QPixmap picture = taken(window);
    project.undo();
    settle();
    return picture;
}

QPixmap find(MainWindow& window, Context& context)
{
    ReadPage& page = openBusiest(window, context);
    QTest::keyClick(&page.reader(), Qt::Key_F, Qt::ControlModifier);
    page.findChild<QLineEdit*>(QStringLiteral("findWords"))->setText(QStringLiteral("القوات"));
    settle();
    return taken(window);
}

QPixmap beside(MainWindow& window, Context& context)
{
    ReadPage& page = openBusiest(window, context);
    page.companion().toggle();
    settle();
    return taken(window);
}

/// Two changes of a statement by an analyst, shown by @p take, and taken back.
QPixmap withHistory(MainWindow& window, Context& context, const std::function<QPixmap(StatementId)>& take)
{
    openBusiest(window, context);
    Project& project = context.project();
    const StatementId id = *context.selection().current;
    const qint64 group = project.newGroup();
    const bool isArabic = interfaceLanguage() == Language::Arabic;
    project.setAuthor(isArabic ? QStringLiteral("محلِّل") : QStringLiteral("Analyst"));
    project.change(
        isArabic ? QStringLiteral("تعديل: ملاحظة") : QStringLiteral("Edit: note"),
        [id](const Snapshot& snapshot) {
            Edits edits;
            Statement statement = *snapshot.find(id);
            statement.note = QStringLiteral("cf. AFP");
            statement.reliability = Reliability::B;
            edits.put(statement);
            return edits;
        },
        group);
    project.change(isArabic ? QStringLiteral("قيل يوم النشر") : QStringLiteral("Said on the day of publication"),
                   setSaidOnSameDay(id), group);
    settle();
    const QPixmap picture = take(id);
    project.undo();
    settle();
    return picture;
}

QPixmap statementHistory(MainWindow& window, Context& context)
{
    return withHistory(window, context, [&](StatementId id) {
        context.requestHistory(id);
        settle();
        return taken(window);
    });
}

QPixmap projectHistory(MainWindow& window, Context& context)
{
    return withHistory(window, context, [&](StatementId) {
        HistoryDialog dialog(context, &window);
        dialog.show();
        settle();
        settle();
        return taken(dialog);
    });
}

QPixmap oldVersion(MainWindow& window, Context& context)
{
    ReadPage& page = openBusiest(window, context);
    Project& project = context.project();
    const QString before = page.reader().text().text();
    // The sentence of the first statement goes.
    const Highlight gone = context.snapshot()->find(*context.selection().current)->highlights.front();
    QString after = before;
    after.remove(gone.quote);
    TextCorrection correction =
        rehearse(*context.snapshot(), *context.snapshot()->find(context.article()), before, typedCorrection(after).text)
            .correction;
    correction.text.id = project.ids().next<TextId>();
    project.change(QStringLiteral("Correct the text of an article"), correctText(correction));
    settle();
    settle();
    const QPixmap picture = taken(window);
    project.undo();
    settle();
    return picture;
}

QPixmap correcting(MainWindow& window, Context& context)
{
    openBusiest(window, context);
    const Highlight gone = context.snapshot()->find(*context.selection().current)->highlights.front();
    CorrectionDialog::open(context, &window);
    settle();
    auto* dialog = window.findChild<CorrectionDialog*>();
    QString after = dialog->editor().toPlainText();
    after.remove(gone.quote);
    dialog->editor().setPlainText(after);
    settle();
    settle();
    const QPixmap picture = taken(*dialog);
    delete dialog;
    return picture;
}

QPixmap bulk(MainWindow& window, Context& context)
{
    openBusiest(window, context);
    const auto statements = context.snapshot()->statementsOf(*context.article());
    context.setSelection({{statements.begin(), statements.end()}, {}, {}});
    BulkDialog dialog(context, &window);
    BulkTask task;
    task.kind = BulkKind::Review;
    task.value = int(Review::Checked);
    dialog.setTask(task);
    dialog.show();
    settle();
    return taken(dialog);
}
} // namespace

std::vector<Shot> readingShots()
{
    return {{QStringLiteral("read-dense"), dense},
            {QStringLiteral("read-notes"), notes},
            {QStringLiteral("read-find"), find},
            {QStringLiteral("read-beside"), beside},
            {QStringLiteral("read-history"), statementHistory},
            {QStringLiteral("history"), projectHistory},
            {QStringLiteral("read-corrected"), oldVersion},
            {QStringLiteral("correct"), correcting},
            {QStringLiteral("bulk"), bulk}};
}

} // namespace tasrih
