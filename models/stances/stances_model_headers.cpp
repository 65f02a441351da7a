// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stance_words.h"
#include "models/stances/stances_model.h"
#include "models/words/labels.h"

namespace tasrih {

QVariant StancesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    return orientation == Qt::Horizontal ? columnHeader(section, role) : rowHeader(section, role);
}

QVariant StancesModel::columnHeader(int column, int role) const
{
    const Proposition* proposition = m_snapshot->find(propositionAt(column));
    if (!proposition)
        return {};
    const auto summary = [&] { return summaryOfColumn(m_pivot, std::size_t(column), 0, m_pivot.rows.size()); };
    switch (role) {
    case KindRole:
        return PropositionColumn;
    case NameRole:
        return textOf(*proposition);
    case SummaryRole:
        return QVariant::fromValue(summary().actors);
    case Qt::DisplayRole: {
        const QString text = shortTextOf(*proposition);
        return text.isEmpty() ? textOf(*proposition) : text;
    }
    case Qt::ToolTipRole:
        return textOf(*proposition) + QLatin1Char('\n') + columnSummaryWords(summary());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(textOf(*proposition), columnSummaryWords(summary()));
    default:
        return {};
    }
}

QVariant StancesModel::rowHeader(int row, int role) const
{
    const StanceRowKey& key = keyAt(row);
    const Side* side = m_snapshot->find(key.side);
    switch (role) {
    case KindRole:
        return key.actor ? ActorRow : SideRow;
    case SideColourRole:
        return side ? side->colour : QString();
    case FoldRole:
        return int(foldOf(row));
    default:
        break;
    }
    if (const Actor* actor = m_snapshot->find(key.actor))
        return actorHeader(row, *actor, role);
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return key.actor ? QString() : sideHeading(*m_snapshot, key.side);
    case Qt::ToolTipRole:
        return key.actor ? QString() : sideHeading(*m_snapshot, key.side);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(sideHeading(*m_snapshot, key.side), foldWords(foldOf(row) == Fold::Folded));
    default:
        return {};
    }
}

QVariant StancesModel::actorHeader(int row, const Actor& actor, int role) const
{
    const std::size_t first = at(row).first;
    const PivotRow& pivotRow = m_pivot.rows[first];
    switch (role) {
    case DepthRole:
        return pivotRow.depth;
    case MembersRole:
        return pivotRow.members;
    case SummaryRole: {
        const StanceRowSummary summary = summaryOfRow(m_pivot, first);
        return QVariant::fromValue(
            QList<int>{summary.propositions, summary.sayings, summary.changes, summary.contradictions});
    }
    case NameRole:
    case Qt::DisplayRole:
        return nameOf(actor);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList words{nameOf(actor), rowSummaryWords(summaryOfRow(m_pivot, first))};
        if (pivotRow.isRolledUp())
            words << rolledUpWords(pivotRow.members);
        if (pivotRow.isRolledUp() && role == Qt::AccessibleTextRole)
            words << foldWords(foldOf(row) == Fold::Folded);
        return role == Qt::ToolTipRole ? words.join(QLatin1Char('\n')) : words.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

} // namespace tasrih
