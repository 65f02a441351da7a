// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/past.h"

#include "database/store/changes/scratch_past.h"
#include "database/store/schema/migrations.h"

#include <algorithm>
#include <set>

namespace tasrih {

namespace {

/// One row of the log.
struct Entry
{
    qint64 sequence = 0;
    QDateTime at;
    QString author, label;
};

/// Steps back through the log, one change at a time.
class Walk
{
public:
    explicit Walk(Connection& connection)
        : m_connection(connection)
        , m_transaction(connection)
        , m_past(connection)
    {
        QSqlQuery& q = connection.run(
            QStringLiteral("SELECT seq, at, author, label FROM change WHERE epoch = ? AND seq > (SELECT coalesce(max("
                           "seq), 0) FROM change WHERE epoch <> ?) ORDER BY seq DESC"),
            {currentEpoch, currentEpoch});
        while (step(q))
            m_entries.push_back({q.value(0).toLongLong(),
                                 QDateTime::fromString(q.value(1).toString(), Qt::ISODateWithMs), q.value(2).toString(),
                                 q.value(3).toString()});
        q.finish();
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_entries.size(); }
    [[nodiscard]] const Entry& entry() const { return m_entries[m_at]; }

    /// Reads the changeset of the entry; asked for once per step, before back().
    [[nodiscard]] Touched touched()
    {
        m_changeset =
            m_connection.scalar(QStringLiteral("SELECT changeset FROM change WHERE seq = ?"), {entry().sequence})
                .toByteArray();
        return m_past.touchedBy(m_changeset);
    }
    /// The record as the entry's change left it.
    [[nodiscard]] std::optional<AnyRecord> recordAt(const AnyId& id) { return m_past.recordAt(id); }

    /// Takes the entry's change back and moves on to the one before.
    void back()
    {
        m_past.back(m_changeset);
        ++m_at;
    }

private:
    Connection& m_connection;
    ReadTransaction m_transaction;
    ScratchPast m_past;
    std::vector<Entry> m_entries;
    std::size_t m_at = 0;
    QByteArray m_changeset;
};

std::vector<RecordChange> changesOf(Walk& walk, const std::vector<AnyId>& ids)
{
    std::vector<RecordChange> changes;
    for (const AnyId& id : ids)
        changes.push_back({id, {}, walk.recordAt(id)});
    walk.back();
    for (RecordChange& change : changes)
        change.before = walk.recordAt(change.id);
    return changes;
}

/// The sayings of the statements among @p state join @p wanted.
void addSayings(const std::optional<AnyRecord>& record, std::set<AnyId>& wanted)
{
    if (!record)
        return;
    if (const auto* statement = std::get_if<Statement>(&*record))
        wanted.insert(statement->saying);
}

} // namespace

std::vector<RecordChange> contentsOf(Connection& connection, qint64 sequence)
{
    Walk walk(connection);
    while (!walk.atEnd()) {
        const Touched touched = walk.touched();
        if (walk.entry().sequence == sequence)
            return changesOf(walk, touched.ids);
        walk.back();
    }
    throw Error(translated(Wording(
        "Store", "What this change did can't be shown: it was made before the project's tables took their present "
                 "form. Open a snapshot of that time instead.")));
}

std::vector<TrailStep> trailOf(Connection& connection, const std::vector<AnyId>& ids, int limit, int furthest)
{
    Walk walk(connection);
    std::set<AnyId> wanted(ids.begin(), ids.end());
    for (const AnyId& id : ids)
        addSayings(walk.recordAt(id), wanted);
    std::vector<TrailStep> steps;
    for (int looked = 0; !walk.atEnd() && looked < furthest && int(steps.size()) < limit; ++looked) {
        const Entry entry = walk.entry();
        std::vector<AnyId> met;
        for (const AnyId& id : walk.touched().ids) {
            if (wanted.contains(id))
                met.push_back(id);
        }
        if (met.empty()) {
            walk.back();
            continue;
        }
        TrailStep step{entry.sequence, entry.at, entry.author, entry.label, {}, {}};
        for (const AnyId& id : wanted) {
            if (auto record = walk.recordAt(id))
                step.state.push_back(std::move(*record));
        }
        step.records = changesOf(walk, met);
        for (const RecordChange& change : step.records)
            addSayings(change.before, wanted);
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace tasrih
