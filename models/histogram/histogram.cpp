// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/histogram/histogram.h"

#include "database/records/statement_facts.h"

#include <algorithm>

namespace tasrih {

namespace {

constexpr int daysShownAsDays = 120;
constexpr int daysShownAsMonths = 20 * 366;

int monthsOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

Histogram::Bin binFor(QDate first, QDate last)
{
    const qint64 days = first.daysTo(last);
    if (days < daysShownAsDays)
        return Histogram::Bin::Day;
    return days < daysShownAsMonths ? Histogram::Bin::Month : Histogram::Bin::Year;
}

QDate startOfBin(QDate day, Histogram::Bin bin)
{
    switch (bin) {
    case Histogram::Bin::Day:
        return day;
    case Histogram::Bin::Month:
        return {day.year(), day.month(), 1};
    case Histogram::Bin::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

} // namespace

QDate Histogram::startOf(int index) const
{
    switch (bin) {
    case Bin::Day:
        return first.addDays(index);
    case Bin::Month:
        return first.addMonths(index);
    case Bin::Year:
        return first.addYears(index);
    }
    Q_UNREACHABLE();
}

int Histogram::binOf(QDate day) const
{
    switch (bin) {
    case Bin::Day:
        return int(first.daysTo(day));
    case Bin::Month:
        return monthsOf(day) - monthsOf(first);
    case Bin::Year:
        return day.year() - first.year();
    }
    Q_UNREACHABLE();
}

int Histogram::tallest() const
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

Histogram histogramOf(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    Histogram result;
    std::vector<QDate> days;
    days.reserve(statements.size());
    for (const quint32 row : snapshot.facts->rowsOf(statements)) {
        const QDate day = snapshot.facts->days[row];
        if (day.isValid())
            days.push_back(day);
        else
            ++result.undated;
    }
    if (days.empty())
        return result;
    const auto [earliest, latest] = std::minmax_element(days.begin(), days.end());
    result.bin = binFor(*earliest, *latest);
    result.first = startOfBin(*earliest, result.bin);
    result.counts.resize(std::size_t(result.binOf(*latest)) + 1);
    for (const QDate day : days)
        ++result.counts[std::size_t(result.binOf(day))];
    return result;
}

} // namespace tasrih
