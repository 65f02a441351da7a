// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/picker_field.h"

#include "database/text/isolate.h"

namespace tasrih {

PickerField::PickerField(const QString& name, std::function<ChoiceList()> choices, Picker::Creation creation,
                         QWidget* parent)
    : Field(parent)
    , m_picker(new Picker(std::move(choices), creation, this))
    , m_creation(creation)
{
    m_picker->setObjectName(name);
    setEditor(m_picker);
    connect(m_picker, &Picker::unsettled, this, &PickerField::explain);
    connect(m_picker, &QLineEdit::textChanged, this, [this] { setProblem({}); });
}

void PickerField::showValue(const QString& label)
{
    if (problem().isEmpty())
        m_picker->showChosen(label);
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

void PickerField::restore(const QString& unsaved)
{
    m_picker->setText(unsaved);
    explain();
}

} // namespace tasrih
