// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/project_store.h"

#include "database/store/changes/change_rows.h"
#include "database/store/changes/changeset.h"
#include "database/store/changes/past.h"
#include "database/store/changes/touched.h"
#include "database/store/repositories/carry_out.h"
#include "database/store/repositories/repository.h"
#include "database/store/snapshot_loader.h"
#include "database/words/language.h"

#include <numeric>
#include <set>

namespace tasrih {

void ProjectStore::requireWritable()
{
    if (!m_readOnlyReason.isEmpty())
        throw Error(translated(Wording("Store", "Nothing was changed: the project is open for reading only. %1"))
                        .arg(m_readOnlyReason));
    becomeWritable();
    watchPlace();
}

SearchIndex& ProjectStore::index()
{
    if (!m_index)
        m_index.emplace(connection());
    return *m_index;
}

void ProjectStore::followInIndex(const Snapshot& next, const Touched& touched, const std::vector<ArticleText>& texts,
                                 const std::function<void()>& finish)
{
    try {
        index().follow(*m_snapshot, next, touched, texts);
        finish();
    } catch (...) {
        index().forget();
        throw;
    }
}

bool ProjectStore::buildIndex(std::chrono::milliseconds time)
{
    requireWritable();
    if (index().isComplete())
        return false;
    try {
        Transaction transaction(*m_connection);
        const bool isLeft = index().build(*m_snapshot, time);
        commit(transaction);
        return isLeft;
    } catch (...) {
        index().forget();
        throw;
    }
}

void ProjectStore::emptyIndex()
{
    requireWritable();
    Transaction transaction(*m_connection);
    index().clear();
    commit(transaction);
}

template <typename Work>
std::optional<Outcome> ProjectStore::recorded(const QString& label, std::optional<qint64> group,
                                              const std::vector<ArticleText>& texts, Work work)
{
    requireWritable();
    Transaction transaction(*m_connection);
    Recorder recorder(*m_connection);
    work();
    const QByteArray changeset = recorder.changeset();
    if (changeset.isEmpty())
        return std::nullopt;
    const Touched touched = touchedBy(*m_connection, changeset);
    const ChangeRow row = addChange(
        *m_connection, {ChangeRow::Kind::Do, m_author, label, group.value_or(m_ids->nextValue()), 0, changeset});
    const SnapshotPtr next = reload(*m_connection, *m_snapshot, touched);
    followInIndex(*next, touched, texts, [&] { commit(transaction); });
    m_undo.add(row);
    m_snapshot = next;
    return Outcome{row.sequence, touched};
}

std::optional<Outcome> ProjectStore::apply(const QString& label, const Command& command, std::optional<qint64> group)
{
    requireWritable();
    const Edits edits = command(*m_snapshot);
    if (edits.isEmpty())
        return std::nullopt;
    prepareBulk(qsizetype(edits.puts.size()) + qsizetype(edits.removes.size()));
    return recorded(label, group, edits.texts, [&] { carryOut(*m_connection, edits); });
}

std::optional<Outcome> ProjectStore::setSetting(const QString& label, const QString& key, const QString& value)
{
    return recorded(label, std::nullopt, {}, [&] {
        m_connection->run(QStringLiteral("INSERT INTO setting(key, value) VALUES(?, ?) "
                                         "ON CONFLICT(key) DO UPDATE SET value = excluded.value"),
                          {key, value});
    });
}

void ProjectStore::forgetHistory()
{
    requireWritable();
    Transaction transaction(*m_connection);
    m_connection->exec(QStringLiteral("DELETE FROM change"));
    const SnapshotPtr next = reload(*m_connection, *m_snapshot, {});
    commit(transaction);
    m_undo = {};
    m_snapshot = next;
}

QByteArray ProjectStore::changesetOf(qint64 sequence)
{
    return m_connection->scalar(QStringLiteral("SELECT changeset FROM change WHERE seq = ?"), {sequence}).toByteArray();
}

std::optional<Outcome> ProjectStore::replay(const std::vector<ChangeRow>& changes, ChangeRow::Kind kind,
                                            const Progress& progress)
{
    requireWritable();
    if (changes.empty())
        return std::nullopt;
    std::vector<qsizetype> sizes;
    for (const ChangeRow& change : changes) {
        sizes.push_back(0);
        eachOperation(changesetOf(change.sequence), [&sizes](Operation&&) { ++sizes.back(); });
    }
    const qsizetype total = std::accumulate(sizes.begin(), sizes.end(), qsizetype(0));
    std::optional<Interruption> interruption(std::in_place, *m_connection, progress, total);
    prepareBulk(total);
    Transaction transaction(*m_connection);
    std::vector<ChangeRow> rows;
    std::set<AnyId> seen;
    const qint64 group = m_ids->nextValue();
    for (std::size_t at = 0; at < changes.size(); ++at) {
        const ChangeRow& change = changes[at];
        QByteArray changeset = changesetOf(change.sequence);
        if (kind == ChangeRow::Kind::Undo)
            changeset = inverted(changeset);
        applyChangeset(*m_connection, changeset);
        for (const AnyId& id : touchedBy(*m_connection, changeset).ids)
            seen.insert(id);
        rows.push_back(addChange(*m_connection, {kind, m_author, change.label, group, change.sequence, changeset}));
        interruption->step(sizes[at]);
    }
    const Touched touched{{seen.begin(), seen.end()}};
    const SnapshotPtr next = reload(*m_connection, *m_snapshot, touched);
    followInIndex(*next, touched, {}, [&] {
        // From here on it is to be.
        interruption.reset();
        commit(transaction);
    });
    for (const ChangeRow& row : rows)
        m_undo.add(row);
    m_snapshot = next;
    return Outcome{rows.back().sequence, touched};
}

std::optional<Outcome> ProjectStore::undo(const Progress& progress)
{
    return replay(m_undo.nextUndo(), ChangeRow::Kind::Undo, progress);
}

std::optional<Outcome> ProjectStore::redo(const Progress& progress)
{
    return replay(m_undo.nextRedo(), ChangeRow::Kind::Redo, progress);
}

QString ProjectStore::text(TextId id)
{
    return TextRepository::text(connection(), id);
}

QHash<QString, ArticleId> ProjectStore::knownTexts(const QStringList& fingerprints)
{
    return TextRepository::known(connection(), fingerprints);
}

std::vector<TextVersion> ProjectStore::versions(ArticleId article)
{
    return TextRepository::versions(connection(), article);
}

std::vector<RecordChange> ProjectStore::contents(qint64 sequence)
{
    return contentsOf(connection(), sequence);
}

std::vector<TrailStep> ProjectStore::trail(const std::vector<AnyId>& ids, int limit)
{
    return trailOf(connection(), ids, limit);
}

std::vector<HistoryRow> ProjectStore::history(int limit)
{
    return historyOf(connection(), limit);
}

} // namespace tasrih
