// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/bulk/bulk_task.h"
#include "models/context/context.h"

namespace tasrih {

struct BulkRow
{
    AnyId id;
    int put = -1; ///< Index into the edits' puts; −1 where the record goes.
};

struct IdOfBulkRow
{
    [[nodiscard]] std::pair<std::size_t, qint64> operator()(const BulkRow& row) const
    {
        return {row.id.index(), std::visit([](auto id) { return id.value(); }, row.id)};
    }
};

/// What a task would do, worked out on the newest snapshot without doing it: a row for each record that would change,
/// with what would be different in words. A row is put into words when it is looked at.
class BulkPreview : public RowListModel<BulkRow, IdOfBulkRow>
{
    Q_OBJECT

public:
    enum Column
    {
        RecordColumn,
        ChangeColumn,
        ColumnCount
    };

    explicit BulkPreview(Context& context, QObject* parent = nullptr);

    /// Works it out in the background; ready() tells when.
    void rehearse(const std::vector<StatementId>& statements, const BulkTask& task);
    [[nodiscard]] bool isRehearsing() const { return m_isRehearsing; }
    /// The statements that would change or go.
    [[nodiscard]] const std::vector<StatementId>& statements() const { return m_statements; }
    /// Of those asked for, how many stay as they are.
    [[nodiscard]] int untouched() const { return m_asked - int(m_statements.size()); }
    /// What goes with them, for a warning.
    struct Losses
    {
        int sayings = 0;
        int links = 0;
    };
    [[nodiscard]] Losses losses() const { return m_losses; }
    /// The statement a row is about; nothing for a link.
    [[nodiscard]] std::optional<StatementId> statementAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ready();

private:
    struct Words
    {
        QString record, change;
    };
    struct Rehearsal
    {
        SnapshotPtr snapshot;
        std::shared_ptr<const Edits> edits;
        std::vector<BulkRow> rows;
        std::vector<StatementId> statements;
        Losses losses;
    };

    [[nodiscard]] static Rehearsal rehearsalOf(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                                               const BulkTask& task);
    void take(Rehearsal&& rehearsal);
    [[nodiscard]] const Words& wordsOf(int row) const;
    [[nodiscard]] QString nameOfRecord(const AnyId& id) const;

    Context& m_context;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const Edits> m_edits;
    std::vector<StatementId> m_statements;
    Losses m_losses;
    int m_asked = 0;
    bool m_isRehearsing = false;
    quint64 m_token = 0;
    mutable QHash<int, Words> m_words;
};

} // namespace tasrih
