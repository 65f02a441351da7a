// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/changeset.h"
#include "database/store/check/checks.h"
#include "database/store/schema/migrations.h"
#include "database/store/sql/rows.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tasrih {

namespace {

/// A text with a place for the change's number; empty where nothing is wrong.
QString faultOf(const QByteArray& changeset)
{
    try {
        const std::vector<Operation> operations = operationsOf(changeset);
        const bool isRecorded = std::all_of(operations.begin(), operations.end(), [](const Operation& operation) {
            return recordedTables().contains(operation.table);
        });
        return isRecorded
                   ? QString()
                   : QCoreApplication::translate("Check", "Change %1 reaches into tables that are not recorded.");
    } catch (const Error&) {
        return QCoreApplication::translate("Check", "Change %1 of the history can't be read.");
    }
}

} // namespace

void checkHistory(Connection& connection, Problems& problems)
{
    QSqlQuery& query = connection.run(QStringLiteral("SELECT seq, changeset FROM change"));
    eachRow(query, Damage::Refuse, [&](const QSqlQuery& row) {
        const QString fault = faultOf(row.value(1).toByteArray());
        if (!fault.isEmpty())
            problems.add(QStringLiteral("change.changeset"), fault.arg(row.value(0).toString()));
    });
    QSqlQuery& targets = connection.run(
        QStringLiteral("SELECT seq, target_seq FROM change c WHERE (kind = 'do') <> (target_seq IS NULL) OR "
                       "(target_seq IS NOT NULL AND (target_seq >= seq OR NOT EXISTS (SELECT 1 FROM change WHERE seq = "
                       "c.target_seq)))"));
    eachRow(targets, Damage::Refuse, [&](const QSqlQuery& row) {
        problems.add(QStringLiteral("change.target_seq"),
                     QCoreApplication::translate("Check", "Change %1 takes back or brings back change %2, which is not "
                                                          "one before it.")
                         .arg(row.value(0).toString(), row.value(1).toString()));
    });
}

} // namespace tasrih
