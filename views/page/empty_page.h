// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace tasrih {

/// What stands where there is nothing yet: a title and what to do next.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    EmptyPage(const QString& title, const QString& advice, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& advice);

private:
    QLabel* m_title;
    QLabel* m_advice;
};

} // namespace tasrih
