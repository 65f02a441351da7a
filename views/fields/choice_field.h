// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/vocabulary.h"
#include "views/fields/field.h"

#include <QtWidgets/QComboBox>

namespace tasrih {

/// One word of a closed list. Choosing saves.
class ChoiceField : public InspectorField
{
    Q_OBJECT

public:
    explicit ChoiceField(const QString& name, QWidget* parent = nullptr);

    void addChoice(const QString& text, int value);
    /// Shows a value; none of the list where there is none.
    void showValue(std::optional<int> value);
    [[nodiscard]] QComboBox& box() const { return *m_box; }
    /// The value that stands for nothing said; a field of rare use is left away while it has it.
    void setBlank(int value) { m_blank = value; }
    [[nodiscard]] bool isBlank() const override
    {
        return m_blank && m_box->currentData() == *m_blank && !m_box->hasFocus();
    }

    /// Offers all words of a list.
    template <typename Enum>
    void addTerms()
    {
        for (const Term<Enum>& term : terms<Enum>())
            addChoice(textOf(term.value), int(term.value));
    }

    /// Stands for "not stated" in lists where that is possible.
    static constexpr int none = -1;

Q_SIGNALS:
    /// `none` where that was chosen.
    void committed(int value);

private:
    QComboBox* m_box = nullptr;
    std::optional<int> m_blank;
};

} // namespace tasrih
