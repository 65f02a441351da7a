// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/ink.h"
#include "views/theme/style.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidget>

namespace tasrih {

namespace {

void drawToolPanel(const QStyleOption& option, QPainter& painter)
{
    const bool checked = option.state & QStyle::State_On;
    if (checked)
        ink::box(painter, option.rect, theme().selection, Qt::transparent);
    if (ink::hover(option).alpha() > 0)
        ink::box(painter, option.rect, ink::hover(option), Qt::transparent);
    if (!(option.state & QStyle::State_AutoRaise))
        ink::box(painter, option.rect, Qt::transparent, theme().line);
    if (option.state & QStyle::State_KeyboardFocusChange && option.state & QStyle::State_HasFocus)
        ink::box(painter, option.rect, Qt::transparent, theme().accent, 2);
}

void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool set = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = !set ? theme().paper : enabled ? theme().accent : theme().line;
    const QColor line = set ? fill : option.state & QStyle::State_MouseOver ? theme().accent : theme().secondary;
    ink::box(painter, box, fill, line);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().onAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(box).center();
    if (option.state & QStyle::State_On)
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-3.5, 0), middle + QPointF(-1, 2.75), middle + QPointF(3.75, -3)}));
    else if (option.state & QStyle::State_NoChange)
        painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0));
    painter.restore();
}

void drawRadioButton(const QStyleOption& option, QPainter& painter)
{
    const bool on = option.state & QStyle::State_On;
    const QRectF circle = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? theme().accent : theme().secondary, 1));
    painter.setBrush(theme().paper);
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.state & QStyle::State_Enabled ? theme().accent : theme().line);
        painter.drawEllipse(circle.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter.restore();
}

void drawBranch(const QStyleOption& option, QPainter& painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    ink::chevron(painter, option.rect, option.state & QStyle::State_Open ? Qt::DownArrow : closed, theme().secondary);
}

void drawTabBase(const QStyleOption& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    ink::rule(painter, rect.bottomLeft(), rect.bottomRight(), theme().line);
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    using ink::Surface;
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
        const bool isFlat = button && button->features & QStyleOptionButton::Flat;
        if (isFlat && !isDefault)
            return drawToolPanel(*option, *painter);
        ink::surface(*painter, option->rect, *option, isDefault ? Surface::DefaultButton : Surface::Button);
        if (option->state & State_On)
            ink::box(*painter, option->rect, theme().selection, theme().accent);
        return;
    }
    case PE_PanelLineEdit:
        painter->fillRect(option->rect.adjusted(2, 2, -2, -2), option->palette.brush(QPalette::Base));
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            ink::surface(*painter, option->rect, *option, Surface::Field);
        return;
    case PE_FrameLineEdit:
        return ink::surface(*painter, option->rect, *option, Surface::Field);
    case PE_PanelButtonTool: {
        // The arrow of a section's heading tells already that it is open.
        const auto* button = qobject_cast<const QToolButton*>(widget);
        QStyleOption panel = *option;
        panel.state.setFlag(State_On,
                            panel.state.testFlag(State_On) && !(button && button->arrowType() != Qt::NoArrow));
        return drawToolPanel(panel, *painter);
    }
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (theme().appearance == Appearance::HighContrast && option->state & State_Selected) {
            ink::rule(*painter, option->rect.topLeft(), option->rect.topRight(), theme().accent);
            ink::rule(*painter, option->rect.bottomLeft(), option->rect.bottomRight(), theme().accent);
        }
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameWindow:
    case PE_FrameMenu:
        return ink::rule(*painter, option->rect.topLeft(), option->rect.topRight(), theme().line),
               ink::rule(*painter, option->rect.bottomLeft(), option->rect.bottomRight(), theme().line),
               ink::rule(*painter, option->rect.topLeft(), option->rect.bottomLeft(), theme().line),
               ink::rule(*painter, option->rect.topRight(), option->rect.bottomRight(), theme().line);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, theme().paper);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme().paper);
        painter->setPen(theme().line);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*option, *painter);
    case PE_IndicatorBranch:
        return drawBranch(*option, *painter);
    case PE_IndicatorArrowDown:
        return ink::chevron(*painter, option->rect, Qt::DownArrow, ink::text(*option));
    case PE_IndicatorArrowUp:
        return ink::chevron(*painter, option->rect, Qt::UpArrow, ink::text(*option));
    case PE_IndicatorArrowLeft:
        return ink::chevron(*painter, option->rect, Qt::LeftArrow, ink::text(*option));
    case PE_IndicatorArrowRight:
        return ink::chevron(*painter, option->rect, Qt::RightArrow, ink::text(*option));
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return ink::chevron(*painter, option->rect, up ? Qt::UpArrow : Qt::DownArrow, theme().secondary);
    }
    case PE_FrameTabBarBase:
        return drawTabBase(*option, *painter);
    case PE_FrameTabWidget:
        return ink::rule(*painter, option->rect.topLeft(), option->rect.topRight(), theme().line);
    case PE_FrameFocusRect: {
        // Views show the current row by its selection; a ring is for what has nothing else to show.
        return ink::box(*painter, option->rect, Qt::transparent, theme().accent);
    }
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameDefaultButton:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace tasrih
