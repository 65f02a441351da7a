// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSize;
class QWidget;

namespace tasrih {

/// Gives @p window, which is still to be shown, the size @p wanted, or as much of it as its screen holds with a frame
/// around it.
void resizeOnScreen(QWidget& window, const QSize& wanted);

} // namespace tasrih
