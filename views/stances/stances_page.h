// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/pivot.h"
#include "views/page/page.h"
#include "views/report/report_print.h"

namespace tasrih {

class CoursePage;
class EvidencePanel;
class ReplayStrip;
class ReportButton;
class SignStrip;
class StancesBar;
class StancesTable;

/// The Stances page: who stands where on what, by sides and by whom they belong to, with the evidence behind each cell;
/// and the same over time.
class StancesPage : public Page
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit StancesPage(Context& context, QWidget* parent = nullptr);

protected:
    void see(bool isSeen) override;
    void seeEvidence() override { fillEvidence(); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectBar();
    void updateState();
    void updateDays();
    void applyOptions();
    void applyDay();
    void sortBy(PropositionId proposition);
    void showView();
    void showLegend();
    void showEvidence();
    void fillEvidence();
    void closeEvidence();
    struct Catch
    {
        SnapshotPtr snapshot;
        std::vector<StatementId> statements;
        PivotOptions options;
    };
    [[nodiscard]] ReportButton* exportButton();
    [[nodiscard]] Catch caught() const;
    [[nodiscard]] ReportJob report() const;
    [[nodiscard]] ReportPages sheet() const;
    /// Whether a single key was a command of the page.
    [[nodiscard]] bool takeKey(const QKeyEvent& event);
    [[nodiscard]] bool takeCellKey(Qt::Key key, bool isShifted);
    void toTray();

    StancesTable* m_table;
    EvidencePanel* m_evidence;
    CoursePage* m_course;
    StancesBar* m_bar;
    ReplayStrip* m_replay;
    SignStrip* m_legend;
};

} // namespace tasrih
