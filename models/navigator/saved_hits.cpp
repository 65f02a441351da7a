// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigator/saved_hits.h"

#include "database/records/error.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::chrono::milliseconds pause{1500}; ///< After the last change.

/// Everything that a saved search finds: ids of articles or of statements, ascending. Nothing while the index isn't
/// whole.
std::optional<std::vector<qint64>> foundBy(Connection& now, const Snapshot& snapshot, const SavedSearch& saved,
                                           const SearchStop& stop)
{
    if (const std::optional<SearchQuestion> question = questionFromJson(saved.filter)) {
        const Query query = Query::parse(question->query, Query::Ending::Open);
        if (!query.root)
            return std::vector<qint64>();
        const SearchOptions options{.scope = question->scope, .limit = 0, .narrowed = question->narrowed};
        SearchAnswer answer = search(now, snapshot, *query.root, options, stop);
        return answer.isWhole ? std::optional(std::move(answer.found)) : std::nullopt;
    }
    const std::optional<Filter> filter = filterFromJson(saved.filter);
    std::vector<qint64> ids;
    if (filter) {
        const WithWords words = withWords(now, snapshot, {filter->text, filter->articleText}, stop);
        if (!words.isWhole)
            return std::nullopt;
        for (const StatementId id : filtered(snapshot, *filter, words.found))
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
    using Answer = std::optional<int>; // Nothing while the index isn't whole.
    const auto look = [snapshot = m_context.snapshot(), saved = *saved, seen = m_seen,
                       isLookedAt = m_looked.contains(id), isOver = m_isOver](Connection& now) -> Answer {
        const auto found = foundBy(now, *snapshot, saved, [isOver] { return isOver->load(); });
        return found ? Answer(unseen(seen, saved.id, *found, isLookedAt)) : std::nullopt;
    };
    whenReady(this, m_context.project().search<Answer>(look), [this, id](const QFuture<Answer>& answer) {
        m_isSearching = false;
        try {
            if (const Answer fresh = answer.result()) {
                m_looked.remove(id);
                take(id, *fresh);
            } else if (!m_context.project().isReadOnly()) {
                m_pause.start(); // It is asked again when more of the index is there.
            }
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
