// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_feed.h"
#include "views/drawing/figure_band.h"
#include "views/drawing/timeline_painter.h"

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
    /// Whether the lanes that conflict with the current claim are marked.
    [[nodiscard]] bool showsConflicts() const { return m_showsConflicts; }
    void setShowsConflicts(bool shows);
    /// Whether the links of the current statement are drawn.
    [[nodiscard]] bool showsLinks() const { return m_showsLinks; }
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
    [[nodiscard]] std::pair<double, double> shownDays() const;
    /// How high rows are: 1 as designed, less when they are pressed together.
    [[nodiscard]] double compression() const { return m_compression; }
    /// Rows @p factor times as high as now, with what stands at @p y of the viewport's body kept there.
    void compress(double factor, double y);
    void zoomIn();
    void zoomOut();
    /// Scrolls just so far that the lane is seen.
    void ensureVisible(LaneRef lane);

    /// The lane and the event under a point of the viewport.
    [[nodiscard]] std::optional<LaneRef> laneAt(QPoint position) const;
    [[nodiscard]] std::optional<int> rowAt(QPoint position) const;
    [[nodiscard]] const EventMark* eventAt(QPoint position) const;
    /// Whether rows are strips, with no lanes to be told apart.
    [[nodiscard]] bool isDense() const { return !m_style.metrics.hasLanes(); }
    /// The claims whose bars lie under a point of a strip, in order of saying.
    [[nodiscard]] std::vector<int> membersAt(QPoint position) const;
    /// The signs of a lane in the viewport's coordinates.
    [[nodiscard]] LaneShape shapeOf(LaneRef lane) const;
    [[nodiscard]] QRectF laneRect(LaneRef lane) const;
    /// The keys stand on this lane from now on; its claim is chosen and brought into sight.
    void goTo(LaneRef lane);
    void clearChoice();
    /// Whether the statement of the lane's claim is chosen.
    [[nodiscard]] bool isChosen(LaneRef lane) const;
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
    static constexpr double figureBandHeight = 150; ///< px
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
    void setCompression(double compression);
    void findMarks(); ///< Conflicts and links of the current claim, where they are shown.
    void findConflicts();
    void findLinks();
    [[nodiscard]] LaneTexts newTexts() const;
    [[nodiscard]] double leastCompression() const;
    void updateBars();
    void updateHeader();
    [[nodiscard]] TimelineFrame frame() const;
    [[nodiscard]] TimelineScene scene() const;
    [[nodiscard]] DaySpan scrollableDays() const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double bodyHeight() const; ///< Of the part where rows are.
    [[nodiscard]] double bandHeight() const { return m_showsFigures ? figureBandHeight : 0; }
    [[nodiscard]] bool isInBand(QPoint position) const { return position.y() >= viewport()->height() - bandHeight(); }
    [[nodiscard]] const FigurePoint* figureAt(QPoint position) const;
    [[nodiscard]] double top() const;
    void showSelection();
    void click(QPoint position, Extend extend);
    void choose(LaneRef lane, Extend extend);
    void extendTo(const TimelineClaim& claim, LaneRef lane);
    void moveMark(const QKeyEvent& event);
    bool commandKey(const QKeyEvent& event);
    bool zoomKey(const QKeyEvent& event);
    void listMembers(QPoint position);
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
    double m_compression = 1;
    bool m_showsConflicts = false;
    bool m_showsLinks = false;
    bool m_showsGrades = false;
    bool m_showsFigures = false;
    FiguresFeed m_figuresFeed;
    FigureBand m_figures;
    TimelineStyle::Colours m_colours = TimelineStyle::Colours::Side;
    std::vector<ConflictingLane> m_conflicts;
    std::vector<LinkedLane> m_links;
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
