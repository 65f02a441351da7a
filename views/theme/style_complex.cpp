// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/ink.h"
#include "views/theme/style.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace tasrih {

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return {};
        const bool lying = bar->orientation == Qt::Horizontal;
        const int length = lying ? bar->rect.width() : bar->rect.height();
        const int range = bar->maximum - bar->minimum;
        const int smallest = qMin(32, length);
        const qint64 wanted = qint64(length) * bar->pageStep / qMax<qint64>(1, qint64(range) + bar->pageStep);
        const int handle = range > 0 ? qBound(smallest, int(wanted), length) : length;
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        const auto run = [&](int from, int size) {
            const QRect logical = lying ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                        : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
            return visualRect(bar->direction, bar->rect, logical);
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSlider:
            return run(start, handle);
        case SC_ScrollBarSubPage:
            return run(0, start);
        case SC_ScrollBarAddPage:
            return run(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
    const bool held = bar->activeSubControls & SC_ScrollBarSlider && bar->state & State_Sunken;
    const int strength = held ? 55 : bar->state & State_MouseOver ? 40 : 25;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().tint(theme().text, strength));
    painter->drawRoundedRect(handle, 3, 3);
    painter->restore();
}

void Style::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo)
        return;
    if (combo->frame)
        ink::surface(*painter, combo->rect, *combo, combo->editable ? ink::Surface::Field : ink::Surface::Button);
    else if (ink::hover(*combo).alpha() > 0)
        ink::box(*painter, combo->rect, ink::hover(*combo), Qt::transparent);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const QColor colour = combo->state & State_Enabled ? theme().secondary : theme().line;
    ink::chevron(*painter, arrow, Qt::DownArrow, colour);
}

void Style::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin)
        return;
    if (spin->frame)
        ink::surface(*painter, spin->rect, *spin, ink::Surface::Field);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag able, Qt::ArrowType arrow) {
        const QColor colour = spin->stepEnabled & able ? theme().secondary : theme().line;
        ink::chevron(*painter, subControlRect(CC_SpinBox, option, part, widget), arrow, colour);
    };
    step(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    step(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void Style::drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool opens = button && button->features & QStyleOptionToolButton::HasMenu &&
                       !(button->features & QStyleOptionToolButton::MenuButtonPopup);
    if (!opens)
        return QProxyStyle::drawComplexControl(CC_ToolButton, option, painter, widget);
    // A menu is told by a chevron beside the words, not by an arrow in the corner.
    drawPrimitive(PE_PanelButtonTool, option, painter, widget);
    QStyleOptionToolButton label = *button;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -14, 0));
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect corner(option->rect.right() - 16, option->rect.top(), 14, option->rect.height());
    ink::chevron(*painter, visualRect(option->direction, option->rect, corner), Qt::DownArrow, theme().secondary);
}

void Style::drawSlider(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider)
        return;
    const QPoint middle = slider->rect.center();
    const QRect track = slider->orientation == Qt::Horizontal
                            ? QRect(slider->rect.left(), middle.y() - 1, slider->rect.width(), 3)
                            : QRect(middle.x() - 1, slider->rect.top(), 3, slider->rect.height());
    ink::box(*painter, track, theme().line, Qt::transparent);
    const QRect grip = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    QRectF knob(0, 0, 14, 14);
    knob.moveCenter(QRectF(grip).center());
    const bool enabled = slider->state & State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? theme().accent : theme().line, slider->state & State_HasFocus ? 3 : 1.5));
    painter->setBrush(theme().paper);
    painter->drawEllipse(knob);
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return drawComboBox(option, painter, widget);
    case CC_SpinBox:
        return drawSpinBox(option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    case CC_ToolButton:
        return drawToolButton(option, painter, widget);
    case CC_Slider:
        return drawSlider(option, painter, widget);
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace tasrih
