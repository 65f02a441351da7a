// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QPixmap>

#include <functional>
#include <vector>

namespace tasrih {

class Context;
class MainWindow;

/// One picture of the gallery.
struct Shot
{
    QString name;
    /// Brings the window into the state to be shown and returns its picture, or a dialog's.
    std::function<QPixmap(MainWindow& window, Context& context)> take;
};

[[nodiscard]] std::vector<Shot> allShots();

} // namespace tasrih
