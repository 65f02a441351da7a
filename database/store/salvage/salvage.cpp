// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/salvage/salvage.h"

#include "database/files/file_identity.h"
#include "database/store/check/checks.h"
#include "database/store/file/project_header.h"
#include "database/store/project_store.h"
#include "database/store/salvage/page_owners.h"
#include "database/store/salvage/salvaged_project.h"
#include "database/text/isolate.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <algorithm>

namespace tasrih {

namespace {

/// A copy of a project that was not closed cleanly, in which SQLite has settled what lies in the journal beside it: the
/// file itself is not to be touched.
class Settled
{
public:
    Settled(const QString& path, const QString& beside)
        : m_path(path)
        , m_folder(QFileInfo(beside).absolutePath() + QStringLiteral("/.tasrih-salvage-XXXXXX"))
    {
        if (!(hasLog(path) || hasRollbackJournal(path)) || !m_folder.isValid())
            return;
        const QString copy = m_folder.filePath(QStringLiteral("copy"));
        if (!QFile::copy(path, copy))
            return;
        for (const char* suffix : {"-wal", "-journal"})
            (void)QFile::copy(path + QLatin1String(suffix), copy + QLatin1String(suffix));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        try {
            Connection connection(copy, Connection::Mode::ReadWrite);
            (void)connection.scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
            m_path = copy;
        } catch (const Error&) {
            // Without its journal, then.
        }
    }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
    QTemporaryDir m_folder;
};

/// Of the sizes that a page may have the one with which most leaves are met.
void choosePageSize(PageFile& file)
{
    constexpr int usual = 4096;
    if (file.pageSize() == usual)
        return;
    const auto leaves = [&] {
        int count = 0;
        for (quint32 page = 1; page <= file.pageCount(); ++page)
            count += file.isLeaf(page) && !file.rowsOn(page).empty() ? 1 : 0;
        return count;
    };
    const int named = file.pageSize();
    const int withNamed = leaves();
    file.setPageSize(usual);
    if (withNamed > leaves())
        file.setPageSize(named);
}

/// Saved searches first: on a leaf that nobody owns, a tag can hardly be told from one.
std::vector<TableShape> shapesInOrder()
{
    std::vector<TableShape> shapes = tableShapes();
    std::erase_if(shapes, [](const TableShape& shape) { return shape.name == QLatin1String("change"); });
    std::stable_partition(shapes.begin(), shapes.end(),
                          [](const TableShape& shape) { return shape.name == QLatin1String("saved_search"); });
    return shapes;
}

/// Not one row was found.
struct NothingThere
{
};

class Salvage
{
public:
    Salvage(PageFile& file, Connection& connection)
        : m_file(file)
        , m_owners(file)
        , m_connection(connection)
        , m_project(connection)
    {
    }

    SalvageReport run()
    {
        Transaction transaction(m_connection);
        for (const TableShape& shape : shapesInOrder())
            take(shape);
        requireAny();
        m_project.fitTogether();
        m_project.report().hadContents = m_owners.hasSchema();
        takeHistory();
        transaction.commit();
        return m_project.report();
    }

private:
    void take(const TableShape& shape)
    {
        for (const quint32 leaf : m_owners.leavesOf(shape.name))
            m_project.add(shape, m_file.rowsOn(leaf));
        const bool isArticle = shape.name == QLatin1String("article");
        const auto isKept = [&](const QString& table, qint64 id) {
            return (isArticle && table == QLatin1String("article_text")) || m_project.isKept(table, id);
        };
        for (const quint32 leaf : m_owners.takeStrays(shape, isKept))
            m_project.add(shape, m_file.rowsOn(leaf));
    }

    void requireAny()
    {
        const auto& tables = m_project.report().tables;
        const bool hasAny =
            std::any_of(tables.begin(), tables.end(), [](const SalvagedTable& table) { return table.kept > 0; });
        if (!hasAny)
            throw NothingThere();
    }

    /// An undo of something that is not all there would go wrong: the history comes only with a whole project.
    void takeHistory()
    {
        if (m_owners.isBroken() || !m_project.isWhole())
            return;
        const TableShape& shape = tableShapes().back();
        for (const quint32 leaf : m_owners.leavesOf(shape.name))
            m_project.add(shape, m_file.rowsOn(leaf));
        Problems problems;
        checkHistory(m_connection, problems);
        m_project.report().hasHistory = problems.isEmpty() && m_project.isWhole();
        if (!m_project.report().hasHistory)
            m_connection.exec(QStringLiteral("DELETE FROM change"));
    }

    PageFile& m_file;
    PageOwners m_owners;
    Connection& m_connection;
    SalvagedProject m_project;
};

} // namespace

int SalvageReport::leftOut() const
{
    int count = 0;
    for (const SalvagedTable& table : tables)
        count += table.leftOut;
    return count;
}

QStringList SalvageReport::lines() const
{
    QStringList lines;
    for (const SalvagedTable& table : tables)
        lines << translated(Wording("Salvage", "%1: %2 rows kept, %3 of them mended, %4 left out"))
                     .arg(table.name)
                     .arg(table.kept)
                     .arg(table.mended)
                     .arg(table.leftOut);
    if (restoredTexts > 0)
        lines << translated(Wording("Salvage", "Texts put together from what is left and quoted of them: %1. What is "
                                               "lost in them shows as \xEF\xBF\xBD."))
                     .arg(restoredTexts);
    if (!hadContents)
        lines << translated(Wording("Salvage", "The file's own table of contents was lost: what had been deleted may "
                                               "be there again."));
    if (!hasHistory)
        lines << translated(Wording("Salvage", "The history was left behind, because not everything it speaks of is "
                                               "there: what was done before can't be undone."));
    return lines;
}

SalvageReport salvage(const QString& from, const QString& out)
{
    switch (kindOfFile(from)) {
    case FileKind::Missing:
        throw Error(translated(Wording("Salvage", "There is no file %1. Check the path.")).arg(isolated(from)));
    case FileKind::Folder:
    case FileKind::Other:
        throw Error(
            translated(Wording("Salvage", "%1 is a folder, a device or a pipe, not a project.")).arg(isolated(from)));
    case FileKind::Regular:
        break;
    }
    const Settled settled(from, out);
    PageFile file(settled.path());
    choosePageSize(file);
    SalvageReport report;
    // It appears once it is whole.
    ProjectStore::create(out, ProjectStore::Existing::Refuse, [&](ProjectStore& store) {
        try {
            report = Salvage(file, store.connection()).run();
        } catch (const NothingThere&) {
            throw Error(translated(Wording("Salvage", "Nothing of a Tasrih project could be read in %1. No new "
                                                      "project was made. Look for a snapshot of it."))
                            .arg(isolated(from)));
        }
    });
    return report;
}

} // namespace tasrih
