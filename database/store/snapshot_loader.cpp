// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/snapshot_loader.h"

#include "database/records/gaps.h"
#include "database/records/statement_facts.h"
#include "database/records/touched_statements.h"
#include "database/store/repositories/repository.h"

namespace tasrih {

namespace {

void readHead(Connection& connection, Snapshot& snapshot)
{
    const auto setting = [&](const char* key) {
        return connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {QLatin1String(key)})
            .toString();
    };
    snapshot.title = setting("title");
    snapshot.titleEn = setting("title_en");
    snapshot.sequence = connection.scalar(QStringLiteral("SELECT coalesce(max(seq), 0) FROM change")).toLongLong();
}

template <typename Record>
void loadTable(Connection& connection, Table<Record>& table, Damage damage)
{
    try {
        table = Table<Record>(Repository<Record>::load(connection, Wanted(damage)));
    } catch (const Error&) {
        if (damage == Damage::Refuse)
            throw;
    }
}

/// Statements are known by columns beside them.
void makeWhole(Snapshot& snapshot)
{
    snapshot.hadGaps = closeGaps(snapshot);
    snapshot.rebuildFacts();
}

template <typename Record>
void reloadTable(Connection& connection, Table<Record>& table, const Touched& touched)
{
    using Key = typename Table<Record>::Key;
    const std::vector<Key> ids = touched.of<Key>();
    if (ids.empty())
        return;
    std::vector<typename Table<Record>::Row> rows = Repository<Record>::load(connection, Wanted(ids));
    std::vector<Key> gone;
    for (Key id : ids) {
        const auto row = std::lower_bound(rows.begin(), rows.end(), id,
                                          [](const auto& candidate, Key wanted) { return candidate->id < wanted; });
        const bool there = row != rows.end() && (*row)->id == id;
        if (!there)
            gone.push_back(id);
    }
    table = table.with(std::move(rows), std::move(gone));
}

} // namespace

SnapshotPtr loadSnapshot(Connection& connection, Damage damage)
{
    auto snapshot = std::make_shared<Snapshot>();
    try {
        readHead(connection, *snapshot);
    } catch (const Error&) {
        if (damage == Damage::Refuse)
            throw;
    }
    std::apply([&](auto&... table) { (loadTable(connection, table, damage), ...); }, snapshot->tables);
    makeWhole(*snapshot);
    return snapshot;
}

SnapshotPtr reload(Connection& connection, const Snapshot& before, const Touched& touched)
{
    auto snapshot = std::make_shared<Snapshot>(before);
    readHead(connection, *snapshot);
    std::apply([&](auto&... table) { (reloadTable(connection, table, touched), ...); }, snapshot->tables);
    if (before.hadGaps) {
        makeWhole(*snapshot);
        return snapshot;
    }
    if (touched.any<ActorId>())
        snapshot->rebuildSides();
    const std::vector<StatementId> changed = touchedStatements({&before, snapshot.get()}, touched);
    if (!changed.empty())
        snapshot->facts = std::make_shared<StatementFacts>(*before.facts, *snapshot, changed);
    return snapshot;
}

} // namespace tasrih
