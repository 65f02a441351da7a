// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rail.h"

#include "database/words/numerals.h"
#include "views/shell/rail_button.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

Rail::Rail(PageList pages, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit / 2, 0, unit / 2);
    layout->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (const PageEntry& page : pages) {
        auto* button = new RailButton(iconNameOf(page), titleOf(page), this);
        button->setObjectName(QStringLiteral("rail_") + QLatin1String(page.key));
        button->setCheckable(true);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(titleOf(page), written(int(page.id) + 1)));
        group->addButton(button);
        layout->addWidget(button);
        m_buttons[page.id] = button;
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
    }
    layout->addStretch();
    setWidth(Width::Labels);
}

void Rail::setWidth(Width width)
{
    setFixedWidth(int(width));
    const auto face = width == Width::Labels ? RailButton::Face::IconAndLabel : RailButton::Face::IconOnly;
    for (const auto& [page, button] : m_buttons)
        static_cast<RailButton*>(button)->setFace(face);
}

void Rail::setCurrent(PageId page)
{
    m_buttons.at(page)->setChecked(true);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    const int x = isRightToLeft() ? 0 : width() - 1;
    ink::rule(painter, {x, 0}, {x, height()}, theme().line);
}

} // namespace tasrih
