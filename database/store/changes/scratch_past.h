// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/store/changes/changeset.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <optional>

namespace tasrih {

/// The past of some records, in memory: rows come from the project as it is, when they are first asked for, and the
/// changes since are taken back on them. Nothing is written to the project, and nobody waits.
///
/// A row that no change taken back so far has touched is in the present what it was then; every other one was brought
/// here before it was touched.
class ScratchPast
{
public:
    /// @param present must stay at one state meanwhile (see ReadTransaction).
    explicit ScratchPast(Connection& present);

    /// Which records a changeset touched, as of now.
    [[nodiscard]] Touched touchedBy(const QByteArray& changeset);
    /// Takes a change back, of which touchedBy() was asked.
    void back(const QByteArray& changeset);
    /// The record as of now.
    [[nodiscard]] std::optional<AnyRecord> recordAt(const AnyId& id);

private:
    /// Columns of a table, and which of them are its key.
    struct Shape
    {
        QStringList columns;
        QList<int> keys;
    };
    const Shape& shapeOf(const QString& table);
    /// Brings the row of this key, unless it was here before.
    void bring(const QString& table, const QVariantList& key);
    /// Brings the rows of which @p column is @p value.
    void bringWhere(const QString& table, const QString& column, qint64 value);
    void bringRowsOf(const std::vector<Operation>& operations);
    void bringRecord(std::size_t kind, qint64 id);

    Connection& m_present;
    Connection m_scratch;
    QHash<QString, Shape> m_shapes;
    QSet<QString> m_seen; ///< Table and key of each row that was asked for.
};

} // namespace tasrih
