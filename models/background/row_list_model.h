// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_changes.h"

#include <QtCore/QAbstractItemModel>

#include <functional>

namespace tasrih {

/// What every list and table model is made of: its rows, brought from one list to the next with the signals that let
/// views keep their place. Single rows come, go and move; where very many do, the rows are arranged anew, and what
/// views hold on to stays with its row all the same. Only beyond rows::longestStretch the model resets.
/// @param KeyOf gives what a row is about, each once; its key stays while what is shown of it changes. Rows that are no
/// longer equal are told of; what a row only refers to need not be part of that.
template <typename Row, typename KeyOf = std::identity, typename Base = QAbstractTableModel>
class RowListModel : public Base
{
public:
    using Key = std::remove_cvref_t<std::invoke_result_t<KeyOf, const Row&>>;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    /// The row of a key, or nothing where it is not shown.
    [[nodiscard]] std::optional<int> rowOf(const Key& key) const
    {
        if (m_rowOf.isEmpty()) {
            m_rowOf.reserve(qsizetype(m_rows.size()));
            for (std::size_t row = 0; row < m_rows.size(); ++row)
                m_rowOf.insert(KeyOf()(m_rows[row]), int(row));
        }
        const auto found = m_rowOf.constFind(key);
        return found == m_rowOf.constEnd() ? std::nullopt : std::optional(*found);
    }

protected:
    using Base::Base;

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& at(int row) const { return m_rows[std::size_t(row)]; }
    /// For what changes neither keys nor their order.
    [[nodiscard]] std::vector<Row>& changeableRows() { return m_rows; }

    /// Called whenever rows have changed, before views hear of it.
    virtual void rowsAreNew() {}

    /// @param take puts in what the new rows refer to. It is called when the rows that go are gone and those that come
    /// have not come: rows that stay must be readable with it.
    template <typename Take>
    void setRows(std::vector<Row> next, Take take)
    {
        if (m_rows.empty()) {
            take();
            return append(std::move(next));
        }
        const RowChanges changes = rowChanges(keysOf(m_rows), keysOf(next));
        if (changes.extent == RowChanges::Extent::Everything)
            return resetRows(std::move(next), take);
        if (changes.extent == RowChanges::Extent::Scattered)
            arrange(next, take);
        else
            step(next, changes, take);
        for (std::size_t from = 0, to = 0; from < m_changed.size(); from = to) {
            to = from + 1;
            while (to < m_changed.size() && m_changed[to] == m_changed[to - 1] + 1)
                ++to;
            announce(m_changed[from], m_changed[to - 1]);
        }
        m_changed.clear();
    }
    void setRows(std::vector<Row> next)
    {
        setRows(std::move(next), [] {});
    }

    /// For what is another list altogether.
    template <typename Take>
    void resetRows(std::vector<Row> next, Take take)
    {
        this->beginResetModel();
        take();
        put(std::move(next));
        this->endResetModel();
    }

    void appendRow(Row row) { append({std::move(row)}); }
    void takeRow(int row)
    {
        this->beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        settle();
        this->endRemoveRows();
    }

    /// The same rows in another order.
    void arrangeRows(std::vector<Row> next, QAbstractItemModel::LayoutChangeHint hint)
    {
        Q_EMIT this->layoutAboutToBeChanged({}, hint);
        const QModelIndexList before = this->persistentIndexList();
        std::vector<Key> keys;
        for (const QModelIndex& index : before)
            keys.push_back(KeyOf()(at(index.row())));
        put(std::move(next));
        QModelIndexList after;
        for (int i = 0; i < before.size(); ++i) {
            const std::optional<int> row = rowOf(keys[std::size_t(i)]);
            after.append(row ? this->index(*row, before[i].column()) : QModelIndex());
        }
        this->changePersistentIndexList(before, after);
        Q_EMIT this->layoutChanged({}, hint);
    }

