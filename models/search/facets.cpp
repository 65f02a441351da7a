// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/facets.h"

#include "database/words/numerals.h"
#include "database/words/vocabulary.h"
#include "models/search/facet_reader.h"
#include "models/words/labels.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tasrih {

namespace {

bool holds(const std::set<FacetValue>& wanted, const std::vector<FacetValue>& values)
{
    return wanted.empty() ||
           std::any_of(values.begin(), values.end(), [&](FacetValue value) { return wanted.contains(value); });
}

std::vector<FacetCount> inOrder(Facet facet, const QHash<FacetValue, int>& counts)
{
    std::vector<FacetCount> result;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        result.push_back({each.key(), each.value()});
    std::sort(result.begin(), result.end(), [facet](const FacetCount& a, const FacetCount& b) {
        if (facet == Facet::State)
            return a.value < b.value;
        if (facet != Facet::Year && a.count != b.count)
            return a.count > b.count;
        return facet == Facet::Year ? a.value > b.value : a.value < b.value;
    });
    return result;
}

template <typename Id>
QString recordName(const Snapshot& snapshot, FacetValue value, Language language)
{
    const auto* record = value > 0 ? snapshot.find(Id(value)) : nullptr;
    return record ? nameOf(*record, language) : QStringLiteral("?");
}

} // namespace

const std::array<Facet, facetCount>& allFacets()
{
    static constexpr std::array<Facet, facetCount> all{Facet::Outlet, Facet::Year, Facet::Side, Facet::Speaker,
                                                       Facet::State};
    return all;
}

Narrowed narrowed(const Snapshot& snapshot, SearchScope scope, const std::vector<qint64>& found,
                  const FacetChoice& choice)
{
    Narrowed result;
    std::array<QHash<FacetValue, int>, facetCount> counts;
    for (const Facet facet : allFacets()) {
        for (const FacetValue value : choice.of(facet))
            counts[std::size_t(facet)].insert(value, 0);
    }
    FacetReader reader(snapshot, scope);
    FacetReader::Values values;
    for (const qint64 id : found) {
        reader.read(id, values);
        std::array<bool, facetCount> isMet{};
        std::size_t met = 0;
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            isMet[facet] = holds(choice.wanted[facet], values[facet]);
            met += isMet[facet] ? 1 : 0;
        }
        if (met == facetCount)
            result.ids.push_back(id);
        if (met + 1 < facetCount)
            continue;
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            if (met < facetCount && isMet[facet])
                continue;
            for (const FacetValue value : values[facet])
                ++counts[facet][value];
        }
    }
    for (const Facet facet : allFacets())
        result.counts[std::size_t(facet)] = inOrder(facet, counts[std::size_t(facet)]);
    return result;
}

std::optional<ReadingState> stateOf(FacetValue value)
{
    for (const Term<ReadingState>& term : terms<ReadingState>()) {
        if (FacetValue(term.value) == value)
            return term.value;
    }
    return std::nullopt;
}

QString nameOf(Facet facet, Language language)
{
    static constexpr Wording names[] = {Wording("Facets", "Outlet"), Wording("Facets", "Year"),
                                        Wording("Facets", "Side"), Wording("Facets", "Speaker"),
                                        Wording("Facets", "Reading state")};
    return translated(language, names[std::size_t(facet)]);
}

QString nameOf(const Snapshot& snapshot, Facet facet, FacetValue value, Language language)
{
    static constexpr Wording nothing[] = {Wording("Facets", "no outlet"), Wording("Facets", "year not known"),
                                          Wording("Facets", "no side"), Wording("Facets", "no speaker"),
                                          Wording("Facets", "no state")};
    if (value == noFacetValue)
        return translated(language, nothing[std::size_t(facet)]);
    switch (facet) {
    case Facet::Outlet:
        return recordName<OutletId>(snapshot, value, language);
    case Facet::Year:
        return numeralText(value, language);
    case Facet::Side:
        return recordName<SideId>(snapshot, value, language);
    case Facet::Speaker:
        return recordName<ActorId>(snapshot, value, language);
    case Facet::State:
        break;
    }
    const std::optional<ReadingState> state = stateOf(value);
    return state ? textOf(*state, language) : QStringLiteral("?");
}

} // namespace tasrih
