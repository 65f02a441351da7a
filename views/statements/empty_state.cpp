// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/empty_state.h"

#include "views/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_button(new QPushButton(this))
{
    constexpr int textWidth = 440;
    m_title->setFont(interfaceFont(TextSize::Section));
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->setAutoDefault(true);
    for (QLabel* label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(textWidth);
        label->setMinimumWidth(textWidth / 2);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_advice, 0, Qt::AlignHCenter);
    layout->addSpacing(unit);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::show(const QString& title, const QString& advice, const QString& action)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace tasrih
