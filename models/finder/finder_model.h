// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/finder/finder.h"

#include <memory>

namespace tasrih {

/// The best matches of a query among entries. A new query is a new list: the model resets.
class FinderModel : public RowListModel<const FinderEntry*, std::identity, QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole + 1 ///< QString, what kind of thing it is.
    };
    using Entries = std::shared_ptr<const std::vector<FinderEntry>>;

    using RowListModel::RowListModel;

    /// Lists searched one after the other; matches of an earlier list stand first where they are as good.
    void setEntries(std::vector<Entries> lists);
    void setQuery(const QString& query);
    /// What was found for the query elsewhere: all of it stands last.
    void setFound(Entries found);

    [[nodiscard]] const FinderEntry& entry(int row) const { return *at(row); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::vector<const FinderEntry*> found() const; ///< Into m_lists and m_found.

    std::vector<Entries> m_lists;
    Entries m_found = std::make_shared<const std::vector<FinderEntry>>();
    QString m_query;
};

} // namespace tasrih
