// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spreadsheet.h"

#include "tests/support/pdf.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <algorithm>

namespace tasrih::test {

std::optional<std::vector<std::vector<QStringList>>> sheetsOf(const QString& path)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("book.xlsx"));
    QFile::copy(path, copy);
    // A profile of its own: one in use elsewhere would refuse, or be written to.
    const QString profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    // Comma, quotes, UTF-8; cells as shown; no formulas; all sheets, each into a file with its number.
    (void)outputOf(office,
                   {QStringLiteral("-env:UserInstallation=") + profile, QStringLiteral("--headless"),
                    QStringLiteral("--convert-to"),
                    QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"),
                    QStringLiteral("--outdir"), folder.path(), copy});
    // Files are named by their sheets; the workbook says in which order they stand.
    const QString book = partOf(copy, QStringLiteral("xl/workbook.xml"));
    std::vector<std::pair<qsizetype, std::vector<QStringList>>> found;
    for (const QString& name : QDir(folder.path()).entryList({QStringLiteral("book-*.csv")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString sheet = name.mid(5).chopped(4);
        found.emplace_back(book.indexOf(QStringLiteral("name=\"%1\"").arg(sheet.toHtmlEscaped())),
                           csvRows(file.readAll()));
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::vector<QStringList>> sheets;
    for (auto& [at, rows] : found)
        sheets.push_back(std::move(rows));
    return sheets;
}

QString partOf(const QString& path, const QString& part)
{
    return outputOf(QStringLiteral("unzip"), {QStringLiteral("-p"), path, part});
}

std::vector<QStringList> csvRows(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = text.startsWith(QChar(0xFEFF)) ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            row << cell;
            cell.clear();
            if (c == u'\n')
                rows.push_back(std::exchange(row, {}));
        } else if (isQuoted || c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        rows.push_back(row << cell);
    return rows;
}

} // namespace tasrih::test
