// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style.h"

#include "views/theme/theme.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>

namespace tasrih {

namespace {
constexpr int menuChevron = 14; ///< Room for the chevron of a button that opens a menu.
constexpr int sortChevron = 16; ///< Room for the chevron of a column that is sorted.
constexpr int widestMenu = 100 * unit, widestChoice = 60 * unit; ///< However long the words of a record are.
} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

namespace {
/// A QLineEdit places its line by the first family, and pushes Arabic up where that has lower letters. The Arabic one
/// is higher than a row: the room above and below its letters is cut.
void polishLineEdit(QWidget& edit)
{
    QFont families; // Size and weight are inherited.
    families.setFamilies(
        {QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    edit.setFont(families);
    const bool isInside = qobject_cast<QAbstractSpinBox*>(edit.parent()) || qobject_cast<QComboBox*>(edit.parent());
    if (!isInside && edit.maximumHeight() == QWIDGETSIZE_MAX)
        edit.setMaximumHeight(rowHeight);
}
} // namespace

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool answersPointer = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget) ||
                                qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget);
    if (answersPointer)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QLineEdit*>(widget))
        polishLineEdit(*widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_TabBarTabHSpace:
        return 3 * unit;
    case PM_TabBarTabVSpace:
        return unit + 4;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return 5;
    case PM_MenuButtonIndicator:
        return unit;
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight;
    case PM_TreeViewIndentation:
        return 2 * unit;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return unit / 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return unit;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 2 * unit;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Menu_SloppySubMenus:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut: // The letters work; underlines would tear Arabic words apart.
        return 0;
    case SH_Table_GridLineColor:
        return int(theme().line.rgb());
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        return rect.adjusted(4, 0, -4, 0);
    case SE_HeaderArrow:
        return visualRect(
            option->direction, option->rect,
            QRect(option->rect.right() - sortChevron, option->rect.top(), sortChevron, option->rect.height()));
    default:
        return rect;
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const int smallest = button && button->text.isEmpty() ? rowHeight : 9 * unit;
        return {qMax(size.width() + 3 * unit, smallest), qMax(rowHeight, size.height() + unit)};
    }
    case CT_ComboBox:
        return {qMin(result.width(), widestChoice), qMax(rowHeight, size.height() + 4)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), qMax(rowHeight, size.height() + 4)};
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool opens = button && button->features & QStyleOptionToolButton::HasMenu &&
                           !(button->features & QStyleOptionToolButton::MenuButtonPopup);
        return {size.width() + unit + (opens ? menuChevron : 0), qMax(compactRowHeight, result.height())};
    }
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(rowHeight, result.height()));
        return {qMin(result.width(), widestMenu), result.height()};
    }
    case CT_MenuBarItem:
        return {size.width() + 2 * unit, qMax(rowHeight, size.height() + unit)};
    case CT_HeaderSection:
        return {result.width(), qMax(rowHeight, result.height())};
    case CT_ItemViewItem:
        return {result.width(), qMax(compactRowHeight, result.height())};
    default:
        return result;
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return themedIcon(QStringLiteral("clear"));
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return themedIcon(QStringLiteral("window-close"));
    case SP_DialogOkButton:
    case SP_DialogCancelButton:
    case SP_DialogYesButton:
    case SP_DialogNoButton:
    case SP_DialogSaveButton:
    case SP_DialogApplyButton:
    case SP_DialogDiscardButton:
        return {};
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace tasrih
