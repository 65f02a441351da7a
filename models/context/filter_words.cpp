// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/filter_words.h"

#include "database/records/error.h"
#include "models/search/field_search.h"
#include "models/search/search.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::chrono::milliseconds betweenTries{500};

/// The statements that a query finds, or all of those in the articles it finds.
std::vector<StatementId> statementsFor(Connection& now, const Snapshot& snapshot, const QueryNode& query,
                                       SearchScope scope, const SearchStop& stop, bool& isWhole)
{
    const SearchAnswer answer = search(now, snapshot, query, {.scope = scope, .limit = 0}, stop);
    isWhole = isWhole && answer.isWhole;
    if (scope == SearchScope::Statements)
        return {answer.found.begin(), answer.found.end()};
    return statementsIn(snapshot, {answer.found.begin(), answer.found.end()});
}
} // namespace

namespace {
/// Words of statements can be looked for in the records; for those of articles nothing may pass.
StatementList unanswered(const Filter& filter)
{
    return filter.articleText.isEmpty() ? nullptr : std::make_shared<const std::vector<StatementId>>();
}
} // namespace

WithWords withWords(Connection& now, const Snapshot& snapshot, const Filter& filter, const SearchStop& stop)
{
    WithWords answer;
    const Query text = Query::parse(filter.text, Query::Ending::Open);
    const Query articleText = Query::parse(filter.articleText, Query::Ending::Open);
    if (!text.root && !articleText.root)
        return answer;
    std::vector<StatementId> found;
    if (text.root)
        found = statementsFor(now, snapshot, *text.root, SearchScope::Statements, stop, answer.isWhole);
    if (articleText.root) {
        auto inArticles = statementsFor(now, snapshot, *articleText.root, SearchScope::Articles, stop, answer.isWhole);
        std::vector<StatementId> both;
        std::set_intersection(found.begin(), found.end(), inArticles.begin(), inArticles.end(),
                              std::back_inserter(both));
        found = text.root ? std::move(both) : std::move(inArticles);
    }
    answer.found = std::make_shared<const std::vector<StatementId>>(std::move(found));
    return answer;
}

FilterWords::FilterWords(Project& project, QObject* parent)
    : FeedBase(parent)
    , m_project(project)
{
    m_again.setSingleShot(true);
    m_again.setInterval(betweenTries);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_asked.reset();
        update();
    });
    setLooking(this, true);
}

/// What is under way ends.
FilterWords::~FilterWords()
{
    ++*m_newest;
}

void FilterWords::ask(const SnapshotPtr& snapshot, const Filter& filter)
{
    Filter words;
    words.text = filter.text;
    words.articleText = filter.articleText;
    m_wanted = {snapshot, words};
    update();
}

void FilterWords::work()
{
    if (m_asked == m_wanted)
        return;
    // Changes that come faster than answers must not keep them from coming: the newest state is asked for then.
    if (isWorking() && m_asked && m_asked->filter == m_wanted.filter)
        return;
    m_asked = m_wanted;
    m_again.stop();
    const quint64 number = ++*m_newest;
    const Query text = Query::parse(m_wanted.filter.text), articleText = Query::parse(m_wanted.filter.articleText);
    const bool isReadable = !text.problem && !articleText.problem;
    if (!isReadable || (!text.root && !articleText.root)) {
        m_found = isReadable ? nullptr : unanswered(m_wanted.filter);
        setWorking(false);
        return;
    }
    setWorking(true);
    const auto isOld = [newest = m_newest, number] { return *newest != number; };
    const auto look = [wanted = m_wanted, isOld](Connection& now) {
        return withWords(now, *wanted.snapshot, wanted.filter, isOld);
    };
    whenReady(this, m_project.search<WithWords>(look), [this, isOld](const QFuture<WithWords>& future) {
        if (isOld())
            return;
        try {
            const WithWords answer = future.result();
            const bool isComing = !answer.isWhole && !m_project.isReadOnly();
            const bool isOfUse = answer.isWhole || isComing || !m_asked->filter.articleText.isEmpty();
            take(isOfUse ? answer.found : nullptr);
            if (isComing)
                m_again.start();
            update(); // Of what is new by now.
        } catch (const Error&) {
            const StatementList none = unanswered(m_asked->filter);
            m_asked.reset(); // The next one is a try more.
            take(none);
        }
    });
}

void FilterWords::take(StatementList found)
{
    m_found = std::move(found);
    setWorking(false);
    Q_EMIT changed();
}

} // namespace tasrih
