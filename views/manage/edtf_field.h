// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace tasrih {

/// A line for a date, EDTF or in words, with its meaning, or what is wrong with it, in words beneath.
class EdtfField : public QWidget
{
    Q_OBJECT

public:
    explicit EdtfField(QWidget* parent = nullptr);

    void setValue(const std::optional<Edtf>& value);
    /// The date as typed; nothing where the line is empty or wrong.
    [[nodiscard]] std::optional<Edtf> value() const;
    /// What is wrong, for the user; empty where nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void explain();

    QLineEdit* m_line;
    QLabel* m_meaning;
};

} // namespace tasrih
