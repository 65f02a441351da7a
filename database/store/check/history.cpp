// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/changeset.h"
#include "database/store/check/checks.h"
#include "database/store/schema/migrations.h"
#include "database/store/sql/rows.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {

/// A text with a place for the change's number; empty where nothing is wrong.
QString faultOf(const QByteArray& changeset)
{
    try {
        bool isRecorded = true;
        eachOperation(changeset, [&isRecorded](Operation&& operation) {
            isRecorded = isRecorded && recordedTables().contains(operation.table);
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
    RowReader query(connection, QStringLiteral("SELECT seq, changeset FROM change"));
    eachRow(query, Damage::Refuse, [&](const RowReader& row) {
        const QString fault = faultOf(row.value(1).toByteArray());
        if (!fault.isEmpty())
            problems.add(QStringLiteral("change.changeset"), fault.arg(row.value(0).toString()));
    });
    RowReader targets(
        connection,
        QStringLiteral("SELECT seq, target_seq FROM change c WHERE (kind = 'do') <> (target_seq IS NULL) OR "
                       "(target_seq IS NOT NULL AND (target_seq >= seq OR NOT EXISTS (SELECT 1 FROM change WHERE seq = "
                       "c.target_seq)))"));
    eachRow(targets, Damage::Refuse, [&](const RowReader& row) {
        problems.add(QStringLiteral("change.target_seq"),
                     QCoreApplication::translate("Check", "Change %1 takes back or brings back change %2, which is not "
                                                          "one before it.")
                         .arg(row.value(0).toString(), row.value(1).toString()));
    });
}

} // namespace tasrih
