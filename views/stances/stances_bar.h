// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/stances_model.h"
#include "views/stances/stances_table.h"

#include <QtWidgets/QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tasrih {

class ReportButton;

/// The two ways to look at stances.
enum class StancesView
{
    Table,
    OverTime
};

/// The controls over the stance table: which view, what cells show, how rows are sorted and grouped, what is hidden.
class StancesBar : public QWidget
{
    Q_OBJECT

public:
    /// @param report stands at the trailing edge; the bar takes it.
    explicit StancesBar(ReportButton* report, QWidget* parent = nullptr);

    void setCounts(const QString& text);
    void setView(StancesView view);
    [[nodiscard]] StancesView view() const;
    void setContents(CellContents contents);
    [[nodiscard]] CellContents contents() const;
    void setRows(TableRows rows);
    [[nodiscard]] TableRows rows() const;
    /// @p options with what is chosen here.
    [[nodiscard]] PivotOptions applied(PivotOptions options) const;
    /// Shows how @p options sort.
    void setSort(const PivotOptions& options);

Q_SIGNALS:
    void viewChanged();
    void contentsChanged();
    void rowsChanged();
    void optionsChanged();
    void foldRequested(tasrih::StancesModel::Fold fold);

private:
    void addViews(QHBoxLayout& bar);
    void addChoices(QHBoxLayout& bar);
    void addMenu(QHBoxLayout& bar);
    [[nodiscard]] QAction* addSwitch(const char* name, const QString& text, bool isOn);

    QToolButton* m_tableView = nullptr;
    QToolButton* m_courseView = nullptr;
    QLabel* m_counts = nullptr;
    QComboBox* m_contents = nullptr;
    QComboBox* m_sort = nullptr;
    QToolButton* m_show = nullptr;
    QAction* m_bySide = nullptr;
    QAction* m_transposed = nullptr;
    QAction* m_hideEmpty = nullptr;
    QAction* m_hideSilent = nullptr;
    QAction* m_foldAll = nullptr;
    QAction* m_unfoldAll = nullptr;
};

} // namespace tasrih
