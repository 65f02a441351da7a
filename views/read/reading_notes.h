// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/editing/passage.h"

#include <QtCore/QObject>

namespace tasrih {

class NoteBar;
class ReaderView;

/// The notes in the margin of the open article: M writes one on the selected words (or on the sentence at the caret) or
/// opens the one that is there, Shift+M goes to the next.
class ReadingNotes : public QObject
{
    Q_OBJECT

public:
    ReadingNotes(Context& context, ReaderView& reader, NoteBar& bar);

    /// Shows the notes of the article in its text; after another text or another note.
    void refresh();
    void write();
    void goToNext();
    /// The note on the character at @p position; empty where there is none.
    [[nodiscard]] QString tipAt(int position) const;

private:
    void save(const QString& words);
    void leave(const QString& words);
    void close();
    [[nodiscard]] const ArticleNote* noteAt(int position) const;

    Context& m_context;
    ReaderView& m_reader;
    NoteBar& m_bar;
    std::vector<ArticleNote> m_notes; ///< Those in the text that is shown.
    std::optional<ArticleNoteId> m_edited;
    std::optional<ArticleId> m_article;
    Passage m_passage; ///< What is written on.
    /// What was left without saving comes back when the same words are written on again.
    Passage m_droppedOn;
    QString m_dropped;
};

} // namespace tasrih
