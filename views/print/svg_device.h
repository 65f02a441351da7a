// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/print_options.h"

#include <QtGui/QPaintDevice>

#include <memory>

namespace tasrih {

class SvgEngine;

/// What is painted on it becomes an SVG that looks the same wherever it is shown: lines, areas and letters in plain
/// colours, each cut by its clip (which Qt's own generator drops). Letters stay text, or become outlines that are kept
/// once for each glyph. Transforms may move and scale, not turn.
class SvgDevice : public QPaintDevice
{
public:
    /// @param size of the page in tenths of a point, which are the picture's units too
    SvgDevice(QSizeF size, SvgText letters, QString title);
    ~SvgDevice() override;

    /// The whole file; call it when painting has ended.
    [[nodiscard]] QByteArray file() const;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    QString m_title;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace tasrih
