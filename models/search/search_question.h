// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search.h"

#include <QtCore/QJsonObject>

namespace tasrih {

/// What somebody searches for: what the Search page shows, and what a saved search keeps of it.
struct SearchQuestion
{
    QString query; ///< As typed; see Query::parse(). Its last word may go on.
    SearchScope scope = SearchScope::Articles;
    SearchOrder order = SearchOrder::Rank;
    FacetChoice narrowed = {};

    friend bool operator==(const SearchQuestion&, const SearchQuestion&) = default;
};

/// As JSON and back, for saved searches. Ids that no longer exist do no harm; what is no question gives nothing.
[[nodiscard]] QString toJson(const SearchQuestion& question);
[[nodiscard]] std::optional<SearchQuestion> questionFromJson(const QString& json);

/// What asks for a value of a field in a query: speaker:"…", by the field's name in the interface's language.
[[nodiscard]] QString fieldQuery(SearchField field, const QString& value);

} // namespace tasrih
