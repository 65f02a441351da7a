// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/context/context.h"
#include "models/stances/pivot.h"

namespace tasrih {

struct ClaimOfPivot
{
    [[nodiscard]] ClaimId operator()(const PivotClaim& claim) const { return claim.claim; }
};

/// The claims behind a cell of the stance table, one row each, in order of time.
class EvidenceModel : public RowListModel<PivotClaim, ClaimOfPivot, QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role
    {
        PositionRole = Qt::UserRole + 1, ///< int, a Position.
        HeadingRole,                     ///< QString: when, who, where it was published, the grade.
        SentenceRole,                    ///< QString, the words of the article; the gloss where none are marked.
        ConditionRole                    ///< QString, may be empty.
    };

    /// @param context must outlive the model.
    explicit EvidenceModel(Context& context, QObject* parent = nullptr);

    /// @param claims each claim once.
    void setClaims(const std::vector<PivotClaim>& claims);
    [[nodiscard]] const PivotClaim& claimAt(int row) const { return at(row); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString heading(const Statement& statement, const PivotClaim& claim) const;

    Context& m_context;
};

} // namespace tasrih
