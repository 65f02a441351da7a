// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/change_rows.h"

#include "database/store/schema/migrations.h"
#include "database/text/printable.h"

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

namespace tasrih {

namespace {
const char* kindKey(ChangeRow::Kind kind)
{
    return kind == ChangeRow::Kind::Do ? "do" : kind == ChangeRow::Kind::Undo ? "undo" : "redo";
}
} // namespace

ChangeRow addChange(Connection& connection, const NewChange& change)
{
    const qint64 sequence =
        connection.scalar(QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM change")).toLongLong();
    connection.run(QStringLiteral("INSERT INTO change(seq, at, author, label, group_id, epoch, kind, target_seq, "
                                  "changeset) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   {sequence, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                    change.author.isNull() ? QStringLiteral("") : withoutControls(change.author),
                    withoutControls(change.label), change.group, currentEpoch, QLatin1String(kindKey(change.kind)),
                    change.target > 0 ? QVariant(change.target) : QVariant(QMetaType::fromType<qint64>()),
                    change.changeset});
    return {sequence, change.label, change.group, currentEpoch, change.kind, change.target};
}

} // namespace tasrih
