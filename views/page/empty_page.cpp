// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/empty_page.h"

#include "views/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_advice(new QLabel)
    , m_button(new QPushButton)
{
    constexpr int textWidth = 440;
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(interfaceFont(TextSize::Section));
    m_advice->setObjectName(QStringLiteral("emptyAdvice"));
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->setAutoDefault(true);
    for (QLabel* label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    // A column of fixed width between stretches: an aligned one would be given the height of its texts at the width of
    // the whole page.
    auto* column = new QWidget;
    column->setFixedWidth(textWidth);
    auto* texts = new QVBoxLayout(column);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(unit);
    texts->addWidget(m_title);
    texts->addWidget(m_advice);
    texts->addSpacing(unit);
    texts->addWidget(m_button, 0, Qt::AlignHCenter);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyPage::actionTriggered);
}

void EmptyPage::setTexts(const QString& title, const QString& advice, const QString& action)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace tasrih
