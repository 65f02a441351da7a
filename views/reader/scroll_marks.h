// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollBar>

#include <vector>

namespace tasrih {

/// Marks over a vertical scroll bar: where in the whole the hits of a search are. It lets the mouse through.
class ScrollMarks : public QWidget
{
public:
    explicit ScrollMarks(QScrollBar& bar);

    /// @param places from 0 (the top) to 1.
    void show(std::vector<double> places);
    [[nodiscard]] const std::vector<double>& places() const { return m_places; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<double> m_places;
};

} // namespace tasrih
