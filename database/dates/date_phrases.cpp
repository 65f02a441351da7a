// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_matcher.h"

namespace tasrih {

namespace {

/// The digits of any script as 0 to 9, without invisible marks and the blanks around; letters stay as they are.
QString plainDigits(QStringView text)
{
    QString plain;
    for (const QChar c : text.trimmed()) {
        const int digit = c.digitValue();
        if (digit >= 0 && c.isDigit())
            plain += QChar(u'0' + digit);
        else if (c.category() != QChar::Other_Format)
            plain += c;
    }
    return plain;
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

/// The date or phrase that all of @p text is.
std::optional<Edtf> wholePhrase(QStringView text)
{
    const Hedged hedged = withoutHedges(text);
    const Tokens tokens(hedged.date);
    const auto match = DateMatcher(tokens, std::nullopt).match(0);
    const bool whole = match && match->end == tokens.count() && match->skipped == 0;
    std::optional<Edtf> date = whole ? match->date : Edtf::parse(hedged.date);
    if (!date || (!hedged.uncertain && !hedged.approximate))
        return date;
    if (date->isInterval() || date->isDateTime()) {
        if (!date->start() || !date->end() || date->isDateTime())
            return std::nullopt;
        return Edtf::parse(hedgedText(date->start(), hedged) + QLatin1Char('/') + hedgedText(date->end(), hedged));
    }
    return Edtf::parse(hedgedText(date->start(), hedged));
}

/// "من … إلى …", "from … to …".
std::optional<Edtf> spelledInterval(QStringView text)
{
    constexpr std::array<std::array<QStringView, 2>, 4> forms{
        {{u"من ", u" إلى "}, {u"من ", u" الى "}, {u"من ", u" حتى "}, {u"from ", u" to "}}};
    for (const auto& [from, to] : forms) {
        const qsizetype middle = text.indexOf(to, 0, Qt::CaseInsensitive);
        if (!text.startsWith(from, Qt::CaseInsensitive) || middle < from.size())
            continue;
        const auto start = wholePhrase(text.sliced(from.size(), middle - from.size()));
        const auto end = wholePhrase(text.sliced(middle + to.size()));
        if (start && end && !start->isInterval() && !end->isInterval())
            return Edtf::parse(start->text() + QLatin1Char('/') + end->text());
    }
    return std::nullopt;
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
            found.push_back({range.start, range.length(), *match->date, match->part, match->basis});
        }
        at = match ? match->end : at + 1;
    }
    return found;
}

std::optional<Edtf> readDate(QStringView text)
{
    const QString plain = plainDigits(text);
    if (const auto date = Edtf::parse(plain))
        return date;
    if (const auto date = Edtf::parse(plain.toUpper()))
        return date;
    if (const auto date = wholePhrase(plain))
        return date;
    return spelledInterval(plain);
}

} // namespace tasrih
