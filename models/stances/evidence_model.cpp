// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/evidence_model.h"

#include "database/text/isolate.h"
#include "models/stances/evidence_words.h"
#include "models/stances/stance_words.h"
#include "models/statements/statement_column.h"
#include "models/words/labels.h"

namespace tasrih {

EvidenceModel::EvidenceModel(Context& context, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
{
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PivotClaim& place = claimAt(index.row());
    const Statement* statement = m_context.snapshot()->find(place.statement);
    const Claim* claim = claimOf(*m_context.snapshot(), place);
    if (!statement || !claim)
        return {};
    switch (role) {
    case PositionRole:
        return int(place.position);
    case HeadingRole:
        return heading(*statement, place);
    case SentenceRole:
        return evidenceWords(*statement, *claim);
    case ConditionRole:
        return pick(interfaceLanguage(), claim->condition, claim->conditionEn);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(heading(*statement, place), evidenceWords(*statement, *claim));
    case Qt::ToolTipRole:
        return glossOf(*statement);
    default:
        return {};
    }
}

QString EvidenceModel::heading(const Statement& statement, const PivotClaim& claim) const
{
    const Snapshot& snapshot = *m_context.snapshot();
    QStringList parts{isolated(textOf(claim.position)), isolated(saidOnText(snapshot, statement)),
                      isolated(speakersOf(snapshot, statement)),
                      isolated(statementText(snapshot, statement, OutletColumn)), isolated(gradeText(statement))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void EvidenceModel::setClaims(const std::vector<PivotClaim>& claims)
{
    setRows(claims);
    announceAll(); // The words may be others.
}

} // namespace tasrih
