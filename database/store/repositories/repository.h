// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/store/sql/rows.h"

#include <memory>
#include <vector>

namespace tasrih {

/// One specialisation per aggregate: a record with all that hangs on it. put() inserts it or replaces the one of the
/// same id, children included, and touches only what differs. remove() deletes children first. load() returns the
/// records in order of id; ids that don't exist are missing from the result.
template <typename Record>
struct Repository
{
    using Key = decltype(Record::id);
    static void put(Connection& connection, const Record& record);
    static void remove(Connection& connection, Key id);
    [[nodiscard]] static std::vector<std::shared_ptr<const Record>> load(Connection& connection, const Wanted& wanted);
};

/// A specialisation must be declared before its first use.
#define TASRIH_REPOSITORY(Record)                                                                                      \
    template <>                                                                                                        \
    void Repository<Record>::put(Connection& connection, const Record& record);                                        \
    template <>                                                                                                        \
    void Repository<Record>::remove(Connection& connection, Key id);                                                   \
    template <>                                                                                                        \
    std::vector<std::shared_ptr<const Record>> Repository<Record>::load(Connection& connection, const Wanted& wanted);
TASRIH_REPOSITORY(Actor)
TASRIH_REPOSITORY(Article)
TASRIH_REPOSITORY(ArticleNote)
TASRIH_REPOSITORY(Event)
TASRIH_REPOSITORY(Link)
TASRIH_REPOSITORY(Outlet)
TASRIH_REPOSITORY(Phase)
TASRIH_REPOSITORY(Place)
TASRIH_REPOSITORY(Proposition)
TASRIH_REPOSITORY(SavedSearch)
TASRIH_REPOSITORY(Saying)
TASRIH_REPOSITORY(Side)
TASRIH_REPOSITORY(Statement)
TASRIH_REPOSITORY(Tag)
TASRIH_REPOSITORY(Verdict)
#undef TASRIH_REPOSITORY

/// Texts are only ever added.
struct TextRepository
{
    static void add(Connection& connection, const ArticleText& text);
    /// With the imported bytes; nothing where there is none whose hash is right.
    [[nodiscard]] static std::optional<ArticleText> whole(Connection& connection, TextId id);
    /// Throws Error where the text does not exist.
    [[nodiscard]] static QString text(Connection& connection, TextId id);
    /// All versions of an article's text, the oldest first.
    [[nodiscard]] static std::vector<TextVersion> versions(Connection& connection, ArticleId article);
    /// Of the @p fingerprints, those stored already for an article that exists, with that article.
    [[nodiscard]] static QHash<QString, ArticleId> known(Connection& connection, const QStringList& fingerprints);
};

} // namespace tasrih
