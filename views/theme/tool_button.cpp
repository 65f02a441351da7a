// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/tool_button.h"

#include "views/theme/theme.h"

namespace tasrih {

QToolButton* newToolButton(QWidget* parent, const char* name, const QString& icon, const QString& text)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace tasrih
