// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QPixmap>

#include <functional>
#include <vector>

class QWidget;

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

/// Lets queued work, loading of texts and painting come to an end.
void settle();

/// Lays out and paints what is pending, until one pass of the event loop finds nothing more to do. What arrives
/// from another thread meanwhile is laid out too: nothing stands half placed when it returns.
void layOut();

/// A picture of a window, dialog or menu. Every picture of the gallery is taken here.
[[nodiscard]] QPixmap taken(QWidget& shown);

/// Looks at whatever a picture is to be taken of, before it is.
using Onlooker = std::function<void(QWidget& shown)>;
void setOnlooker(Onlooker looking);

} // namespace tasrih
