// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_series.h"

#include "models/figures/figure_range.h"
#include "models/labels/labels.h"
#include "models/timeline/timeline_claim.h"

#include <QtCore/QCoreApplication>

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
    const EdtfDays asOf = figure.asOf ? daysOf(*figure.asOf, {0, 0, 0}) : EdtfDays();
    if (asOf.from || asOf.to) {
        point.days = {asOf.from ? *asOf.from : *asOf.to - 1, asOf.to ? *asOf.to : *asOf.from + 1};
        return point;
    }
    point.isAsOf = false;
    const SaidOn said = saidOnOf(snapshot, statement);
    if (!said.days)
        return std::nullopt;
    point.days = *said.days;
    return point;
}

/// Two figures of the same whose days meet and whose ranges don't.
void findConflicts(std::vector<FigurePoint>& points, const std::map<ClaimId, const Figure*>& figures)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Figure& figure = *figures.at(points[i].claim);
        for (std::size_t j = i + 1; j < points.size() && points[j].days.from < points[i].days.to; ++j) {
            const Figure& other = *figures.at(points[j].claim);
            if (points[i].days.overlaps(points[j].days) && areComparable(figure, other) &&
                !rangeOf(figure)->meets(*rangeOf(other)))
                points[i].conflicts = points[j].conflicts = true;
        }
    }
}
} // namespace

std::vector<Measure> measuresOf(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    std::map<Measure, int> counts;
    for (const StatementId id : statements) {
        const Statement* statement = snapshot.find(id);
        if (!statement)
            continue;
        for (const Claim& claim : statement->claims) {
            if (const auto* figure = std::get_if<Figure>(&claim.body))
                ++counts[figure->measure];
        }
    }
    std::vector<Measure> measures;
    measures.reserve(counts.size());
    for (const auto& [measure, count] : counts)
        measures.push_back(measure);
    std::stable_sort(measures.begin(), measures.end(), [&](Measure a, Measure b) { return counts[a] > counts[b]; });
    return measures;
}

std::vector<FigureSeries> figureSeries(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                       Measure measure, FigureGroups groups, Language language)
{
    std::map<qint64, FigureSeries> series; // By force or place; 0 where none is named.
    std::map<ClaimId, const Figure*> figures;
    const auto seriesOf = [&](qint64 key) -> FigureSeries& { return series[key]; };
    for (const StatementId id : statements) {
        const Statement* statement = snapshot.find(id);
        if (!statement)
            continue;
        for (const Claim& claim : statement->claims) {
            const auto* figure = std::get_if<Figure>(&claim.body);
            if (!figure || figure->measure != measure)
                continue;
            const std::optional<FigurePoint> point = pointOf(snapshot, *statement, claim, *figure);
            if (!point)
                continue;
            figures.emplace(claim.id, figure);
            if (groups == FigureGroups::Forces) {
                FigureSeries& of = seriesOf(figure->force ? figure->force->value() : 0);
                of.force = figure->force;
                of.points.push_back(*point);
                continue;
            }
            if (figure->places.empty())
                seriesOf(0).points.push_back(*point);
            for (const PlaceId place : figure->places) {
                FigureSeries& of = seriesOf(place.value());
                of.place = place;
                of.points.push_back(*point);
            }
        }
    }
    std::vector<FigureSeries> result;
    for (auto& [key, each] : series) {
        const Actor* force = snapshot.find(each.force);
        const Place* place = snapshot.find(each.place);
        each.label = force   ? nameOf(*force, language)
                     : place ? nameOf(*place, language)
                             : translated(language, "Figures", QT_TRANSLATE_NOOP("Figures", "not stated"));
        each.side = force ? sideOf(snapshot, force->id) : std::nullopt;
        std::stable_sort(each.points.begin(), each.points.end(), [](const FigurePoint& a, const FigurePoint& b) {
            return std::pair(a.days.from, a.days.to) < std::pair(b.days.from, b.days.to);
        });
        findConflicts(each.points, figures);
        result.push_back(std::move(each));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const FigureSeries& a, const FigureSeries& b) { return a.points.size() > b.points.size(); });
    return result;
}

std::vector<FigureSeries> decimated(const std::vector<FigureSeries>& series, std::size_t most)
{
    std::size_t total = 0;
    for (const FigureSeries& each : series)
        total += each.points.size();
    if (total <= most)
        return series;
    std::vector<FigureSeries> result = series;
    for (FigureSeries& each : result) {
        // Buckets of time; two points stand for each, besides those that matter by themselves.
        const std::size_t share = std::max<std::size_t>(each.points.size() * most / total, 4);
        const std::size_t buckets = std::max<std::size_t>(share / 2, 1);
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
        std::vector<FigurePoint> points;
        std::size_t conflicting = 0;
        for (std::size_t i = 0; i < each.points.size(); ++i) {
            const bool isConflict = each.points[i].conflicts && conflicting < share;
            conflicting += isConflict ? 1 : 0;
            if (kept.contains(i) || isConflict)
                points.push_back(each.points[i]);
        }
        each.points = std::move(points);
    }
    return result;
}

} // namespace tasrih
