// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/reading/passage.h"
#include "views/dialogs/drafts.h"

namespace tasrih {

class NoteBar;
class ReaderView;

/// The notes in the margin of the open article: M writes one on the selected words (or on the sentence at the caret) or
/// opens the one that is there, Shift+M goes to the next.
class ReadingNotes : public QObject, public DraftHolder
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
    [[nodiscard]] QString draft() const override;
    /// Saves the words at hand; a note is taken away by Enter only.
    void settle() override;

private:
    /// Words that are not saved.
    struct Draft
    {
        std::optional<ArticleId> article;
        std::optional<ArticleNoteId> note; ///< What they would reword.
        Passage passage;                   ///< What they are written on.
        QString words;
    };

    void save(const QString& words);
    void bringBack(const Draft& draft, const QString& problem);
    void keep(const Draft& draft);
    /// What was left on @p passage of the article written on; it is kept no longer.
    std::optional<Draft> takeDraft();
    /// A note is being written, whether or not the page shows.
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] bool isUnsaved(const QString& words) const;
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
    std::vector<Draft> m_drafts;
};

} // namespace tasrih
