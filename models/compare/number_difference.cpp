// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/figure_range.h"
#include "models/compare/difference_words.h"
#include "models/words/labels.h"

#include <cmath>

namespace tasrih {

namespace {

/// The one number given, where it is one.
std::optional<double> singleOf(const Figure& figure)
{
    if (figure.low && figure.high && *figure.low != *figure.high)
        return std::nullopt;
    return figure.low ? figure.low : figure.high;
}

bool isOneOf(Qualifier qualifier, std::initializer_list<Qualifier> these)
{
    return std::find(these.begin(), these.end(), qualifier) != these.end();
}

enum class Direction
{
    More,
    Fewer,
    Less
};

/// Money and the like is less, people are fewer.
Direction directionOf(const NumberRange& reference, const NumberRange& other, const Figure& figure)
{
    if (reference.high < other.low)
        return Direction::More;
    return figure.unit.isEmpty() && figure.measure != Measure::Aid ? Direction::Fewer : Direction::Less;
}

QString withDirection(const QString& amount, Direction direction, Language language)
{
    switch (direction) {
    case Direction::More:
        //: %1 is "900", "about 900" or "at least 500".
        return translated(language, Wording("Compare", "%1 more")).arg(amount);
    case Direction::Fewer:
        return translated(language, Wording("Compare", "%1 fewer")).arg(amount);
    case Direction::Less:
        return translated(language, Wording("Compare", "%1 less")).arg(amount);
    }
    Q_UNREACHABLE();
}

} // namespace

QString differenceOf(const Figure& reference, const Figure& other, Language language)
{
    const std::optional<NumberRange> first = rangeOf(reference);
    const std::optional<NumberRange> second = rangeOf(other);
    if (!first || !second)
        return {};
    if (reference.unit != other.unit || reference.measure != other.measure)
        return translated(language, Wording("Compare", "another measure"));
    if (first->low == second->low && first->high == second->high)
        return {};
    if (first->meets(*second))
        return translated(language, Wording("Compare", "may be the same"));
    const Direction direction = directionOf(*first, *second, other);
    const std::optional<double> before = singleOf(reference);
    const std::optional<double> after = singleOf(other);
    const auto plain = {Qualifier::Exact, Qualifier::About, Qualifier::Between};
    if (before && after && isOneOf(reference.qualifier, plain) && isOneOf(other.qualifier, plain)) {
        const QString amount = numberText(std::abs(*after - *before), language);
        const bool about = reference.qualifier == Qualifier::About || other.qualifier == Qualifier::About;
        return withDirection(about ? translated(language, Wording("Compare", "about %1")).arg(amount) : amount,
                             direction, language);
    }
    const double least = direction == Direction::More ? second->low - first->high : first->low - second->high;
    return withDirection(
        translated(language, Wording("Compare", "at least %1", "apart")).arg(numberText(least, language)), direction,
        language);
}

} // namespace tasrih
