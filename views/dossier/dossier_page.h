// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"
#include "models/findings/finding_source.h"
#include "models/report/report.h"
#include "models/timeline/timeline_content.h"
#include "views/page/page.h"

class QLabel;
class QTabBar;
class QToolButton;

namespace tasrih {

class DossierHead;
class DossierList;
class DossierModel;
class DossierTimeline;
class Picker;
class ReportButton;

/// What the page shows of a subject.
struct DossierSight
{
    std::shared_ptr<const Dossier> dossier;
    TimelineContentPtr claims; ///< Its own, as a timeline; null where it has none.
};

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
    void createYears();
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
    void markYear();
    void say(const QString& name);
    void updateState();
    void choose(qint64 id);
    void goBack();
    [[nodiscard]] std::optional<SearchQuestion> mentions() const;
    [[nodiscard]] ReportJob report() const;
    [[nodiscard]] FindingIndexPtr freshIndex() const;

    FindingSource& m_findings;
    DossierModel* m_model;
    DossierList* m_list;
    DossierHead* m_head;
    Picker* m_picker = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_mentions = nullptr;
    ReportButton* m_export = nullptr;
    QLabel* m_filtered = nullptr;
    QTabBar* m_years = nullptr;
    DossierTimeline* m_timeline;
    Feed<Asked, std::shared_ptr<const DossierSight>> m_feed;
    std::vector<DossierSubject> m_past;
    std::optional<DossierSubject> m_shown;
};

} // namespace tasrih
