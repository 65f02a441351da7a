// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/section.h"

#include "views/inspector/heading_button.h"
#include "views/theme/theme.h"

#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

Section::Section(const QString& name, const QString& title, State state, QWidget* parent)
    : QWidget(parent)
    , m_heading(new HeadingButton(name + QStringLiteral("Heading"), HeadingButton::Weight::Strong, this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    setObjectName(name);
    m_heading->setText(title);
    m_body->setContentsMargins(unit, 0, unit, unit);
    m_body->setSpacing(unit / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_content);
    connect(m_heading, &HeadingButton::toggled, m_content, &QWidget::setVisible);
    setOpen(state);
    m_content->setVisible(isOpen());
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

void Section::setOpen(State state)
{
    m_heading->setChecked(state == State::Open);
}

void Section::setSummary(const QString& summary)
{
    m_heading->setSummary(summary);
}

QToolButton* newTextButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* newRemoveButton(const QString& name, const QString& tip, QWidget* parent)
{
    QToolButton* button = newTextButton(name, QStringLiteral("✕"), parent);
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFixedSize(compactRowHeight, compactRowHeight);
    return button;
}

} // namespace tasrih
