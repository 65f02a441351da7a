// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/search/search_document.h"
#include "database/store/sql/connection.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <functional>

namespace tasrih {

/// One place of a phrase: the word that was typed, and what may stand there for it.
struct SearchPlace
{
    QString word;
    QStringList others;    ///< Other forms of the word that the project has.
    bool isPrefix = false; ///< Words that begin so will do.

    friend bool operator==(const SearchPlace&, const SearchPlace&) = default;
};

/// Reads the index. For one connection of any kind; throws Error.
class SearchReader
{
public:
    /// @param names the words that are never cut: what actors and places are called.
    SearchReader(Connection& connection, const QSet<QString>& names);

    /// Whether all of the index is there and of this program's cutting.
    [[nodiscard]] bool isComplete();
    /// Whether its tables have the settings that this program makes them with; nothing else asks those of others.
    [[nodiscard]] bool isOwn();

    /// The other forms in which the project has a folded word (see docs/decisions/0030): those of the same stem, with
    /// and without an article, and behind one-letter proclitics.
    [[nodiscard]] QStringList formsOf(const QString& word);

    /// Which words may stand at a place.
    enum class Forms
    {
        Exact, ///< The very word.
        All
    };
    /// What MATCH takes for one phrase.
    [[nodiscard]] static QString matchOf(const std::vector<SearchPlace>& phrase, Forms forms);
    /// For two within @p distance words of each other, in either order.
    [[nodiscard]] static QString nearOf(const std::vector<SearchPlace>& one, const std::vector<SearchPlace>& other,
                                        int distance, Forms forms);

    /// The ids of what matches, ascending.
    [[nodiscard]] std::vector<qint64> matching(SearchTable table, const QString& match);
    /// The same, the best first, at most @p limit (−1: all), for as long as @p take wants more.
    void best(SearchTable table, const QString& match, qsizetype limit, const std::function<bool(qint64)>& take);

private:
    [[nodiscard]] bool isKnown(const QString& word);
    /// Whether the project or a name in it has the word, with an article or without.
    [[nodiscard]] bool isWord(const QString& word);
    /// Whether what stands in front of the rest of @p word is a proclitic: the project doesn't have it with an article.
    [[nodiscard]] bool isCompound(const QString& word);
    void addStem(QStringList& forms, const QString& base);
    void addCompounds(QStringList& forms, const QString& form);

    Connection& m_connection;
    const QSet<QString>& m_names;
};

} // namespace tasrih
