// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/context/context.h"
#include "models/statements/statement_order.h"

namespace tasrih {

/// The statements the filter lets through, one row each, in the order of a column. Follows the context with precise
/// signals: a change of one statement changes, moves, inserts or removes one row.
class StatementsModel : public RowListModel<StatementId>
{
    Q_OBJECT

public:
    /// Beyond Qt's own roles.
    enum Role
    {
        IdRole = Qt::UserRole + 1, ///< qint64, the statement's id.
        SideColoursRole,           ///< QStringList of colour keys, one for each side of the speakers.
        SentenceRole,              ///< QString, the sentence in the article.
        InTrayRole                 ///< bool.
    };

    /// @param context must outlive the model.
    explicit StatementsModel(Context& context, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// The rows stand in that order as soon as they are sorted: at once where they are few.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] StatementId idAt(int row) const { return at(row); }

private:
    void follow(const Change& change);
    void sortAnew(StatementColumn column, Qt::SortOrder order);
    void take(StatementOrder order);
    void announceStatements(const std::vector<StatementId>& changed);

    Context& m_context;
    StatementOrder m_order;
    /// Changed while they were being sorted in another thread; nothing while none are.
    std::optional<std::vector<StatementId>> m_missed;
    StatementColumn m_wantedColumn = SaidOnColumn;
    Qt::SortOrder m_wantedOrder = Qt::DescendingOrder;
    quint64 m_token = 0; ///< Of the sorting asked for last.
    std::vector<StatementId> m_tray;
};

/// Rows and columns as text for the clipboard: a heading line, cells apart by tabs, lines by newlines; the marks that
/// isolate names on the screen are left out.
[[nodiscard]] QString asTabSeparated(const QAbstractItemModel& model, const std::vector<int>& rows,
                                     const std::vector<int>& columns);

} // namespace tasrih
