// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

#include <QtWidgets/QWidget>

namespace tasrih {

/// The whole time of a timeline in a strip, with the stretch that is shown to be moved, widened and drawn anew.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget* parent = nullptr);

    void setContent(TimelineContentPtr content);
    /// The days shown in the timeline, with their fractions.
    void setShown(double from, double to);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// These days are to be shown.
    void wanted(double from, double to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Grip
    {
        None,
        Move,
        Start,
        End,
        Draw
    };
    [[nodiscard]] double x(double day) const; ///< Visual.
    [[nodiscard]] double day(double x) const;
    [[nodiscard]] QRectF window() const;
    [[nodiscard]] Grip gripAt(double x) const;
    void count();

    TimelineContentPtr m_content;
    std::vector<int> m_counts; ///< Claims for each px from the leading edge.
    double m_first = 0, m_last = 1;
    double m_from = 0, m_to = 1;
    Grip m_grip = Grip::None;
    double m_pressedDay = 0;
    double m_pressedFrom = 0, m_pressedTo = 0;
};

} // namespace tasrih
