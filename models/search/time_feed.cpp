// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/time_feed.h"

namespace tasrih {

namespace {
TimeAnswer inTime(Connection& now, const Snapshot& snapshot, const TimeQuestion& asked, const QueryNode& root,
                  Language language, const SearchStop& stop)
{
    TimeAnswer answer;
    const auto found = [&](SearchScope scope) {
        const SearchOptions options{.scope = scope, .limit = 0, .narrowed = asked.question.narrowed};
        SearchAnswer part = search(now, snapshot, root, options, stop);
        answer.isWhole = answer.isWhole && part.isWhole;
        return std::move(part.found);
    };
    const std::vector<qint64> articles = found(SearchScope::Articles), statements = found(SearchScope::Statements);
    answer.hits = std::make_shared<const HitsInTime>(
        hitsInTime(snapshot, asked.question.scope, articles, statements, asked.split, language));
    return answer;
}
} // namespace

TimeFeed::TimeFeed(Project& project, QObject* parent)
    : IndexFeed(project, parent)
    , m_snapshot(project.snapshot())
{
    followProject();
}

void TimeFeed::setQuestion(const SearchQuestion& question, std::optional<Facet> split)
{
    m_question = {question, split};
    m_question.question.order = SearchOrder::Rank; // Makes no difference here.
    update();
}

TimeFeed::Asked TimeFeed::wanted() const
{
    return {m_question, project().snapshot()};
}

TimeFeed::Look TimeFeed::lookFor(const Asked& asked)
{
    Query query = Query::parse(asked.question.question.query, Query::Ending::Open);
    if (!query.root) {
        fail(asked, {});
        return {};
    }
    return [asked, root = std::move(*query.root), language = interfaceLanguage()](Connection& now,
                                                                                  const SearchStop& stop) {
        return inTime(now, *asked.snapshot, asked.question, root, language, stop);
    };
}

void TimeFeed::take(const Asked& asked, TimeAnswer answer)
{
    m_value = std::move(answer.hits);
    m_snapshot = asked.snapshot;
}

void TimeFeed::fail(const Asked& asked, const QString&)
{
    take(asked, {std::make_shared<const HitsInTime>()});
}

} // namespace tasrih
