// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/findings_model.h"
#include "models/report/report.h"
#include "views/page/page.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace tasrih {

class FindingPanel;
class FindingsList;

/// The Findings page: contradictions by what they are about, each with its rule, its evidence and the analyst's
/// verdict.
class FindingsPage : public Page
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit FindingsPage(Context& context, QWidget* parent = nullptr);

protected:
    void see(bool isSeen) override;
    void actOnEmpty() override;

private:
    void fillBar();
    void connectList();
    void fillChoices();
    void choose();
    void showState();
    void takeStatement();
    void showStatement();
    void showCurrent();
    void compareSides();
    void openDossier();
    [[nodiscard]] ReportJob report() const;

    FindingsModel* m_model;
    FindingsList* m_list;
    FindingPanel* m_panel;
    QLabel* m_counts = nullptr;
    QToolButton* m_ofStatement = nullptr;
    QComboBox* m_rules = nullptr;
    QComboBox* m_certainties = nullptr;
    QComboBox* m_judgements = nullptr;
    QComboBox* m_order = nullptr;
};

} // namespace tasrih
