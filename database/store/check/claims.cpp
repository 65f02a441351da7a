// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/checks.h"
#include "database/store/sql/rows.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

void checkClaims(Connection& connection, Problems& problems)
{
    RowReader kinds(
        connection,
        QStringLiteral(
            "SELECT id, kind FROM claim c WHERE (kind = 'stance') <> EXISTS (SELECT 1 FROM stance WHERE id = c.id) "
            "OR (kind = 'withdrawal') <> EXISTS (SELECT 1 FROM withdrawal_claim WHERE id = c.id) "
            "OR (kind = 'figure') <> EXISTS (SELECT 1 FROM figure WHERE id = c.id) "
            "OR (kind = 'assertion') <> EXISTS (SELECT 1 FROM assertion WHERE id = c.id)"));
    eachRow(kinds, Damage::Refuse, [&](const RowReader& row) {
        problems.add(
            QStringLiteral("claim.kind"),
            QCoreApplication::translate("Check", "Claim %1 is marked as %2, but has not exactly the row of that kind.")
                .arg(row.value(0).toString(), row.value(1).toString()));
    });
    RowReader strangers(connection,
                        QStringLiteral("SELECT h.id, h.claim_id FROM highlight h JOIN claim c ON c.id = h.claim_id "
                                       "WHERE c.statement_id <> h.statement_id"));
    eachRow(strangers, Damage::Refuse, [&](const RowReader& row) {
        problems.add(QStringLiteral("highlight.claim_id"),
                     QCoreApplication::translate("Check", "Highlight %1 belongs to claim %2 of another statement.")
                         .arg(row.value(0).toString(), row.value(1).toString()));
    });
}

} // namespace tasrih
