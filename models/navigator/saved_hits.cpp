// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigator/saved_hits.h"

#include "database/records/error.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::chrono::milliseconds pause{1500}; ///< After the last change.

/// Everything that a saved search finds: ids of articles or of statements, ascending.
std::vector<qint64> foundBy(Connection& now, const Snapshot& snapshot, const SavedSearch& saved, const SearchStop& stop)
{
    if (const std::optional<SearchQuestion> question = questionFromJson(saved.filter)) {
        const Query query = Query::parse(question->query, Query::Ending::Open);
        if (!query.root)
            return {};
        const SearchOptions options{.scope = question->scope, .limit = 0, .narrowed = question->narrowed};
        return search(now, snapshot, *query.root, options, stop).found;
    }
    const std::optional<Filter> filter = filterFromJson(saved.filter);
    std::vector<qint64> ids;
    if (filter) {
        for (const StatementId id : filtered(snapshot, *filter, withWords(now, snapshot, *filter, stop).found))
            ids.push_back(id.value());
    }
    return ids;
}

/// How many of those nobody has seen; all count as seen where somebody looks now, or nobody ever did.
int unseen(const SeenHits& seen, SavedSearchId search, const std::vector<qint64>& found, bool isLookedAt)
{
    const std::optional<std::vector<qint64>> before = seen.of(search);
    if (!before || isLookedAt) {
        if (before != found)
            seen.put(search, found);
        return 0;
    }
    std::vector<qint64> fresh;
    std::set_difference(found.begin(), found.end(), before->begin(), before->end(), std::back_inserter(fresh));
    return int(fresh.size());
}
} // namespace

SavedHits::SavedHits(Context& context, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_seen(folder)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SavedHits::start);
    connect(&context, &Context::changed, this, [this](const Change& change) {
        if (change.data())
            m_pause.start();
    });
    m_pause.start();
}

/// What is under way ends.
SavedHits::~SavedHits()
{
    *m_isOver = true;
}

void SavedHits::look(SavedSearchId search)
{
    m_looked.insert(search);
    if (m_new.remove(search) > 0)
        Q_EMIT changed();
    m_waiting.insert(m_waiting.begin(), search);
    next();
}

void SavedHits::start()
{
    m_waiting.clear();
    for (const SavedSearch& search : m_context.snapshot()->all<SavedSearch>())
        m_waiting.push_back(search.id);
    next();
}

/// One at a time: what somebody types meanwhile comes between.
void SavedHits::next()
{
    if (m_isSearching || m_waiting.empty())
        return;
    const SavedSearchId id = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    const SavedSearch* saved = m_context.snapshot()->find(id);
    if (!saved)
        return next();
    m_isSearching = true;
    const auto look = [snapshot = m_context.snapshot(), saved = *saved, seen = m_seen, isLookedAt = m_looked.remove(id),
                       isOver = m_isOver](Connection& now) {
        return unseen(seen, saved.id, foundBy(now, *snapshot, saved, [isOver] { return isOver->load(); }), isLookedAt);
    };
    whenReady(this, m_context.project().search<int>(look), [this, id](const QFuture<int>& answer) {
        m_isSearching = false;
        try {
            take(id, answer.result());
        } catch (const Error&) { // Whoever opens the search is told.
        }
        next();
    });
}

void SavedHits::take(SavedSearchId search, int fresh)
{
    if (m_new.value(search, 0) == fresh)
        return;
    m_new.insert(search, fresh);
    Q_EMIT changed();
}

} // namespace tasrih
