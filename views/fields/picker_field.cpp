// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/picker_field.h"

#include "database/text/isolate.h"
#include "views/theme/theme.h"
#include "views/theme/tool_button.h"

#include <QtGui/QAction>

namespace tasrih {

PickerField::PickerField(const QString& name, std::function<ChoiceList()> choices, Picker::Creation creation,
                         QWidget* parent)
    : PickerField(name, new Picker(std::move(choices), creation), creation, parent)
{
}

PickerField::PickerField(const QString& name, Picker* picker, Picker::Creation creation, QWidget* parent)
    : InspectorField(parent)
    , m_picker(picker)
    , m_way(newToolButton(this, "pickerWay", QStringLiteral("page-dossier"), QString()))
    , m_creation(creation)
{
    m_picker->setObjectName(name);
    setEditor(m_picker, m_way);
    offerWay();
    connect(m_picker, &Picker::unsettled, this, &PickerField::explain);
    const auto remember = [this](const QString& words) { m_sent = words; };
    connect(m_picker, &Picker::picked, this, [remember](qint64, const QString& label) { remember(label); });
    connect(m_picker, &Picker::creationWanted, this, remember);
    connect(m_picker, &Picker::cleared, this, [remember] { remember({}); });
    connect(m_picker, &QLineEdit::textChanged, this, [this] { setProblem({}); });
}

void PickerField::showValue(const QString& label)
{
    m_stored = label;
    if (problem().isEmpty())
        m_picker->showChosen(label);
}

/// The button takes no Tab while the field can be typed into: from field to field it must stay one step.
void PickerField::offerWay()
{
    m_way->setIconSize(QSize(2 * unit, 2 * unit));
    m_way->setFixedSize(compactRowHeight, compactRowHeight);
    m_way->setFocusPolicy(Qt::NoFocus);
    m_way->hide();
    auto* key = new QAction(m_picker);
    key->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
    key->setShortcutContext(Qt::WidgetShortcut);
    m_picker->addAction(key);
    connect(m_way, &QToolButton::clicked, this, &PickerField::followed);
    connect(key, &QAction::triggered, m_way, [this] {
        if (!m_way->isHidden())
            Q_EMIT followed();
    });
}

void PickerField::showWay(const QString& tip)
{
    m_way->setVisible(!tip.isEmpty());
    m_way->setAccessibleName(tip);
    m_way->setToolTip(m_picker->isEnabled() ? tr("%1 (Alt+Enter)").arg(tip) : tip);
}

void PickerField::lock()
{
    m_picker->setEnabled(false);
    m_way->setFocusPolicy(Qt::TabFocus);
}

void PickerField::explain()
{
    const QString name = isolated(m_picker->text().simplified());
    setProblem(m_creation == Picker::Creation::Offered
                   ? tr("%1 is not known yet: press Enter to choose or create it").arg(name)
                   : tr("%1 is not known: choose one of the list").arg(name));
}

QString PickerField::unsaved() const
{
    return m_picker->isTyped() ? m_picker->text() : QString();
}

void PickerField::saveFailed(const QString& problem)
{
    m_picker->showTyped(m_stored, m_sent);
    InspectorField::saveFailed(problem);
}

void PickerField::restore(const QString& unsaved)
{
    m_picker->setText(unsaved);
    explain();
}

} // namespace tasrih
