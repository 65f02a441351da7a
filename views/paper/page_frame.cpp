// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/page_frame.h"

#include "database/dates/date_text.h"

#include <QtGui/QPageSize>
#include <QtGui/QPainter>

namespace tasrih {

namespace {

constexpr double unitsPerMillimetre = 72 * pointUnits / 25.4;

QPageSize::PageSizeId idOf(Paper paper)
{
    switch (paper) {
    case Paper::A3:
        return QPageSize::A3;
    case Paper::Letter:
        return QPageSize::Letter;
    case Paper::A4:
        return QPageSize::A4;
    }
    Q_UNREACHABLE();
}

} // namespace

QSizeF sheetOf(Paper paper, Orientation orientation)
{
    const QSizeF size = QPageSize(idOf(paper)).size(QPageSize::Point) * pointUnits;
    return orientation == Orientation::Landscape ? size.transposed() : size;
}

double marginOf(double millimetres)
{
    return std::clamp(millimetres, 5.0, 40.0) * unitsPerMillimetre;
}

QRectF roomBeside(const QRectF& line, const QFont& font, const QString& text, Qt::LayoutDirection direction)
{
    const double taken = text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text) + frameGap;
    return direction == Qt::RightToLeft ? line.adjusted(taken, 0, 0, 0) : line.adjusted(0, 0, -taken, 0);
}

void paintFrameLine(QPainter& painter, const QFont& font, const QColor& ink, const QRectF& line, const QString& leading,
                    const QString& trailing)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QRectF room = roomBeside(line, font, trailing, painter.layoutDirection());
    // Left and right as the painter's direction has them.
    if (!leading.isEmpty())
        painter.drawText(room, textFlags | Qt::AlignLeft,
                         QFontMetricsF(font).elidedText(leading, Qt::ElideRight, room.width()));
    if (!trailing.isEmpty())
        painter.drawText(line, textFlags | Qt::AlignRight, trailing);
}

void paintFoot(QPainter& painter, const QRectF& inner, Language language, const QDate& today, int page, int pages)
{
    const QRectF line(inner.left(), inner.bottom() - footHeight, inner.width(), footHeight);
    const QString made = translated(language, Wording("Paper", "Made with Tasrih on %1"));
    const QString place = translated(language, Wording("Paper", "Page %1 of %2"));
    paintFrameLine(painter, printFont(language, 7.5), themeOf(Appearance::Light).secondary, line,
                   made.arg(readable(today, language)),
                   place.arg(numberText(page + 1, language), numberText(pages, language)));
}

} // namespace tasrih
