// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/direction.h"
#include "models/words/plain_text.h"
#include "views/theme/ink.h"
#include "views/theme/style.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace tasrih {

namespace {

void drawHeaderSection(const QStyleOption& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    painter.fillRect(rect, theme().window);
    if (ink::hover(option).alpha() > 0)
        painter.fillRect(rect, ink::hover(option));
    ink::rule(painter, rect.bottomLeft(), rect.bottomRight(), theme().line);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (!header || header->orientation != Qt::Horizontal)
        return;
    const int x = option.direction == Qt::RightToLeft ? rect.left() : rect.right();
    ink::rule(painter, {x, rect.top() + 6}, {x, rect.bottom() - 6}, theme().line);
}

void drawTabShape(const QStyleOption& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), theme().accent);
    else if (ink::hover(option).alpha() > 0)
        ink::box(painter, rect.adjusted(2, 2, -2, -3), ink::hover(option), Qt::transparent);
    if (option.state & QStyle::State_HasFocus)
        ink::box(painter, rect.adjusted(2, 2, -2, -4), Qt::transparent, theme().accent);
}

void drawProgress(const QStyleOptionProgressBar& bar, QPainter& painter)
{
    const QRect track(bar.rect.left(), bar.rect.center().y() - 2, bar.rect.width(), 4);
    ink::box(painter, track, theme().line, Qt::transparent);
    const bool busy = bar.maximum <= bar.minimum;
    const double share = busy ? 1.0 : double(bar.progress - bar.minimum) / double(bar.maximum - bar.minimum);
    QRect done = track;
    done.setWidth(int(share * track.width()));
    if (bar.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    ink::box(painter, done, busy ? theme().secondary : theme().accent, Qt::transparent);
}

void drawMenuBarItem(const QStyleOptionMenuItem& item, QPainter& painter, const QStyle& style)
{
    painter.fillRect(item.rect, theme().window);
    const bool active = item.state & QStyle::State_Selected;
    if (active)
        ink::box(painter, item.rect.adjusted(2, 3, -2, -3), theme().selection, Qt::transparent);
    style.drawItemText(&painter, item.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item.palette,
                       item.state & QStyle::State_Enabled, item.text, QPalette::WindowText);
}

void drawSplitter(const QStyleOption& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    const QColor colour = option.state & QStyle::State_MouseOver ? theme().accent : theme().line;
    // State_Horizontal tells that the widgets stand side by side: the handle is upright.
    if (option.state & QStyle::State_Horizontal)
        ink::rule(painter, {rect.center().x(), rect.top()}, {rect.center().x(), rect.bottom()}, colour);
    else
        ink::rule(painter, {rect.left(), rect.center().y()}, {rect.right(), rect.center().y()}, colour);
}

/// Icon and words together in the middle. The base class lets go of the words where the window runs from right to left.
void drawIconAndWords(const QStyleOptionButton& button, QPainter& painter, const QStyle& style)
{
    constexpr int gap = unit / 2;
    const bool isEnabled = button.state & QStyle::State_Enabled;
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    const int wanted = button.fontMetrics.size(flags, button.text).width();
    const int words = qMin(wanted, button.rect.width() - button.iconSize.width() - gap);
    QRect icon(QPoint(), button.iconSize);
    icon.moveTop(button.rect.top() + (button.rect.height() - icon.height()) / 2);
    icon.moveLeft(button.rect.left() + (button.rect.width() - icon.width() - gap - words) / 2);
    const QRect text(icon.right() + 1 + gap, button.rect.top(), words, button.rect.height());
    const QIcon::State state = button.state & QStyle::State_On ? QIcon::On : QIcon::Off;
    QPixmap picture = button.icon.pixmap(button.iconSize, painter.device()->devicePixelRatioF(),
                                         isEnabled ? QIcon::Normal : QIcon::Disabled, state);
    if (isEnabled && button.features & QStyleOptionButton::DefaultButton) {
        // It lies on the accent colour, as the words do.
        QPainter tint(&picture);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(picture.rect(), button.palette.color(QPalette::ButtonText));
    }
    style.drawItemPixmap(&painter, QStyle::visualRect(button.direction, button.rect, icon), Qt::AlignCenter, picture);
    style.drawItemText(&painter, QStyle::visualRect(button.direction, button.rect, text),
                       flags | int(QStyle::visualAlignment(button.direction, Qt::AlignLeading)), button.palette,
                       isEnabled, button.text, QPalette::ButtonText);
}

} // namespace

