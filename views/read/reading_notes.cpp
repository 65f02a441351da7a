// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reading_notes.h"

#include "models/editing/note_edits.h"
#include "views/read/note_bar.h"
#include "views/read/reader_view.h"

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
    connect(&context, &Context::snapshotChanged, this, [this](const Touched& touched) {
        if (touched.any<ArticleNoteId>())
            refresh();
    });
    connect(&context, &Context::articleChanged, this, [this] {
        if (m_bar.isVisible())
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
    const bool isDropped = !m_dropped.isEmpty() && m_droppedOn == m_passage;
    m_bar.setReadOnly(m_context.project().isReadOnly() || m_reader.version().has_value());
    m_bar.open(m_passage.quote, isDropped ? m_dropped : note ? note->note : QString());
}

void ReadingNotes::save(const QString& words)
{
    Project& project = m_context.project();
    if (m_edited)
        project.change(words.isEmpty() ? tr("Take away a note in the margin") : tr("Reword a note in the margin"),
                       rewordNote(*m_edited, words));
    else if (m_article && !words.isEmpty())
        project.change(tr("Write a note in the margin"), addNote(noteOn(project.ids(), *m_article, m_passage, words)));
    m_dropped.clear();
    close();
}

void ReadingNotes::leave(const QString& words)
{
    const ArticleNote* note = m_edited ? m_context.snapshot()->find(*m_edited) : nullptr;
    m_dropped = note && note->note == words ? QString() : words;
    m_droppedOn = m_passage;
    if (!m_dropped.isEmpty())
        m_context.tell(tr("The note was not saved. M on the same words brings it back."));
    close();
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
