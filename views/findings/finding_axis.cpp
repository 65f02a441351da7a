// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/finding_axis.h"

#include "database/words/numerals.h"
#include "views/drawing/axis_painter.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr int lanePitch = 14;
constexpr int laneBar = 6;
constexpr int numberRoom = 3 * unit;

void paintDiamond(QPainter& painter, QPointF at, double half)
{
    painter.drawPolygon(
        QPolygonF({at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)}));
}

void paintLane(QPainter& painter, const FindingLane& lane, const TimeScale& scale, const TimelineFrame& frame,
               double top)
{
    const QColor ink = lane.side == 0 ? theme().text : theme().accent;
    const double middle = top + lanePitch / 2.;
    if (lane.days) {
        const double from = scale.x(lane.days->from);
        const double to = lane.isOpen ? frame.bodyWidth() : std::max(scale.x(lane.days->to), from + 2);
        painter.fillRect(frame.rect(from, to, middle - laneBar / 2., laneBar),
                         theme().tint(ink, lane.isOpen ? 40 : 70));
    }
    if (!lane.said)
        return;
    // Said some time within a period: a line through it.
    const double from = scale.x(lane.said->from);
    const double to = scale.x(lane.said->to);
    painter.setPen(QPen(ink, 1));
    painter.drawLine(QPointF(frame.toVisual(from), middle), QPointF(frame.toVisual(to), middle));
    painter.setBrush(theme().paper);
    paintDiamond(painter, {frame.toVisual((from + to) / 2), middle}, laneBar / 2. + 1);
}
} // namespace

FindingAxis::FindingAxis(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("findingAxis"));
    setAccessibleName(tr("Both sides in the course of time"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FindingAxis::show(std::vector<FindingLane> lanes)
{
    m_lanes = std::move(lanes);
    updateGeometry();
    update();
}

QSize FindingAxis::sizeHint() const
{
    const int tiers = int(2 * screenStyle().metrics.axisTier);
    return {30 * unit, tiers + int(m_lanes.size()) * lanePitch + unit};
}

void FindingAxis::paintEvent(QPaintEvent* /*event*/)
{
    const std::optional<DaySpan> days = daysOf(m_lanes);
    if (!days)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineStyle style = screenStyle();
    TimelineFrame frame{double(width()), numberRoom, layoutDirection()};
    const TimeScale scale = TimeScale::fitting(*days, frame.bodyWidth(), {2. * unit, 2. * unit});
    const AxisWords words{interfaceLanguage(), dateDisplay()};
    const TimeAxis axis = timeAxis(scale, frame.bodyWidth(), words, style.labelWidth(), style.metrics.gap);
    const double tiers = 2 * style.metrics.axisTier;
    paintAxis(painter, axis, frame, style);
    paintAxisLines(painter, axis, frame, style, {tiers, double(height())});
    double top = tiers;
    int numbered = -1;
    for (const FindingLane& lane : m_lanes) {
        if (lane.side != numbered) {
            numbered = lane.side;
            painter.setFont(style.label);
            painter.setPen(lane.side == 0 ? theme().text : theme().accent);
            painter.drawText(frame.columnRect(top, lanePitch), Qt::AlignCenter, numeralText(lane.side + 1));
        }
        paintLane(painter, lane, scale, frame, top);
        top += lanePitch;
    }
}

} // namespace tasrih
