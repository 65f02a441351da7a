// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/index_feed.h"
#include "models/search/search_question.h"

namespace tasrih {

/// What the feed of a search asks: a question, and so many of its hits.
struct QuestionPart
{
    SearchQuestion question;
    qsizetype limit = 0;

    friend bool operator==(const QuestionPart&, const QuestionPart&) = default;
};

/// Keeps what was found in step with a question and the project, as long as somebody looks.
class SearchFeed : public IndexFeed<QuestionPart, SearchAnswer>
{
public:
    static constexpr qsizetype portion = 50; ///< Hits with snippets at first, and with each more().

    /// @param project must outlive the feed.
    explicit SearchFeed(Project& project, QObject* parent = nullptr);

    void setQuestion(const SearchQuestion& question);
    [[nodiscard]] const SearchQuestion& question() const { return m_question; }
    /// Why the question can't be read; nothing is found then.
    [[nodiscard]] const std::optional<QueryProblem>& problem() const { return m_problem; }
    /// Why it could not be answered; empty where it could.
    [[nodiscard]] const QString& failure() const { return m_failure; }

    /// The newest answer, to answered(); its hits are as many as were asked for so far.
    [[nodiscard]] const SearchAnswer& answer() const { return m_answer; }
    [[nodiscard]] const SearchQuestion& answered() const { return m_answered; }
    /// What the answer is of; never null.
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }

    [[nodiscard]] bool hasMore() const { return m_answer.hits.size() < m_answer.found.size(); }
    /// Asks for more hits of the same answer.
    void more();

protected:
    [[nodiscard]] Asked wanted() const override;
    [[nodiscard]] Look lookFor(const Asked& asked) override;
    void take(const Asked& asked, SearchAnswer answer) override;
    void fail(const Asked& asked, const QString& why) override;

private:
    void put(const Asked& asked, SearchAnswer answer);

    SearchQuestion m_question, m_answered;
    qsizetype m_limit = portion;
    qsizetype m_skip = 0; ///< Hits that are there already, of what is asked.
    std::optional<QueryProblem> m_problem;
    QString m_failure;
    SearchAnswer m_answer;
    SnapshotPtr m_snapshot;
};

} // namespace tasrih
