// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tasrih {

/// What stands where there is nothing to show: what is missing, what to do next, and a button that does it where there
/// is one.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    /// @param action the button's text; no button where it is empty.
    void setTexts(const QString& title, const QString& advice, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_title;
    QLabel* m_advice;
    QPushButton* m_button;
};

} // namespace tasrih
