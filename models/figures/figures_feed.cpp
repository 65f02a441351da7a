// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures_feed.h"

#include <QtCore/QTimer>

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::size_t mostDirect = 5000; // statements
} // namespace

FigureContent figureContent(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                            const FigureOptions& options)
{
    FigureContent content;
    const std::vector<FigureClaim> figures = figuresOf(snapshot, statements);
    content.measures = measuresOf(figures);
    const auto isThere = [&](Measure measure) {
        return std::find(content.measures.begin(), content.measures.end(), measure) != content.measures.end();
    };
    if (options.measure && isThere(*options.measure))
        content.measure = options.measure;
    else if (isThere(Measure::Troops)) // What a withdrawal is about.
        content.measure = Measure::Troops;
    else if (!content.measures.empty())
        content.measure = content.measures.front();
    if (content.measure)
        content.series = decimated(figureSeries(snapshot, figures, *content.measure, options.groups, options.language));
    return content;
}

FiguresFeed::FiguresFeed(Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context, &Context::snapshotChanged, this, &FiguresFeed::schedule);
    connect(&context, &Context::filterChanged, this, &FiguresFeed::follow);
    connect(&context, &Context::visibleChanged, this, [this] {
        // Comes after each change of the filter, which is followed already.
        if (!std::exchange(m_hasFollowed, false))
            schedule();
    });
}

void FiguresFeed::setOptions(const FigureOptions& options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_isOutdated = true;
    rebuild();
}

void FiguresFeed::setActive(bool isActive)
{
    m_isActive = isActive;
    rebuild();
}

void FiguresFeed::schedule()
{
    m_isOutdated = true;
    // A change of data and of what is visible come as two signals; one build serves both.
    if (!m_isActive || std::exchange(m_isScheduled, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isScheduled = false;
        rebuild();
    });
}

/// A change of the filter is worked on while the pages of this thread follow it.
void FiguresFeed::follow()
{
    m_isOutdated = true;
    m_hasFollowed = true;
    if (!m_isScheduled && m_context.visible().size() > mostDirect)
        rebuild();
    else
        schedule();
}

void FiguresFeed::rebuild()
{
    if (!m_isActive || !m_isOutdated)
        return;
    m_isOutdated = false;
    const std::vector<StatementId>& visible = m_context.visible();
    m_newest.run(
        this, visible.size() <= mostDirect ? Newest::Size::Small : Newest::Size::Large,
        [snapshot = m_context.snapshot(), statements = visible, options = m_options] {
            return figureContent(*snapshot, statements, options);
        },
        [this](const FigureContent& content) {
            m_content = content;
            Q_EMIT contentChanged();
        });
}

} // namespace tasrih
