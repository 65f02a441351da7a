// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/readings.h"

#include "database/dates/date_phrases.h"
#include "database/dates/date_text.h"
#include "database/numbers/numbers.h"
#include "models/editing/duration_text.h"
#include "models/words/labels.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLineEdit>

#include <cmath>

namespace tasrih {

std::optional<Edtf> typedDate(const QString& text)
{
    return readDate(text);
}

bool isDatePhrase(const QString& text)
{
    return !Edtf::parse(text) && readDate(text);
}

QString plainDate(const std::optional<Edtf>& date)
{
    return date ? date->text() : QString();
}

Reading readingOfDate(const QString& text)
{
    if (text.isEmpty())
        return {};
    const TypedDate typed = readTypedDate(text);
    return {typed.date ? readable(*typed.date, interfaceLanguage()) : QString(), typed.problem};
}

TextField* newDateField(const QString& name)
{
    auto* field = new TextField(name, readingOfDate);
    field->edit().setPlaceholderText(QStringLiteral("2025-09-30"));
    field->edit().setToolTip(
        translated(Wording("Readings", "A date as EDTF: 2025, 2025-09, 2025-09-30, 2024-09/2025-09, 2025-09~ (about), "
                                       "2025? (uncertain), 2025/.. (open end)")));
    return field;
}

std::optional<double> typedDegrees(const QString& text, double limit)
{
    bool ok = false;
    const double degrees = text.trimmed().toDouble(&ok);
    return ok && std::isfinite(degrees) && std::abs(degrees) <= limit ? std::optional(degrees) : std::nullopt;
}

Reading readingOfDegrees(const QString& text, double limit)
{
    if (text.isEmpty() || typedDegrees(text, limit))
        return {};
    return {
        {},
        translated(Wording("Readings", "A coordinate is a number of degrees from −%1 to %1.")).arg(numberText(limit))};
}

std::optional<double> typedNumber(const QString& text)
{
    const std::optional<NumberPhrase> phrase = readNumber(text);
    if (!phrase || phrase->high)
        return {};
    return phrase->low;
}

Reading readingOfNumber(const QString& text)
{
    if (text.isEmpty())
        return {};
    const std::optional<double> value = typedNumber(text);
    if (!value)
        return {{}, translated(Wording("Readings", "This is no number. Type 2500 or a number in words."))};
    return {numberText(*value), {}};
}

QString plainNumber(std::optional<double> value)
{
    if (!value)
        return {};
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(*value, 'f', QLocale::FloatingPointShortest);
}

Reading readingOfDuration(const QString& text)
{
    if (text.isEmpty())
        return {};
    const std::optional<Duration> duration = readDuration(text);
    if (!duration)
        return {{}, translated(Wording("Readings", "This is no length of time. Type 12 months, or P12M."))};
    return {readable(*duration), {}};
}

} // namespace tasrih
