// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/filter_words.h"

#include "models/search/field_search.h"

#include <algorithm>

namespace tasrih {

namespace {
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

/// Words of statements can be looked for in the records; for those of articles nothing may pass.
StatementList unanswered(const WordsAsked& words)
{
    return words.articleText.isEmpty() ? nullptr : std::make_shared<const std::vector<StatementId>>();
}
} // namespace

WithWords withWords(Connection& now, const Snapshot& snapshot, const WordsAsked& words, const SearchStop& stop)
{
    WithWords answer;
    const Query text = Query::parse(words.text, Query::Ending::Open);
    const Query articleText = Query::parse(words.articleText, Query::Ending::Open);
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
    : IndexFeed(project, parent)
{
    setLooking(this, true);
}

void FilterWords::ask(const SnapshotPtr& snapshot, const Filter& filter)
{
    m_wanted = {{filter.text, filter.articleText}, snapshot};
    const Query text = Query::parse(filter.text), articleText = Query::parse(filter.articleText);
    const bool isReadable = !text.problem && !articleText.problem;
    if (isReadable && (text.root || articleText.root)) {
        update();
        return;
    }
    giveUp();
    m_found = isReadable ? nullptr : unanswered(m_wanted.question);
}

FilterWords::Look FilterWords::lookFor(const Asked& asked)
{
    return [asked](Connection& now, const SearchStop& stop) {
        return withWords(now, *asked.snapshot, asked.question, stop);
    };
}

void FilterWords::take(const Asked& asked, WithWords answer)
{
    const bool isOfUse = answer.isWhole || !project().isReadOnly() || !asked.question.articleText.isEmpty();
    m_found = isOfUse ? std::move(answer.found) : nullptr;
}

void FilterWords::fail(const Asked& asked, const QString&)
{
    m_found = unanswered(asked.question);
}

} // namespace tasrih
