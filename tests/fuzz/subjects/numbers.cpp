// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/numbers/numbers.h"

#include "tests/fuzz/subjects.h"

#include <cmath>

namespace tasrih::fuzz {

namespace {

void tryNumber(const NumberPhrase& number)
{
    require(std::isfinite(number.low), "a number is not finite");
    require(number.high.has_value() == (number.qualifier == Qualifier::Between), "between has two ends, all else one");
    require(!number.high || (std::isfinite(*number.high) && *number.high >= number.low), "a range is reversed");
}

} // namespace

void numbers(const QByteArray& bytes)
{
    const QString text = textOf(bytes);
    qsizetype end = 0;
    for (const NumberPhrase& number : findNumbers(text)) {
        require(number.start >= end && number.length > 0, "numbers overlap or have no length");
        end = number.start + number.length;
        require(end <= text.size(), "a number lies beyond the text");
        tryNumber(number);
    }
    if (const auto number = readNumber(text))
        tryNumber(*number);
}

} // namespace tasrih::fuzz
