// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/facets.h"

#include <QtCore/QDate>

#include <optional>

namespace tasrih {

/// How many of what was found fall into each month: in all, or of one outlet or side.
struct HitCourse
{
    QString name;
    QString colourKey;       ///< Of a side.
    std::vector<int> months; ///< As many as HitsInTime::months.
    int total = 0;           ///< With those whose month isn't known.
};

/// What was found in the course of time. Months are those of publication for articles, of saying for statements (of
/// publication, where only that is known); what spans more than a month stands in none.
struct HitsInTime
{
    QDate first;    ///< The first day of the first month; invalid where no month is known.
    int months = 0; ///< From the first to the last one that has any.
    HitCourse all;
    std::vector<HitCourse> parts; ///< By what was asked for, the largest first.
    int withoutMonth = 0;
    /// The first and the last ones, by the days they are known to lie within.
    std::optional<ArticleId> firstArticle, lastArticle;
    std::optional<StatementId> firstStatement, lastStatement;

    /// The largest of all months, of all and of the parts.
    [[nodiscard]] int tallest() const;
    [[nodiscard]] int tallestPart() const;
    /// The first day of a month, counted from the first one.
    [[nodiscard]] QDate startOf(int month) const { return first.addMonths(month); }
};

/// @param articles what a query found in the scope of articles, @param statements in that of statements: ascending.
/// @param scope which of them are counted.
/// @param split Facet::Outlet or Facet::Side; nothing for no parts.
[[nodiscard]] HitsInTime hitsInTime(const Snapshot& snapshot, SearchScope scope, const std::vector<qint64>& articles,
                                    const std::vector<qint64>& statements, std::optional<Facet> split,
                                    Language language = interfaceLanguage());

} // namespace tasrih
