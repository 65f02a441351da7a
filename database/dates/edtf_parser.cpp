// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf_reader.h"

namespace tasrih {

/// Builds the value: splits intervals and checks their ends against each other.
class EdtfReader
{
public:
    [[nodiscard]] static EdtfReading single(QStringView text)
    {
        const EdtfPointReading reading = readEdtfPoint(text);
        if (!reading.point)
            return {std::nullopt, reading.problem};
        return {Edtf::fromPoint(*reading.point), {}};
    }

    [[nodiscard]] static EdtfReading interval(QStringView text, qsizetype slash)
    {
        Edtf value;
        value.m_end.kind = Edtf::Side::date;
        for (const auto& [side, part] :
             {std::pair(&value.m_start, text.first(slash)), std::pair(&value.m_end, text.sliced(slash + 1))}) {
            if (const QString problem = readSide(*side, part); !problem.isEmpty())
                return {std::nullopt, problem};
        }
        if (value.hasUnknownStart() && value.hasUnknownEnd())
            return {std::nullopt,
                    edtfSentence(Wording("Edtf", "An interval needs a date at one end: 2025-09/ or /2025-09."))};
        return isReversed(value) ? EdtfReading{std::nullopt, reversedProblem(value)} : EdtfReading{value, {}};
    }

private:
    /// Reads one end; returns what is wrong, or nothing.
    [[nodiscard]] static QString readSide(Edtf::Side& side, QStringView text)
    {
        if (text.isEmpty() || text == u"..") {
            side.kind = text.isEmpty() ? Edtf::Side::unknown : Edtf::Side::open;
            return {};
        }
        const EdtfPointReading reading = readEdtfPoint(text);
        if (!reading.point)
            return reading.problem;
        if (!reading.point->time.isEmpty())
            return edtfSentence(Wording("Edtf", "An interval has no time of day: write the days only."));
        if (reading.point->year > 9999) // the published test vectors allow no such interval
            return edtfSentence(
                Wording("Edtf", "A year of more than four digits (%1) stands alone, not in an interval."), text);
        if (reading.point->hasUnspecifiedDigits())
            return edtfSentence(
                Wording("Edtf", "Unspecified digits in an interval (%1) are EDTF level 2, which is not supported."),
                text);
        side = Edtf::packed(*reading.point);
        return {};
    }

    /// An end whose first day lies before the start's first day is reversed, also where it is coarser
    /// ("2025-09-15/2025-09"): so the published test vectors have it.
    [[nodiscard]] static bool isReversed(const Edtf& value)
    {
        const auto start = value.earliestStart();
        const auto end = value.earliestEnd();
        return start && end && *end < *start;
    }

    [[nodiscard]] static QString reversedProblem(const Edtf& value)
    {
        return *value.latestEnd() < *value.earliestStart()
                   ? edtfSentence(Wording("Edtf", "The interval %1 ends before it starts."), value.text())
                   : edtfSentence(Wording("Edtf", "The end of %1 may lie before its start: write it as finely "
                                                  "as the start, 2025-09-15/2025-09-30."),
                                  value.text());
    }
};

EdtfReading Edtf::read(QStringView text)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    if (text.isEmpty())
        return {std::nullopt, edtfSentence(Wording("Edtf", "There is no date."))};
    if (text.front() == u'[')
        return {std::nullopt,
                edtfSentence(Wording("Edtf", "One of a set ([...]) is EDTF level 2, which is not supported."))};
    if (text.front() == u'{')
        return {std::nullopt,
                edtfSentence(Wording("Edtf", "All of a set ({...}) is EDTF level 2, which is not supported."))};
    if (std::any_of(text.begin(), text.end(), isBlank))
        return {std::nullopt, edtfSentence(Wording("Edtf", "An EDTF date has no blanks: %1."), text)};

    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return EdtfReader::single(text);
    if (text.indexOf(u'/', slash + 1) >= 0)
        return {std::nullopt,
                edtfSentence(Wording(
                    "Edtf", "“/” stands between the two ends of an interval, once; a day is written 2025-09-30."))};
    return EdtfReader::interval(text, slash);
}

} // namespace tasrih
