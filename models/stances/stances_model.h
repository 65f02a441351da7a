// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/context/shown_feed.h"
#include "models/stances/pivot_summary.h"
#include "models/stances/stance_row.h"

#include <set>

namespace tasrih {

/// A saying on the time axis of the whole table, from 0 (its first day) to 1 (its last).
struct SparkMark
{
    Position position = Position::Unclear;
    double from = 0, to = 0; ///< The same where the day is certain.

    friend bool operator==(const SparkMark&, const SparkMark&) = default;
};

/// The stance table: a heading row for each side, then its actors, each followed by its members; one column for each
/// proposition. Rows with others under them can be folded. Follows the context; where the propositions stay the same,
/// only rows and cells that changed are signalled, and another day signals nothing but the cells that it changes.
class StancesModel : public RowListModel<StanceRow, KeyOfStanceRow>
{
    Q_OBJECT

public:
    /// Beyond Qt's own roles. Headers know KindRole, NameRole, SummaryRole and Qt::ToolTipRole, those of rows also
    /// SideColourRole, DepthRole, MembersRole and FoldRole.
    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< int, a RowKind.
        PositionRole,                ///< int, a Position; invalid where nothing was said.
        SayingsRole,                 ///< int, distinct sayings behind the cell.
        ChangedRole,                 ///< bool
        ContradictoryRole,           ///< bool
        SideColourRole,              ///< QString, the side's colour key.
        TallyRole,                   ///< QList<int>, of a heading row: actors by Position, five numbers.
        LinkedRole,                  ///< bool, whether the current statement stands behind the cell.
        MembersRole,                 ///< int, rows that a row sums up besides its own; 0 for those that stand alone.
        DepthRole,                   ///< int, 0 for a row that stands under none.
        FoldRole,                    ///< int, a Fold.
        CountsRole,                  ///< QList<int>, sayings by Position, five numbers.
        SparkRole,                   ///< QList<SparkMark>, one for each saying, in order of time.
        NameRole,                    ///< QString, of a header: the actor's or the proposition's whole name.
        SummaryRole                  ///< QList<int>, of a header: see below.
    };
    enum RowKind
    {
        SideRow,
        ActorRow,
        PropositionColumn
    };
    enum class Fold
    {
        None, ///< Nothing is under it.
        Open,
        Folded
    };
    /// What SummaryRole lists for an actor; for a proposition they are the actors by Position.
    enum RowNumbers
    {
        Propositions,
        Sayings,
        Changes,
        Contradictions
    };

    /// @param context must outlive the model.
    explicit StancesModel(Context& context, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const PivotOptions& options() const { return m_options; }
    /// Another day alone is quick: see setUntil().
    void setOptions(const PivotOptions& options);
    /// Replays the table to a day, nothing = all days. Touches only the cells in which that changes something.
    void setUntil(const std::optional<QDate>& until);

    void setFolded(int row, Fold fold);
    /// All rows with others under them; Fold::Open shows everything.
    void foldAll(Fold fold);

    [[nodiscard]] const Pivot& pivot() const { return m_pivot; }
    [[nodiscard]] const StanceRowKey& keyAt(int row) const { return at(row).key; }
    [[nodiscard]] PropositionId propositionAt(int column) const { return m_pivot.columns[std::size_t(column)]; }
    /// The claims behind a cell in order of time; of a heading's cell those of all its actors. Empty where nothing was
    /// said.
    [[nodiscard]] std::vector<PivotClaim> claimsAt(const QModelIndex& index) const;
    /// The cell of an actor's row, or null.
    [[nodiscard]] const PivotCell* cellAt(int row, int column) const;
    /// The days the stances span, of all that the filter lets through, whatever PivotOptions::until says.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> span() const { return m_pivot.span; }
    /// The days on which something was said, in order.
    [[nodiscard]] const std::vector<QDate>& days() const { return m_days; }
    /// The cells a statement stands behind, of actors' rows in sight.
    [[nodiscard]] QModelIndexList cellsOf(StatementId statement) const;

    /// Nothing is worked out while nobody looks; what was missed is made up for when somebody does. Active at first.
    void setActive(bool isActive) { m_feed.setLooking(this, isActive); }

    /// What the table is made of.
    struct Asked : Shown<PivotOptions>
    {
        friend bool operator==(const Asked& a, const Asked& b);
    };

Q_SIGNALS:
    /// Rows and cells will be others, until changed().
    void aboutToChange();
    void changed();
    /// span() is new.
    void spanChanged();

private:
    [[nodiscard]] Asked asked() const;
    void follow();
    void take(Pivot next);
    void show(Pivot next);
    void announceCells(const std::vector<quint32>& places);
    void markCurrent();
    [[nodiscard]] std::vector<StanceRow> rowsOf(const Pivot& pivot) const;
    [[nodiscard]] std::vector<StanceRowKey> differing(const Pivot& next) const;
    [[nodiscard]] bool isBehind(StatementId statement, int row, int column) const;
    [[nodiscard]] ColumnSummary tally(int row, int column) const;
    [[nodiscard]] QList<SparkMark> sparksOf(const PivotCell& cell) const;
    [[nodiscard]] Fold foldOf(int row) const;
    [[nodiscard]] QVariant actorData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant sideData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant columnHeader(int column, int role) const;
    [[nodiscard]] QVariant rowHeader(int row, int role) const;
    [[nodiscard]] QVariant actorHeader(int row, const Actor& actor, int role) const;

    Context& m_context;
    PivotOptions m_options;
    SnapshotPtr m_snapshot; ///< What the pivot was made of.
    Feed<Asked, std::shared_ptr<Pivot>> m_feed;
    Pivot m_pivot;
    std::vector<QDate> m_days;
    QSet<StanceRowKey> m_folded;
    std::optional<StatementId> m_current;
    bool m_hasNewNames = false; ///< Since the table was made.
};

} // namespace tasrih
