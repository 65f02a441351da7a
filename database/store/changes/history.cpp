// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/history.h"

#include <set>

namespace tasrih {

namespace {

ChangeRow::Kind kindOf(const QString& key)
{
    return key == QLatin1String("undo")   ? ChangeRow::Kind::Undo
           : key == QLatin1String("redo") ? ChangeRow::Kind::Redo
                                          : ChangeRow::Kind::Do;
}

ChangeRow changeAt(const QSqlQuery& q)
{
    return {q.value(0).toLongLong(), q.value(1).toString(),         q.value(2).toLongLong(),
            q.value(3).toInt(),      kindOf(q.value(4).toString()), q.value(5).toLongLong()};
}

} // namespace

UndoStack readUndoStack(Connection& connection)
{
    UndoStack stack;
    QSqlQuery& q =
        connection.run(QStringLiteral("SELECT seq, label, group_id, epoch, kind, target_seq FROM change ORDER BY seq"));
    while (step(q))
        stack.add(changeAt(q));
    q.finish();
    return stack;
}

std::vector<HistoryRow> historyOf(Connection& connection, int limit)
{
    const ReadTransaction oneState(connection);
    std::set<qint64> inEffect;
    const UndoStack stack = readUndoStack(connection);
    for (const ChangeRow& row : stack.done())
        inEffect.insert(row.sequence);
    std::vector<HistoryRow> rows;
    QSqlQuery& q = connection.run(QStringLiteral("SELECT seq, label, group_id, epoch, kind, target_seq, at, author "
                                                 "FROM change ORDER BY seq DESC LIMIT ?"),
                                  {limit});
    while (step(q)) {
        const ChangeRow change = changeAt(q);
        rows.push_back({change, QDateTime::fromString(q.value(6).toString(), Qt::ISODateWithMs), q.value(7).toString(),
                        change.kind != ChangeRow::Kind::Do || inEffect.contains(change.sequence)});
    }
    q.finish();
    return rows;
}

} // namespace tasrih
