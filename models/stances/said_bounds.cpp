// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/said_bounds.h"

#include "models/claims/date_days.h"

namespace tasrih {

namespace {
SaidBounds boundsOf(const Edtf& date)
{
    SaidBounds bounds{{}, {}, date.text()};
    const std::optional<DaySpan> days = daysOf(date);
    if (days && days->from != noFirstDay)
        bounds.first = QDate::fromJulianDay(days->from);
    if (days && days->to != noLastDay)
        bounds.last = QDate::fromJulianDay(days->to - 1);
    return bounds;
}
} // namespace

SaidBounds saidBoundsOf(const Snapshot& snapshot, const Statement& statement)
{
    const Saying* saying = snapshot.find(statement.saying);
    if (saying && saying->saidOn)
        return boundsOf(*saying->saidOn);
    const Article* article = snapshot.find(statement.article);
    if (!article || !article->published)
        return {};
    SaidBounds bounds = boundsOf(*article->published);
    bounds.first.reset();
    if (!bounds.last)
        return {};
    const bool isInterval = bounds.edtf.contains(u'/');
    bounds.edtf = QStringLiteral("../") + (isInterval ? bounds.last->toString(Qt::ISODate) : bounds.edtf);
    return bounds;
}

} // namespace tasrih
