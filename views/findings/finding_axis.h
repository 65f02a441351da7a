// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/finding_lanes.h"

#include <QtWidgets/QWidget>

namespace tasrih {

/// Both sides of a finding on one small axis: a diamond where it was said, a bar for the days of which it speaks. The
/// first side stands above the line, the other beneath it in the accent colour.
class FindingAxis : public QWidget
{
    Q_OBJECT

public:
    explicit FindingAxis(QWidget* parent = nullptr);

    void show(std::vector<FindingLane> lanes);
    /// Whether a day is known.
    [[nodiscard]] bool hasDays() const { return daysOf(m_lanes).has_value(); }
    [[nodiscard]] const std::vector<FindingLane>& lanes() const { return m_lanes; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<FindingLane> m_lanes;
};

} // namespace tasrih
