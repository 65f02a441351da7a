// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/store/sql/rows.h"

#include <memory>
#include <vector>

namespace tasrih {

/// A record with all that hangs on it, by its description (database/records/fields). put() inserts it or replaces the
/// one of the same id, children included, and touches only what differs. remove() deletes children first. load()
/// returns the records in order of id; ids that don't exist are missing from the result.
template <typename Record>
struct Repository
{
    using Key = decltype(Record::id);
    static void put(Connection& connection, const Record& record);
    static void remove(Connection& connection, Key id);
    [[nodiscard]] static std::vector<std::shared_ptr<const Record>> load(Connection& connection, const Wanted& wanted);
};

extern template struct Repository<Side>;
extern template struct Repository<Outlet>;
extern template struct Repository<Tag>;
extern template struct Repository<Place>;
extern template struct Repository<Phase>;
extern template struct Repository<Proposition>;
extern template struct Repository<Actor>;
extern template struct Repository<Event>;
extern template struct Repository<Article>;
extern template struct Repository<Saying>;
extern template struct Repository<Statement>;
extern template struct Repository<Link>;
extern template struct Repository<SavedSearch>;
extern template struct Repository<ArticleNote>;
extern template struct Repository<Verdict>;

/// A text as it was imported.
struct WholeText
{
    ArticleText text;
    bool isOriginalLost = false; ///< There are imported bytes, but they can't be read.
};

/// Texts are only ever added.
struct TextRepository
{
    static void add(Connection& connection, const ArticleText& text);
    /// With the imported bytes; nothing where there is none whose hash is right.
    [[nodiscard]] static std::optional<WholeText> whole(Connection& connection, TextId id);
    /// Throws Error where the text does not exist.
    [[nodiscard]] static QString text(Connection& connection, TextId id);
    /// All versions of an article's text, the oldest first.
    [[nodiscard]] static std::vector<TextVersion> versions(Connection& connection, ArticleId article);
    /// Of the @p fingerprints, those stored already for an article that exists, with that article.
    [[nodiscard]] static QHash<QString, ArticleId> known(Connection& connection, const QStringList& fingerprints);
};

} // namespace tasrih
