// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTextEdit>

#include <optional>

namespace tasrih {

/// A word of a closed list. The wheel scrolls the form, not the choice.
class TermField : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// A place in an order.
class OrderField : public QSpinBox
{
    Q_OBJECT

public:
    explicit OrderField(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// A few lines of text, each paragraph in its own direction; Tab goes on to the next field.
class NoteField : public QTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

Q_SIGNALS:
    void edited();
};

/// A coordinate in degrees, or nothing.
class DegreesField : public QLineEdit
{
    Q_OBJECT

public:
    /// @param limit the greatest absolute value, 90 or 180.
    DegreesField(double limit, QWidget* parent = nullptr);

    void setValue(std::optional<double> value);
    [[nodiscard]] std::optional<double> value() const;
    [[nodiscard]] QString problem() const;

private:
    double m_limit;
};

/// A list of which any number can be checked; keeps ids as bare values.
class CheckList : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void addChoice(qint64 id, const QString& label, Qt::CheckState state);
    /// In the order of the list.
    [[nodiscard]] std::vector<qint64> checked() const;

Q_SIGNALS:
    void edited();
};

} // namespace tasrih
