// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/virtual_display.h"

#include <QtCore/QString>

#include <functional>
#include <stdexcept>

class QWidget;

namespace tasrih {

/// Drives the windows of this program on a virtual display by real key and mouse events, from a thread of its own:
/// dialogs with loops of their own do not stop it. Every wait that fails throws with what it waited for.
class WindowDriver
{
public:
    explicit WindowDriver(const VirtualDisplay& display)
        : m_display(display)
    {
    }

    /// Runs @p work in the GUI thread and waits for it.
    static void inGui(const std::function<void()>& work);
    /// Waits until @p holds is true; it is called in the GUI thread.
    static void waitUntil(const char* what, const std::function<bool()>& holds);

    /// A visible widget by its object name; null if there is none. For the GUI thread.
    [[nodiscard]] static QWidget* find(const QString& name);

    void click(const QString& name) const;
    void clickAt(QPoint global) const;
    void drag(QPoint from, QPoint to) const;
    /// A key with modifiers as xdotool names it, e.g. "ctrl+i".
    void key(const char* name) const;
    void type(const QString& text) const;
    /// Lets the events sent so far arrive.
    static void settle();

private:
    const VirtualDisplay& m_display;
};

} // namespace tasrih
