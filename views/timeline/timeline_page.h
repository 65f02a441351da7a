// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timeline_view.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tasrih {

class ClaimPeek;
class LegendStrip;

/// The Timeline page: a small tool bar, the timeline, and the sentence of the current claim on demand.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit TimelinePage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] TimelineView& view() { return *m_view; }
    /// Opens the print dialog for what the page shows.
    void print();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addTools(QHBoxLayout& bar);
    void addRowChoice(QHBoxLayout& bar);
    QToolButton* addButton(QHBoxLayout& bar, const char* name, const QString& icon);
    void retranslate();
    void applyOptions();
    void takeLayout();
    void updateCounts();
    void togglePeek();
    void updatePeek();

    Context& m_context;
    TimelineView* m_view;
    ClaimPeek* m_peek;
    LegendStrip* m_legend;
    QComboBox* m_rowChoice = nullptr;
    QLabel* m_rowsLabel = nullptr;
    QCheckBox* m_inherited = nullptr;
    QLabel* m_counts = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QToolButton* m_zoomIn = nullptr;
    QToolButton* m_showAll = nullptr;
    QToolButton* m_print = nullptr;
    QToolButton* m_showLegend = nullptr;
};

} // namespace tasrih
