// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace tasrih {

class Context;

/// The compare tray in the status bar: its statements as chips that can be taken out, and the way to the page.
class TrayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TrayStrip(Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void compareRequested();

private:
    void rebuild();
    void addChip(int number);

    Context& m_context;
    QHBoxLayout* m_layout;
};

} // namespace tasrih
