// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QVariant>

#include <utility>
#include <vector>

/// A database file read page by page, without SQLite, so that one bad page costs what stands on it and no more.
/// The format: sqlite.org/fileformat.html.
namespace tasrih {

/// A row as it lies on a leaf of a table.
struct LooseRow
{
    qint64 rowid = 0;
    QVariantList
        values; ///< As SQLite stores them: whole numbers, reals, texts, blobs, nulls. May be fewer than columns.
    bool isCut = false; ///< A page of it is lost: the last value may be short, and others may be missing.
};

class PageFile
{
public:
    /// Opens a regular file for reading. Throws Error.
    explicit PageFile(const QString& path);

    [[nodiscard]] quint32 pageCount() const { return m_count; }
    /// Other sizes than the one the header names may be tried where the header is damaged.
    void setPageSize(int size);
    [[nodiscard]] int pageSize() const { return m_size; }

    [[nodiscard]] bool isLeaf(quint32 page);
    /// The pages below an inner page of a table; empty for any other page.
    [[nodiscard]] std::vector<quint32> childrenOf(quint32 page);
    /// The rows on a leaf of a table; those that can't be made out are left out.
    [[nodiscard]] std::vector<LooseRow> rowsOn(quint32 page);
    /// Pages that hold what was deleted.
    [[nodiscard]] QSet<quint32> freePages();

private:
    [[nodiscard]] const QByteArray& page(quint32 number);
    /// A cell, by its leaf and its place there.
    using Cell = std::pair<quint32, int>;
    [[nodiscard]] QByteArray payload(Cell cell, const QByteArray& leaf, qsizetype at, qint64 size, bool& isCut);
    [[nodiscard]] bool readCell(Cell cell, const QByteArray& leaf, qsizetype at, LooseRow& row);

    QFile m_file;
    int m_size = 4096;
    int m_usable = 4096;
    quint32 m_count = 0;
    quint32 m_kept = 0; ///< The page in m_page.
    QByteArray m_page;
    QHash<quint32, Cell> m_overflow; ///< Whose each overflow page is: a page that two cells claim is read for one.
};

/// The values of a record (sqlite.org/fileformat.html, 2.1). False where it is none at all.
[[nodiscard]] bool decodeRecord(const QByteArray& record, LooseRow& row);

} // namespace tasrih
