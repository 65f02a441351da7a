// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/finding.h"

#include <QtCore/QAbstractListModel>

namespace tasrih {

/// What stands on the two sides of a finding, one row each: a heading for each side, then its evidence in order of
/// time.
class FindingEvidenceModel : public QAbstractListModel
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

    using QAbstractListModel::QAbstractListModel;

    /// @param finding null for nothing; it must outlive what is shown of it.
    void show(SnapshotPtr snapshot, const Finding* finding);
    /// The evidence of a row; nothing for a heading.
    [[nodiscard]] std::optional<Evidence> evidenceAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        std::optional<Evidence> evidence;
        QString heading;
    };
    [[nodiscard]] QString sourceOf(const Evidence& evidence) const;

    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
};

} // namespace tasrih
