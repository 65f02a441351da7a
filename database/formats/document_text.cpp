// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/document_text.h"

#include <utility>

namespace tasrih {

namespace {

QString trimmedLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines += trimmed;
    }
    return lines.join(u'\n');
}

} // namespace

void DocumentText::endParagraph()
{
    // In a note and in a cell the paragraphs make one line.
    if (m_isNote || m_rows > 0) {
        if (!m_paragraph.isEmpty() && !m_paragraph.back().isSpace())
            m_paragraph += u' ';
        return;
    }
    if (const QString text = trimmedLines(std::exchange(m_paragraph, {})); !text.isEmpty())
        m_lines += text;
    flushNotes();
}

void DocumentText::beginCell()
{
    if (m_rows != 1 || m_isNote)
        return; // A table within a table is a part of its cell.
    while (m_paragraph.endsWith(u' '))
        m_paragraph.chop(1);
    if (m_cells++ > 0)
        m_paragraph += u'\t';
}

void DocumentText::endRow()
{
    if (m_rows == 0 || --m_rows > 0)
        return;
    m_cells = 0;
    QString row = std::exchange(m_paragraph, {});
    while (!row.isEmpty() && row.back().isSpace())
        row.chop(1);
    if (!row.trimmed().isEmpty())
        m_lines += row;
    flushNotes();
}

void DocumentText::beginNote(const QString& mark)
{
    if (m_isNote)
        return;
    m_mark = mark.isEmpty() ? QString::number(++m_calls) : mark;
    m_calling = std::exchange(m_paragraph, {}) + u'[' + m_mark + u']';
    m_isNote = true;
}

void DocumentText::endNote()
{
    if (!m_isNote)
        return;
    m_isNote = false;
    const QString words = std::exchange(m_paragraph, std::exchange(m_calling, {})).simplified();
    m_notes += QStringLiteral("[%1] %2").arg(m_mark, words);
}

void DocumentText::addNote(const QString& mark, const QString& words)
{
    beginNote(mark);
    m_paragraph = words;
    endNote();
}

void DocumentText::flushNotes()
{
    m_lines += std::exchange(m_notes, {});
}

QString DocumentText::take()
{
    if (m_isNote)
        endNote();
    m_rows = 0;
    endParagraph();
    return m_lines.join(u'\n');
}

} // namespace tasrih
