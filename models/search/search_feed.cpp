// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_feed.h"

namespace tasrih {

SearchFeed::SearchFeed(Project& project, QObject* parent)
    : IndexFeed(project, parent)
    , m_snapshot(project.snapshot())
{
    followProject();
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

SearchFeed::Asked SearchFeed::wanted() const
{
    return {{m_question, m_limit}, project().snapshot()};
}

SearchFeed::Look SearchFeed::lookFor(const Asked& asked)
{
    const SearchQuestion& question = asked.question.question;
    Query query = Query::parse(question.query, Query::Ending::Open);
    const auto& before = this->asked();
    const bool isSameList =
        before && !isWorking() && before->question.question == question && before->snapshot == asked.snapshot;
    m_skip = isSameList ? qsizetype(m_answer.hits.size()) : 0;
    if (!query.root) {
        put(asked, {});
        m_problem = std::move(query.problem);
        return {};
    }
    const SearchOptions options{.scope = question.scope,
                                .order = question.order,
                                .limit = asked.question.limit,
                                .skip = m_skip,
                                .narrowed = question.narrowed,
                                .hasFacets = true};
    return [snapshot = asked.snapshot, root = std::move(*query.root),
            options](Connection& now, const SearchStop& stop) { return search(now, *snapshot, root, options, stop); };
}

void SearchFeed::take(const Asked& asked, SearchAnswer answer)
{
    if (m_skip > 0) {
        std::vector<SearchHit> hits = std::move(m_answer.hits);
        std::move(answer.hits.begin(), answer.hits.end(), std::back_inserter(hits));
        answer.hits = std::move(hits);
    }
    put(asked, std::move(answer));
}

void SearchFeed::fail(const Asked& asked, const QString& why)
{
    put(asked, {});
    m_failure = why;
}

void SearchFeed::put(const Asked& asked, SearchAnswer answer)
{
    m_answer = std::move(answer);
    m_answered = asked.question.question;
    m_snapshot = asked.snapshot;
    m_problem.reset();
    m_failure.clear();
}

} // namespace tasrih
