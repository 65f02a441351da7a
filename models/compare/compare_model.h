// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/feed.h"
#include "models/background/row_list_model.h"
#include "models/compare/comparison.h"

namespace tasrih {

class CompareTexts;
class Context;

struct KeyOfCompareRow
{
    [[nodiscard]] std::pair<int, int> operator()(const CompareRow& row) const { return {int(row.field), row.nth}; }
};

/// The compare tray side by side: an item a column, what is compared a row. Follows the tray and the project; worked
/// out in another thread where that takes long.
class CompareModel : public RowListModel<CompareRow, KeyOfCompareRow>
{
    Q_OBJECT

public:
    /// For every cell, besides Qt::DisplayRole, which is the cell's words with the difference on a line of its own.
    enum Role
    {
        DiffersRole = Qt::UserRole + 1, ///< bool
        DifferenceRole                  ///< QString, may be empty.
    };
    enum class Shown
    {
        All,
        Differing ///< Rows in which any two columns differ, with the headings above them.
    };

    /// @param context must outlive the model.
    explicit CompareModel(Context& context, QObject* parent = nullptr);

    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] const CompareColumn& columnAt(int column) const { return m_comparison.columns[std::size_t(column)]; }
    [[nodiscard]] const CompareRow& rowAt(int row) const { return at(row); }
    [[nodiscard]] const CompareCell& cellAt(const QModelIndex& index) const;
    [[nodiscard]] int pinned() const { return int(m_comparison.pinned); }

    /// What the others are held against; the first column while it isn't in the tray.
    void pin(const TrayItem& item);
    [[nodiscard]] Shown shown() const { return m_shown; }
    void setShown(Shown shown);

    /// The sentences that were read.
    [[nodiscard]] const Excerpts& excerpts() const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows, columns or cells are new.
    void changed();

private:
    struct Asked
    {
        SnapshotPtr snapshot;
        std::vector<TrayItem> tray;
        std::optional<TrayItem> pinned;
        Excerpts excerpts;
        Language language;

        [[nodiscard]] std::size_t size() const;
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    [[nodiscard]] Asked asked() const;
    void show(Comparison next);
    void showColumns(const std::vector<CompareColumn>& next);
    [[nodiscard]] std::vector<CompareRow> shownRows(const Comparison& comparison) const;

    Context& m_context;
    CompareTexts* m_texts;
    Comparison m_comparison;
    std::optional<TrayItem> m_pinned;
    Feed<Asked, Comparison> m_feed;
    Shown m_shown = Shown::All;
};

} // namespace tasrih
