// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStackedWidget>

class QCheckBox;
class QComboBox;
class QSortFilterProxyModel;
class QTableView;

namespace tasrih {

class Context;
class FiguresChart;
class FiguresModel;

/// The figures among the visible statements: a chart of one measure over time, and the table of all under it.
class FiguresPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(Context& context, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeDesk();
    void makeTable();
    void showState();
    void showMeasures();
    void showChart();
    void follow();

    Context& m_context;
    FiguresModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QWidget* m_empty;
    QTableView* m_table;
    QComboBox* m_measure = nullptr;
    QComboBox* m_groups = nullptr;
    QCheckBox* m_logarithmic = nullptr;
    FiguresChart* m_chart = nullptr;
    QWidget* m_desk = nullptr; ///< Made of those above.
};

} // namespace tasrih
