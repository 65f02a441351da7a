// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf_reader.h"
#include "database/text/isolate.h"
#include "database/words/language.h"

#include <QtCore/QRegularExpression>

namespace tasrih {

namespace {

bool matches(const QRegularExpression& expression, QStringView text)
{
    return expression.match(text.toString()).hasMatch();
}

/// A qualifier that does not stand at the end of the date.
bool hasInnerQualifier(QStringView date)
{
    static const QRegularExpression form(QStringLiteral("^[?~%]?-?[0-9X]{4}[?~%]?(?:-[?~%]?[0-9X]{2}[?~%]?){0,2}$"));
    const bool inner = std::any_of(date.begin(), date.empty() ? date.end() : date.end() - 1,
                                   [](QChar c) { return c == u'?' || c == u'~' || c == u'%'; });
    return inner && matches(form, date);
}

} // namespace

QString edtfSentence(Wording source, QStringView value)
{
    QString sentence = translated(source);
    // Not arg(): the value may hold a %1 of its own, and "%" is a qualifier.
    return sentence.replace(QLatin1String("%1"), isolated(value.toString()));
}

QString levelTwoProblem(QStringView date)
{
    if (hasInnerQualifier(date))
        return edtfSentence(
            Wording("Edtf", "A qualifier on a part of a date (%1) is EDTF level 2, which is not supported."), date);
    const auto isX = [](QChar c) { return c == u'X' || c == u'E' || c == u'S'; };
    if (std::none_of(date.begin(), date.end(), isX))
        return {};

    static const QRegularExpression exponential(QStringLiteral("^Y-?[0-9]+E[0-9]+(?:S[0-9]+)?$"));
    if (matches(exponential, date))
        return edtfSentence(Wording("Edtf", "An exponential year (%1) is EDTF level 2, which is not supported."), date);
    static const QRegularExpression significant(QStringLiteral("^(?:Y-?[0-9]+|-?[0-9]{4})S[0-9]+$"));
    if (matches(significant, date))
        return edtfSentence(
            Wording("Edtf", "A year with significant digits (%1) is EDTF level 2, which is not supported."), date);
    static const QRegularExpression masked(QStringLiteral("^-?[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?[?~%]?$"));
    static const QRegularExpression fromTheRight(
        QStringLiteral("^-?(?:[0-9]{2}(?:[0-9]X|XX)|[0-9]{4}(?:-[0-9]{2}-XX|-XX|-XX-XX))[?~%]?$"));
    if (matches(masked, date) && !matches(fromTheRight, date))
        return edtfSentence(
            Wording("Edtf", "Unspecified digits like these (%1) are EDTF level 2, which is not supported."), date);
    return {};
}

QString likelyProblem(QStringView date)
{
    static const QRegularExpression lowerMask(QStringLiteral("^-?[0-9]{2}[0-9xu]{2}(?:-[0-9xu]{2}){0,2}$"));
    if (matches(lowerMask, date))
        return edtfSentence(Wording("Edtf", "Unspecified digits are written with a capital X, not %1."), date);
    if (date.endsWith(u"?~") || date.endsWith(u"~?"))
        return edtfSentence(Wording("Edtf", "Uncertain and approximate together are written %: 2025%."));
    if (date == u"unknown" || date == u"open")
        return edtfSentence(Wording("Edtf", "An open end is written “..”, an unknown one is left empty."));
    static const QRegularExpression basic(QStringLiteral("^[0-9]{8}$"));
    if (matches(basic, date))
        return edtfSentence(Wording("Edtf", "A date is written with hyphens, 2025-09-30, not %1."), date);
    static const QRegularExpression longYear(QStringLiteral("^[+-]?[0-9]{5,}$"));
    if (matches(longYear, date))
        return edtfSentence(Wording("Edtf", "A year of more than four digits is written Y170002, not %1."), date);
    static const QRegularExpression shortFields(QStringLiteral("^-?[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?$"));
    if (matches(shortFields, date))
        return edtfSentence(Wording("Edtf", "Month and day have two digits: 2025-09-05, not %1."), date);
    return edtfSentence(Wording("Edtf", "This is no date: %1. Write 2025, 2025-09, 2025-09-30 or 2024-09/2025-09."),
                        date);
}

} // namespace tasrih
