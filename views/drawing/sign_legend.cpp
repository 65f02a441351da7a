// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/sign_legend.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
// In the unit of the style.
constexpr double letterWidth = 11, signGap = 6, entryGap = 20;
} // namespace

SignLegend::SignLegend(std::vector<Entry> entries, const TimelineStyle& style, double width)
    : m_entries(std::move(entries))
    , m_style(style)
    , m_width(width)
    , m_line(QFontMetricsF(style.label).height())
{
    const QFontMetricsF metrics(m_style.label);
    const double unit = m_style.metrics.unit;
    double x = 0;
    int line = 0;
    for (Entry& entry : m_entries) {
        if (entry.width <= 0)
            entry.width = letterWidth * unit;
        const double words = metrics.horizontalAdvance(entry.meaning);
        const double taken = entry.width + signGap * unit + words;
        if (x > 0 && x + taken > m_width) {
            x = 0;
            ++line;
        }
        m_places.push_back({x, line, words});
        x += taken + entryGap * unit;
    }
    m_height = m_entries.empty() ? 0 : (line + 1) * m_line;
}

void SignLegend::paint(QPainter& painter, QPointF at) const
{
    const bool isMirrored = m_style.direction == Qt::RightToLeft;
    const auto box = [&](double from, double width, int line) {
        return QRectF(at.x() + (isMirrored ? m_width - from - width : from), at.y() + line * m_line, width, m_line);
    };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const Placed& place = m_places[i];
        painter.save();
        entry.paint(painter, box(place.x, entry.width, place.line));
        painter.restore();
        painter.setFont(m_style.label);
        painter.setPen(m_style.theme->secondary);
        painter.drawText(box(place.x + entry.width + signGap * m_style.metrics.unit, place.words, place.line),
                         textFlags | Qt::AlignLeft, entry.meaning);
    }
}

SignLegend::Entry SignLegend::letter(char16_t sign, const QString& meaning, const TimelineStyle& style)
{
    return {meaning, [sign, font = style.label, ink = style.theme->text](QPainter& painter, const QRectF& box) {
                painter.setFont(font);
                painter.setPen(ink);
                painter.drawText(box, textFlags | Qt::AlignHCenter, QString(QChar(sign)));
            }};
}

} // namespace tasrih
