// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/figure_findings.h"

#include "database/text/folding.h"
#include "models/claims/figure_range.h"
#include "models/findings/end_findings.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace tasrih {

namespace {
/// See end_findings: beyond this many different numbers only the newest are set against each other.
constexpr std::size_t mostFigures = 400;
constexpr DayPoint month = 31;

/// What one or several gave as the number, of the same places and the same days.
struct FigurePosition
{
    const Figure* figure = nullptr;
    NumberRange range;
    std::vector<PlaceId> places; ///< In order of id.
    std::optional<DaySpan> days; ///< As of; the day said where none is named.
    bool isOutletsOwn = true;    ///< Outlets alone give it, and name nobody.
    std::vector<SaidClaim> claims;
    EvidenceSide side;
};

std::optional<DaySpan> daysOfFigure(const SaidClaim& claim, const Figure& figure)
{
    const std::optional<DaySpan> asOf = knownDaysOf(figure.asOf, noPad);
    return asOf ? asOf : claim.said;
}

/// What is counted, where the measure doesn't tell.
QString kindOf(const Figure& figure)
{
    if (figure.measure != Measure::Other)
        return {};
    return foldPhrase(figure.scope.isEmpty() ? figure.scopeEn : figure.scope);
}

std::vector<FigurePosition> positionsOf(const Snapshot& snapshot, std::vector<SaidClaim> claims)
{
    sortByTime(claims);
    using Key = std::tuple<double, double, std::vector<PlaceId>, DayPoint, DayPoint, int, QString, QString,
                           std::optional<ActorId>>;
    std::map<Key, std::size_t> known;
    std::vector<FigurePosition> positions;
    for (SaidClaim& claim : claims) {
        const auto& figure = std::get<Figure>(claim.claim->body);
        const std::optional<NumberRange> range = rangeOf(figure);
        if (!range)
            continue;
        FigurePosition position{&figure, *range, figure.places, daysOfFigure(claim, figure)};
        std::sort(position.places.begin(), position.places.end());
        const DaySpan days = position.days.value_or(DaySpan{0, 0});
        const auto [found, isNew] = known.try_emplace(Key(range->low, range->high, position.places, days.from, days.to,
                                                          int(figure.span), figure.unit, kindOf(figure), figure.force),
                                                      positions.size());
        if (isNew)
            positions.push_back(std::move(position));
        FigurePosition& at = positions[found->second];
        at.isOutletsOwn = at.isOutletsOwn && isOutletsVoice(snapshot, claim) && claim.statement->relays.empty();
        at.claims.push_back(std::move(claim));
    }
    for (FigurePosition& position : positions)
        position.side = sideOf(position.claims);
    return positions;
}

/// Whether all of @p inner lies in @p outer and is less of it.
bool isWithin(const std::vector<PlaceId>& inner, const std::vector<PlaceId>& outer, Relations& relations)
{
    if (inner.empty() || outer.empty() || inner == outer)
        return false;
    return std::all_of(inner.begin(), inner.end(), [&](PlaceId place) {
        return std::any_of(outer.begin(), outer.end(),
                           [&](PlaceId larger) { return place == larger || relations.liesIn(place, larger); });
    });
}

/// Whether its days leave no room for two numbers: a month at most, or the whole period of a sum, for certain.
bool isFine(const FigurePosition& position)
{
    const Figure& figure = *position.figure;
    const bool isUncertain =
        figure.asOf && (figure.asOf->isUncertain() || isOpenBefore(*figure.asOf) || isOpenAfter(*figure.asOf));
    const bool isShort = position.days && position.days->length() <= month;
    return !isUncertain && (isShort || figure.span == Figure::Span::Cumulative) && keyOf(figure);
}

/// Whether the ranges only touch, where "more than" or "less than" leaves out the very number the other gives.
bool leavesOut(const FigurePosition& one, const FigurePosition& other)
{
    const auto isBeyond = [](const FigurePosition& beyond, const FigurePosition& end) {
        return (beyond.figure->qualifier == Qualifier::MoreThan && beyond.range.low == end.range.high) ||
               (beyond.figure->qualifier == Qualifier::LessThan && beyond.range.high == end.range.low);
    };
    return isBeyond(one, other) || isBeyond(other, one);
}

Finding finding(FindingRule rule, Certainty certainty, const FigurePosition& one, const FigurePosition& other)
{
    Finding found{rule, certainty};
    found.subject = one.figure->measure;
    found.when = later(firstSaid(one.claims), firstSaid(other.claims));
    found.one = one.side;
    found.other = other.side;
    return found;
}

/// Whether both count the same kind of thing: not a whole and its part, and "other" only in the same words.
bool countTheSame(const FigurePosition& one, const FigurePosition& other)
{
    const auto isPartOf = [](const FigurePosition& part, const FigurePosition& whole) {
        return part.figure->partOf &&
               std::any_of(whole.claims.begin(), whole.claims.end(),
                           [&](const SaidClaim& claim) { return claim.claim->id == *part.figure->partOf; });
    };
    const bool areParts = one.figure->partOf && one.figure->partOf == other.figure->partOf;
    if (one.figure->span != other.figure->span || one.figure->unit != other.figure->unit || areParts ||
        isPartOf(one, other) || isPartOf(other, one))
        return false;
    // A total over a period bears comparison with totals over the same period alone.
    const bool isOtherPeriod = one.figure->span == Figure::Span::Cumulative && one.days != other.days;
    return !isOtherPeriod && kindOf(*one.figure) == kindOf(*other.figure);
}

std::optional<Finding> excess(const FigurePosition& whole, const FigurePosition& part)
{
    const bool daysMeet = whole.days && part.days && whole.days->overlaps(*part.days);
    const bool isOneTime = whole.days && part.days && daysBetween(*whole.days, *part.days) <= oneTime;
    if (part.range.low <= whole.range.high || !isOneTime)
        return std::nullopt;
    const Certainty certainty = daysMeet && isFine(whole) && isFine(part) ? Certainty::Certain : Certainty::Possible;
    return finding(FindingRule::PartsExceed, certainty, whole, part);
}

/// @p force is the one looked at; what is of another is of a part of it.
std::optional<Finding> clash(const FigurePosition& one, const FigurePosition& other, Relations& relations,
                             std::optional<ActorId> force)
{
    if (!countTheSame(one, other))
        return std::nullopt;
    if (one.figure->force != other.figure->force) {
        const bool otherIsPart = one.figure->force == force;
        if (!otherIsPart && other.figure->force != force)
            return std::nullopt;
        const FigurePosition& whole = otherIsPart ? one : other;
        const FigurePosition& part = otherIsPart ? other : one;
        const bool isThere = part.places == whole.places || isWithin(part.places, whole.places, relations);
        return isThere && !part.places.empty() ? excess(whole, part) : std::nullopt;
    }
    if (one.figure->force != force)
        return std::nullopt; // Two parts: looked at where they are the whole.
    const bool daysMeet = one.days && other.days && one.days->overlaps(*other.days);
    if (one.places == other.places) {
        const bool isTouching = leavesOut(one, other);
        if (!daysMeet || (one.range.meets(other.range) && !isTouching))
            return std::nullopt;
        // The number that "more than" leaves out may be a round one.
        const bool isCertain = isFine(one) && isFine(other) && !isTouching;
        const Certainty certainty = isCertain ? Certainty::Certain : Certainty::Possible;
        return finding(FindingRule::FiguresConflict, certainty, one, other);
    }
    const bool otherIsPart = isWithin(other.places, one.places, relations);
    if (!otherIsPart && !isWithin(one.places, other.places, relations))
        return std::nullopt;
    return otherIsPart ? excess(one, other) : excess(other, one);
}

/// A number and the next one of the same at another time.
std::optional<Finding> nextOf(const FigurePosition& one, const FigurePosition& next)
{
    if (!countTheSame(one, next))
        return std::nullopt;
    if (!one.range.meets(next.range))
        return finding(FindingRule::FigureChanged, Certainty::Possible, one, next);
    const bool isSame = one.range.low == next.range.low && one.range.high == next.range.high;
    if (isSame && one.isOutletsOwn && next.isOutletsOwn)
        return finding(FindingRule::FigureRepeated, Certainty::Possible, one, next);
    return std::nullopt;
}

/// Sets the number at @p at against those of the last time before it: what comes of the first that differs, or repeats.
void addNext(std::vector<Finding>& findings, const std::vector<const FigurePosition*>& course, std::size_t at)
{
    const DaySpan now = *course[at]->days;
    std::optional<DaySpan> last;
    std::optional<Finding> repeated;
    for (std::size_t before = at; before-- > 0;) {
        const DaySpan days = *course[before]->days;
        if (days.overlaps(now) || (last && !days.overlaps(*last)))
            continue;
        last = last ? last : days;
        auto found = nextOf(*course[before], *course[at]);
        if (found && found->rule == FindingRule::FigureChanged) {
            findings.push_back(std::move(*found));
            return;
        }
        if (found && !repeated)
            repeated = std::move(found);
    }
    if (repeated)
        findings.push_back(std::move(*repeated));
}

void addCourses(std::vector<Finding>& findings, const std::vector<FigurePosition>& positions,
                std::optional<ActorId> force)
{
    using Key = std::tuple<std::vector<PlaceId>, int, QString, QString>;
    std::map<Key, std::vector<const FigurePosition*>> courses;
    for (const FigurePosition& position : positions) {
        if (position.days && position.figure->force == force)
            courses[Key(position.places, int(position.figure->span), position.figure->unit, kindOf(*position.figure))]
                .push_back(&position);
    }
    for (auto& [key, course] : courses) {
        std::stable_sort(course.begin(), course.end(), [](const FigurePosition* a, const FigurePosition* b) {
            return std::pair(a->days->from, a->days->to) < std::pair(b->days->from, b->days->to);
        });
        for (std::size_t at = 1; at < course.size(); ++at)
            addNext(findings, course, at);
    }
}
} // namespace

