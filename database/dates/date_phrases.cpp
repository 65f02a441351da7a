// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_matcher.h"
#include "database/dates/date_text.h"
#include "database/dates/edtf_reader.h"
#include "database/text/folding_table.h"
#include "database/text/isolate.h"

#include <QtCore/QRegularExpression>

namespace tasrih {

namespace {

/// The digits of any script as 0 to 9, hyphens of any kind as "-" and blanks as single spaces, without invisible marks;
/// letters stay as they are. Three numbers with the same sign between them stand close.
QString plainDigits(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        const int digit = c.digitValue();
        if (digit >= 0 && c.isDigit())
            plain += QChar(u'0' + digit);
        else if (plainSign(c.unicode()) == U'-')
            plain += u'-';
        else if (c.category() != QChar::Other_Format)
            plain += c;
    }
    static const QRegularExpression three(QStringLiteral("^\\d+\\s*([/.-])\\s*\\d+\\s*\\1\\s*\\d+$"));
    if (three.match(plain).hasMatch())
        plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain.simplified();
}

/// What stands around a date typed by hand.
struct Hedged
{
    QStringView date;
    bool uncertain = false;
    bool approximate = false;
};

Hedged withoutHedges(QStringView text)
{
    Hedged hedged{text.trimmed()};
    const auto strip = [&hedged](QStringView suffix) {
        if (!hedged.date.endsWith(suffix, Qt::CaseInsensitive))
            return false;
        hedged.date = hedged.date.chopped(suffix.size()).trimmed();
        return true;
    };
    for (bool found = true; found;) {
        const bool uncertain = strip(u"?") || strip(u"؟") || strip(u"(uncertain)") || strip(u"(غير مؤكد)");
        const bool approximate = !uncertain && strip(u"~");
        const bool both = !uncertain && !approximate && strip(u"%");
        hedged.uncertain |= uncertain || both;
        hedged.approximate |= approximate || both;
        found = uncertain || approximate || both;
    }
    for (const QStringView word : {u"نحو ", u"حوالي ", u"قرابة ", u"about ", u"around ", u"circa ", u"c. "}) {
        if (hedged.date.startsWith(word, Qt::CaseInsensitive)) {
            hedged.date = hedged.date.sliced(word.size()).trimmed();
            hedged.approximate = true;
            break;
        }
    }
    return hedged;
}

QString hedgedText(std::optional<EdtfPoint> point, const Hedged& hedged)
{
    point->uncertain |= hedged.uncertain;
    point->approximate |= hedged.approximate;
    return point->text();
}

/// @p date with the hedges; nothing where it takes none.
std::optional<Edtf> withHedges(const Edtf& date, const Hedged& hedged)
{
    if (!hedged.uncertain && !hedged.approximate)
        return date;
    if (date.isInterval() || date.isDateTime()) {
        if (!date.start() || !date.end() || date.isDateTime())
            return std::nullopt;
        return Edtf::parse(hedgedText(date.start(), hedged) + QLatin1Char('/') + hedgedText(date.end(), hedged));
    }
    return Edtf::parse(hedgedText(date.start(), hedged));
}

/// The date or phrase that all of @p text is.
TypedDate wholePhrase(QStringView text)
{
    const Hedged hedged = withoutHedges(text);
    const Tokens tokens(hedged.date);
    const auto match = DateMatcher(tokens, std::nullopt, Years::Any).match(0);
    const bool whole = match && match->end == tokens.count() && match->skipped == 0;
    TypedDate typed;
    const std::optional<Edtf> date = whole ? match->date : Edtf::parse(hedged.date);
    if (date)
        typed.date = withHedges(*date, hedged);
    else if (whole)
        typed.problem = match->problem;
    if (!whole || !typed.date || !match->other)
        return typed;
    const std::optional<Edtf> other = withHedges(*match->other, hedged);
    typed.readings = {*typed.date, other.value_or(*match->other)};
    typed.problem = ambiguityText(hedged.date, typed.readings[0], typed.readings[1]);
    typed.date.reset();
    return typed;
}

/// "من … إلى …", "from … to …".
TypedDate spelledInterval(QStringView text)
{
    constexpr std::array<std::array<QStringView, 2>, 4> forms{
        {{u"من ", u" إلى "}, {u"من ", u" الى "}, {u"من ", u" حتى "}, {u"from ", u" to "}}};
    TypedDate typed;
    for (const auto& [from, to] : forms) {
        const qsizetype middle = text.indexOf(to, 0, Qt::CaseInsensitive);
        if (!text.startsWith(from, Qt::CaseInsensitive) || middle < from.size())
            continue;
        const TypedDate start = wholePhrase(text.sliced(from.size(), middle - from.size()));
        const TypedDate end = wholePhrase(text.sliced(middle + to.size()));
        if (start.date && end.date && !start.date->isInterval() && !end.date->isInterval()) {
            EdtfReading reading = Edtf::read(start.date->text() + QLatin1Char('/') + end.date->text());
            return {std::move(reading.value), {}, std::move(reading.problem)};
        }
        typed.problem = start.problem.isEmpty() ? end.problem : start.problem;
    }
    return typed;
}

/// What is wrong with @p plain, which is no date in any form.
QString formProblem(const QString& plain)
{
    static const QRegularExpression shortYear(QStringLiteral("^\\d{1,3}([/.-])\\d{1,3}\\1\\d{1,3}$"));
    if (shortYear.match(plain).hasMatch())
        return edtfSentence(Wording("Edtf", "The year of %1 needs four digits: 2025-09-30."), plain);
    static const QRegularExpression edtf(QStringLiteral("^[\\[{]|^[-0-9xXuyYtTzZeEsS?~%./:+,]*$"));
    if (edtf.match(plain).hasMatch())
        return Edtf::read(plain).problem;
    return translated(Wording("Readings", "This is no date. Type 2025-09-30, 2025-09, 2025 or a date in words."));
}

} // namespace

std::vector<DatePhrase> findDates(QStringView text, std::optional<QDate> published)
{
    const Tokens tokens(text);
    const DateMatcher matcher(tokens, published);
    std::vector<DatePhrase> found;
    for (qsizetype at = 0; at < tokens.count();) {
        const auto match = matcher.match(at);
        if (match && match->date) {
            const TextRange range = tokens.source(at, match->end, match->skipped);
            found.push_back({range.start, range.length(), *match->date, match->part, match->basis, match->other});
        }
        at = match ? match->end : at + 1;
    }
    return found;
}

TypedDate readTypedDate(QStringView text)
{
    const QString plain = plainDigits(text);
    if (plain.isEmpty())
        return {{}, {}, Edtf::read(plain).problem};
    for (const QString& edtf : {plain, plain.toUpper()})
        if (auto date = Edtf::parse(edtf))
            return {std::move(date), {}, {}};
    TypedDate phrase = wholePhrase(plain);
    if (phrase.date || !phrase.problem.isEmpty())
        return phrase;
    TypedDate interval = spelledInterval(plain);
    if (!interval.date && interval.problem.isEmpty())
        interval.problem = formProblem(plain);
    return interval;
}

std::optional<Edtf> readDate(QStringView text)
{
    return readTypedDate(text).date;
}

QString ambiguityText(QStringView text, const Edtf& one, const Edtf& other)
{
    const Language language = interfaceLanguage();
    return translated(language, Wording("Edtf", "%1 may be %2 or %3: type %4 or %5."))
        .arg(isolated(text.toString()), isolated(readable(one, language)), isolated(readable(other, language)),
             isolated(one.text()), isolated(other.text()));
}

} // namespace tasrih
