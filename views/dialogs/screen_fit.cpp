// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/screen_fit.h"

#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

namespace tasrih {

namespace {
constexpr QSize frame(8, 40); ///< What a window manager puts around a window, which is known only when it is shown.
} // namespace

void resizeOnScreen(QWidget& window, const QSize& wanted)
{
    const QWidget& shown = window.parentWidget() ? *window.parentWidget() : window;
    window.resize(wanted.boundedTo(shown.screen()->availableSize() - frame));
}

} // namespace tasrih
