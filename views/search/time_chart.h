// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/hits_in_time.h"
#include "models/timeline/time_scale.h"
#include "views/drawing/timeline_style.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace tasrih {

/// Draws hits by month: all of them, and beneath them a row for each part.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    /// Rows of parts at most; the rest stands together in one more.
    static constexpr int mostParts = 5;

    explicit TimeChart(QWidget* parent = nullptr);

    void show(std::shared_ptr<const HitsInTime> hits);
    QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

    /// The month at a point, counted from the first one.
    [[nodiscard]] std::optional<int> monthAt(QPoint at) const;

Q_SIGNALS:
    void monthChosen(QDate month);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Place;

    [[nodiscard]] Place place() const;
    void paintRow(QPainter& painter, const Place& place, const HitCourse& course, double top, double height,
                  int tallest) const;

    std::shared_ptr<const HitsInTime> m_hits;
    std::vector<HitCourse> m_rows; ///< Parts, and the rest of them.
};

} // namespace tasrih
