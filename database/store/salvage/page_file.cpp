// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/salvage/page_file.h"

#include "database/records/error.h"
#include "database/store/salvage/varint.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <algorithm>

namespace tasrih {

namespace {

constexpr int fileHeader = 100;
constexpr char innerTable = 0x05, leafTable = 0x0D;

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

quint16 shortAt(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}

/// Where the header of a page's tree stands.
qsizetype headerOf(quint32 page)
{
    return page == 1 ? fileHeader : 0;
}

int sizeInHeader(const QByteArray& header)
{
    const int size = shortAt(header, 16);
    const int meant = size == 1 ? 65536 : size;
    return meant >= 512 && meant <= 65536 && (meant & (meant - 1)) == 0 ? meant : 0;
}

} // namespace

PageFile::PageFile(const QString& path)
    : m_file(path)
{
    if (!QFileInfo(path).isFile() || !m_file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Salvage", "The file %1 can't be read. Check its path and permissions.")
                        .arg(path),
                    m_file.errorString());
    const int size = sizeInHeader(m_file.peek(fileHeader));
    setPageSize(size > 0 ? size : 4096);
}

void PageFile::setPageSize(int size)
{
    m_file.seek(0);
    const int reserved = quint8(m_file.peek(fileHeader).leftJustified(fileHeader, '\0').at(20));
    m_size = size;
    m_usable = sizeInHeader(m_file.peek(fileHeader)) == size && size - reserved >= 480 ? size - reserved : size;
    m_count = quint32((m_file.size() + size - 1) / size);
    m_kept = 0;
    m_overflow.clear();
}

const QByteArray& PageFile::page(quint32 number)
{
    if (number == m_kept && number > 0)
        return m_page;
    m_kept = number;
    m_page.clear();
    if (number > 0 && number <= m_count && m_file.seek(qint64(number - 1) * m_size))
        m_page = m_file.read(m_size);
    m_page.resize(m_size, '\0');
    return m_page;
}

bool PageFile::isLeaf(quint32 number)
{
    return page(number).at(headerOf(number)) == leafTable;
}

std::vector<quint32> PageFile::childrenOf(quint32 number)
{
    std::vector<quint32> children;
    const QByteArray bytes = page(number);
    const qsizetype header = headerOf(number);
    if (bytes.at(header) != innerTable)
        return children;
    const int cells = std::min<int>(shortAt(bytes, header + 3), m_size / 6);
    for (int cell = 0; cell < cells; ++cell)
        children.push_back(numberAt(bytes, shortAt(bytes, header + 12 + 2 * cell)));
    children.push_back(numberAt(bytes, header + 8));
    return children;
}

std::vector<LooseRow> PageFile::rowsOn(quint32 number)
{
    std::vector<LooseRow> rows;
    const QByteArray bytes = page(number);
    const qsizetype header = headerOf(number);
    if (bytes.at(header) != leafTable)
        return rows;
    const int cells = std::min<int>(shortAt(bytes, header + 3), m_size / 4);
    for (int cell = 0; cell < cells; ++cell) {
        LooseRow row;
        if (readCell({number, cell}, bytes, shortAt(bytes, header + 8 + 2 * cell), row))
            rows.push_back(std::move(row));
    }
    return rows;
}

bool PageFile::readCell(Cell cell, const QByteArray& leaf, qsizetype at, LooseRow& row)
{
    if (at < 8)
        return false;
    const std::optional<qint64> size = readVarint(leaf, at);
    const std::optional<qint64> rowid = size ? readVarint(leaf, at) : std::nullopt;
    if (!rowid || *size <= 0 || *size > m_file.size())
        return false;
    row.rowid = *rowid;
    return decodeRecord(payload(cell, leaf, at, *size, row.isCut), row);
}

QByteArray PageFile::payload(Cell cell, const QByteArray& leaf, qsizetype at, qint64 size, bool& isCut)
{
    const qint64 most = m_usable - 35;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (size - least) % (m_usable - 4);
    const qint64 here = size <= most ? size : fitting <= most ? fitting : least;
    QByteArray bytes = leaf.mid(at, here);
    if (bytes.size() < here) {
        isCut = true;
        return bytes;
    }
    bytes.reserve(size);
    for (quint32 next = size > here ? numberAt(leaf, at + here) : 0; bytes.size() < size;) {
        if (next < 2 || next > m_count || m_overflow.value(next, cell) != cell) {
            isCut = true;
            return bytes;
        }
        m_overflow.insert(next, cell);
        const QByteArray& more = page(next);
        next = numberAt(more, 0);
        bytes += more.mid(4, std::min<qint64>(m_usable - 4, size - bytes.size()));
    }
    return bytes;
}

QSet<quint32> PageFile::freePages()
{
    QSet<quint32> pages;
    quint32 trunk = numberAt(page(1), 32);
    while (trunk > 1 && trunk <= m_count && !pages.contains(trunk)) {
        pages.insert(trunk);
        const QByteArray bytes = page(trunk);
        const quint32 leaves = std::min<quint32>(numberAt(bytes, 4), quint32(m_usable / 4 - 2));
        for (quint32 leaf = 0; leaf < leaves; ++leaf)
            pages.insert(numberAt(bytes, 8 + 4 * qsizetype(leaf)));
        trunk = numberAt(bytes, 0);
    }
    return pages;
}

} // namespace tasrih
