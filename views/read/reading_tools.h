// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/read/article_find.h"
#include "views/read/reading_names.h"
#include "views/read/reading_notes.h"
#include "views/settings/reading_style.h"

class QMenu;

namespace tasrih {

class NoteBar;

/// The comforts of reading: finding in the article, known names, the next unread article, and how the text is set.
class ReadingTools : public QObject
{
    Q_OBJECT

public:
    /// @param page the widget in which the shortcuts hold.
    ReadingTools(Context& context, ReaderView& reader, FindBar& findBar, NoteBar& noteBar, QWidget& page);

    /// Carries out the command of a key. Returns whether it was one.
    bool handle(const QKeyEvent& event);
    /// Another text is shown.
    void textChanged();
    [[nodiscard]] ArticleFind& finder() const { return *m_find; }
    [[nodiscard]] ReadingNames& names() const { return *m_names; }
    [[nodiscard]] ReadingNotes& notes() const { return *m_notes; }
    /// What is to be said of the character at @p position: a note in the margin, else a known name.
    [[nodiscard]] QString tipAt(int position) const;
    /// A menu of faces, sizes and widths.
    [[nodiscard]] QMenu* makeStyleMenu(QWidget* parent);

    enum class Leaving
    {
        MarksRead, ///< An article that was new counts as read.
        LeavesStateAsIs
    };
    void goToUnread(Leaving leaving);
    void zoom(int steps);
    void zoomBack();

private:
    void setStyle(const ReadingStyle& style);

    Context& m_context;
    ReaderView& m_reader;
    ArticleFind* m_find = nullptr;
    ReadingNames* m_names = nullptr;
    ReadingNotes* m_notes = nullptr;
};

} // namespace tasrih
