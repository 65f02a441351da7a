// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/search/search_document.h"
#include "database/store/sql/connection.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <array>
#include <chrono>
#include <optional>

namespace tasrih {

/// Keeps the full text index of a project what its records say (docs/decisions/0030). For the connection that writes.
/// What is not built yet is left to build(). All members throw Error.
class SearchIndex
{
public:
    /// Looks at nothing yet.
    explicit SearchIndex(Connection& connection);

    /// Whether all of the index is there and of this program's cutting.
    [[nodiscard]] bool isComplete();

    /// Takes over what differs between two snapshots of the project, within the transaction of the change. An index
    /// that can't be read is emptied: no change fails because of it.
    /// @param texts those that the change brought: they need not be read.
    void follow(const Snapshot& before, const Snapshot& after, const Touched& touched,
                const std::vector<ArticleText>& texts = {});

    /// Builds for about @p time, within a transaction; returns whether something is left to be built. An index of
    /// another cutting begins anew.
    bool build(const Snapshot& snapshot, std::chrono::milliseconds time);

    /// Empties it, within a transaction; then it is to be built.
    void clear();

    /// Of a transaction that came to nothing: what was remembered of it is read anew.
    void forget();

    /// Whether it contradicts itself or holds settings that this program never makes: for a file from elsewhere.
    [[nodiscard]] bool isBroken();

private:
    struct State
    {
        qint64 cutting = 0;
        std::array<qint64, 3> to{}; ///< By table.
    };

    [[nodiscard]] State& state();
    void write(const State& state);
    void takeOver(const Snapshot& before, const Snapshot& after, const Touched& touched);
    [[nodiscard]] QString textOf(TextId id) const;
    [[nodiscard]] bool holds(const SearchDocument& document);
    void put(const SearchDocument& document);
    void take(const SearchDocument& document);
    [[nodiscard]] std::vector<QByteArray> wordsOf(const SearchDocument& document);
    void learn(const QByteArray& words);
    void writeLearnt();

    Connection& m_connection;
    std::optional<State> m_state;
    QHash<TextId, QString> m_texts; ///< Of the change that is being followed.
    QSet<std::size_t> m_learnt;     ///< Hashes of words that are in search_word for certain, or in m_toLearn.
    std::vector<QByteArray> m_toLearn;
};

/// Takes all words out of the index of a file that no connection has used its tables of; it is then to be built.
void emptySearchIndex(Connection& connection);

} // namespace tasrih
