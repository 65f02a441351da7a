// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/xlsx_check.h"

#include "database/export/zip_parts.h"

#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>

#include <cstdio>
#include <xlsxwriter.h>

namespace tasrih {

namespace {

/// A part of the workbook as it comes: how many bytes its rows have, and all that stands round them.
class PartReader
{
public:
    void take(QByteArrayView piece)
    {
        m_pending.append(piece);
        if (m_place == Place::Before && pass("<sheetData>", 11))
            m_place = Place::Within;
        if (m_place == Place::Within && pass("</sheetData>", 0))
            m_place = Place::After;
        if (m_place == Place::After)
            leave(m_pending.size());
    }
    void finish() { leave(m_pending.size()); }

    [[nodiscard]] qint64 rowBytes() const { return m_rowBytes; }
    /// Whether what stands round the rows is whole.
    [[nodiscard]] bool isWhole() const
    {
        QXmlStreamReader xml(m_frame);
        while (!xml.atEnd())
            xml.readNext();
        return !xml.hasError();
    }

private:
    enum class Place
    {
        Before,
        Within,
        After
    };

    /// Leaves behind what comes before @p sign and @p more bytes; returns false where the sign hasn't come yet.
    bool pass(const char* sign, qsizetype more)
    {
        constexpr qsizetype longestSign = 12;
        const qsizetype at = m_pending.indexOf(sign);
        leave(at >= 0 ? at + more : std::max(m_pending.size() - longestSign, qsizetype(0)));
        return at >= 0;
    }
    void leave(qsizetype size)
    {
        if (m_place == Place::Within)
            m_rowBytes += size;
        else
            m_frame.append(m_pending.constData(), size);
        m_pending.remove(0, size);
    }

    QByteArray m_pending, m_frame;
    Place m_place = Place::Before;
    qint64 m_rowBytes = 0;
};

} // namespace

void XlsxCheck::noteRows(lxw_workbook* book)
{
    lxw_worksheet* sheet = nullptr;
    STAILQ_FOREACH(sheet, book->worksheets, list_pointers)
    {
        lxw_worksheet_write_single_row(sheet);
        std::FILE* rows = sheet->optimize_tmpfile;
        const bool isWritten = rows && std::fflush(rows) == 0 && std::ferror(rows) == 0;
        m_rowBytes.push_back(isWritten ? qint64(std::ftell(rows)) : -1);
    }
}

QString XlsxCheck::problemOf(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const uchar* bytes = file.map(0, file.size());
    if (!bytes)
        return file.errorString();
    std::size_t sheets = 0;
    for (const ZipPart& part : zipParts({bytes, file.size()})) {
        PartReader reader;
        if (!unpack(part, [&reader](QByteArrayView piece) { reader.take(piece); }))
            return QString::fromUtf8(part.name);
        reader.finish();
        // They stand in the archive in their order.
        const bool isSheet = part.name.startsWith("xl/worksheets/sheet");
        const bool isShort = isSheet && (sheets >= m_rowBytes.size() || reader.rowBytes() != m_rowBytes[sheets]);
        if (isShort || !reader.isWhole())
            return QString::fromUtf8(part.name);
        sheets += isSheet ? 1 : 0;
    }
    return sheets > 0 && sheets == m_rowBytes.size() ? QString() : QStringLiteral("zip");
}

} // namespace tasrih
