// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_places.h"

#include "database/dates/date_text.h"
#include "models/timeline/density.h"
#include "models/timeline/row_summary.h"
#include "models/words/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tasrih {

namespace {
constexpr double memberReach = 2; ///< px on either side of the pointer.
} // namespace

std::optional<int> TimelinePlaces::rowAt(QPoint position) const
{
    return isInBody(position) ? m_scene.rows.rowAt(toRows(position.y())) : std::nullopt;
}

std::optional<LaneRef> TimelinePlaces::laneAt(QPoint position) const
{
    if (!isInBody(position) || isInColumn(position) || !m_scene.style.metrics.hasLanes())
        return std::nullopt;
    return m_scene.rows.laneAt(toRows(position.y()));
}

std::optional<EventMark> TimelinePlaces::eventAt(QPoint position) const
{
    const double x = m_scene.frame.toLeading(position.x());
    const double y = position.y() - 2 * m_scene.style.metrics.axisTier;
    if (y < 0 || y >= m_scene.eventLevels * m_scene.style.metrics.eventTier || x < 0)
        return std::nullopt;
    const int level = int(y / m_scene.style.metrics.eventTier);
    const auto found =
        std::find_if(m_scene.events.marks.begin(), m_scene.events.marks.end(), [&](const EventMark& mark) {
            return mark.level == level && x >= mark.labelFrom - m_scene.style.metrics.gap && x < mark.labelTo;
        });
    return found == m_scene.events.marks.end() ? std::nullopt : std::optional(*found);
}

std::vector<int> TimelinePlaces::membersAt(QPoint position) const
{
    const double y = toRows(position.y());
    const double x = m_scene.frame.toLeading(position.x());
    if (position.y() < m_header || x < 0)
        return {};
    const DaySpan days{DayPoint(std::floor(m_scene.scale.day(x - memberReach))),
                       DayPoint(std::ceil(m_scene.scale.day(x + memberReach)))};
    std::vector<int> members;
    for (const DenseBand& band : denseBands(m_scene.rows, y, y + 1)) {
        for (int placed = band.first; placed < band.end; ++placed) {
            for (const LaneRun& run : m_scene.rows.subjectRow(placed).runs) {
                for (int i = run.first; i < run.first + run.count; ++i) {
                    const int claim = m_scene.rows.content().order[std::size_t(i)];
                    const ClaimSpan& span = m_scene.rows.content().claims[std::size_t(claim)].span;
                    const std::optional<DaySpan> bar = span.bar() ? span.bar() : span.said.days;
                    const bool isUnder = bar && bar->from < days.to && days.from < std::max(bar->to, bar->from + 1);
                    if (isUnder && std::find(members.begin(), members.end(), claim) == members.end())
                        members.push_back(claim);
                }
            }
        }
    }
    return members;
}

std::optional<RowLayout::PlacedRun> TimelinePlaces::runNamedAt(int placed, QPoint position) const
{
    const RowLayout& rows = m_scene.rows;
    const double y = toRows(position.y());
    for (const RowLayout::PlacedRun& run : rows.runsOf(placed)) {
        const double top = rows.row(placed).lanes > 0 ? rows.laneTop({placed, run.firstLane}) : y + 1;
        if (y >= top && y < top + m_scene.style.metrics.lanePitch)
            return run;
    }
    return std::nullopt;
}

QRectF TimelinePlaces::laneRect(LaneRef lane) const
{
    return m_scene.frame.bodyRect(m_scene.rows.laneTop(lane) - m_top + m_header, m_scene.style.metrics.lanePitch);
}

LaneShape TimelinePlaces::shapeOf(LaneRef lane) const
{
    const LaneShaper shaper(m_scene.rows, m_scene.scale, m_scene.frame);
    const LaneClaim what = m_scene.rows.claimIn(lane);
    LaneShape shape = what.isBundle() ? shaper.bundle(lane, {}, {}, m_scene.style.labelWidth())
                                      : shaper.shape(lane, m_scene.texts.of(what.claim), m_scene.style.labelWidth());
    const double shift = m_header - m_top;
    shape.lane.translate(0, shift);
    shape.bounds.translate(0, shift);
    shape.label.translate(0, shift);
    if (shape.diamond)
        *shape.diamond += QPointF(0, shift);
    if (shape.cap)
        *shape.cap += QPointF(0, shift);
    return shape;
}

QString TimelinePlaces::tipAt(QPoint position) const
{
    const Language language = m_scene.style.language;
    QStringList paragraphs;
    if (const std::optional<LaneRef> lane = laneAt(position); lane && !m_scene.rows.claimIn(*lane).isBundle()) {
        const ClaimWords words = wordsOf(m_scene.rows.content(), m_scene.rows.claimIn(*lane).claim);
        paragraphs << QStringLiteral("%1 · %2").arg(words.speaker, words.saidOn) << words.summary << words.relays
                   << words.sentence << words.source;
    } else if (const std::optional<int> row = rowAt(position); row && isInColumn(position)) {
        paragraphs << m_scene.rows.subjectRow(*row).label
                   << summaryText(m_scene.rows.content(), m_scene.rows.row(*row).index);
    } else if (row && !m_scene.style.metrics.hasLanes()) {
        const int members = int(membersAt(position).size());
        paragraphs << m_scene.rows.subjectRow(*row).label;
        if (members > 0)
            paragraphs << QCoreApplication::translate("tasrih::TimelineView", "%n claim(s) here; a click lists them",
                                                      nullptr, members);
    } else if (const std::optional<EventMark> mark = eventAt(position)) {
        for (const int index : mark->events) {
            const Event* event =
                m_scene.rows.content().snapshot->find(m_scene.rows.content().events[std::size_t(index)].event);
            if (event && event->date)
                paragraphs << QStringLiteral("%1 · %2").arg(readable(*event->date, language), nameOf(*event, language));
        }
    }
    paragraphs.removeAll(QString());
    return paragraphs.join(u'\n');
}

} // namespace tasrih
