// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/question_filter.h"

#include "database/words/numerals.h"
#include "database/words/vocabulary.h"

namespace tasrih {

namespace {
/// "(said:2024 OR said:2025)": any of some values of a field, to be added to a query.
QString anyOf(SearchField field, const QStringList& values)
{
    QStringList parts;
    for (const QString& value : values)
        parts << fieldNames(field).front() + u':' + value;
    return parts.size() > 1 ? u'(' + parts.join(QStringLiteral(" OR ")) + u')' : parts.join(QString());
}

template <typename AnyId>
std::set<AnyId> idsOf(const std::set<FacetValue>& values)
{
    std::set<AnyId> ids;
    for (const FacetValue value : values) {
        if (value > 0)
            ids.insert(AnyId(value));
    }
    return ids;
}

} // namespace

/// The fields stand in front, so that the last word of the query stays the last one.
QString withFields(const QString& query, const QStringList& fields)
{
    if (fields.isEmpty())
        return query;
    const auto joined = [&](const QString& words) { return fields.join(u' ') + QStringLiteral(" (") + words + u')'; };
    const QString words = query.trimmed();
    // A quotation that is still open takes all that follows into it.
    return Query::parse(joined(words)).problem ? joined(words + u'"') : joined(words);
}

Filter filterOf(const SearchQuestion& question)
{
    const FacetChoice& narrowed = question.narrowed;
    const bool isOfStatements = question.scope == SearchScope::Statements;
    QStringList years, states;
    for (const FacetValue year : narrowed.of(Facet::Year)) {
        if (year >= 1 && year <= 9999)
            years << written(year).rightJustified(4, u'0');
    }
    for (const FacetValue state : narrowed.of(Facet::State)) {
        if (const std::optional<ReadingState> known = stateOf(state))
            states << keyOf(*known);
    }
    QStringList fields;
    if (!years.isEmpty())
        fields << anyOf(isOfStatements ? SearchField::Said : SearchField::Published, years);
    if (!states.isEmpty())
        fields << anyOf(SearchField::State, states);
    Filter filter;
    (isOfStatements ? filter.text : filter.articleText) = withFields(question.query, fields);
    filter.outlets = idsOf<OutletId>(narrowed.of(Facet::Outlet));
    filter.sides = idsOf<SideId>(narrowed.of(Facet::Side));
    filter.actors = idsOf<ActorId>(narrowed.of(Facet::Speaker));
    return filter;
}

} // namespace tasrih
