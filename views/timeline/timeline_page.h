// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"
#include "views/timeline/timeline_view.h"

class QAction;
class QActionGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tasrih {

class ClaimPeek;
class LegendStrip;
class OverviewStrip;

/// The Timeline page: a small tool bar, the timeline, and the sentence of the current claim on demand.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit TimelinePage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] TimelineView& view() { return *m_view; }
    /// Opens the print dialog for what the page shows.
    void print();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTools(QHBoxLayout& bar);
    void addRowChoice(QHBoxLayout& bar);
    void addShowMenu(QHBoxLayout& bar);
    void addOverview();
    [[nodiscard]] QAction* addShow(const char* name, const QString& text);
    void checkShows();
    [[nodiscard]] QString filterWords() const;
    QToolButton* addButton(QHBoxLayout& bar, const char* name, const QString& icon, const QString& text,
                           const QString& key);
    void applyOptions();
    void takeLayout();
    void updateCounts();
    void togglePeek();
    void updatePeek();
    void printShown();

    TimelineView* m_view;
    ClaimPeek* m_peek;
    LegendStrip* m_legend;
    QComboBox* m_rowChoice = nullptr;
    QLabel* m_rowsLabel = nullptr;
    QCheckBox* m_inherited = nullptr;
    QLabel* m_counts = nullptr;
    QToolButton* m_show = nullptr;
    QComboBox* m_sort = nullptr;
    QLabel* m_sortLabel = nullptr;
    OverviewStrip* m_overview = nullptr;
    QAction* m_emptyRows = nullptr;
    QAction* m_featured = nullptr;
    QAction* m_conflicts = nullptr;
    QAction* m_links = nullptr;
    QAction* m_grades = nullptr;
    QAction* m_stances = nullptr;
    QAction* m_figures = nullptr;
    QAction* m_showOverview = nullptr;
    QActionGroup* m_pads = nullptr;
};

} // namespace tasrih
