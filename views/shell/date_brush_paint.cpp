// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/words/numerals.h"
#include "models/context/context.h"
#include "views/shell/date_brush.h"
#include "views/shell/shell_text.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr int widestBar = 16; ///< px
} // namespace

void DateBrush::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect area = plot();
    ink::rule(painter, area.bottomLeft(), area.bottomRight(), theme().line);
    if (histogram().isEmpty())
        return;
    const std::optional<Range> chosen = m_dragged ? m_dragged : filtered();
    if (chosen && chosen->first <= chosen->last) {
        const int a = xOf(chosen->first);
        const int b = xOf(chosen->last + 1);
        const QRect band(qMin(a, b), area.top() - 2, qAbs(b - a), area.height() + 2);
        painter.fillRect(band, theme().selection);
        ink::rule(painter, band.topLeft(), band.bottomLeft(), theme().accent);
        ink::rule(painter, {band.right(), band.top()}, {band.right(), band.bottom()}, theme().accent);
    }
    drawBars(painter, chosen);
    if (m_face == Face::Axis)
        drawYears(painter);
    if (hasFocus())
        ink::box(painter, rect(), Qt::transparent, theme().accent);
}

void DateBrush::drawBars(QPainter& painter, const std::optional<Range>& chosen) const
{
    const QRect area = plot();
    const int tallest = qMax(1, histogram().tallest());
    for (int bin = 0; bin < int(histogram().counts.size()); ++bin) {
        const int count = histogram().counts[std::size_t(bin)];
        if (count == 0)
            continue;
        const int a = xOf(bin);
        const int b = xOf(bin + 1);
        // A bin that has the plot to itself is a bar all the same.
        const int width = qMin(qAbs(b - a), widestBar);
        const int height = qMax(2, count * area.height() / tallest);
        const bool inside = !chosen || (bin >= chosen->first && bin <= chosen->last);
        const QRect bar((a + b - width) / 2, area.bottom() + 1 - height, qMax(1, width > 3 ? width - 1 : width),
                        height);
        painter.fillRect(bar, inside ? theme().accent : theme().tint(theme().text, 30));
    }
}

std::vector<DateBrush::YearMark> DateBrush::yearMarks() const
{
    if (histogram().isEmpty())
        return {};
    const QFontMetrics metrics(interfaceFont(TextSize::Meta));
    const int span = qMax(1, plot().width());
    const QDate last = histogram().endOf(int(histogram().counts.size()) - 1);
    const int lastYear = last.year();
    const int years = lastYear - histogram().first.year() + 1;
    const int step = qMax(1, years * 48 / span);
    std::vector<YearMark> marks;
    for (int year = histogram().first.year(); year <= lastYear; year += step) {
        const QDate start = qMax(QDate(year, 1, 1), histogram().first);
        const int x = xOf(histogram().binOf(start));
        const QString label = numeralText(year);
        const int width = metrics.horizontalAdvance(label);
        const QRect box(isRightToLeft() ? x - width - 3 : x + 3, height() - metrics.height(), width, metrics.height());
        // A year of which only a few days are shown makes room for the next one.
        if (!marks.empty() && marks.back().box.adjusted(-3, 0, 3, 0).intersects(box))
            marks.back().label.clear();
        marks.push_back({x, box, label});
    }
    return marks;
}

void DateBrush::drawYears(QPainter& painter) const
{
    painter.setFont(interfaceFont(TextSize::Meta));
    for (const YearMark& mark : yearMarks()) {
        ink::rule(painter, {mark.x, plot().bottom()}, {mark.x, height()}, theme().line);
        painter.setPen(theme().secondary);
        painter.drawText(mark.box.left(), height() - 4, mark.label);
    }
}

} // namespace tasrih
