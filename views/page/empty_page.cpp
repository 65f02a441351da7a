// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/empty_page.h"

#include "views/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
constexpr int adviceWidth = 440;
} // namespace

EmptyPage::EmptyPage(const QString& title, const QString& advice, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_advice->setObjectName(QStringLiteral("emptyAdvice"));
    m_title->setFont(interfaceFont(TextSize::Section));
    m_title->setAlignment(Qt::AlignHCenter);
    m_advice->setAlignment(Qt::AlignHCenter);
    m_advice->setWordWrap(true);
    m_advice->setFixedWidth(adviceWidth);
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_advice, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setTexts(title, advice);
}

void EmptyPage::setTexts(const QString& title, const QString& advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    // The layout would count the lines for the width of the whole page.
    m_advice->setMinimumHeight(m_advice->heightForWidth(adviceWidth));
}

} // namespace tasrih
