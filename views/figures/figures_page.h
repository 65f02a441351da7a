// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figures_feed.h"
#include "views/page/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace tasrih {

class FiguresChart;
class FiguresModel;
class SignStrip;

/// The figures among the visible statements: those of one measure over time, a panel for each force and place, and the
/// table of all under it.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(Context& context, QWidget* parent = nullptr);

protected:
    void see(bool isSeen) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void fillBar();
    void showState();
    void showContent();
    void choose();
    void follow();

    FiguresModel* m_model;
    FiguresFeed m_feed;
    QTableView* m_table;
    FiguresChart* m_chart;
    QComboBox* m_measure = nullptr;
    QCheckBox* m_logarithmic = nullptr;
    QLabel* m_headline = nullptr;
    SignStrip* m_signs = nullptr;
};

} // namespace tasrih
