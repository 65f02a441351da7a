// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_feed.h"
#include "views/timeline/timeline_painter.h"

#include <QtWidgets/QAbstractScrollArea>

namespace tasrih {

/// The timeline on screen: the axis and the label column stand still while the rows scroll. The wheel scrolls,
/// Ctrl+wheel zooms about the pointer, dragging pans; keys move from mark to mark.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// @param context must outlive the view.
    explicit TimelineView(Context& context, QWidget* parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] TimelineFeed& feed() { return m_feed; }
    [[nodiscard]] const RowLayout& rows() const { return *m_rows; }
    [[nodiscard]] const TimeScale& scale() const { return m_scale; }
    [[nodiscard]] const Folding& folding() const { return m_folding; }
    void setFolding(const Folding& folding);
    /// The day of the "today" line; the clock's unless a test sets it.
    void setToday(QDate today);

    /// Everything that is claimed, from the first day to the last.
    void showAll();
    /// From the first saying to the last end: what opens first.
    void showMain();
    void zoomIn();
    void zoomOut();
    /// Scrolls just so far that the lane is seen.
    void ensureVisible(LaneRef lane);

    /// The lane and the event under a point of the viewport.
    [[nodiscard]] std::optional<LaneRef> laneAt(QPoint position) const;
    [[nodiscard]] std::optional<int> rowAt(QPoint position) const;
    [[nodiscard]] const EventMark* eventAt(QPoint position) const;
    /// The signs of a lane in the viewport's coordinates.
    [[nodiscard]] LaneShape shapeOf(LaneRef lane) const;
    [[nodiscard]] QRectF laneRect(LaneRef lane) const;
    /// Where the current claim stands, where it is shown.
    [[nodiscard]] std::optional<LaneRef> currentLane() const;
    [[nodiscard]] std::optional<int> currentClaim() const;
    /// A tip's text for what is under a point; rich text.
    [[nodiscard]] QString tipAt(QPoint position) const;

Q_SIGNALS:
    /// Space was pressed: show or hide the sentence of the current claim.
    void peekRequested();
    /// Escape was pressed.
    void peekEnded();
    void scaleChanged();
    /// The content, the folding or the language was laid out anew.
    void laidOut();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Gesture
    {
        QPoint pressed;
        TimeScale scale{0, 1};
        int scrolled = 0;
        bool isPanning = false;
    };
    enum class Extend
    {
        No,
        Toggle,
        Range
    };

    void takeContent();
    void restyle();
    void layOut();
    void setScale(const TimeScale& scale);
    void zoomAbout(double factor, double x);
    void fit(const std::optional<DaySpan>& days);
    void updateBars();
    void updateHeader();
    [[nodiscard]] TimelineFrame frame() const;
    [[nodiscard]] TimelineScene scene() const;
    [[nodiscard]] DaySpan scrollableDays() const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double top() const;
    void showSelection();
    void click(QPoint position, Extend extend);
    void choose(LaneRef lane, Extend extend);
    void extendTo(const TimelineClaim& claim, LaneRef lane);
    void moveMark(const QKeyEvent& event);
    bool commandKey(const QKeyEvent& event);
    bool zoomKey(const QKeyEvent& event);
    void fold(int placed);
    void foldAt(int placed, QPoint position);
    bool toggleBundle(LaneRef lane);
    /// The claim in a lane; null for a bundle.
    [[nodiscard]] const TimelineClaim* claimOf(LaneRef lane) const;
    void hover(std::optional<LaneRef> lane);
    void paintEmpty(QPainter& painter);
    void announce();

    Context& m_context;
    TimelineFeed m_feed;
    TimelineStyle m_style;
    std::unique_ptr<RowLayout> m_rows;
    mutable LaneTexts m_texts;
    mutable AgreementCache m_agreements;
    TimeScale m_scale{2460000, 1};
    Folding m_folding;
    TimeAxis m_axis;
    EventMarks m_events;
    int m_eventLevels = 0;
    std::optional<QDate> m_today;
    std::optional<LaneRef> m_hovered;
    std::optional<LaneRef> m_at; ///< The lane the keys stand on; a claim may stand in several.
    std::optional<Gesture> m_gesture;
    bool m_isFitted = false; ///< Whether a scale was chosen yet.
    bool m_isUpdatingBars = false;
    bool m_isChoosing = false; ///< The selection is changing by this view's doing.
};

} // namespace tasrih
