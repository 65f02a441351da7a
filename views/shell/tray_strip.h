// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace tasrih {

class Context;
class TrayChip;

/// The compare tray in the status bar: what is in it as chips that can be taken out and moved, and the way to the page.
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
    void drop(int number, QPoint at);
    void moveChip(int number, Qt::ArrowType towards);

    Context& m_context;
    QHBoxLayout* m_layout;
    std::vector<TrayChip*> m_chips;
};

} // namespace tasrih
