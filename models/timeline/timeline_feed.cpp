// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_feed.h"

#include "models/background/background.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
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
    connect(&context, &Context::visibleChanged, this, &TimelineFeed::schedule);
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

void TimelineFeed::rebuild()
{
    const quint64 token = ++m_token;
    const std::vector<StatementId>& visible = m_context.visible();
    if (visible.size() <= largestDirectBuild) {
        take(token, buildTimeline(m_context.snapshot(), visible, m_options));
        return;
    }
    setBuilding(true);
    inBackground(
        this,
        [snapshot = m_context.snapshot(), statements = visible, options = m_options] {
            return buildTimeline(snapshot, statements, options);
        },
        [this, token](const TimelineContentPtr& content) { take(token, content); });
}

void TimelineFeed::take(quint64 token, const TimelineContentPtr& content)
{
    if (token != m_token)
        return;
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
