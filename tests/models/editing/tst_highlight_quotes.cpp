// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is added, moved, removed, taken back and brought back in a project's file, closed and opened in between: a
// highlight's quote is the text at its place, in code points, and each state is as it was when it was first reached.
#include "models/editing/statement_edits.h"
#include "models/reading/reading_text.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {
constexpr qsizetype mostContext = 32; ///< Code points kept on each side of a quote.

QString mixedText()
{
    return QStringLiteral("😀 قال الوَزِيرُ إنّ 2500 جندي 👩‍✈️ باقون.\n") +
           QStringLiteral("e\u0301 stays 𝄞 here; ") + QStringLiteral("القُوّات تغادر 🇮🇶 غداً.\n\nEnd.");
}

/// A project's file with one article, and what one can do with it.
struct QuoteDesk
{
    QuoteDesk()
    {
        reopen();
        Edits edits;
        edits.texts.push_back({.id = textId, .article = article, .text = text});
        edits.put(
            Article{.id = article, .text = textId, .title = QStringLiteral("T"), .language = QStringLiteral("ar")});
        store->apply(QStringLiteral("fixture"), [edits](const Snapshot&) { return edits; });
        store->forgetHistory();
    }

    void reopen()
    {
        store.reset();
        store = std::make_unique<ProjectStore>(file.path(), ProjectStore::Access::ReadWrite);
    }

    /// As it was at first.
    void clear()
    {
        while (store->undo())
            ;
        store->forgetHistory();
    }

    [[nodiscard]] const Snapshot& now() const { return *store->snapshot(); }

    /// All that highlights hold, one line each.
    [[nodiscard]] QStringList picture() const
    {
        QStringList lines;
        for (const Statement& statement : now().all<Statement>()) {
            lines.append(QStringLiteral("statement %1 saying %2")
                             .arg(statement.id.value())
                             .arg(now().find(statement.saying) ? statement.saying.value() : -1));
            for (const Highlight& each : statement.highlights)
                lines.append(QStringLiteral("%1 %2-%3 <%4> <%5> <%6>")
                                 .arg(QString::number(each.id.value()), QString::number(each.start),
                                      QString::number(each.end), each.prefix, each.quote, each.suffix));
        }
        return lines;
    }

    /// Counted by hand: the text as code points, cut where each highlight says.
    [[nodiscard]] bool isTrue() const
    {
        const std::u32string points = store->text(textId).toStdU32String();
        const auto slice = [&points](qsizetype from, qsizetype to) {
            return QString::fromStdU32String(points.substr(std::size_t(from), std::size_t(to - from)));
        };
        const auto size = qsizetype(points.size());
        for (const Statement& statement : now().all<Statement>()) {
            if (statement.highlights.empty())
                return false;
            for (const Highlight& each : statement.highlights) {
                const bool isInside = 0 <= each.start && each.start < each.end && each.end <= size;
                if (!isInside || each.quote != slice(each.start, each.end) ||
                    each.prefix != slice(std::max<qsizetype>(0, each.start - mostContext), each.start) ||
                    each.suffix != slice(each.end, std::min(size, each.end + mostContext)))
                    return false;
            }
        }
        return true;
    }

    QString text = mixedText();
    TemporaryProject file;
    std::unique_ptr<ProjectStore> store;
    ArticleId article{101};
    TextId textId{102};
};

/// What a selection keeps: what is selected, without the blanks at its ends. Nothing where it ends within a pair of
/// surrogates.
std::optional<QString> wantedQuote(const QString& text, TextRun run)
{
    const auto splits = [&text](int at) { return at < text.size() && text.at(at).isLowSurrogate(); };
    if (splits(run.start) || splits(run.end))
        return {};
    return text.mid(run.start, run.length()).trimmed();
}

enum Step
{
    AddStatement,
    MoveHighlight,
    AddHighlight,
    RemoveHighlight,
    RemoveStatement,
    Undo,
    Redo,
    Reopen,
    stepCount
};
} // namespace

class TestHighlightQuotes : public QObject
{
    Q_OBJECT

private:
    /// The command of an edit, and the highlight that it puts or moves, where there is one.
    struct Edit
    {
        Command command;
        std::optional<HighlightId> highlight;
    };

