// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace tasrih {

class Context;

/// The date histogram at full width with fields for the first and the last day, shown on demand beneath the bar.
class DatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DatePanel(Context& context, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showDates();
    void apply();

    Context& m_context;
    QLineEdit* m_from;
    QLineEdit* m_to;
};

} // namespace tasrih
