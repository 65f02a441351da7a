// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/copies.h"

#include "database/files/file_identity.h"
#include "database/files/publish.h"
#include "database/files/write_target.h"
#include "database/store/file/draft_records.h"
#include "database/store/file/project_header.h"
#include "database/store/search/search_index.h"
#include "database/text/isolate.h"
#include "database/words/language.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <unistd.h>

namespace tasrih {

namespace {

/// Where the copy will lie, or Error.
QString targetOf(const QString& path)
{
    requireUsableName(path);
    requireWriteTarget(path, WriteTarget::Project);
    return canonicalPath(path);
}

void vacuumInto(Connection& connection, const QString& path, const QString& target)
{
    if (::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK | X_OK) != 0)
        throw Error(translated(Wording("Store", "The copy %1 can't be written. Check the folder and its permissions."))
                        .arg(isolated(target)));
    try {
        connection.run(QStringLiteral("VACUUM INTO ?"), {path});
    } catch (const Error& error) {
        // The failure may be of either file; the message says of both.
        throw Error(translated(Wording("Store", "The copy %1 was not made. %2")).arg(isolated(target), error.message()),
                    error.detail(), error.cause());
    }
}

void verify(Connection& copy)
{
    const QString verdict = copy.scalar(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (verdict != QLatin1String("ok"))
        throw Error(translated(Wording(
                        "Store", "The copy did not pass its check and was not kept. Check the disk and try again.")),
                    verdict);
}

void removeNotes(Connection& copy)
{
    for (const char* table :
         {"outlet", "article", "place", "phase", "proposition", "actor", "event", "saying", "statement", "link"})
        copy.exec(QStringLiteral("UPDATE %1 SET note = ''").arg(QLatin1String(table)));
    copy.exec(QStringLiteral("UPDATE phase SET note_en = ''"));
    copy.exec(QStringLiteral("DELETE FROM article_note"));
    copy.exec(QStringLiteral("DELETE FROM verdict"));
}

/// What tells how the project came about: its history, and where the texts came from on somebody's disk.
void removeTraces(Connection& copy)
{
    copy.exec(QStringLiteral("DELETE FROM change"));
    copy.exec(QStringLiteral("DELETE FROM saved_search"));
    copy.exec(QStringLiteral("DELETE FROM original"));
    // An older version stays where a highlight found no place in the current one.
    copy.exec(QStringLiteral("DELETE FROM article_text WHERE id NOT IN (SELECT text_id FROM article UNION "
                             "SELECT text_id FROM highlight WHERE text_id IS NOT NULL)"));
    copy.exec(QStringLiteral("UPDATE article_text SET source_name = ''"));
    copy.exec(QStringLiteral("UPDATE article SET url = '' WHERE url LIKE 'file:%'"));
}

} // namespace

void copyWhole(Connection& connection, const QString& path)
{
    const QString target = targetOf(path);
    SiblingDraft draft(target);
    vacuumInto(connection, draft.path(), target);
    {
        Connection copy(draft.path(), Connection::Mode::Untouched);
        verify(copy);
    }
    requireWriteTarget(path, WriteTarget::Project);
    draft.publish();
}

void copyClean(Connection& connection, const QString& path)
{
    const QString target = targetOf(path);
    SiblingDraft draft(target);
    vacuumInto(connection, draft.path(), target);
    {
        Connection copy(draft.path(), Connection::Mode::ReadWrite);
        // What is taken out must not linger in free pages.
        (void)copy.scalar(QStringLiteral("PRAGMA secure_delete=ON"));
        Transaction transaction(copy);
        removeDrafts(copy);
        removeNotes(copy);
        removeTraces(copy);
        emptySearchIndex(copy); // It has the words of what is gone.
        transaction.commit();
        copy.exec(QStringLiteral("VACUUM"));
        verify(copy);
    }
    requireWriteTarget(path, WriteTarget::Project);
    draft.publish();
}

} // namespace tasrih
