// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/text_field.h"

#include "views/dialogs/drafts.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTextEdit>

#include <algorithm>
#include <cmath>

namespace tasrih {

bool TypedField::isTyped() const
{
    return m_hasFailed || words().trimmed() != m_untouched;
}

bool TypedField::hasKeys() const
{
    return focusProxy() && focusProxy()->hasFocus();
}

void TypedField::showValue(const QString& text)
{
    if (words().trimmed() == text)
        m_hasFailed = false;
    const bool keepsTyped = isTyped() && (m_hasFailed || hasKeys() || !problem().isEmpty());
    m_shown = text;
    m_untouched = text;
    if (!keepsTyped)
        setValue(text);
}

void TypedField::setValue(const QString& text)
{
    m_hasFailed = false;
    m_shown = text;
    if (words() != text)
        setWords(text);
    m_untouched = words().trimmed(); // An editor may show a text otherwise than it was given, e.g. no-break spaces.
    check();
}

void TypedField::send()
{
    if (!isTyped())
        return;
    setProblem({});
    check();
    if (!problem().isEmpty())
        return;
    m_hasFailed = false;
    m_shown = words().trimmed();
    m_untouched = m_shown;
    Q_EMIT committed(m_shown);
}

void TypedField::finish()
{
    if (!m_hasFailed)
        send();
}

void TypedField::saveFailed(const QString& problem)
{
    m_hasFailed = true;
    InspectorField::saveFailed(problem);
}

bool TypedField::isBlank() const
{
    return m_shown.isEmpty() && words().isEmpty() && !hasKeys();
}

QString TypedField::unsaved() const
{
    return isTyped() && (m_hasFailed || !problem().isEmpty()) ? words() : QString();
}

void TypedField::restore(const QString& unsaved)
{
    setWords(unsaved);
    check();
    if (!problem().isEmpty())
        return;
    m_hasFailed = true;
    setProblem(notSavedYet());
}

TextField::TextField(const QString& name, Reader reader, QWidget* parent)
    : TypedField(parent)
    , m_edit(new QLineEdit(this))
    , m_reader(std::move(reader))
{
    m_edit->setObjectName(name);
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::check);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &TextField::send);
}

QString TextField::words() const
{
    return m_edit->text();
}

void TextField::setWords(const QString& words)
{
    m_edit->setText(words);
    m_edit->setCursorPosition(0);
}

void TextField::check()
{
    const Reading reading = m_reader ? m_reader(m_edit->text().trimmed()) : Reading();
    setReadback(reading.readback);
    setProblem(reading.problem);
}

LongTextField::LongTextField(const QString& name, QWidget* parent)
    : TypedField(parent)
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
    connect(m_edit, &QTextEdit::textChanged, this, &LongTextField::edited);
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

QString LongTextField::words() const
{
    return m_edit->toPlainText();
}

void LongTextField::setWords(const QString& words)
{
    m_edit->setPlainText(words);
}

bool LongTextField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        send();
    if (event->type() == QEvent::Resize)
        fitHeight();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            QCoreApplication::sendEvent(parentWidget(), event); // It leads back to the text.
            return true;
        }
    }
    return TypedField::eventFilter(watched, event);
}

} // namespace tasrih
