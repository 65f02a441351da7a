// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QAbstractTableModel>

namespace tasrih {

class Context;

/// The statements of the compare tray, one a column; what is compared, one a row. Rows in which the statements differ
/// say so.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Row
    {
        SpeakerRow,
        SaidOnRow,
        MannerRow,
        OutletRow,
        GradeRow,
        EndsRow,
        FiguresRow,
        StancesRow,
        OtherRow,
        SentenceRow,
        RowCount
    };
    /// For every cell.
    enum Role
    {
        DiffersRole = Qt::UserRole + 1 ///< bool, whether the statements differ in this row.
    };

    explicit CompareModel(Context& context, QObject* parent = nullptr);

    [[nodiscard]] StatementId statementAt(int column) const { return m_statements[std::size_t(column)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void updateColumns();
    void updateCells();

    Context& m_context;
    std::vector<StatementId> m_statements;
};

} // namespace tasrih
