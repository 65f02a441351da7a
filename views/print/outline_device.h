// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPaintDevice>

#include <memory>

namespace tasrih {

class OutlineEngine;

/// Stands before another paint device and passes on all that is drawn, letters as outlines: they look the same where
/// the font is missing, and can't be searched.
class OutlineDevice : public QPaintDevice
{
public:
    /// @param target outlives the device; it must not be painted on meanwhile.
    explicit OutlineDevice(QPaintDevice& target);
    ~OutlineDevice() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QPaintDevice& m_target;
    std::unique_ptr<OutlineEngine> m_engine;
};

} // namespace tasrih
