// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/stances/pivot.h"

#include <QtCore/QAbstractTableModel>

#include <optional>

namespace tasrih {

/// A row of the stance table: an actor, or the heading of a side (no actor).
struct StanceRowKey
{
    std::optional<SideId> side;
    std::optional<ActorId> actor;

    friend bool operator==(const StanceRowKey&, const StanceRowKey&) = default;
    friend size_t qHash(const StanceRowKey& key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.side ? key.side->value() : 0, key.actor ? key.actor->value() : 0);
    }
};

/// The stance table: a heading row for each side, then its actors; one column for each proposition. Follows the
/// context; where the propositions stay the same, only rows and cells that changed are signalled.
class StancesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Beyond Qt's own roles. Headers know KindRole, SideColourRole (vertical) and Qt::ToolTipRole.
    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< int, a RowKind.
        PositionRole,                ///< int, a Position; invalid where nothing was said.
        SayingsRole,                 ///< int, distinct sayings behind the cell.
        ChangedRole,                 ///< bool
        ContradictoryRole,           ///< bool
        SideColourRole,              ///< QString, the side's colour key.
        TallyRole,                   ///< QList<int>, of a heading row: actors by Position, five numbers.
        LinkedRole                   ///< bool, whether the current statement stands behind the cell.
    };
    enum RowKind
    {
        SideRow,
        ActorRow
    };

    /// @param context must outlive the model.
    explicit StancesModel(Context& context, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const PivotOptions& options() const { return m_options; }
    void setOptions(const PivotOptions& options);

    [[nodiscard]] const Pivot& pivot() const { return m_pivot; }
    [[nodiscard]] const StanceRowKey& keyAt(int row) const { return m_keys[std::size_t(row)]; }
    /// The claims behind a cell in order of time; of a heading's cell those of all its actors. Empty where nothing was
    /// said.
    [[nodiscard]] std::vector<PivotClaim> claimsAt(const QModelIndex& index) const;
    /// The cell of an actor's row, or null.
    [[nodiscard]] const PivotCell* cellAt(int row, int column) const;
    /// The days the stances span, of all that the filter lets through, whatever PivotOptions::until says.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> span() const { return m_pivot.span; }
    /// The cells a statement stands behind, of actors' rows.
    [[nodiscard]] QModelIndexList cellsOf(StatementId statement) const;

    /// All anew in the interface's (changed) language.
    void retranslate();

Q_SIGNALS:
    /// span() is new.
    void spanChanged();

private:
    void rebuild(const Touched& touched);
    void reset(Pivot next);
    void replace(Pivot next);
    void announce(const std::vector<StanceRowKey>& changed);
    void markCurrent();
    [[nodiscard]] std::vector<StanceRowKey> differing(const Pivot& next) const;
    [[nodiscard]] bool isBehind(StatementId statement, int row, int column) const;
    [[nodiscard]] QList<int> tally(int row, int column) const;
    [[nodiscard]] QVariant actorData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant sideData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant columnHeader(int column, int role) const;
    [[nodiscard]] QVariant rowHeader(int row, int role) const;

    Context& m_context;
    PivotOptions m_options;
    SnapshotPtr m_snapshot;                ///< What the pivot was made of.
    std::vector<StatementId> m_statements; ///< Of these.
    Pivot m_pivot;
    std::vector<StanceRowKey> m_keys;
    std::vector<int> m_pivotRow; ///< The pivot's row behind each row; −1 for headings.
    std::optional<StatementId> m_current;
};

} // namespace tasrih
