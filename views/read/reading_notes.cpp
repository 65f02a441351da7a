// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reading_notes.h"

#include "models/background/background.h"
#include "models/editing/note_edits.h"
#include "views/read/note_bar.h"
#include "views/reader/reader_view.h"

#include <algorithm>

namespace tasrih {

ReadingNotes::ReadingNotes(Context& context, ReaderView& reader, NoteBar& bar)
    : QObject(&reader)
    , m_context(context)
    , m_reader(reader)
    , m_bar(bar)
{
    connect(&bar, &NoteBar::committed, this, &ReadingNotes::save);
    connect(&bar, &NoteBar::dropped, this, &ReadingNotes::leave);
    connect(&context, &Context::changed, this, [this](const Change& change) {
        if (change.touches<ArticleNoteId>())
            refresh();
    });
    connect(&context, &Context::articleChanged, this, [this] {
        if (isWriting())
            leave(m_bar.words());
    });
}

void ReadingNotes::refresh()
{
    m_notes.clear();
    std::vector<NoteMark> marks;
    const std::optional<ArticleId> article = m_context.article();
    const ReadingText& text = m_reader.text();
    if (article) {
        for (const ArticleNote& note : notesOf(*m_context.snapshot(), *article)) {
            const TextRun run{text.fromCodePoint(note.start), text.fromCodePoint(note.end)};
            if (note.text != m_reader.version() || run.isEmpty() || run.end > int(text.text().size()))
                continue;
            m_notes.push_back(note);
            marks.push_back({run, note.note});
        }
    }
    m_reader.setNotes(std::move(marks));
}

const ArticleNote* ReadingNotes::noteAt(int position) const
{
    const int at = m_reader.text().toCodePoint(position);
    // Of several the shortest: it is meant most closely.
    const ArticleNote* best = nullptr;
    for (const ArticleNote& note : m_notes) {
        if (note.start <= at && at < note.end && (!best || note.end - note.start < best->end - best->start))
            best = &note;
    }
    return best;
}

QString ReadingNotes::tipAt(int position) const
{
    const ArticleNote* note = noteAt(position);
    return note ? note->note : QString();
}

void ReadingNotes::write()
{
    const TextRun selected = m_reader.text().trimmed(m_reader.selectedRun());
    const ArticleNote* note = selected.isEmpty() ? noteAt(m_reader.caret()) : nullptr;
    if (!note && m_reader.version()) {
        m_context.tell(tr("This is an earlier version of the text, for reading only."));
        return;
    }
    if (!note && m_context.project().isReadOnly()) {
        m_context.tell(m_context.project().readOnlyReason());
        return;
    }
    const TextRun run = selected.isEmpty() ? m_reader.text().sentenceAt(m_reader.caret()) : selected;
    if (!note && run.isEmpty())
        return;
    m_article = m_context.article();
    m_edited = note ? std::optional(note->id) : std::nullopt;
    m_passage =
        note ? Passage{note->start, note->end, note->quote, note->prefix, note->suffix} : m_reader.text().passage(run);
    const std::optional<Draft> left = takeDraft();
    m_bar.setReadOnly(m_context.project().isReadOnly() || m_reader.version().has_value());
    m_bar.open(m_passage.quote, left ? left->words : note ? note->note : QString());
}

void ReadingNotes::save(const QString& words)
{
    Project& project = m_context.project();
    const Draft sent{m_article, m_edited, m_passage, words};
    QFuture<ChangeResult> answer;
    if (m_edited)
        answer =
            project.change(words.isEmpty() ? tr("Take away a note in the margin") : tr("Reword a note in the margin"),
                           rewordNote(*m_edited, words));
    else if (m_article && !words.isEmpty())
        answer = project.change(tr("Write a note in the margin"),
                                addNote(noteOn(project.ids(), *m_article, m_passage, words)));
    close();
    if (!answer.isValid())
        return;
    whenReady(this, answer, [this, sent](const QFuture<ChangeResult>& ended) {
        if (ended.result().outcome == ChangeResult::Outcome::Failed)
            bringBack(sent, notSaved(ended.result().message));
    });
}

/// The words come back where they were typed, to be saved once more; where something else is at hand, the next time.
void ReadingNotes::bringBack(const Draft& draft, const QString& problem)
{
    if (isWriting() || m_context.article() != draft.article) {
        keep(draft);
        return;
    }
    m_article = draft.article;
    m_edited = draft.note;
    m_passage = draft.passage;
    m_bar.open(m_passage.quote, draft.words);
    m_bar.complain(problem);
}

void ReadingNotes::keep(const Draft& draft)
{
    m_drafts.push_back(draft);
    m_context.tell(tr("The note was not saved. M on the same words brings it back."));
}

std::optional<ReadingNotes::Draft> ReadingNotes::takeDraft()
{
    const auto left = std::find_if(m_drafts.begin(), m_drafts.end(), [this](const Draft& each) {
        return each.article == m_article && each.passage == m_passage;
    });
    if (left == m_drafts.end())
        return {};
    const Draft draft = *left;
    m_drafts.erase(left);
    return draft;
}

bool ReadingNotes::isWriting() const
{
    return !m_bar.isHidden();
}

bool ReadingNotes::isUnsaved(const QString& words) const
{
    const ArticleNote* note = m_edited ? m_context.snapshot()->find(*m_edited) : nullptr;
    return note ? note->note != words : !words.isEmpty();
}

void ReadingNotes::leave(const QString& words)
{
    if (isUnsaved(words))
        keep({m_article, m_edited, m_passage, words});
    close();
}

QString ReadingNotes::draft() const
{
    const bool isTyped = isWriting() && isUnsaved(m_bar.words());
    return isTyped || !m_drafts.empty() ? tr("A note in the margin is not saved.") : QString();
}

void ReadingNotes::settle()
{
    const QString words = m_bar.words();
    if (isWriting() && !words.isEmpty() && isUnsaved(words) && !m_context.project().isReadOnly())
        save(words);
}

void ReadingNotes::close()
{
    m_bar.hide();
    m_edited.reset();
    m_reader.setFocus();
}

void ReadingNotes::goToNext()
{
    if (m_notes.empty()) {
        m_context.tell(tr("There is no note in the margin of this article. M writes one."));
        return;
    }
    const int at = m_reader.text().toCodePoint(m_reader.caret());
    auto next = std::find_if(m_notes.begin(), m_notes.end(), [at](const ArticleNote& note) { return note.start > at; });
    if (next == m_notes.end())
        next = m_notes.begin();
    const TextRun run{m_reader.text().fromCodePoint(next->start), m_reader.text().fromCodePoint(next->end)};
    m_reader.placeCaret(run.start);
    m_reader.scrollTo(run);
    m_context.tell(next->note.simplified());
}

} // namespace tasrih
