// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/finding_source.h"
#include "models/findings/judged_findings.h"

#include <QtCore/QAbstractTableModel>

#include <map>

namespace tasrih {

/// Which findings are wanted, beyond those of which the filter lets some evidence through.
struct FindingChoice
{
    enum class Order
    {
        NewestFirst,
        OldestFirst
    };
    std::optional<FindingRule> rule;
    std::optional<Certainty> certainty;
    std::optional<Judgement> judgement;
    Order order = Order::NewestFirst;

    friend bool operator==(const FindingChoice&, const FindingChoice&) = default;
};

/// What is shown, and how many there are of each kind before the choice.
struct FindingList
{
    FindingIndexPtr index; ///< Keeps the findings alive.
    std::vector<JudgedFinding> findings;
    std::map<FindingRule, int> byRule;
    std::map<Judgement, int> byJudgement;
    int all = 0; ///< That the filter lets through.
};

/// @param visible ascending; null where everything is.
[[nodiscard]] FindingList findingList(const JudgedFindings& all, const std::vector<StatementId>* visible,
                                      const FindingChoice& choice);

/// The contradictions that the filter lets through, in order of time, one a row.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,
        RuleColumn,
        SubjectColumn,
        ClashColumn,
        CertaintyColumn,
        VerdictColumn,
        ColumnCount
    };
    /// For every column.
    enum Role
    {
        CertaintyRole = Qt::UserRole + 1, ///< int, a Certainty.
        JudgementRole,                    ///< int, a Judgement.
        ProposedRole                      ///< int, the Judgement that the program proposes.
    };

    /// @param context must outlive the model.
    explicit FindingsModel(Context& context, QObject* parent = nullptr);

    void setActive(bool isActive);
    [[nodiscard]] const FindingChoice& choice() const { return m_choice; }
    void setChoice(const FindingChoice& choice);

    [[nodiscard]] const FindingList& list() const { return m_list; }
    [[nodiscard]] const JudgedFinding& at(int row) const { return m_list.findings[std::size_t(row)]; }
    /// The row of the finding of the same rule, subject and actor with the same first pieces of evidence; −1 where it
    /// isn't shown.
    [[nodiscard]] int rowOf(const Finding& finding) const;
    /// Whether it is still being worked out.
    [[nodiscard]] bool isWorking() const { return m_newest.isRunning() || m_source.isWorking(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The list, its counts or isWorking() are new.
    void listChanged();

private:
    void refresh();
    void take(FindingList next);

    Context& m_context;
    FindingSource& m_source;
    FindingChoice m_choice;
    FindingList m_list;
    SnapshotPtr m_snapshot; ///< What the list's words are read from.
    Newest m_newest;
    std::shared_ptr<KeptFindings> m_judged = std::make_shared<KeptFindings>(); ///< Jobs may outlive the model.
    bool m_isActive = false;
};

} // namespace tasrih
