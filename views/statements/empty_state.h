// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tasrih {

/// What an empty page shows: what is missing, what to do next, and a button that does it where there is one.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// @param action the button's text; no button where it is empty.
    void show(const QString& title, const QString& advice, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_title;
    QLabel* m_advice;
    QPushButton* m_button;
};

} // namespace tasrih
