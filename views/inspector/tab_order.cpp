// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/tab_order.h"

#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace tasrih {

QList<QWidget*> tabOrderOf(const QWidget& root)
{
    QList<QWidget*> order;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (takesTab && widget->isEnabled() && widget->isVisibleTo(&root))
            order.append(widget);
    }
    const auto placeOf = [&root](const QWidget* widget) {
        return QRect(widget->mapTo(&root, QPoint()), widget->size());
    };
    std::stable_sort(order.begin(), order.end(), [&](const QWidget* a, const QWidget* b) {
        return placeOf(a).center().y() < placeOf(b).center().y();
    });
    const bool fromRight = root.layoutDirection() == Qt::RightToLeft;
    for (auto line = order.begin(); line != order.end();) {
        // Those belong to a line whose middles lie within the first one's inner half.
        const QRect first = placeOf(*line);
        const auto end = std::find_if(line, order.end(), [&](const QWidget* each) {
            return placeOf(each).center().y() - first.center().y() >= first.height() / 2;
        });
        std::stable_sort(line, end, [&](const QWidget* a, const QWidget* b) {
            const int difference = placeOf(a).center().x() - placeOf(b).center().x();
            return fromRight ? difference > 0 : difference < 0;
        });
        line = end;
    }
    return order;
}

void bringIntoSight(QWidget& widget)
{
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(&widget);
            return;
        }
    }
}

} // namespace tasrih
