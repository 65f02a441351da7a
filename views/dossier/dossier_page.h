// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"
#include "models/findings/finding_source.h"
#include "models/report/report.h"
#include "views/page/page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QToolButton;

namespace tasrih {

class DossierHead;
class DossierList;
class DossierModel;
class Picker;
class ReportButton;

/// The Dossier page: everything said by or about an actor, a place, a phase or a proposition, by year.
class DossierPage : public Page
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit DossierPage(Context& context, QWidget* parent = nullptr);

protected:
    void see(bool isSeen) override;

private:
    void fillBar();
    QWidget* createBody();
    struct Asked
    {
        SnapshotPtr snapshot;
        StatementList visible;
        std::optional<DossierSubject> subject;
        FindingIndexPtr findings; ///< Null while they are being looked for.

        [[nodiscard]] std::size_t size() const { return subject ? std::size_t(snapshot->all<Statement>().size()) : 0; }
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    [[nodiscard]] Asked asked() const;
    void rebuild();
    void take();
    void showSubject();
    void fillHead();
    void fillYears();
    void updateState();
    void choose(qint64 id);
    void goBack();
    [[nodiscard]] ReportJob report() const;
    [[nodiscard]] FindingIndexPtr freshIndex() const;

    FindingSource& m_findings;
    DossierModel* m_model;
    DossierList* m_list;
    DossierHead* m_head;
    QComboBox* m_kind = nullptr;
    Picker* m_picker = nullptr;
    QToolButton* m_back = nullptr;
    ReportButton* m_export = nullptr;
    QLabel* m_filtered = nullptr;
    QListWidget* m_years = nullptr;
    Feed<Asked, std::shared_ptr<const Dossier>> m_feed;
    std::vector<DossierSubject> m_past;
    std::optional<DossierSubject> m_shown;
};

} // namespace tasrih
