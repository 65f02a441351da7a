// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <vector>

class QWidget;

namespace tasrih::test {

/// A run of letters that a widget paints, in px from the widget's upper left corner.
struct PaintedText
{
    QString text;
    QRectF ink;  ///< From the first to the last letter, as high and low as they reach.
    QRectF room; ///< What the painter lets through of them, of the widget and of the clip that was set.
    bool isRightToLeft = false;
    double baseline = 0;
};

/// What @p widget itself would paint now, whoever draws it: label, style, delegate or a painter of its own. Its
/// children are not asked.
[[nodiscard]] std::vector<PaintedText> paintedBy(QWidget& widget);

} // namespace tasrih::test