    static Edit editOf(int step, QuoteDesk& desk, const Passage& passage)
    {
        IdSource& ids = desk.store->ids();
        const auto all = desk.now().statementsOf(desk.article);
        if (step == AddStatement || all.empty()) {
            if (passage.end <= passage.start)
                return {};
            const StatementDraft draft = draftStatement(ids, desk.article, passage);
            return {addStatement(draft), draft.statement.highlights.front().id};
        }
        const StatementId id = all[std::size_t(*rc::gen::inRange(0, int(all.size())))];
        const HighlightId last = desk.now().find(id)->highlights.back().id;
        switch (step) {
        case MoveHighlight:
            return {moveHighlight(id, last, passage), passage.end > passage.start ? std::optional(last) : std::nullopt};
        case AddHighlight: {
            if (passage.end <= passage.start)
                return {};
            const Highlight added = highlightOn(ids, passage);
            return {addHighlight(id, added), added.id};
        }
        case RemoveHighlight:
            return {removeHighlight(id, last), {}};
        default:
            return {removeStatement(id), {}};
        }
    }

    static std::optional<QString> quoteOf(const Snapshot& snapshot, HighlightId highlight)
    {
        for (const Statement& statement : snapshot.all<Statement>()) {
            for (const Highlight& each : statement.highlights) {
                if (each.id == highlight)
                    return each.quote;
            }
        }
        return {};
    }

    static void walk(QuoteDesk& desk)
    {
        const ReadingText reading(desk.text, QStringLiteral("ar"));
        std::vector<QStringList> states{desk.picture()};
        std::size_t at = 0;
        const int steps = *rc::gen::inRange(1, 12);
        for (int i = 0; i < steps; ++i) {
            const int step = *rc::gen::inRange(0, int(stepCount));
            if (step == Undo) {
                RC_ASSERT(desk.store->undo().has_value() == (at > 0));
                at -= at > 0 ? 1 : 0;
            } else if (step == Redo) {
                RC_ASSERT(desk.store->redo().has_value() == (at + 1 < states.size()));
                at += at + 1 < states.size() ? 1 : 0;
            } else if (step == Reopen) {
                desk.reopen();
            } else {
                // Any two places, within a pair or a cluster too.
                const int one = *rc::gen::inRange(0, int(desk.text.size()) + 1);
                const int other = *rc::gen::inRange(0, int(desk.text.size()) + 1);
                const TextRun run{std::min(one, other), std::max(one, other)};
                const Edit edit = editOf(step, desk, reading.passage(run));
                if (edit.command && desk.store->apply(QStringLiteral("edit"), edit.command)) {
                    RC_ASSERT(desk.picture() != states[at]);
                    states.resize(++at);
                    states.push_back(desk.picture());
                }
                const std::optional<QString> wanted = wantedQuote(desk.text, run);
                if (edit.highlight && wanted)
                    RC_ASSERT(quoteOf(desk.now(), *edit.highlight) == wanted);
            }
            RC_ASSERT(desk.picture() == states[at]);
            RC_ASSERT(desk.isTrue());
        }
        // All the way back and forth, after a restart.
        desk.reopen();
        while (at > 0) {
            RC_ASSERT(desk.store->undo().has_value());
            RC_ASSERT(desk.picture() == states[--at]);
            RC_ASSERT(desk.isTrue());
        }
        RC_ASSERT(!desk.store->undo().has_value());
        desk.reopen();
        while (at + 1 < states.size()) {
            RC_ASSERT(desk.store->redo().has_value());
            RC_ASSERT(desk.picture() == states[++at]);
        }
        RC_ASSERT(desk.store->text(desk.textId) == desk.text);
    }

private Q_SLOTS:
    void quotesAreTheText()
    {
        // One file for all that goes well; another one after a failure.
        std::unique_ptr<QuoteDesk> clean;
        QVERIFY(rc::check("quotes are the text, back and forth", [&clean] {
            std::unique_ptr<QuoteDesk> desk = clean ? std::move(clean) : std::make_unique<QuoteDesk>();
            walk(*desk);
            desk->clear();
            clean = std::move(desk);
        }));
    }
};

QTEST_GUILESS_MAIN(TestHighlightQuotes)
#include "tst_highlight_quotes.moc"
