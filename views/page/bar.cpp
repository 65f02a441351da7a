// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/bar.h"

#include "models/words/plain_text.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLayout>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {
/// With words that could go: those of a button without an icon, or without a tooltip to tell them, stay.
bool canBeShort(const QToolButton& button)
{
    return !button.icon().isNull() && !button.text().isEmpty() && !button.toolTip().isEmpty();
}
} // namespace

QSize Bar::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

bool Bar::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isHandled;
}

void Bar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Asked of the button itself, once for each text.
int Bar::widthOfWords(QToolButton& button)
{
    Words& words = m_words[&button];
    if (words.width == 0 || words.text != button.text()) {
        const Qt::ToolButtonStyle style = button.toolButtonStyle();
        button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const int whole = button.sizeHint().width();
        button.setToolButtonStyle(Qt::ToolButtonIconOnly);
        words = {button.text(), whole - button.sizeHint().width()};
        button.setToolButtonStyle(style);
    }
    return words.width;
}

void Bar::fit()
{
    if (!layout())
        return;
    int needed = layout()->totalMinimumSize().width();
    QList<QToolButton*> buttons;
    for (int i = 0; i < layout()->count(); ++i) {
        auto* button = qobject_cast<QToolButton*>(layout()->itemAt(i)->widget());
        if (!button || button->isHidden() || !canBeShort(*button))
            continue;
        if (button->toolButtonStyle() != Qt::ToolButtonTextBesideIcon && !m_words.contains(button))
            continue; // It is otherwise by its own choice.
        buttons.prepend(button);
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly)
            needed += widthOfWords(*button);
    }
    for (QToolButton* button : std::as_const(buttons)) {
        const bool isShort = needed > width();
        needed -= isShort ? widthOfWords(*button) : 0;
        const Qt::ToolButtonStyle style = isShort ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
        if (isShort)
            button->setAccessibleName(withoutKey(button->text()));
        if (button->toolButtonStyle() != style)
            button->setToolButtonStyle(style);
    }
}

} // namespace tasrih
