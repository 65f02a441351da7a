// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QSlider;
class QSplitter;
class QStackedWidget;

namespace tasrih {

class EmptyState;
class EvidencePanel;
class StanceLegend;
class StancesTable;

/// The Stances page: who stands where on what, by sides, with the evidence behind each cell.
class StancesPage : public QWidget
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit StancesPage(Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A short word for the status bar.
    void notice(const QString& message);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createBar();
    void retranslate();
    void updateState();
    void updateSlider();
    void applyOptions();
    void showEvidence();
    void fillEvidence();
    void closeEvidence();

    Context& m_context;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    StancesTable* m_table;
    EvidencePanel* m_evidence;
    EmptyState* m_empty;
    StanceLegend* m_legend;
    QLabel* m_counts = nullptr;
    QLabel* m_until = nullptr;
    QSlider* m_slider = nullptr;
    QCheckBox* m_hideEmpty = nullptr;
};

} // namespace tasrih
