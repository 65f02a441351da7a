// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tasrih {

/// The text of a document as its paragraphs come: a line each; a row of a table is one line, its cells apart by tabs; a
/// note has its mark where it is called, and its words on a line of their own after the paragraph.
class DocumentText
{
public:
    void add(QStringView text) { m_paragraph += text; }
    /// A break within a paragraph: of its own line, but not of a cell's.
    void breakLine() { m_paragraph += m_rows > 0 ? u' ' : u'\n'; }
    void endParagraph();

    void beginRow() { ++m_rows; }
    void beginCell();
    void endRow();

    /// Between them stands a note, whose words are kept for after the paragraph that calls it.
    /// @param mark as the document shows it; empty: the next number.
    void beginNote(const QString& mark);
    void endNote();
    /// A note that stands elsewhere.
    void addNote(const QString& mark, const QString& words);

    [[nodiscard]] QString take();

private:
    void flushNotes();

    QStringList m_lines, m_notes;
    QString m_paragraph;
    QString m_calling; ///< The paragraph that a note interrupts.
    QString m_mark;
    int m_rows = 0, m_calls = 0, m_cells = 0;
    bool m_isNote = false;
};

} // namespace tasrih
