// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/newest.h"
#include "models/context/context.h"
#include "models/dossier/dossier.h"
#include "models/findings/finding_source.h"
#include "models/report/report.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace tasrih {

class DossierHead;
class DossierList;
class DossierModel;
class EmptyState;
class Picker;
class ReportButton;

/// The Dossier page: everything said by or about an actor, a place, a phase or a proposition, by year.
class DossierPage : public QWidget
{
    Q_OBJECT

public:
    /// @param context must outlive the page.
    explicit DossierPage(Context& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* createBar();
    QWidget* createBody();
    void retranslate();
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

    Context& m_context;
    FindingSource& m_findings;
    DossierModel* m_model;
    DossierList* m_list;
    DossierHead* m_head;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
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
