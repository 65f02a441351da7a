// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf.h"

#include "database/dates/date_text.h"
#include "database/dates/duration.h"
#include "tests/fuzz/subjects.h"

namespace tasrih::fuzz {

namespace {

void requireOrder(const std::optional<QDate>& first, const std::optional<QDate>& last, const char* what)
{
    require(!first || first->isValid(), "a bound is no day");
    require(!first || !last || *first <= *last, what);
}

void tryDate(const Edtf& date)
{
    requireOrder(date.earliestStart(), date.latestStart(), "the start ends before it begins");
    requireOrder(date.earliestEnd(), date.latestEnd(), "the end ends before it begins");
    requireOrder(date.earliest(), date.latest(), "the latest day is before the earliest");
    for (const Language language : {Language::Arabic, Language::English})
        require(!readable(date, language).isEmpty(), "a date has no words");
    (void)date.precision();
    (void)date.endPrecision();
}

} // namespace

void edtf(const QByteArray& bytes)
{
    const QString text = textOf(bytes);
    const EdtfReading reading = Edtf::read(text);
    require(reading.value.has_value() == reading.problem.isEmpty(), "neither a date nor a problem, or both");
    if (const auto duration = Duration::parse(text))
        require(duration->text() == text, "a length of time is not as it was written");
    if (!reading.value)
        return;
    require(reading.value->text() == text, "a date is not as it was written");
    tryDate(*reading.value);
    for (const char* length : {"P1D", "P2W", "P13M", "P9999Y9999M9999W9999D"}) {
        const Edtf moved = deriveEnd(*reading.value, Duration::parse(QString::fromLatin1(length)).value());
        require(Edtf::parse(moved.text()).has_value(), "a derived date can't be read");
        tryDate(moved);
    }
}

} // namespace tasrih::fuzz