    /// Tells that all cells of some rows have changed.
    void announce(int first, int last, const QList<int>& roles = {})
    {
        const int columns = static_cast<const QAbstractItemModel*>(this)->columnCount();
        if (last >= first && columns > 0)
            Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, columns - 1), roles);
    }
    void announceAll() { announce(0, rowCount() - 1); }

private:
    [[nodiscard]] static decltype(auto) keysOf(const std::vector<Row>& rows)
    {
        if constexpr (std::is_same_v<KeyOf, std::identity>) {
            return (rows);
        } else {
            std::vector<Key> keys;
            keys.reserve(rows.size());
            std::transform(rows.begin(), rows.end(), std::back_inserter(keys), KeyOf());
            return keys;
        }
    }

    void append(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        this->beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        settle();
        this->endInsertRows();
    }
    void put(std::vector<Row> rows)
    {
        m_rows = std::move(rows);
        settle();
    }
    void settle()
    {
        m_rowOf.clear();
        rowsAreNew();
    }

    template <typename Take>
    void step(const std::vector<Row>& next, const RowChanges& changes, Take take)
    {
        const auto begin = [this](int row) { return m_rows.begin() + row; };
        for (const auto& [first, last] : changes.removals) {
            this->beginRemoveRows({}, first, last);
            m_rows.erase(begin(first), begin(last + 1));
            settle();
            this->endRemoveRows();
        }
        for (const auto& [from, before] : changes.moves) {
            this->beginMoveRows({}, from, from, {}, before);
            relocate(m_rows, from, before);
            settle();
            this->endMoveRows();
        }
        take();
        // What stays is what is left when the insertions are left out.
        auto insertion = changes.insertions.begin();
        for (int row = 0, stays = 0; row < int(next.size()); ++row) {
            if (insertion != changes.insertions.end() && row == insertion->first)
                row = (insertion++)->last;
            else
                renew(stays++, next[std::size_t(row)], row);
        }
        for (const auto& [first, last] : changes.insertions) {
            this->beginInsertRows({}, first, last);
            m_rows.insert(begin(first), next.begin() + first, next.begin() + last + 1);
            settle();
            this->endInsertRows();
        }
    }

    /// What goes is put last and taken away, what comes is added last and put in its place.
    template <typename Take>
    void arrange(const std::vector<Row>& next, Take take)
    {
        std::vector<Row> order, stays, comes;
        QSet<Key> staying;
        for (const Row& row : next) {
            const std::optional<int> before = rowOf(KeyOf()(row));
            (before ? stays : comes).push_back(row);
            if (before) {
                order.push_back(at(*before));
                staying.insert(KeyOf()(row));
            }
        }
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(order),
                     [&](const Row& row) { return !staying.contains(KeyOf()(row)); });
        const int kept = int(stays.size());
        arrangeRows(std::move(order), QAbstractItemModel::VerticalSortHint);
        if (kept < rowCount()) {
            this->beginRemoveRows({}, kept, rowCount() - 1);
            m_rows.erase(m_rows.begin() + kept, m_rows.end());
            settle();
            this->endRemoveRows();
        }
        take();
        for (int row = 0; row < kept; ++row)
            renew(row, stays[std::size_t(row)], row);
        m_changed.clear(); // They move again.
        if (!comes.empty()) {
            this->beginInsertRows({}, kept, kept + int(comes.size()) - 1);
            m_rows.insert(m_rows.end(), comes.begin(), comes.end());
            settle();
            this->endInsertRows();
        }
        arrangeRows(next, QAbstractItemModel::VerticalSortHint);
        if (kept > 0)
            announceAll();
    }

    /// @param finally where it stands in the end.
    void renew(int row, const Row& next, int finally)
    {
        if (!(at(row) == next))
            m_changed.push_back(finally);
        m_rows[std::size_t(row)] = next;
    }

    std::vector<Row> m_rows;
    std::vector<int> m_changed;      ///< Rows with other contents, while a list is being set.
    mutable QHash<Key, int> m_rowOf; ///< Made when asked for; empty where rows changed since.
};

} // namespace tasrih
