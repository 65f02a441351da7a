// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/notes_layout.h"

#include "database/text/printable.h"
#include "database/words/numerals.h"
#include "views/print/note_text.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {

constexpr double columnGap = 18 * pointUnits;

Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection otherwise)
{
    if (text.isEmpty())
        return otherwise;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

NotesLayout::NotesLayout(const std::vector<SourceNote>& notes, const TimelineStyle& style, const QRectF& area,
                         int columns)
    : m_style(style)
    , m_area(area)
{
    const double width = (area.width() - (columns - 1) * columnGap) / columns;
    int column = 0, page = 0;
    double y = area.top();
    for (const SourceNote& note : notes) {
        std::vector<Line> lines = measured(note, width);
        const double height = lines.back().box.bottom() + m_style.metrics.gap;
        if (y > area.top() && y + height > area.bottom()) {
            y = area.top();
            if (++column == columns) {
                column = 0;
                ++page;
            }
        }
        const double offset = column * (width + columnGap);
        const double x = m_style.direction == Qt::RightToLeft ? area.right() - offset - width : area.left() + offset;
        for (Line& line : lines)
            line.box.translate(x, y);
        m_placed.push_back({page, std::move(lines)});
        y += height;
    }
    m_pages = notes.empty() ? 0 : page + 1;
}

double NotesLayout::numberWidth() const
{
    return QFontMetricsF(m_style.label).horizontalAdvance(QStringLiteral("8888"));
}

std::vector<NotesLayout::Line> NotesLayout::measured(const SourceNote& note, double width) const
{
    const double indent = numberWidth();
    const bool isRtl = m_style.direction == Qt::RightToLeft;
    std::vector<Line> lines;
    if (!note.heading.isEmpty()) {
        const NoteText heading(note.heading, m_style.strong, m_style.direction, width);
        lines.push_back(
            {QRectF(0, 0, width, heading.height()), note.heading, m_style.direction, false, m_style.strong});
        return lines;
    }
    lines.push_back({QRectF(isRtl ? width - indent : 0, 0, indent, 0),
                     note.number > 0 ? numberText(note.number, m_style.language) : QStringLiteral("–"),
                     m_style.direction, false, m_style.label});
    double y = 0;
    const auto add = [&](const QString& words, Qt::LayoutDirection direction, bool isQuiet) {
        const QString text = printable(words);
        if (text.isEmpty())
            return;
        const double height = NoteText(text, m_style.label, direction, width - indent).height();
        lines.push_back(
            {QRectF(isRtl ? 0 : indent, y, width - indent, height), text, direction, isQuiet, m_style.label});
        y += height;
    };
    add(note.claim, m_style.direction, false);
    add(note.sentence, directionOf(note.sentence, m_style.direction), false);
    add(note.source, m_style.direction, true);
    return lines;
}

void NotesLayout::paint(QPainter& painter, int page) const
{
    const auto first =
        std::partition_point(m_placed.begin(), m_placed.end(), [page](const Placed& note) { return note.page < page; });
    for (auto note = first; note != m_placed.end() && note->page == page; ++note) {
        for (const Line& line : note->lines) {
            painter.setPen(line.isQuiet ? m_style.theme->secondary : m_style.theme->text);
            NoteText(line.text, line.font, line.direction, line.box.width()).paint(painter, line.box.topLeft());
        }
    }
}

} // namespace tasrih
