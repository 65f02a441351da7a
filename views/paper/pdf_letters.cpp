// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdf_letters.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <algorithm>
#include <map>

namespace tasrih {

namespace {

constexpr int mostInBlock = 100; ///< Entries; more is not allowed.

/// The text that <06440627> names.
QString textOf(QStringView digits)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= digits.size(); i += 4)
        text += QChar(digits.sliced(i, 4).toString().toUShort(nullptr, 16));
    return text;
}

QByteArray digitsOf(const QString& text)
{
    QByteArray digits;
    for (const QChar unit : text)
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return digits.toUpper();
}

/// The letters that a form stands for; everything else as it is. Readers turn a run from right to left round letter by
/// letter, also those of one glyph: so these stand as they are seen, the last one first.
QString lettersOf(const QString& text)
{
    QString letters;
    if (text == u"\t")
        return QStringLiteral(" "); // The first of all that this glyph stands for.
    for (const QChar unit : text) {
        const ushort code = unit.unicode();
        if (code >= 0xFB00 && code <= 0xFB06) { // ﬁ and its like, which run from the left.
            letters += QString(unit).normalized(QString::NormalizationForm_KC);
            continue;
        }
        if ((code < 0xFB50 || code > 0xFDFF) && (code < 0xFE70 || code > 0xFEFC)) {
            letters += unit;
            continue;
        }
        // Marks that stand alone are said to stand on a blank, which nobody typed.
        QString form = QString(unit).normalized(QString::NormalizationForm_KC).remove(u' ');
        std::reverse(form.begin(), form.end());
        letters += form;
    }
    return letters;
}

/// What each glyph stands for.
std::map<int, QString> entriesOf(const QString& table)
{
    static const QRegularExpression block(QStringLiteral("beginbf(char|range)\\s(.*?)endbf"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression token(QStringLiteral("<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\]"));
    std::map<int, QString> entries;
    const auto number = [](const QRegularExpressionMatch& match) { return match.captured(1).toInt(nullptr, 16); };
    for (auto blocks = block.globalMatch(table); blocks.hasNext();) {
        const QRegularExpressionMatch at = blocks.next();
        const bool isRange = at.capturedView(1) == u"range";
        for (auto tokens = token.globalMatch(at.captured(2)); tokens.hasNext();) {
            int glyph = number(tokens.next());
            const int last = isRange && tokens.hasNext() ? number(tokens.next()) : glyph;
            if (!tokens.hasNext())
                break;
            const QRegularExpressionMatch target = tokens.next();
            if (target.capturedLength(2) > 0) { // A list, one for each glyph.
                for (auto each = token.globalMatch(target.captured(2)); each.hasNext() && glyph <= last; ++glyph)
                    entries[glyph] = textOf(each.next().capturedView(1));
                continue;
            }
            QString text = textOf(target.capturedView(1));
            for (; glyph <= last && !text.isEmpty(); ++glyph) {
                entries[glyph] = text;
                text.back() = QChar(ushort(text.back().unicode() + 1));
            }
        }
    }
    return entries;
}

} // namespace

std::set<int> blankGlyphs(const QByteArray& toUnicode)
{
    std::set<int> blanks;
    for (const auto& [glyph, text] : entriesOf(QString::fromLatin1(toUnicode))) {
        const auto isBlank = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; };
        if (std::all_of(text.begin(), text.end(), isBlank))
            blanks.insert(glyph);
    }
    return blanks;
}

QByteArray withLetters(const QByteArray& toUnicode)
{
    const QString table = QString::fromLatin1(toUnicode);
    static const QRegularExpression blocks(QStringLiteral("\\d+\\s+beginbf.*endbf(char|range)"),
                                           QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch found = blocks.match(table);
    if (!found.hasMatch())
        return toUnicode;
    QByteArrayList lines;
    for (const auto& [glyph, text] : entriesOf(table)) {
        const QString letters = lettersOf(text);
        if (!letters.isEmpty() && letters != QString(QChar(0)))
            lines << '<' + QByteArray::number(glyph, 16).rightJustified(4, '0').toUpper() + "> <" + digitsOf(letters) +
                         '>';
    }
    QByteArray body;
    for (qsizetype at = 0; at < lines.size(); at += mostInBlock) {
        const QByteArrayList block = lines.mid(at, mostInBlock);
        body += (body.isEmpty() ? "" : "\n") + QByteArray::number(block.size()) + " beginbfchar\n" + block.join('\n') +
                "\nendbfchar";
    }
    return toUnicode.left(found.capturedStart()) + body + toUnicode.mid(found.capturedEnd());
}

} // namespace tasrih
