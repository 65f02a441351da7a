// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/contents_mark.h"

#include <QtSql/QSqlQuery>

namespace tasrih {

QByteArray contentsMark(Connection& connection)
{
    QString newest;
    for (const char* table : {"article", "article_text", "outlet", "actor", "place", "saying", "statement", "claim"})
        newest += QStringLiteral(", (SELECT max(id) FROM %1)").arg(QLatin1String(table));
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT last.seq, last.at, last.label, last.group_id") + newest +
        QStringLiteral(" FROM (SELECT 1) LEFT JOIN (SELECT * FROM change ORDER BY seq DESC LIMIT 1) AS last"));
    QStringList values;
    if (step(query)) {
        for (int column = 0; query.value(column).isValid(); ++column)
            values << query.value(column).toString();
    }
    query.finish();
    return values.join(QLatin1Char('\n')).toUtf8();
}

} // namespace tasrih
