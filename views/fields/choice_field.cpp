// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/choice_field.h"

namespace tasrih {

ChoiceField::ChoiceField(const QString& name, QWidget* parent)
    : InspectorField(parent)
    , m_box(new QComboBox(this))
{
    m_box->setObjectName(name);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    ignoreWheelUnlessFocused(m_box);
    setEditor(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT committed(m_box->currentData().toInt()); });
}

void ChoiceField::addChoice(const QString& text, int value)
{
    m_box->addItem(text, value);
}

void ChoiceField::showValue(std::optional<int> value)
{
    m_box->setCurrentIndex(m_box->findData(value.value_or(none)));
}

} // namespace tasrih
