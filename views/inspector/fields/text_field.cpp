// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/text_field.h"

#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTextEdit>

#include <algorithm>
#include <cmath>

namespace tasrih {

TextField::TextField(const QString& name, Reader reader, QWidget* parent)
    : Field(parent)
    , m_edit(new QLineEdit(this))
    , m_reader(std::move(reader))
{
    m_edit->setObjectName(name);
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::check);
    connect(m_edit, &QLineEdit::editingFinished, this, &TextField::finish);
}

bool TextField::isTyped() const
{
    return m_edit->text().trimmed() != m_shown;
}

void TextField::showValue(const QString& text)
{
    const bool keepsTyped = isTyped() && (m_edit->hasFocus() || !problem().isEmpty());
    m_shown = text;
    if (keepsTyped)
        return;
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
    check();
}

void TextField::check()
{
    const Reading reading = m_reader ? m_reader(m_edit->text().trimmed()) : Reading();
    setReadback(reading.readback);
    setProblem(reading.problem);
}

void TextField::finish()
{
    if (!isTyped())
        return;
    check();
    if (!problem().isEmpty())
        return;
    m_shown = m_edit->text().trimmed();
    Q_EMIT committed(m_shown);
}

bool TextField::isBlank() const
{
    return m_shown.isEmpty() && m_edit->text().isEmpty() && !m_edit->hasFocus();
}

QString TextField::unsaved() const
{
    return isTyped() && !problem().isEmpty() ? m_edit->text() : QString();
}

void TextField::restore(const QString& unsaved)
{
    m_edit->setText(unsaved);
    check();
}

LongTextField::LongTextField(const QString& name, QWidget* parent)
    : Field(parent)
    , m_edit(new QTextEdit(this))
{
    m_edit->setObjectName(name);
    m_edit->setAcceptRichText(false);
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    ignoreWheelUnlessFocused(m_edit);
    setEditor(m_edit);
    connect(m_edit, &QTextEdit::textChanged, this, &LongTextField::fitHeight);
    fitHeight();
}

void LongTextField::fitHeight()
{
    constexpr int least = 2;
    constexpr int most = 7;
    const int line = m_edit->fontMetrics().lineSpacing();
    const int wanted = int(std::ceil(m_edit->document()->size().height()));
    m_edit->setFixedHeight(std::clamp(wanted, least * line, most * line) + unit);
}

void LongTextField::showValue(const QString& text)
{
    const bool keepsTyped = m_edit->hasFocus() && m_edit->toPlainText() != m_shown;
    m_shown = text;
    if (!keepsTyped && m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
}

bool LongTextField::isBlank() const
{
    return m_shown.isEmpty() && m_edit->document()->isEmpty() && !m_edit->hasFocus();
}

void LongTextField::finish()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (text == m_shown)
        return;
    m_shown = text;
    Q_EMIT committed(text);
}

bool LongTextField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        finish();
    if (event->type() == QEvent::Resize)
        fitHeight();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            finish();
            QCoreApplication::sendEvent(parentWidget(), event); // It leads back to the text.
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace tasrih
