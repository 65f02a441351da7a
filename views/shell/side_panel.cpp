// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/side_panel.h"

#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

SidePanel::SidePanel(QWidget* content, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

void SidePanel::setRole(Role role)
{
    m_role = role;
    // Room for the line, on the trailing side; layouts mirror their margins by themselves only for spacing.
    const int line = role == Role::Overlay ? 1 : 0;
    layout()->setContentsMargins(isRightToLeft() ? line : 0, 0, isRightToLeft() ? 0 : line, 0);
    update();
}

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    if (m_role != Role::Overlay)
        return;
    const int x = isRightToLeft() ? 0 : width() - 1;
    ink::rule(painter, {x, 0}, {x, height()}, theme().secondary);
}

} // namespace tasrih
