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
    }
    // A column of fixed width, so that the lines of the texts are counted for the width they get.
    auto* column = new QWidget(this);
    column->setFixedWidth(textWidth);
    auto* texts = new QVBoxLayout(column);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(unit);
    texts->addWidget(m_title);
    texts->addWidget(m_advice);
    texts->addSpacing(unit);
    texts->addWidget(m_button, 0, Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Between stretches rather than aligned: an aligned one is given the height of its texts at the full width.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    layout->addLayout(middle);
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
