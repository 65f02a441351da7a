// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/schema/migrations.h"

#include "resources/resources.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace tasrih {

namespace {

QString migrationFolder()
{
    registerResources();
    return QStringLiteral(":/migrations");
}

QStringList migrationFiles()
{
    return QDir(migrationFolder()).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// The statements of one migration file: each ends with a line that holds only a semicolon.
QStringList statementsOf(const QString& name)
{
    QFile file(migrationFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Store", "The program's own files are damaged. Install it again."),
                    name);
    QStringList statements;
    for (const QString& part : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n;\n"))) {
        if (!part.trimmed().isEmpty())
            statements << part;
    }
    return statements;
}

} // namespace

int currentSchemaVersion()
{
    static const int version = int(migrationFiles().size());
    return version;
}

const QStringList& recordedTables()
{
    static const QStringList tables =
        QStringLiteral("setting side outlet tag article place place_alias phase phase_place "
                       "proposition actor actor_alias membership event saying saying_speaker "
                       "statement relay statement_tag link claim highlight stance withdrawal_claim "
                       "figure figure_place assertion saved_search article_note verdict")
            .split(u' ');
    return tables;
}

void migrate(Connection& connection, int from, int to)
{
    const QStringList files = migrationFiles();
    for (int version = from; version < to; ++version) {
        Transaction transaction(connection);
        for (const QString& statement : statementsOf(files.at(version)))
            connection.exec(statement);
        connection.exec(QStringLiteral("PRAGMA user_version=%1").arg(version + 1));
        connection.exec(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
        transaction.commit();
    }
}

} // namespace tasrih
