// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/timeline/agreement.h"
#include "models/timeline/claim_words.h"
#include "models/timeline/conflicts.h"
#include "models/timeline/event_marks.h"
#include "models/timeline/lane_shape.h"
#include "models/timeline/linked_lanes.h"
#include "views/drawing/timeline_style.h"

#include <QtGui/QPen>

class QImage;
class QPainter;

namespace tasrih {

struct DenseBand;

/// What is drawn besides the claims: which statements are in hand and where the pointer is.
struct TimelineHighlight
{
    Selection selection;
    std::optional<LaneRef> hovered;
    std::vector<ConflictingLane> conflicts; ///< With the current claim; empty where they aren't asked for.
    std::vector<LinkedLane> links = {};     ///< Of the current statement; likewise.
    std::optional<LaneRef> linksFrom = {};  ///< Where these begin.
};

/// Everything one picture of a timeline depends on. References are borrowed for the time of painting.
struct TimelineScene
{
    const RowLayout& rows;
    TimeScale scale;
    TimelineFrame frame;
    const TimelineStyle& style;
    LaneTexts& texts;
    AgreementCache& agreements;
    TimeAxis axis;
    EventMarks events;
    int eventLevels = 0; ///< Lines reserved for events' labels.
    QString continued;   ///< On paper: how the name of a row is written that began before, with "%1" for the name.

    /// Height of axis and events' labels.
    [[nodiscard]] double headerHeight() const;
};

/// The axis and the events of a scene; fills TimelineScene::axis, events and eventLevels.
void measureHeader(TimelineScene& scene, std::optional<QDate> today);

/// Paints a scene, on screen as on paper. Only what lies between two heights of the layout is touched.
class TimelinePainter
{
public:
    TimelinePainter(QPainter& painter, const TimelineScene& scene);

    /// Axis, tiers and events' labels, with their upper edge at the painter's origin.
    void paintHeader();
    /// Lines of the axis, of events and of today through the rows, from @p top to @p bottom.
    void paintGrid(double top, double bottom);
    /// Rows and lanes that touch the stretch from @p top to @p bottom of the layout, in its own coordinates.
    void paintRows(double top, double bottom, const TimelineHighlight& highlight = {});
    /// The label column beside them. A row whose top is above @p top has its name pinned to it.
    void paintColumn(double top, double bottom);
    /// Arcs from the current lane to those it is linked with; over the rows.
    void paintLinks(const TimelineHighlight& highlight);
    /// The signs beside the lanes that conflict with the current one; over the column.
    void paintConflictSigns(double top, double bottom, const TimelineHighlight& highlight);

private:
    void paintEvents(double top);
    void paintRow(int placed, double top, double bottom, const TimelineHighlight& highlight);
    void paintNumbers(double top, double bottom);
    void paintLanes(int placed, double top, double bottom, const TimelineHighlight& highlight);
    void paintAgreement(const PlacedRow& row);
    void paintDense(double top, double bottom);
    void paintBands(const QImage& picture, const std::vector<DenseBand>& bands, double step);
    void paintSparseNames(double top, double bottom);
    void paintSteps(const Agreement& agreement, double top, double height, int darkest);
    void paintBundle(LaneRef lane, const LaneClaim& bundle);
    void paintSlips(int placed, double top, double bottom);
    void paintSlip(LaneRef from, LaneRef to);
    [[nodiscard]] QColor background(LaneRef lane, const TimelineHighlight& highlight) const;
    void paintConflict(LaneRef lane, const TimelineHighlight& highlight);
    [[nodiscard]] QPointF linkEnd(LaneRef lane) const;
    void paintCurrent(LaneRef lane, const TimelineHighlight& highlight);
    void paintRowName(int placed, double top, double bottom);
    void paintSummary(int placed, double top, double bottom);
    void paintInheritedNames(int placed, double top, double bottom);
    void paintInheritedName(int placed, const RowLayout::PlacedRun& run, double y);
    void paintChevron(bool isFolded, const QRectF& box);
    [[nodiscard]] double capX(LaneRef lane) const;
    [[nodiscard]] QPen line(const QColor& colour) const { return {colour, m_scene.style.hairline}; }

    QPainter& m_painter;
    const TimelineScene& m_scene;
    const TimelineContent& m_content;
};

} // namespace tasrih
