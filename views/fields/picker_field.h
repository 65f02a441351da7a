// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/field.h"
#include "views/pickers/picker.h"

class QToolButton;

namespace tasrih {

/// A record chosen by name.
class PickerField : public InspectorField
{
    Q_OBJECT

public:
    PickerField(const QString& name, std::function<ChoiceList()> choices, Picker::Creation creation,
                QWidget* parent = nullptr);
    /// @param picker is taken over.
    PickerField(const QString& name, Picker* picker, Picker::Creation creation, QWidget* parent = nullptr);

    [[nodiscard]] Picker& picker() const { return *m_picker; }
    void showValue(const QString& label);

    [[nodiscard]] bool isBlank() const override { return m_picker->text().isEmpty() && !m_picker->hasFocus(); }
    [[nodiscard]] QString unsaved() const override;
    void restore(const QString& unsaved) override;
    void finish() override { m_picker->settle(); }
    [[nodiscard]] QString sent() const override { return m_sent; }
    void saveFailed(const QString& problem) override;
    void lock() override;

    /// Offers to follow what is chosen, by a small button and by Alt+Enter; @p tip says where that leads. Empty where
    /// nothing is chosen.
    void showWay(const QString& tip);

Q_SIGNALS:
    void followed();

private:
    void explain();
    void offerWay();

    Picker* m_picker = nullptr;
    QToolButton* m_way = nullptr;
    Picker::Creation m_creation;
    QString m_stored; ///< What the project has.
    QString m_sent;
};

} // namespace tasrih
