// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/findings/finding_source.h"
#include "models/findings/judged_findings.h"

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

/// What makes a finding the same one after a change: the rule, the subject, the actor and the first piece of evidence
/// on either side.
struct FindingKey
{
    FindingRule rule;
    Evidence one, other;
    FindingSubject subject;
    std::optional<ActorId> actor;

    friend bool operator==(const FindingKey&, const FindingKey&) = default;
};
[[nodiscard]] size_t qHash(const FindingKey& key, size_t seed = 0);

struct FindingKeyOf
{
    [[nodiscard]] FindingKey operator()(const JudgedFinding& judged) const;
};

/// The contradictions that the filter lets through, in order of time, one a row.
class FindingsModel : public RowListModel<JudgedFinding, FindingKeyOf>
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
    using RowListModel::at;
    /// Whether it is still being worked out.
    [[nodiscard]] bool isWorking() const { return m_feed.isWorking() || m_source.isWorking(); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows will come and go, until listChanged().
    void listAboutToChange();
    /// The list, its counts or isWorking() are new.
    void listChanged();

private:
    struct Asked
    {
        FindingIndexPtr index; ///< Null: there is none yet.
        StatementList visible; ///< Null: all are.
        FindingChoice choice;

        [[nodiscard]] std::size_t size() const { return index ? index->inOrder().size() : 0; }
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    [[nodiscard]] Asked asked() const;
    void take(FindingList next);

    Context& m_context;
    FindingSource& m_source;
    FindingChoice m_choice;
    FindingList m_list;
    SnapshotPtr m_snapshot; ///< What the list's words are read from.
    Feed<Asked, std::shared_ptr<FindingList>> m_feed;
};

} // namespace tasrih
