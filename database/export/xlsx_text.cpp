// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/xlsx_text.h"

#include "database/export/xlsx.h"
#include "database/text/printable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace tasrih {

bool isTooLongForCell(const QString& text)
{
    return text.size() > mostInCell && plainCell(text).size() > mostInCell;
}

QString cellText(const QString& text)
{
    QString result = plainCell(text);
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
