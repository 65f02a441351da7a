// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_series.h"

#include "database/records/statement_facts.h"
#include "database/records/table_walk.h"
#include "models/figures/figure_conflicts.h"
#include "models/timeline/timeline_claim.h"
#include "models/words/lists.h"
#include "models/words/plain_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tasrih {

namespace {
std::optional<FigurePoint> pointOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim,
                                   const Figure& figure)
{
    const std::optional<NumberRange> range = rangeOf(figure);
    if (!range)
        return std::nullopt;
    FigurePoint point{statement.id, claim.id, {}};
    point.low = figure.low ? *figure.low : *figure.high;
    point.high = figure.high ? *figure.high : *figure.low;
    if (point.high < point.low)
        std::swap(point.low, point.high);
    point.range = *range;
    point.qualifier = figure.qualifier;
    point.isCumulative = figure.span == Figure::Span::Cumulative;
    using Open = FigurePoint::Open;
    if (const std::optional<DaySpan> asOf = knownDaysOf(figure.asOf, noPad)) {
        point.days = *asOf;
        point.open = isOpenBefore(*figure.asOf) ? Open::Before : isOpenAfter(*figure.asOf) ? Open::After : Open::None;
        return point;
    }
    const SaidOn said = saidOnOf(snapshot, statement);
    if (!said.days)
        return std::nullopt;
    using Knowledge = SaidOn::Knowledge;
    point.known = said.knowledge == Knowledge::AtLatest ? FigurePoint::Known::AtLatest : FigurePoint::Known::Said;
    point.open = said.knowledge == Knowledge::AtLatest     ? Open::Before
                 : said.knowledge == Knowledge::AtEarliest ? Open::After
                                                           : Open::None;
    point.days = *said.days;
    return point;
}

/// What figures of one measure must share to stand in one series. Where no force and no place is named, and in the
/// measure "other", only the words tell what was counted.
struct SeriesKey
{
    std::optional<ActorId> force;
    std::vector<PlaceId> places; ///< Sorted.
    Figure::Span span = Figure::Span::AsOf;
    QString unit, scope;

    explicit SeriesKey(const Figure& figure)
        : force(figure.force)
        , places(figure.places)
        , span(figure.span)
        , unit(figure.unit)
    {
        std::sort(places.begin(), places.end());
        if (figure.measure == Measure::Other || (!force && places.empty()))
            scope = figure.scope.isEmpty() ? figure.scopeEn : figure.scope;
    }
    friend bool operator<(const SeriesKey& a, const SeriesKey& b)
    {
        return std::tie(a.force, a.places, a.span, a.unit, a.scope) <
               std::tie(b.force, b.places, b.span, b.unit, b.scope);
    }
};

QString labelOf(const Snapshot& snapshot, const SeriesKey& key, const Figure& figure, Language language)
{
    QStringList names;
    if (const Actor* force = snapshot.find(key.force))
        names << isolated(nameOf(*force, language));
    names << namesOf(snapshot, key.places, language);
    if (!key.scope.isEmpty())
        names = {isolated(oneLine(pick(language, figure.scope, figure.scopeEn)))};
    QString label = listed(names, language);
    if (label.isEmpty())
        label = translated(language, Wording("Figures", "not stated"));
    if (key.span == Figure::Span::Cumulative)
        label = translated(language, Wording("Figures", "%1 (in total)")).arg(label);
    return label;
}

/// Marks what conflicts within a series. What is of some day until one may be of any day before: it conflicts with
/// nothing for certain; nor does what is of some day from one on.
void findConflicts(FigureSeries& series)
{
    std::vector<std::size_t> dated;
    std::vector<DatedRange> ranges;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (series.points[i].open != FigurePoint::Open::None)
            continue;
        dated.push_back(i);
        ranges.push_back({series.points[i].days, series.points[i].range});
    }
    const std::vector<bool> marked = conflicting(ranges);
    for (std::size_t i = 0; i < dated.size(); ++i) {
        series.points[dated[i]].conflicts = marked[i];
        series.contradicting += marked[i] ? 1 : 0;
    }
}

bool contradict(const FigurePoint& a, const FigurePoint& b)
{
    return a.conflicts && b.conflicts && a.days.overlaps(b.days) && !a.range.meets(b.range);
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
                                       Measure measure, Language language)
{
    std::map<SeriesKey, FigureSeries> series;
    for (const FigureClaim& each : figures) {
        if (each.figure->measure != measure)
            continue;
        const std::optional<FigurePoint> point = pointOf(snapshot, *each.statement, *each.claim, *each.figure);
        if (!point)
            continue;
        const SeriesKey key(*each.figure);
        const auto [found, isNew] = series.try_emplace(key);
        FigureSeries& of = found->second;
        if (isNew) {
            of.label = labelOf(snapshot, key, *each.figure, language);
            of.force = key.force;
            of.places = key.places;
            of.side = snapshot.find(key.force) ? sideOf(snapshot, *key.force) : std::nullopt;
        }
        of.points.push_back(*point);
    }
    std::vector<FigureSeries> result;
    result.reserve(series.size());
    for (auto& [key, each] : series) {
        std::stable_sort(each.points.begin(), each.points.end(), [](const FigurePoint& a, const FigurePoint& b) {
            return std::pair(a.days.from, a.days.to) < std::pair(b.days.from, b.days.to);
        });
        each.count = int(each.points.size());
        // Where no force or no place is named they may speak of different things, as the findings have it.
        if (key.force && !key.places.empty())
            findConflicts(each);
        result.push_back(std::move(each));
    }
    std::stable_sort(result.begin(), result.end(), [](const FigureSeries& a, const FigureSeries& b) {
        return std::pair(a.contradicting > 0, a.count) > std::pair(b.contradicting > 0, b.count);
    });
    return result;
}

void joinConflicts(std::vector<FigureSeries>& series)
{
    for (FigureSeries& each : series) {
        each.joins.clear();
        for (std::size_t later = 1; later < each.points.size(); ++later) {
            for (std::size_t earlier = later; earlier-- > 0;) {
                if (contradict(each.points[earlier], each.points[later])) {
                    each.joins.emplace_back(earlier, later);
                    break;
                }
            }
        }
    }
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
        const double first = each.points.front().day();
        const double length = std::max(each.points.back().day() - first, 1.0);
        std::map<std::size_t, std::pair<std::size_t, std::size_t>> extremes;
        for (std::size_t i = 0; i < each.points.size(); ++i) {
            const auto bucket =
                std::size_t(std::clamp((each.points[i].day() - first) / length, 0.0, 1.0) * double(buckets - 1));
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
