// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/ink.h"

#include "database/text/direction.h"
#include "models/words/plain_text.h"
#include "views/theme/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace tasrih::ink {

void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line, int lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, lineWidth));
    painter.setBrush(fill);
    const qreal inset = lineWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QColor hover(const QStyleOption& option)
{
    QColor ink = theme().text;
    if (!(option.state & QStyle::State_Enabled))
        ink.setAlpha(0);
    else if (option.state & QStyle::State_Sunken)
        ink.setAlphaF(0.14F);
    else if (option.state & QStyle::State_MouseOver)
        ink.setAlphaF(0.07F);
    else
        ink.setAlpha(0);
    return ink;
}

QColor text(const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled ? theme().text : theme().tint(theme().text, 45);
}

void surface(QPainter& painter, const QRect& rect, const QStyleOption& option, Surface surface)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    QColor fill = enabled ? theme().paper : theme().window;
    QColor line = theme().line;
    if (surface == Surface::DefaultButton && enabled) {
        fill = theme().accent;
        line = theme().accent;
    }
    box(painter, rect, fill, line);
    if (surface != Surface::Field && hover(option).alpha() > 0)
        box(painter, rect, hover(option), Qt::transparent);
    if (!focused)
        return;
    const bool onAccent = surface == Surface::DefaultButton;
    box(painter, onAccent ? rect.adjusted(2, 2, -2, -2) : rect, Qt::transparent,
        onAccent ? theme().onAccent : theme().accent, onAccent ? 1 : 2);
}

void words(QPainter& painter, const QRect& room, const QString& text, Qt::LayoutDirection window, Edge edge)
{
    const bool left = (window == Qt::LeftToRight) == (edge == Edge::Leading);
    const QString line = oneLine(text);
    const Qt::LayoutDirection before = painter.layoutDirection();
    // The ellipsis stands at the end of the words, which is on the left in Arabic.
    painter.setLayoutDirection(
        paragraphDirection(text, window == Qt::RightToLeft ? Language::Arabic : Language::English));
    painter.drawText(room, int(left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line, Qt::ElideRight, room.width()));
    painter.setLayoutDirection(before);
}

QString cutAtEnd(const QString& text, const QFontMetricsF& metrics, double room, Qt::LayoutDirection window, int flags)
{
    const QString line = metrics.elidedText(text, Qt::ElideRight, room, flags);
    if (line == text)
        return text;
    const Language language = window == Qt::RightToLeft ? Language::Arabic : Language::English;
    const bool isFromRight = paragraphDirection(line, language) == Qt::RightToLeft; // By what is left of it.
    return QChar(isFromRight ? 0x2067 : 0x2066) + line + QChar(0x2069);
}

void chevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& colour)
{
    const QPointF middle = QRectF(rect).center();
    const bool upright = direction == Qt::UpArrow || direction == Qt::DownArrow;
    const qreal sign = direction == Qt::DownArrow || direction == Qt::RightArrow ? 1 : -1;
    const qreal reach = 3.5;
    const qreal depth = 1.75 * sign;
    const auto at = [&](qreal along, qreal across) {
        return upright ? middle + QPointF(along, across) : middle + QPointF(across, along);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({at(-reach, -depth), at(0, depth), at(reach, -depth)}));
    painter.restore();
}

void rule(QPainter& painter, QPoint from, QPoint to, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour, 1));
    painter.drawLine(from, to);
    painter.restore();
}

} // namespace tasrih::ink
