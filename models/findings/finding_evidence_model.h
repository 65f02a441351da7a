// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/findings/finding.h"

namespace tasrih {

/// A piece of evidence, or the heading of its side.
struct EvidenceRow
{
    int side = 0;
    std::optional<Evidence> evidence;
    QString heading;

    friend bool operator==(const EvidenceRow&, const EvidenceRow&) = default;
};

struct KeyOfEvidenceRow
{
    [[nodiscard]] std::pair<int, qint64> operator()(const EvidenceRow& row) const
    {
        return {row.side, row.evidence ? anchorOf(*row.evidence) : -1};
    }
};

/// What stands on the two sides of a finding, one row each: a heading for each side, then its evidence in order of
/// time.
class FindingEvidenceModel : public RowListModel<EvidenceRow, KeyOfEvidenceRow, QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role
    {
        IsHeadingRole = Qt::UserRole + 1, ///< bool
        SourceRole,                       ///< QString: when, who, where it was published, the grade.
        SaysRole,                         ///< QString: what it says, in short.
        SentenceRole                      ///< QString: the words of the article.
    };

    using RowListModel::RowListModel;

    /// @param finding null for nothing; it must outlive what is shown of it.
    void show(SnapshotPtr snapshot, const Finding* finding);
    /// The evidence of a row; nothing for a heading.
    [[nodiscard]] std::optional<Evidence> evidenceAt(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString sourceOf(const Evidence& evidence) const;

    SnapshotPtr m_snapshot;
};

} // namespace tasrih
