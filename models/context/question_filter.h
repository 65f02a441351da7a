// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/filter.h"
#include "models/search/search_question.h"

namespace tasrih {

/// @p query of which these fields must hold too.
[[nodiscard]] QString withFields(const QString& query, const QStringList& fields);

/// The filter that lets through what @p question finds: the statements, or those of the articles.
[[nodiscard]] Filter filterOf(const SearchQuestion& question);

} // namespace tasrih
