// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/histogram/histogram.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace tasrih {

/// How many statements were said when, to brush a range of dates out of. Dragging sets the filter's dates, a double
/// click or Esc takes them away; arrows move the range, with Shift its end. Time runs with the reading direction.
class DateBrush : public QWidget
{
    Q_OBJECT

public:
    enum class Face
    {
        Sparkline, ///< Bars alone.
        Axis       ///< With years beneath.
    };

    DateBrush(Context& context, Face face, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    [[nodiscard]] const Histogram& histogram() const { return m_feed.value(); }

    /// A year beneath the bars: where it begins, and its label's place; a label that has no room is empty.
    struct YearMark
    {
        int x = 0;
        QRect box;
        QString label;
    };
    [[nodiscard]] std::vector<YearMark> yearMarks() const;

Q_SIGNALS:
    /// The counts are new.
    void histogramChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Range
    {
        int first = 0, last = 0; ///< Bins, both inclusive.
    };

    struct Asked
    {
        SnapshotPtr snapshot;
        Filter filter;       ///< Without dates.
        StatementList found; ///< With its words.

        [[nodiscard]] std::size_t size() const { return std::size_t(snapshot->all<Statement>().size()); }
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    [[nodiscard]] Asked asked() const;
    void setRange(const Range& range);
    void clearRange();
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int binAt(int x) const;
    /// The edge before a bin, in the widget's coordinates.
    [[nodiscard]] int xOf(int bin) const;
    [[nodiscard]] std::optional<Range> filtered() const;
    [[nodiscard]] QString textOf(const Range& range) const;
    void drawBars(QPainter& painter, const std::optional<Range>& chosen) const;
    void drawYears(QPainter& painter) const;

    Context& m_context;
    Face m_face;
    Feed<Asked, Histogram> m_feed;
    std::optional<int> m_pressed; ///< Bin where the drag began.
    std::optional<Range> m_dragged;
};

} // namespace tasrih
