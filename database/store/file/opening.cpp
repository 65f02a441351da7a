// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/opening.h"

#include "database/files/file_identity.h"
#include "database/store/check/check.h"
#include "database/store/salvage/salvage.h"
#include "database/store/schema/migrations.h"
#include "database/store/snapshot_loader.h"
#include "database/text/isolate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace tasrih {

namespace {

using Mode = Connection::Mode;

QString standInPath(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("project.tasrih"));
}

std::unique_ptr<QTemporaryDir> makeFolder()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        throw Error(QCoreApplication::translate("Store", "No temporary folder can be made, which reading this project "
                                                         "needs. Free some space in %1 and try again.")
                        .arg(QDir::tempPath()),
                    folder->errorString());
    return folder;
}

/// The file with what lies beside it, so that SQLite can bring the copy in order.
void copyWithJournals(const QString& path, const QString& to)
{
    for (const char* suffix : {"", "-journal", "-wal"}) {
        const QString name = canonicalPath(path) + QLatin1String(suffix);
        if (kindOfFile(name) == FileKind::Regular && !QFile::copy(name, to + QLatin1String(suffix)))
            throw Error(QCoreApplication::translate("Store", "The project %1 was not closed properly, and there is no "
                                                             "room in %2 to put it in order. Free some space.")
                            .arg(isolated(path), isolated(QFileInfo(to).path())));
    }
}

void migrateCopy(const QString& path, int from)
{
    Connection copy(path, Mode::ReadWrite);
    migrate(copy, from, currentSchemaVersion());
}

/// A connection that reads @p path as it is, with what lies beside it, and changes nothing.
OpenedFile withoutATrace(const QString& path)
{
    OpenedFile opened;
    // A rollback journal has to be played back before anything can be read; that is tried on a copy.
    if (hasRollbackJournal(path)) {
        opened.folder = makeFolder();
        copyWithJournals(path, standInPath(*opened.folder));
        opened.connection = std::make_unique<Connection>(standInPath(*opened.folder), Mode::ReadWrite);
    } else {
        opened.connection = std::make_unique<Connection>(path, Mode::Untouched);
    }
    return opened;
}

/// Puts a copy in the place of an older schema, brought up to date.
void bringUpToDate(OpenedFile& opened, int from)
{
    auto folder = makeFolder();
    opened.connection->run(QStringLiteral("VACUUM INTO ?"), {standInPath(*folder)});
    migrateCopy(standInPath(*folder), from);
    opened.connection = std::make_unique<Connection>(standInPath(*folder), Mode::ReadOnly);
    opened.folder = std::move(folder);
}

void load(const QString& path, OpenedFile& opened)
{
    // The header may be older than what a log beside the file says.
    if (opened.connection->scalar(QStringLiteral("PRAGMA application_id")).toUInt() != applicationId)
        throw Error(QCoreApplication::translate("Store", "%1 is a database of another program, not a Tasrih project. "
                                                         "Nothing of it was touched.")
                        .arg(isolated(path)));
    opened.schemaVersion = opened.connection->scalar(QStringLiteral("PRAGMA user_version")).toInt();
    requireKnownSchema(path, opened.schemaVersion);
    checkSchema(*opened.connection, opened.schemaVersion);
    if (opened.schemaVersion < currentSchemaVersion())
        bringUpToDate(opened, opened.schemaVersion);
    requireSoundIds(*opened.connection);
    opened.snapshot = loadSnapshot(*opened.connection);
}

} // namespace

OpenedFile examine(const QString& path)
{
    OpenedFile opened = withoutATrace(path);
    load(path, opened);
    return opened;
}

OpenedFile connectForReading(const QString& path, const ProjectHeader& header)
{
    // A file at rest that asks for a log would get one beside it from the mere reading.
    if (!header.writeAheadLog || hasLog(path)) {
        try {
            OpenedFile opened;
            opened.connection = std::make_unique<Connection>(path, Mode::ReadOnly);
            (void)opened.connection->scalar(QStringLiteral("PRAGMA user_version"));
            return opened;
        } catch (const Error& error) {
            // Readers of a log or a journal have to write beside it. Where they can't, it is read another way.
            if (error.cause() != Error::Cause::NotWritable)
                throw;
        }
    }
    return withoutATrace(path);
}

OpenedFile openForReading(const QString& path, const ProjectHeader& header)
{
    OpenedFile opened = connectForReading(path, header);
    load(path, opened);
    return opened;
}

OpenedFile openDamaged(const QString& path)
{
    try {
        OpenedFile opened = withoutATrace(path);
        checkSchema(*opened.connection, currentSchemaVersion());
        opened.snapshot = loadSnapshot(*opened.connection, Damage::ReadOn);
        return opened;
    } catch (const Error&) {
        OpenedFile opened;
        opened.folder = makeFolder();
        (void)salvage(path, standInPath(*opened.folder));
        opened.connection = std::make_unique<Connection>(standInPath(*opened.folder), Mode::ReadOnly);
        opened.snapshot = loadSnapshot(*opened.connection);
        return opened;
    }
}

} // namespace tasrih
