// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_phrases.h"
#include "tests/fuzz/subjects.h"

namespace tasrih::fuzz {

void dates(const QByteArray& bytes)
{
    const QString text = textOf(bytes);
    for (const auto& published : {std::optional<QDate>(), std::optional(QDate(2024, 12, 14))}) {
        qsizetype end = 0;
        for (const DatePhrase& phrase : findDates(text, published)) {
            require(phrase.start >= end && phrase.length > 0, "dates overlap or have no length");
            end = phrase.start + phrase.length;
            require(end <= text.size(), "a date lies beyond the text");
            require(Edtf::parse(phrase.date.text()).has_value(), "a date that was found can't be read");
        }
    }
    if (const auto date = readDate(text))
        require(Edtf::parse(date->text()).has_value(), "a date that was typed can't be read");
}

} // namespace tasrih::fuzz
