// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_project.h"

#include "database/sample/sample_project.h"
#include "database/store/schema/migrations.h"

namespace tasrih {

TemporaryProject::TemporaryProject(Content content)
{
    if (content == Content::Sample)
        createSampleProject(path());
    else
        ProjectStore::create(path());
}

QString contentOf(Connection& connection)
{
    QStringList lines;
    for (const QString& table : recordedTables()) {
        QSqlQuery query(connection.database());
        query.exec(QStringLiteral("SELECT * FROM ") + table);
        while (query.next()) {
            QStringList values{table};
            for (int column = 0; column < query.record().count(); ++column)
                values << (query.value(column).isNull() ? QStringLiteral("NULL") : query.value(column).toString());
            lines << values.join(u'|');
        }
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace tasrih
