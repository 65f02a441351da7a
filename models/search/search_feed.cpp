// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_feed.h"

#include "database/records/error.h"

namespace tasrih {

namespace {
constexpr std::chrono::milliseconds betweenLooks{1000};
} // namespace

SearchFeed::SearchFeed(Project& project, QObject* parent)
    : FeedBase(parent)
    , m_project(project)
    , m_snapshot(project.snapshot())
{
    connect(&project, &Project::opened, this, [this] { update(); });
    connect(&project, &Project::changed, this, [this] { update(); });
    m_again.setSingleShot(true);
    m_again.setInterval(betweenLooks);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_asked.reset();
        update();
    });
}

/// What is under way ends.
SearchFeed::~SearchFeed()
{
    ++*m_newest;
}

void SearchFeed::setQuestion(const SearchQuestion& question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_limit = portion;
    update();
}

void SearchFeed::more()
{
    if (!hasMore() || isWorking())
        return;
    m_limit = qsizetype(m_answer.hits.size()) + portion;
    update();
}

void SearchFeed::work()
{
    const Asked asked{m_question, m_project.snapshot(), m_limit};
    if (m_asked == asked)
        return;
    // Changes that come faster than answers must not keep them from coming: the newest state is asked for then.
    if (isWorking() && m_asked && m_asked->question == asked.question && m_asked->limit == asked.limit)
        return;
    Query query = Query::parse(m_question.query, Query::Ending::Open);
    const bool isSameList = m_asked && m_asked->question == asked.question && m_asked->snapshot == asked.snapshot &&
                            !isWorking() && m_failure.isEmpty();
    m_asked = asked;
    if (query.root) {
        ask(asked, std::move(*query.root), isSameList ? qsizetype(m_answer.hits.size()) : 0);
        return;
    }
    ++*m_newest;
    m_answer = {};
    m_answered = asked.question;
    m_snapshot = asked.snapshot;
    say(query.problem, {});
}

void SearchFeed::ask(const Asked& asked, QueryNode query, qsizetype skip)
{
    setWorking(true);
    m_again.stop();
    const SearchOptions options{.scope = asked.question.scope,
                                .order = asked.question.order,
                                .limit = asked.limit,
                                .skip = skip,
                                .narrowed = asked.question.narrowed,
                                .hasFacets = true};
    const quint64 number = ++*m_newest;
    const auto isOld = [newest = m_newest, number] { return *newest != number; };
    const auto look = [snapshot = asked.snapshot, query = std::move(query), options, isOld](Connection& now) {
        return search(now, *snapshot, query, options, isOld);
    };
    whenReady(this, m_project.search<SearchAnswer>(look),
              [this, asked, skip, isOld](const QFuture<SearchAnswer>& answer) {
                  if (isOld())
                      return;
                  try {
                      take(asked, answer.result(), skip);
                      update(); // Of what is new by now.
                  } catch (const Error& error) {
                      m_answer = {};
                      m_answered = asked.question;
                      say({}, error.message());
                  }
              });
}

void SearchFeed::take(const Asked& asked, SearchAnswer answer, qsizetype skip)
{
    if (skip > 0) {
        std::vector<SearchHit> hits = std::move(m_answer.hits);
        std::move(answer.hits.begin(), answer.hits.end(), std::back_inserter(hits));
        answer.hits = std::move(hits);
    }
    m_answer = std::move(answer);
    m_answered = asked.question;
    m_snapshot = asked.snapshot;
    if (!m_answer.isWhole && !m_project.isReadOnly())
        m_again.start();
    say({}, {});
}

void SearchFeed::say(std::optional<QueryProblem> problem, const QString& failure)
{
    m_problem = std::move(problem);
    m_failure = failure;
    setWorking(false);
    Q_EMIT changed();
}

} // namespace tasrih
