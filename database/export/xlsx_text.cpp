// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/xlsx_text.h"

#include "database/export/xlsx.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace tasrih {

namespace {

bool isHeldByXml(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u != 0xFFFE && u != 0xFFFF) || u == u'\t' || u == u'\n';
}

bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2069;
}

QString cleaned(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            result.append(c).append(text[++i]);
        else if (c == u'\r')
            result.append(i + 1 < text.size() && text[i + 1] == u'\n' ? text[++i] : QChar(u'\n'));
        else if (!c.isSurrogate() && isHeldByXml(c) && !isIsolate(c))
            result.append(c);
    }
    return result;
}

} // namespace

bool isTooLongForCell(const QString& text)
{
    return text.size() > mostInCell && cleaned(text).size() > mostInCell;
}

QString cellText(const QString& text)
{
    QString result = cleaned(text);
    if (result.size() > mostInCell) {
        result.truncate(mostInCell - 1);
        if (result.back().isHighSurrogate())
            result.chop(1);
        result.append(QChar(0x2026));
    }
    return result;
}

QStringList sheetNames(const QStringList& wanted)
{
    constexpr int most = 31;
    QStringList names;
    QSet<QString> taken{QStringLiteral("history")}; // reserved
    for (const QString& name : wanted) {
        QString plain = cellText(name).simplified();
        plain.removeIf([](QChar c) { return QStringLiteral("[]:*?/\\").contains(c) || c == u'\''; });
        plain = plain.simplified();
        if (plain.isEmpty())
            plain = QCoreApplication::translate("Store", "Table");
        const auto cut = [](const QString& text, qsizetype room) {
            QString shorter = text.left(room);
            if (!shorter.isEmpty() && shorter.back().isHighSurrogate())
                shorter.chop(1);
            return shorter;
        };
        QString unique = cut(plain, most);
        for (int number = 2; taken.contains(unique.toCaseFolded()); ++number) {
            const QString suffix = QStringLiteral(" (%1)").arg(number);
            unique = cut(plain, most - suffix.size()) + suffix;
        }
        taken.insert(unique.toCaseFolded());
        names << unique;
    }
    return names;
}

} // namespace tasrih
