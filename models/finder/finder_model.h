// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finder/finder.h"

#include <QtCore/QAbstractListModel>

#include <memory>

namespace tasrih {

/// The best matches of a query among entries. A new query is a new list: the model resets.
class FinderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole + 1 ///< QString, what kind of thing it is.
    };
    using Entries = std::shared_ptr<const std::vector<FinderEntry>>;

    using QAbstractListModel::QAbstractListModel;

    /// Lists searched one after the other; matches of an earlier list stand first where they are as good.
    void setEntries(std::vector<Entries> lists);
    void setQuery(const QString& query);

    [[nodiscard]] const FinderEntry& entry(int row) const { return *m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void update();

    std::vector<Entries> m_lists;
    QString m_query;
    std::vector<const FinderEntry*> m_rows; ///< Into m_lists.
};

} // namespace tasrih
