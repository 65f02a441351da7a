// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/field.h"

#include "views/dialogs/drafts.h"
#include "views/theme/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

InspectorField::InspectorField(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_message(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_message->setObjectName(QStringLiteral("fieldMessage"));
    m_message->setFont(interfaceFont(TextSize::Meta));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_column->addWidget(m_message);
}

void InspectorField::setEditor(QWidget* editor, QWidget* beside)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(editor, 1);
    if (beside)
        line->addWidget(beside);
    m_column->insertLayout(0, line);
    setFocusProxy(editor);
}

QString InspectorField::editorName() const
{
    const QWidget* editor = focusProxy();
    while (editor && editor->focusProxy())
        editor = editor->focusProxy();
    return editor ? editor->objectName() : QString();
}

void InspectorField::setReadback(const QString& text)
{
    m_readback = text;
    showMessage();
}

void InspectorField::setProblem(const QString& text)
{
    m_problem = text;
    showMessage();
}

void InspectorField::saveFailed(const QString& problem)
{
    setProblem(notSaved(problem));
}

void InspectorField::showMessage()
{
    const bool isWrong = !m_problem.isEmpty();
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, isWrong ? theme().warning : theme().secondary);
    m_message->setPalette(palette);
    // A sign besides the colour.
    m_message->setText(isWrong ? QStringLiteral("⚠ ") + m_problem : m_readback);
    m_message->setVisible(!m_message->text().isEmpty());
    if (QWidget* editor = focusProxy())
        editor->setAccessibleDescription(m_message->text());
}

namespace {
class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};
} // namespace

QLabel* newCaption(const QString& label, QWidget& field)
{
    auto* caption = new QLabel(label);
    caption->setFont(interfaceFont(TextSize::Meta));
    caption->setBuddy(&field);
    QWidget* editor = field.focusProxy() ? field.focusProxy() : &field;
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    return caption;
}

void ignoreWheelUnlessFocused(QWidget* widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

} // namespace tasrih
