// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/check/columns.h"
#include "database/store/salvage/page_file.h"

#include <functional>
#include <optional>

namespace tasrih {

/// A row as it may be stored.
struct SoundRow
{
    qint64 key = 0;
    QVariantList values; ///< As many as the record had, or all.
    bool isMended = false;
};

/// Makes rows of one table fit to be stored: what may be missing is taken out, an unknown word becomes the one the
/// program takes it for, days are derived afresh, a low above a high is turned round.
class RowMender
{
public:
    /// @param isKept whether a table has a row of an id.
    RowMender(const TableShape& shape, std::function<bool(const QString& table, qint64 id)> isKept);

    /// Nothing where what must be there can't be had: an id, what it belongs to, a quote.
    [[nodiscard]] std::optional<SoundRow> mended(const LooseRow& row) const;

private:
    [[nodiscard]] bool mend(const ColumnShape& column, QVariant& value, bool& isMended) const;
    void mendDates(SoundRow& row) const;
    void mendOrder(SoundRow& row) const;
    void mendNames(SoundRow& row) const;
    [[nodiscard]] bool hasOriginal(const SoundRow& row) const;
    [[nodiscard]] bool hasRun(const SoundRow& row) const;

    const TableShape& m_shape;
    std::function<bool(const QString& table, qint64 id)> m_isKept;
};

} // namespace tasrih
