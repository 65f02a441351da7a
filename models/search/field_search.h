// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/search/query.h"

#include <QtCore/QSet>

namespace tasrih {

/// Whether a field says something of the article rather than of one statement in it.
[[nodiscard]] bool isOfArticle(SearchField field);

/// The statements for which a field holds, ascending.
[[nodiscard]] std::vector<StatementId> statementsOf(const Snapshot& snapshot, SearchField field, const QString& value);
/// The statements that some actors spoke, passed on or hold a claim of, ascending.
[[nodiscard]] std::vector<StatementId> statementsBy(const Snapshot& snapshot, const std::vector<ActorId>& actors);
/// The articles for which one that isOfArticle() holds, ascending.
[[nodiscard]] std::vector<ArticleId> articlesOf(const Snapshot& snapshot, SearchField field, const QString& value);

/// All names of what is called @p value: of the actors, places, phases and outlets one of whose names is that,
/// or, where there are none, has it within. Folded search words; @p value itself first.
[[nodiscard]] std::vector<QStringList> namesOf(const Snapshot& snapshot, const QString& value);

/// The articles of some statements, ascending, each once.
[[nodiscard]] std::vector<ArticleId> articlesWith(const Snapshot& snapshot, const std::vector<StatementId>& statements);
/// All statements of some articles (ascending), ascending.
[[nodiscard]] std::vector<StatementId> statementsIn(const Snapshot& snapshot, const std::vector<ArticleId>& articles);

/// The words that are names by themselves and so are never cut: names and aliases of one word, and every word of a
/// person's name; folded.
[[nodiscard]] QSet<QString> wholeNames(const Snapshot& snapshot);

} // namespace tasrih
