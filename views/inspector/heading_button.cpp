// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/heading_button.h"

#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>

namespace tasrih {

namespace {
constexpr int arrowSize = unit + unit / 2;
}

HeadingButton::HeadingButton(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
}

int HeadingButton::arrowRoom() const
{
    return arrowType() == Qt::NoArrow ? 0 : arrowSize + unit / 2;
}

QSize HeadingButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + arrowRoom() + unit, rowHeight};
}

QSize HeadingButton::minimumSizeHint() const
{
    return {arrowRoom() + 4 * unit, compactRowHeight};
}

void HeadingButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().tint(theme().text, 6));
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(theme().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const QRect room = rect().adjusted(unit / 2, 0, -unit / 2, 0);
    if (arrowType() != Qt::NoArrow) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QStyle::visualRect(layoutDirection(), room,
                                        QRect(room.left(), room.center().y() - arrowSize / 2, arrowSize, arrowSize));
        const QStyle::PrimitiveElement element = arrowType() == Qt::DownArrow   ? QStyle::PE_IndicatorArrowDown
                                                 : arrowType() == Qt::LeftArrow ? QStyle::PE_IndicatorArrowLeft
                                                                                : QStyle::PE_IndicatorArrowRight;
        style()->drawPrimitive(element, &arrow, &painter, this);
    }
    const QRect words = QStyle::visualRect(layoutDirection(), room, room.adjusted(arrowRoom(), 0, 0, 0));
    painter.setPen(isEnabled() ? theme().text : theme().secondary);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace tasrih
