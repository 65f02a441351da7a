// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/copies.h"

#include "database/store/repositories/repository.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tasrih {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Store", source);
}

/// A file beside @p path that is renamed onto it at the end, or removed.
class Draft
{
public:
    explicit Draft(const QString& path)
        : m_target(path)
        , m_path(path + QStringLiteral(".part"))
    {
        QFile::remove(m_path);
    }
    ~Draft() { QFile::remove(m_path); }
    [[nodiscard]] const QString& path() const { return m_path; }

    void publish()
    {
        QFile::remove(m_target);
        if (!QFile::rename(m_path, m_target))
            throw Error(
                words(QT_TRANSLATE_NOOP("Store", "The copy %1 can't be written. Check the folder and its permissions."))
                    .arg(m_target));
    }

private:
    QString m_target;
    QString m_path;
};

void vacuumInto(Connection& connection, const QString& path)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        throw Error(
            words(QT_TRANSLATE_NOOP("Store", "The copy %1 can't be written. Check the folder and its permissions."))
                .arg(path));
    connection.run(QStringLiteral("VACUUM INTO ?"), {path});
}

void verify(Connection& copy)
{
    const QString verdict = copy.scalar(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (verdict != QLatin1String("ok"))
        throw Error(words(QT_TRANSLATE_NOOP(
                        "Store", "The copy did not pass its check and was not kept. Check the disk and try again.")),
                    verdict);
}

void removeDrafts(Connection& copy)
{
    std::vector<StatementId> drafts;
    QSqlQuery& query = copy.run(QStringLiteral("SELECT id FROM statement WHERE review = 'draft'"));
    while (query.next())
        drafts.emplace_back(query.value(0).toLongLong());
    query.finish();
    // A figure that is part of a draft's figure stands alone in the copy.
    copy.exec(QStringLiteral("UPDATE figure SET part_of_id = NULL WHERE part_of_id IN (SELECT claim.id FROM claim "
                             "JOIN statement ON statement.id = claim.statement_id WHERE review = 'draft')"));
    for (StatementId id : drafts)
        Repository<Statement>::remove(copy, id);
    copy.exec(QStringLiteral("DELETE FROM saying_speaker WHERE saying_id NOT IN (SELECT saying_id FROM statement)"));
    copy.exec(QStringLiteral("DELETE FROM saying WHERE id NOT IN (SELECT saying_id FROM statement)"));
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

} // namespace

void copyWhole(Connection& connection, const QString& path)
{
    Draft draft(path);
    vacuumInto(connection, draft.path());
    {
        Connection copy(draft.path(), Connection::Mode::ReadOnly);
        verify(copy);
    }
    draft.publish();
}

void copyClean(Connection& connection, const QString& path)
{
    Draft draft(path);
    vacuumInto(connection, draft.path());
    {
        Connection copy(draft.path(), Connection::Mode::ReadWrite);
        // What is taken out must not linger in free pages.
        (void)copy.scalar(QStringLiteral("PRAGMA secure_delete=ON"));
        Transaction transaction(copy);
        removeDrafts(copy);
        removeNotes(copy);
        copy.exec(QStringLiteral("DELETE FROM change"));
        copy.exec(QStringLiteral("DELETE FROM saved_search"));
        copy.exec(QStringLiteral("DELETE FROM original"));
        // An older version stays where a highlight found no place in the current one.
        copy.exec(QStringLiteral("DELETE FROM article_text WHERE id NOT IN (SELECT text_id FROM article UNION "
                                 "SELECT text_id FROM highlight WHERE text_id IS NOT NULL)"));
        transaction.commit();
        copy.exec(QStringLiteral("VACUUM"));
        verify(copy);
    }
    draft.publish();
}

} // namespace tasrih
