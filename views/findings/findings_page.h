// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/findings_model.h"
#include "models/report/report.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace tasrih {

class EmptyState;
class FindingPanel;
class FindingsTable;
class ReportButton;

/// The Findings page: contradictions in order of time, each with its rule, its evidence and the analyst's verdict.
class FindingsPage : public QWidget
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit FindingsPage(Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A short word for the status bar.
    void notice(const QString& message);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* createBar();
    void connectTable();
    void retranslate();
    void fillChoices();
    void choose();
    void showState();
    void showCurrent();
    void compareSides();
    void openDossier();
    [[nodiscard]] ReportJob report() const;

    Context& m_context;
    FindingsModel* m_model;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    FindingsTable* m_table;
    FindingPanel* m_panel;
    EmptyState* m_empty;
    QLabel* m_counts = nullptr;
    QComboBox* m_rules = nullptr;
    QComboBox* m_certainties = nullptr;
    QComboBox* m_judgements = nullptr;
    QComboBox* m_order = nullptr;
    ReportButton* m_report = nullptr;
};

} // namespace tasrih
