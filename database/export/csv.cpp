// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/csv.h"

#include "database/text/printable.h"

namespace tasrih {

namespace {

bool isBlankOrMark(QChar c)
{
    const char16_t u = c.unicode();
    return c.isSpace() || u == 0x061C || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF;
}

/// Whether a spreadsheet may read the text as a formula: it begins (after blanks and direction marks) with one of
/// = + - @ TAB CR and is no number.
bool looksLikeFormula(const QString& text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r'))
        return true;
    qsizetype first = 0;
    while (first < text.size() && isBlankOrMark(text[first]))
        ++first;
    if (first == text.size() || !QStringView(u"=+-@").contains(text[first]))
        return false;
    bool number = false;
    (void)text.toDouble(&number);
    return !number;
}

} // namespace

QString formulaSafe(const QString& text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString csvCell(const QString& text)
{
    QString cell = formulaSafe(plainCell(text));
    const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n');
    cell.replace(u'"', QStringLiteral("\"\""));
    return quoted ? u'"' + cell + u'"' : cell;
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells)
        written << csvCell(cell);
    return (written.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

QByteArray toCsv(const QStringList& header, const std::vector<QStringList>& rows)
{
    QByteArray bytes = csvMark + csvLine(header);
    for (const QStringList& row : rows)
        bytes += csvLine(row);
    return bytes;
}

} // namespace tasrih
