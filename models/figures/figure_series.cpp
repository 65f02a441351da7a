// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_series.h"

#include "database/records/statement_facts.h"
#include "database/records/table_walk.h"
#include "models/figures/figure_conflicts.h"
#include "models/timeline/timeline_claim.h"
#include "models/words/labels.h"

#include <algorithm>
#include <map>
#include <set>

namespace tasrih {

namespace {
std::optional<FigurePoint> pointOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim,
                                   const Figure& figure)
{
    if (!figure.low && !figure.high)
        return std::nullopt;
    FigurePoint point{statement.id, claim.id, {}};
    point.low = figure.low ? *figure.low : *figure.high;
    point.high = figure.high ? *figure.high : *figure.low;
    if (point.high < point.low)
        std::swap(point.low, point.high);
    point.qualifier = figure.qualifier;
    if (const std::optional<DaySpan> asOf = knownDaysOf(figure.asOf, noPad)) {
        point.days = *asOf;
        return point;
    }
    point.isAsOf = false;
    const SaidOn said = saidOnOf(snapshot, statement);
    if (!said.days)
        return std::nullopt;
    point.days = *said.days;
    return point;
}

/// A number of the measure asked for, and what it says.
struct Counted
{
    FigurePoint point;
    const Figure* figure = nullptr;
};

std::vector<Counted> countedOf(const Snapshot& snapshot, const std::vector<FigureClaim>& figures, Measure measure)
{
    std::vector<Counted> result;
    for (const FigureClaim& each : figures) {
        if (each.figure->measure != measure)
            continue;
        if (const std::optional<FigurePoint> point = pointOf(snapshot, *each.statement, *each.claim, *each.figure))
            result.push_back({*point, each.figure});
    }
    return result;
}

void findConflicts(std::vector<Counted>& all)
{
    std::map<FigureKey, std::vector<std::size_t>> comparable;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (const std::optional<FigureKey> key = keyOf(*all[i].figure))
            comparable[*key].push_back(i);
    }
    for (const auto& [key, members] : comparable) {
        std::vector<DatedRange> dated;
        dated.reserve(members.size());
        for (const std::size_t i : members)
            dated.push_back({all[i].point.days, *rangeOf(*all[i].figure)});
        const std::vector<bool> marked = conflicting(dated);
        for (std::size_t i = 0; i < members.size(); ++i)
            all[members[i]].point.conflicts = marked[i];
    }
}
} // namespace

std::vector<FigureClaim> figuresOf(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    std::vector<FigureClaim> figures;
    visitRows(snapshot.all<Statement>(), snapshot.facts->having(ClaimKind::Figure, statements),
              [&](const Statement& statement) {
                  for (const Claim& claim : statement.claims) {
                      if (const auto* figure = std::get_if<Figure>(&claim.body))
                          figures.push_back({&statement, &claim, figure});
                  }
              });
    return figures;
}

std::vector<Measure> measuresOf(const std::vector<FigureClaim>& figures)
{
    std::map<Measure, int> counts;
    for (const FigureClaim& each : figures)
        ++counts[each.figure->measure];
    std::vector<Measure> measures;
    measures.reserve(counts.size());
    for (const auto& [measure, count] : counts)
        measures.push_back(measure);
    std::stable_sort(measures.begin(), measures.end(), [&](Measure a, Measure b) { return counts[a] > counts[b]; });
    return measures;
}

std::vector<FigureSeries> figureSeries(const Snapshot& snapshot, const std::vector<FigureClaim>& figures,
                                       Measure measure, FigureGroups groups, Language language)
{
    std::vector<Counted> all = countedOf(snapshot, figures, measure);
    findConflicts(all);
    std::map<qint64, FigureSeries> series; // By force or place; 0 where none is named.
    for (const Counted& each : all) {
        const Figure& figure = *each.figure;
        if (groups == FigureGroups::Forces) {
            FigureSeries& of = series[figure.force ? figure.force->value() : 0];
            of.force = figure.force;
            of.points.push_back(each.point);
            continue;
        }
        if (figure.places.empty())
            series[0].points.push_back(each.point);
        for (const PlaceId place : figure.places) {
            FigureSeries& of = series[place.value()];
            of.place = place;
            of.points.push_back(each.point);
        }
    }
    std::vector<FigureSeries> result;
    for (auto& [key, each] : series) {
        const Actor* force = snapshot.find(each.force);
        const Place* place = snapshot.find(each.place);
        each.label = force   ? nameOf(*force, language)
                     : place ? nameOf(*place, language)
                             : translated(language, Wording("Figures", "not stated"));
        each.side = force ? sideOf(snapshot, force->id) : std::nullopt;
        std::stable_sort(each.points.begin(), each.points.end(), [](const FigurePoint& a, const FigurePoint& b) {
            return std::pair(a.days.from, a.days.to) < std::pair(b.days.from, b.days.to);
        });
        result.push_back(std::move(each));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const FigureSeries& a, const FigureSeries& b) { return a.points.size() > b.points.size(); });
    return result;
}

std::vector<FigureSeries> decimated(const std::vector<FigureSeries>& series, std::size_t most)
{
    constexpr std::size_t least = 4; ///< Of a series that can be told by its extremes.
    std::size_t total = 0;
    for (const FigureSeries& each : series)
        total += each.points.size();
    if (total <= most)
        return series;
    std::vector<FigureSeries> result = series;
    for (FigureSeries& each : result) {
        // What a series may have, rounded down, so that all together have no more than they may.
        const std::size_t share = each.points.size() * most / total;
        if (share < least) {
            each.points.erase(each.points.begin(), each.points.end() - std::ptrdiff_t(share)); // The newest stay.
            continue;
        }
        // Half for buckets of time, of which the lowest and the highest stand; the rest for what conflicts.
        const std::size_t buckets = share / 4;
        const double first = each.points.front().middleDay();
        const double length = std::max(each.points.back().middleDay() - first, 1.0);
        std::map<std::size_t, std::pair<std::size_t, std::size_t>> extremes;
        for (std::size_t i = 0; i < each.points.size(); ++i) {
            const auto bucket =
                std::size_t(std::clamp((each.points[i].middleDay() - first) / length, 0.0, 1.0) * double(buckets - 1));
            const auto [found, isNew] = extremes.try_emplace(bucket, i, i);
            if (isNew)
                continue;
            if (each.points[i].low < each.points[found->second.first].low)
                found->second.first = i;
            if (each.points[i].high > each.points[found->second.second].high)
                found->second.second = i;
        }
        std::set<std::size_t> kept{each.points.size() - 1};
        for (const auto& [bucket, pair] : extremes) {
            kept.insert(pair.first);
            kept.insert(pair.second);
        }
        for (std::size_t i = 0; i < each.points.size() && kept.size() < share; ++i) {
            if (each.points[i].conflicts)
                kept.insert(i);
        }
        std::vector<FigurePoint> points;
        points.reserve(kept.size());
        for (const std::size_t i : kept)
            points.push_back(each.points[i]);
        each.points = std::move(points);
    }
    std::erase_if(result, [](const FigureSeries& each) { return each.points.empty(); });
    return result;
}

} // namespace tasrih