void Style::drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button)
        return;
    QStyleOptionButton label = *button;
    const bool prominent = button->features & QStyleOptionButton::DefaultButton && button->state & State_Enabled;
    if (prominent)
        label.palette.setColor(QPalette::ButtonText, theme().onAccent);
    const bool hasMenu = label.features & QStyleOptionButton::HasMenu;
    if (label.icon.isNull() || label.text.isEmpty() || hasMenu)
        QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    else
        drawIconAndWords(label, *painter, *this);
}

namespace {
Language languageOf(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Language::Arabic : Language::English;
}

/// @param flags Qt::TextShowMnemonic where an "&" is the sign of a key.
QString cutAtEnd(const QStyleOption& option, const QString& text, int room, int flags = 0)
{
    return ink::cutAtEnd(text, QFontMetricsF(option.fontMetrics), room, option.direction, flags);
}
} // namespace

void Style::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                         const QString& text, QPalette::ColorRole role) const
{
    // The side is the window's, the order of the words their own.
    const Qt::LayoutDirection window = painter->layoutDirection();
    const Qt::Alignment side = visualAlignment(window, Qt::Alignment(flags & int(Qt::AlignHorizontal_Mask)));
    flags &= ~(int(Qt::AlignHorizontal_Mask) | Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
    painter->setLayoutDirection(paragraphDirection(text, languageOf(window)));
    QProxyStyle::drawItemText(painter, rect, flags | int(side | Qt::AlignAbsolute), palette, enabled, plainWords(text),
                              role);
    painter->setLayoutDirection(window);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem plain = *item;
            plain.text = plainWords(item->text);
            if (plain.textElideMode == Qt::ElideRight && !plain.text.contains(u'\n') &&
                !plain.features.testFlag(QStyleOptionViewItem::WrapText))
                plain.text = cutAtEnd(*item, plain.text,
                                      subElementRect(SE_ItemViewItemText, item, widget).width() -
                                          2 * (pixelMetric(PM_FocusFrameHMargin, item, widget) + 1));
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            // The base class would cut the words in the middle.
            const bool isBeside = button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull();
            QStyleOptionToolButton label = *button;
            label.text = cutAtEnd(*button, button->text,
                                  button->rect.width() - (isBeside ? button->iconSize.width() + unit / 2 : 0),
                                  Qt::TextShowMnemonic);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label = *button;
            const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + unit / 2;
            label.text = cutAtEnd(*button, button->text, button->rect.width() - icon, Qt::TextShowMnemonic);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && !header->text.contains(u'\n')) {
            QStyleOptionHeader label = *header;
            label.text = cutAtEnd(*header, header->text, header->rect.width());
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox label = *combo;
            constexpr int margins = 2; // px that Qt leaves beside the text.
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + unit / 2;
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            label.currentText = cutAtEnd(*combo, combo->currentText, field.width() - icon - margins);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(*option, *painter);
    case CE_TabBarTabShape:
        return drawTabShape(*option, *painter);
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            drawProgress(*bar, *painter);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            drawMenuBarItem(*item, *painter, *this);
        return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        return painter->fillRect(option->rect, theme().window);
    case CE_Splitter:
        return drawSplitter(*option, *painter);
    case CE_SizeGrip:
        return;
    case CE_ShapedFrame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QPoint middle = option->rect.center();
            if (frame->frameShape == QFrame::HLine)
                ink::rule(*painter, {option->rect.left(), middle.y()}, {option->rect.right(), middle.y()},
                          theme().line);
            else
                ink::rule(*painter, {middle.x(), option->rect.top()}, {middle.x(), option->rect.bottom()},
                          theme().line);
            return;
        }
        break;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace tasrih
