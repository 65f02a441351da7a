// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/context/context.h"
#include "models/manage/record_kind.h"

namespace tasrih {

/// The bare value of an id.
[[nodiscard]] qint64 valueOf(const AnyId& id);

struct IdValue
{
    [[nodiscard]] qint64 operator()(const AnyId& id) const { return valueOf(id); }
};

/// The records of one kind that a query finds, by name (sides, phases and propositions in their own order). Follows
/// the project without needless resets.
class RecordListModel : public RowListModel<AnyId, IdValue>
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        DetailColumn,
        UsesColumn,
        ColumnCount
    };
    enum Role
    {
        ValueRole = Qt::UserRole + 1, ///< qint64, the id's value.
        SideColourRole                ///< QString, the colour key of a side or of an actor's side, empty without
                                      ///< one; invalid for kinds that have no sides.
    };

    /// @param context must outlive the model.
    RecordListModel(Context& context, RecordKind kind, QObject* parent = nullptr);

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    /// Shows those with a name in which all words of @p query occur, in any spelling; all where it is empty.
    void setQuery(const QString& query);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const AnyId& idAt(int row) const { return at(row); }
    /// The row of a record, or nothing where it is not shown.
    [[nodiscard]] std::optional<int> rowOf(const AnyId& id) const { return RowListModel::rowOf(valueOf(id)); }
    /// How many records use this one.
    [[nodiscard]] int usesOf(const AnyId& id) const;
    /// How many records of the kind there are, found or not.
    [[nodiscard]] int total() const { return int(m_entries.size()); }

private:
    struct Entry
    {
        AnyId id;
        int order;
        QString name; ///< Folded, to sort by.
        QString keys; ///< All names, folded, one a line.
    };

    void take();
    void gather();
    void countUses();
    [[nodiscard]] std::vector<AnyId> found() const;
    [[nodiscard]] QString colourOf(const AnyId& id) const;

    Context& m_context;
    RecordKind m_kind;
    QStringList m_words; ///< Of the query, folded.
    std::vector<Entry> m_entries;
    QHash<qint64, int> m_uses;
};

} // namespace tasrih
