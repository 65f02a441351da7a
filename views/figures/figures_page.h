// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStackedWidget>

class QSortFilterProxyModel;
class QTableView;

namespace tasrih {

class Context;
class FiguresModel;

/// The figures among the visible statements, as a table.
class FiguresPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(Context& context, QWidget* parent = nullptr);

private:
    void showState();
    void follow();

    Context& m_context;
    FiguresModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QWidget* m_empty;
    QTableView* m_table;
};

} // namespace tasrih
