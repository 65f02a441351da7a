// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_feed.h"
#include "views/drawing/figure_band.h"
#include "views/timeline/timeline_choice.h"
#include "views/timeline/timeline_keys.h"
#include "views/timeline/timeline_places.h"

#include <QtWidgets/QAbstractScrollArea>

namespace tasrih {

/// The timeline on screen: the axis and the label column stand still while the rows scroll. The wheel scrolls,
/// Ctrl+wheel zooms about the pointer, dragging pans; keys move from mark to mark. What is in sight is the camera's
/// business, what is chosen the choice's, what keys mean stands in timeline_keys.h, what lies where in TimelinePlaces.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// @param context must outlive the view.
    explicit TimelineView(Context& context, QWidget* parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] TimelineFeed& feed() { return m_feed; }
    [[nodiscard]] const RowLayout& rows() const { return *m_rows; }
    [[nodiscard]] const TimeScale& scale() const { return m_camera.scale(); }
    [[nodiscard]] const Folding& folding() const { return m_folding; }
    void setFolding(const Folding& folding);
    /// The day of the "today" line; the clock's unless a test sets it.
    void setToday(QDate today);

    /// Everything that is claimed, from the first day to the last.
    void showAll() { fit(m_rows->content().days); }
    /// From the first saying to the last end: what opens first.
    void showMain() { fit(m_rows->content().mainDays); }
    /// Whether the lanes that conflict with the current claim are marked.
    [[nodiscard]] bool showsConflicts() const { return m_choice.showsConflicts(); }
    void setShowsConflicts(bool shows);
    /// Whether the links of the current statement are drawn.
    [[nodiscard]] bool showsLinks() const { return m_choice.showsLinks(); }
    void setShowsLinks(bool shows);
    /// Whether labels also tell review state and grade.
    [[nodiscard]] bool showsGrades() const { return m_showsGrades; }
    void setShowsGrades(bool shows);
    /// Whether the figures stand beneath, on the same scale.
    [[nodiscard]] bool showsFigures() const { return m_showsFigures; }
    void setShowsFigures(bool shows);
    [[nodiscard]] TimelineStyle::Colours colours() const { return m_colours; }
    void setColours(TimelineStyle::Colours colours);

    /// All days and all rows at once, however low the rows become.
    void fitAll();
    /// The days of the selected claims.
    void fitSelection();
    /// Exactly these days, across the whole width.
    void showDays(double from, double to);
    /// The days shown now.
    [[nodiscard]] std::pair<double, double> shownDays() const { return m_camera.shownDays(); }
    /// How high rows are: 1 as designed, less when they are pressed together.
    [[nodiscard]] double compression() const { return m_camera.compression(); }
    /// Rows @p factor times as high as now, with what stands at @p y of the viewport's body kept there.
    void compress(double factor, double y);
    void zoomIn();
    void zoomOut();
    /// Scrolls just so far that the lane is seen.
    void ensureVisible(LaneRef lane);

    /// What lies where, as the view is now.
    [[nodiscard]] TimelinePlaces places() const;
    [[nodiscard]] std::optional<LaneRef> laneAt(QPoint position) const { return places().laneAt(position); }
    [[nodiscard]] LaneShape shapeOf(LaneRef lane) const { return places().shapeOf(lane); }
    [[nodiscard]] QRectF laneRect(LaneRef lane) const { return places().laneRect(lane); }
    /// Whether rows are strips, with no lanes to be told apart.
    [[nodiscard]] bool isDense() const { return !m_style.metrics.hasLanes(); }
    /// The keys stand on this lane from now on; its claim is chosen and brought into sight.
    void goTo(LaneRef lane, TimelineChoice::Extend extend = TimelineChoice::Extend::No);
    void clearChoice() { m_context.clearSelection(); }
    [[nodiscard]] const TimelineChoice& choice() const { return m_choice; }
    [[nodiscard]] std::optional<LaneRef> currentLane() const { return m_choice.currentLane(); }
    [[nodiscard]] std::optional<int> currentClaim() const { return m_choice.currentClaim(); }

Q_SIGNALS:
    /// Space was pressed: show or hide the sentence of the current claim.
    void peekRequested();
    /// Escape was pressed.
    void peekEnded();
    void scaleChanged();
    /// What is shown on demand, or the colours, changed.
    void optionsChanged();
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
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void takeContent();
    void restyle();
    void layOut();
    void fit(const std::optional<DaySpan>& days);
    void setCompression(double compression, double y = 0);
    /// What the camera shows is another now: the bars, the header and the picture follow.
    void followCamera();
    void updateBars();
    void updateHeader();
    void optionChanged();
    [[nodiscard]] LaneTexts newTexts() const;
    [[nodiscard]] double leastCompression() const;
    [[nodiscard]] TimelineFrame frame() const;
    [[nodiscard]] const FigurePoint* figureAt(QPoint position) const;
    void followSelection();
    void click(QPoint position, TimelineChoice::Extend extend);
    bool run(TimelineCommand command, Qt::KeyboardModifiers modifiers);
    bool runOnClaim(TimelineCommand command);
    void listMembers(QPoint position);
    void foldAt(int placed, QPoint position);
    bool toggleBundle(LaneRef lane);
    void hover(std::optional<LaneRef> lane);
    void paintEmpty(QPainter& painter);
    void announce();

    Context& m_context;
    TimelineFeed m_feed;
    TimelineCamera m_camera;
    TimelineChoice m_choice;
    bool m_showsGrades = false;
    bool m_showsFigures = false;
    FiguresFeed m_figuresFeed;
    FigureBand m_figures;
    TimelineStyle::Colours m_colours = TimelineStyle::Colours::Side;
    TimelineStyle m_style;
    std::unique_ptr<RowLayout> m_rows;
    mutable LaneTexts m_texts;
    mutable AgreementCache m_agreements;
    Folding m_folding;
    TimeAxis m_axis;
    EventMarks m_events;
    int m_eventLevels = 0;
    std::optional<QDate> m_today;
    std::optional<TimelineDrag> m_drag;
    bool m_isUpdatingBars = false;
};

} // namespace tasrih
