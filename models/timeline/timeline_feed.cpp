// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_feed.h"

#include "database/records/statement_facts.h"

#include <QtCore/QTimer>

namespace tasrih {

namespace {
constexpr std::size_t largestDirectBuild = 5000; // statements
}

TimelineFeed::TimelineFeed(Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_content(buildTimeline(context.snapshot(), {}, m_options))
{
    connect(&context, &Context::snapshotChanged, this, &TimelineFeed::schedule);
    connect(&context, &Context::filterChanged, this, &TimelineFeed::follow);
    connect(&context, &Context::visibleChanged, this, [this] {
        // Comes after each change of the filter, which is followed already.
        if (!std::exchange(m_hasFollowed, false))
            schedule();
    });
    rebuild();
}

void TimelineFeed::setOptions(const TimelineOptions& options)
{
    if (options == m_options)
        return;
    m_options = options;
    rebuild();
}

void TimelineFeed::schedule()
{
    // A change of data and of what is visible come as two signals; one build serves both.
    if (std::exchange(m_isScheduled, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isScheduled = false;
        rebuild();
    });
}

/// A change of the filter is worked on while the pages of this thread follow it.
void TimelineFeed::follow()
{
    m_hasFollowed = true;
    if (!m_isScheduled && m_context.visible().size() > largestDirectBuild)
        rebuild();
    else
        schedule();
}

void TimelineFeed::rebuild()
{
    const std::vector<StatementId>& visible = m_context.visible();
    const bool isSmall = visible.size() <= largestDirectBuild;
    setBuilding(!isSmall);
    m_newest.run(
        this, isSmall ? Newest::Size::Small : Newest::Size::Large,
        [snapshot = m_context.snapshot(), statements = visible, options = m_options, lists = m_lists, isSmall] {
            const ClaimListKey key{snapshot, options.pad};
            const auto make = [&] { return claimList(*snapshot, snapshot->facts->ids, options.pad); };
            const ClaimListPtr list = isSmall ? lists->ready(key) : lists->of(key, make);
            return list ? buildTimeline(snapshot, list, statements, options)
                        : buildTimeline(snapshot, statements, options);
        },
        [this](const TimelineContentPtr& content) { take(content); });
}

void TimelineFeed::take(const TimelineContentPtr& content)
{
    m_content = content;
    setBuilding(false);
    Q_EMIT contentChanged();
}

void TimelineFeed::setBuilding(bool isBuilding)
{
    if (std::exchange(m_isBuilding, isBuilding) != isBuilding)
        Q_EMIT buildingChanged();
}

} // namespace tasrih
