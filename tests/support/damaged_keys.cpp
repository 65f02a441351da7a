// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damaged_keys.h"

#include "database/sample/sample_project.h"
#include "database/store/sql/connection.h"
#include "tests/support/raw_sql.h"

namespace tasrih::test {

std::vector<ForeignKey> foreignKeysOf(const QString& path)
{
    std::vector<ForeignKey> keys;
    Connection connection(path, Connection::Mode::ReadOnly);
    QSqlQuery& query = connection.run(QStringLiteral(
        "SELECT m.name, k.\"from\", k.\"table\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) k "
        "WHERE m.type = 'table' ORDER BY 1, 2"));
    while (query.next())
        keys.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString()});
    query.finish();
    return keys;
}

void makeFullSample(const QString& path)
{
    createSampleProject(path);
    runRaw(
        path,
        {QStringLiteral("INSERT OR IGNORE INTO original(text_id, bytes) SELECT id, x'61' FROM article_text LIMIT 1"),
         QStringLiteral("INSERT INTO article_note SELECT 5, a.id, 0, 1, substr(t.text, 1, 1), '', '', 'n', NULL FROM "
                        "article a JOIN article_text t ON t.id = a.text_id LIMIT 1")});
}

void breakKey(const QString& path, const ForeignKey& key)
{
    // A row whose key says something where there is one: a speaker without a side shows nothing.
    runRaw(path, {QStringLiteral(
                      "UPDATE %1 SET %2 = %3 WHERE rowid = (SELECT rowid FROM %1 ORDER BY %2 IS NULL, rowid LIMIT 1)")
                      .arg(key.table, key.column, QLatin1String(nobodysId))});
}

} // namespace tasrih::test
