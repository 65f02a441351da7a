// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/feed.h"
#include "models/project/project.h"
#include "models/search/search_question.h"

#include <QtCore/QTimer>

#include <atomic>

namespace tasrih {

/// Keeps what was found in step with a question and the project, as long as somebody looks. Searches run in another
/// thread; the next question ends the one before. Lives in the GUI thread.
class SearchFeed : public FeedBase
{
    Q_OBJECT

public:
    static constexpr qsizetype portion = 50; ///< Hits with snippets at first, and with each more().

    /// @param project must outlive the feed.
    explicit SearchFeed(Project& project, QObject* parent = nullptr);
    ~SearchFeed() override;

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
    void work() override;

private:
    struct Asked
    {
        SearchQuestion question;
        SnapshotPtr snapshot;
        qsizetype limit = portion;

        friend bool operator==(const Asked&, const Asked&) = default;
    };

    void ask(const Asked& asked, QueryNode query, qsizetype skip);
    void take(const Asked& asked, SearchAnswer answer, qsizetype skip);
    void say(std::optional<QueryProblem> problem, const QString& failure);

    Project& m_project;
    SearchQuestion m_question, m_answered;
    qsizetype m_limit = portion;
    std::optional<QueryProblem> m_problem;
    QString m_failure;
    SearchAnswer m_answer;
    SnapshotPtr m_snapshot;
    std::optional<Asked> m_asked; ///< Answered, or on its way.
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    QTimer m_again; ///< While the index is not whole.
};

} // namespace tasrih