std::vector<Finding> figureFindings(const Snapshot& snapshot, std::vector<SaidClaim> claims, Relations& relations,
                                    std::optional<ActorId> force)
{
    const std::vector<FigurePosition> positions = positionsOf(snapshot, std::move(claims));
    const std::size_t start = positions.size() > mostFigures ? positions.size() - mostFigures : 0;
    std::vector<Finding> findings;
    for (std::size_t second = positions.size(); second-- > start;) {
        for (std::size_t first = start; first < second && findings.size() < mostFindings; ++first) {
            if (auto found = clash(positions[first], positions[second], relations, force))
                findings.push_back(std::move(*found));
        }
    }
    addCourses(findings, positions, force);
    for (const FigurePosition& position : positions) {
        if (position.figure->force != force)
            continue;
        if (auto found = factAndAttribution(snapshot, position.claims)) {
            found->subject = position.figure->measure;
            findings.push_back(std::move(*found));
        }
    }
    return findings;
}

std::optional<Finding> exceeding(const SaidClaim& whole, std::vector<SaidClaim> parts)
{
    const auto& figure = std::get<Figure>(whole.claim->body);
    const std::optional<NumberRange> all = rangeOf(figure);
    if (!all)
        return std::nullopt;
    double sum = 0;
    bool isOneLarger = false;
    for (const SaidClaim& part : parts) {
        const auto& body = std::get<Figure>(part.claim->body);
        const std::optional<NumberRange> range = rangeOf(body);
        if (!range || body.unit != figure.unit)
            continue;
        sum += range->low;
        const bool isBounded = range->high < std::numeric_limits<double>::max();
        isOneLarger = isOneLarger || (isBounded && range->high > all->high);
    }
    if (sum <= all->high && !isOneLarger)
        return std::nullopt;
    sortByTime(parts);
    Finding found{FindingRule::PartsExceed, sum > all->high ? Certainty::Certain : Certainty::Possible};
    found.subject = figure.measure;
    found.when = later(whole.said ? std::optional(whole.said->from) : std::nullopt, firstSaid(parts));
    found.one = sideOf({whole});
    found.other = sideOf(parts);
    return found;
}

} // namespace tasrih
