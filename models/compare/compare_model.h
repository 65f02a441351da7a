// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/newest.h"
#include "models/compare/comparison.h"

#include <QtCore/QAbstractTableModel>

namespace tasrih {

class CompareTexts;
class Context;

/// The compare tray side by side: an item a column, what is compared a row. Follows the tray and the project; worked
/// out in another thread where that takes long.
class CompareModel : public QAbstractTableModel
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
    [[nodiscard]] const CompareRow& rowAt(int row) const { return m_comparison.rows[m_rows[std::size_t(row)]]; }
    [[nodiscard]] const CompareCell& cellAt(const QModelIndex& index) const;
    [[nodiscard]] int pinned() const { return int(m_comparison.pinned); }

    /// What the others are held against; the first column while it isn't in the tray.
    void pin(const TrayItem& item);
    [[nodiscard]] Shown shown() const { return m_shown; }
    void setShown(Shown shown);

    /// The sentences that were read.
    [[nodiscard]] const Excerpts& excerpts() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void update();
    void show(Comparison next);
    [[nodiscard]] std::vector<std::size_t> shownRows(const Comparison& comparison) const;

    Context& m_context;
    CompareTexts* m_texts;
    Newest m_newest;
    Comparison m_comparison;
    std::vector<std::size_t> m_rows; ///< Those of m_comparison that are shown.
    std::optional<TrayItem> m_pinned;
    Shown m_shown = Shown::All;
};

} // namespace tasrih
