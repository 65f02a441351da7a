// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/findings/finding_list.h"
#include "models/findings/finding_source.h"
#include "models/findings/finding_words.h"

namespace tasrih {

/// A finding, or the heading of those about one subject.
struct FindingRow : JudgedFinding
{
    FindingSubject subject = {}; ///< Of a heading, whose finding is null,
    int count = 0;               ///< with how many it heads.

    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

/// What makes a finding the same one after a change: the rule, the subject, the actor and the first piece of evidence
/// on either side. A heading has its subject alone.
struct FindingKey
{
    std::optional<FindingRule> rule;
    qint64 one = 0, other = 0;
    FindingSubject subject;
    std::optional<ActorId> actor;

    friend bool operator==(const FindingKey&, const FindingKey&) = default;
};
[[nodiscard]] size_t qHash(const FindingKey& key, size_t seed = 0);
[[nodiscard]] FindingKey keyOf(const Finding& finding);

struct KeyOfFindingRow
{
    [[nodiscard]] FindingKey operator()(const FindingRow& row) const;
};

/// The contradictions that the filter lets through, one a row, by subject under headings or in another order.
class FindingsModel : public RowListModel<FindingRow, KeyOfFindingRow, QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role
    {
        IsHeadingRole = Qt::UserRole + 1, ///< bool
        CertaintyRole,                    ///< int, a Certainty.
        JudgementRole,                    ///< int, a Judgement.
        ProposedRole,                     ///< int, the Judgement that the program proposes.
        RuleRole,                         ///< QString, what kind of contradiction.
        WhenRole,                         ///< QString, when it came about.
        VerdictRole ///< QString, the verdict, or what is proposed with a question mark; may be empty.
    };

    /// @param context must outlive the model.
    explicit FindingsModel(Context& context, QObject* parent = nullptr);

    void setActive(bool isActive);
    [[nodiscard]] const FindingChoice& choice() const { return m_choice; }
    void setChoice(const FindingChoice& choice);

    [[nodiscard]] const FindingList& list() const { return m_list; }
    using RowListModel::at;
    /// What stands on either side of a finding's row.
    [[nodiscard]] FacingSides facing(int row) const;
    /// Whether it is still being worked out.
    [[nodiscard]] bool isWorking() const { return m_feed.isWorking() || m_source.isWorking(); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

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

    struct Made
    {
        FindingList list;
        std::vector<FindingRow> rows;
    };

    [[nodiscard]] Asked asked() const;
    void take(Made next);
    [[nodiscard]] QVariant headingData(const FindingRow& row, int role) const;

    Context& m_context;
    FindingSource& m_source;
    FindingChoice m_choice;
    FindingList m_list;
    SnapshotPtr m_snapshot; ///< What the list's words are read from.
    Feed<Asked, std::shared_ptr<Made>> m_feed;
};

} // namespace tasrih
