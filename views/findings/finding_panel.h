// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/findings/verdicts.h"
#include "views/dialogs/drafts.h"

#include <QtWidgets/QFrame>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;

namespace tasrih {

class FindingAxis;
class FindingEvidenceModel;

/// One finding in full: the rule in words and what else tells of it, the analyst's verdict, both sides on one axis, and
/// the evidence of each as a card with its sentences.
class FindingPanel : public QFrame, public DraftHolder
{
    Q_OBJECT

public:
    /// @param context must outlive the panel.
    explicit FindingPanel(Context& context, QWidget* parent = nullptr);

    /// Nothing is shown for a finding that is null. @p snapshot is the one it was found in.
    void show(const SnapshotPtr& snapshot, const JudgedFinding& judged);
    /// Gives the evidence the keyboard.
    void focusEvidence();
    /// The analyst's verdict on what is shown: an apparent contradiction asks for the reason where none is known.
    void judge(Judgement judgement);
    [[nodiscard]] QString draft() const override;
    void settle() override;

Q_SIGNALS:
    void backRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* createVerdict();
    void placeAxis();
    void showAlso(const Snapshot& snapshot, const std::vector<const Finding*>& also);
    void showVerdict();
    void write(Judgement judgement, const QString& reason);
    void send(Command command, const QString& reason);
    void bringBack(const Finding& finding, const QString& reason, const QString& problem);
    void showProblem(const QString& problem);
    void finishReason();
    bool takeKey(const QKeyEvent& event);
    void open(const QModelIndex& index);

    Context& m_context;
    SnapshotPtr m_snapshot;
    std::optional<Finding> m_finding;    ///< A copy: the list may be a newer one by the time of a verdict.
    std::optional<Judgement> m_awaiting; ///< A verdict that waits for its reason.
    FindingEvidenceModel* m_evidence;
    FindingAxis* m_axis;
    QLabel* m_title;
    QLabel* m_rule;
    QLabel* m_also;
    QListView* m_list;
    QWidget* m_verdict = nullptr;
    QButtonGroup* m_judgements = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_problem = nullptr;
    std::vector<std::pair<Finding, QString>> m_unsaved; ///< Reasons that could not be saved, by what they are of.
};

} // namespace tasrih
