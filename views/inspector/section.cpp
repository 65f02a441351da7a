// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/section.h"

#include "views/inspector/heading_button.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

Section::Section(const QString& name, const QString& title, State state, QWidget* parent)
    : QWidget(parent)
    , m_heading(new HeadingButton(this))
    , m_summary(new QLabel(this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    setObjectName(name);
    m_heading->setObjectName(name + QStringLiteral("Heading"));
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QFont bold = interfaceFont(TextSize::Body);
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_summary->setFont(interfaceFont(TextSize::Meta));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QPalette palette = m_summary->palette();
    palette.setColor(QPalette::WindowText, theme().secondary);
    m_summary->setPalette(palette);
    m_body->setContentsMargins(unit, 0, unit, unit);
    m_body->setSpacing(unit / 2);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, unit, 0);
    head->setSpacing(unit / 2);
    head->addWidget(m_heading);
    head->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_content);
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) { setOpen(open ? State::Open : State::Folded); });
    setOpen(state);
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

void Section::setOpen(State state)
{
    const bool open = state == State::Open;
    m_heading->setChecked(open);
    const Qt::ArrowType folded = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    m_heading->setArrowType(open ? Qt::DownArrow : folded);
    m_content->setVisible(open);
    m_summary->setVisible(!open);
}

void Section::setSummary(const QString& summary)
{
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
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
