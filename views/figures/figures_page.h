// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figures_feed.h"

#include <QtWidgets/QStackedWidget>

class QCheckBox;
class QComboBox;
class QSortFilterProxyModel;
class QTableView;

namespace tasrih {

class FiguresChart;
class FiguresModel;

/// The figures among the visible statements: a chart of one measure over time, and the table of all under it.
class FiguresPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(Context& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeDesk();
    void makeTable();
    void showState();
    void showContent();
    void choose();
    void follow();

    Context& m_context;
    FiguresModel* m_model;
    FiguresFeed m_feed;
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
