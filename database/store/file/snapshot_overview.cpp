// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/snapshot_overview.h"

#include "database/files/file_identity.h"
#include "database/files/publish.h"
#include "database/files/write_target.h"
#include "database/store/file/background_reading.h"
#include "database/store/file/opening.h"
#include "database/store/file/snapshot_shelf.h"
#include "database/store/schema/migrations.h"
#include "database/text/isolate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <unistd.h>

namespace tasrih {

namespace {

constexpr int labelsShown = 3;
constexpr const char* logSuffixes[] = {"-wal", "-shm", "-journal"};

int countOf(Connection& connection, const char* table)
{
    return connection.scalar(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)).toInt();
}

RecordCounts countsOf(Connection& connection)
{
    return {countOf(connection, "article"), countOf(connection, "statement"), countOf(connection, "claim"),
            countOf(connection, "actor")};
}

/// The last change a project saw, as both know it: number and time. Both empty for a project without history.
QVariantList lastChange(Connection& connection)
{
    QSqlQuery& query = connection.run(QStringLiteral("SELECT seq, at, label FROM change ORDER BY seq DESC LIMIT 1"));
    QVariantList last = step(query) ? QVariantList{query.value(0), query.value(1), query.value(2)} : QVariantList();
    query.finish();
    return last;
}

void compareHistory(Connection& now, const QVariantList& last, SnapshotInfo& info)
{
    const QVariant sequence = last.isEmpty() ? QVariant(0) : last.at(0);
    if (!last.isEmpty()) {
        const QVariant same =
            now.scalar(QStringLiteral("SELECT 1 FROM change WHERE seq = ? AND at = ? AND label = ?"), last);
        if (!same.isValid())
            return;
    }
    info.changesSince = now.scalar(QStringLiteral("SELECT count(*) FROM change WHERE seq > ?"), {sequence}).toInt();
    QSqlQuery& query = now.run(QStringLiteral("SELECT label FROM change WHERE seq > ? ORDER BY seq DESC LIMIT ?"),
                               {sequence, labelsShown});
    while (step(query))
        info.latest << query.value(0).toString();
    query.finish();
}

/// @param now null where the history of what is here can't be read.
SnapshotInfo describe(Connection* now, const SnapshotFile& file)
{
    SnapshotInfo info;
    info.file = file;
    try {
        const ProjectHeader header = readHeader(file.path);
        Connection connection(file.path, Connection::Mode::Untouched);
        checkSchema(connection, header.schemaVersion);
        info.counts = countsOf(connection);
        if (now)
            compareHistory(*now, lastChange(connection), info);
    } catch (const Error& error) {
        info.problem = error.message();
    }
    return info;
}

/// A free name beside the project for what stands in its place.
QString nameBeside(const QString& path)
{
    const QFileInfo info(path);
    for (int i = 1;; ++i) {
        const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
        QString name =
            info.absoluteDir().filePath(QStringLiteral("%1.damaged-%2").arg(info.completeBaseName()).arg(i) + suffix);
        if (kindOfFile(name) == FileKind::Missing)
            return name;
    }
}

/// Gives the file at @p path, with what lies beside it, a second name.
void keepBeside(const QString& path)
{
    if (kindOfFile(path) != FileKind::Regular)
        return; // It was moved away; what is left of its log says nothing without it.
    const QString beside = nameBeside(path);
    for (const char* suffix : {"", "-wal", "-journal"}) {
        const QString name = path + QLatin1String(suffix);
        if (kindOfFile(name) == FileKind::Regular &&
            ::link(QFile::encodeName(name).constData(),
                   QFile::encodeName(beside + QLatin1String(suffix)).constData()) != 0 &&
            !QFile::copy(name, beside + QLatin1String(suffix)))
            throw Error(QCoreApplication::translate("Store",
                                                    "%1 can't be put aside, so no snapshot was put in its place. "
                                                    "Check the folder and its permissions.")
                            .arg(isolated(path)));
    }
}

} // namespace

SnapshotOverview snapshotOverview(Connection& connection, const SnapshotShelf& shelf, bool isDamaged)
{
    SnapshotOverview overview;
    overview.folder = shelf.folder();
    overview.now = countsOf(connection);
    for (const SnapshotFile& file : shelf.list())
        overview.snapshots.push_back(describe(isDamaged ? nullptr : &connection, file));
    return overview;
}

void restoreSnapshot(const QString& snapshot, const QString& path, Former former)
{
    const QString target = canonicalPath(path);
    SiblingDraft draft(target);
    {
        (void)readHeader(snapshot);
        const OpenedFile opened = examine(snapshot);
        // An older schema was brought up to date on the way.
        opened.connection->run(QStringLiteral("VACUUM INTO ?"), {draft.path()});
        Connection copy(draft.path(), Connection::Mode::Untouched);
        quickCheck(copy, draft.path());
    }
    requireWriteTarget(path, WriteTarget::Project);
    if (former == Former::KeepBeside)
        keepBeside(target);
    // What is left of its log belongs to the former file.
    for (const char* suffix : logSuffixes)
        QFile::remove(target + QLatin1String(suffix));
    draft.publish();
}

} // namespace tasrih
