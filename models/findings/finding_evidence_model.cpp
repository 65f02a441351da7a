// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_evidence_model.h"

#include "database/text/isolate.h"
#include "models/findings/finding_words.h"
#include "models/labels/labels.h"
#include "models/statements/statement_column.h"

namespace tasrih {

void FindingEvidenceModel::show(SnapshotPtr snapshot, const Finding* finding)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows.clear();
    if (finding) {
        const auto add = [this](const QString& title, const std::vector<Evidence>& side) {
            const int sayings = sayingsOn(*m_snapshot, side);
            m_rows.push_back({{}, tr("%1 · %2").arg(title, tr("%n saying(s)", nullptr, sayings))});
            for (const Evidence& evidence : side)
                m_rows.push_back({evidence, {}});
        };
        add(tr("One side"), *finding->one);
        add(tr("The other side"), *finding->other);
    }
    endResetModel();
}

std::optional<Evidence> FindingEvidenceModel::evidenceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].evidence : std::nullopt;
}

int FindingEvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags FindingEvidenceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !evidenceAt(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString FindingEvidenceModel::sourceOf(const Evidence& evidence) const
{
    const Statement* statement = m_snapshot->find(evidence.statement);
    if (!statement)
        return {};
    QStringList parts{saidOnText(*m_snapshot, *statement), speakersWords(*m_snapshot, {evidence}),
                      isolated(statementText(*m_snapshot, *statement, OutletColumn)), textOf(statement->manner),
                      gradeText(*statement)};
    parts.removeAll(QString());
    parts.removeAll(isolated(QString()));
    return parts.join(QStringLiteral(" · "));
}

QVariant FindingEvidenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (!row.evidence) {
        if (role == IsHeadingRole)
            return true;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    }
    switch (role) {
    case IsHeadingRole:
        return false;
    case SourceRole:
        return sourceOf(*row.evidence);
    case SaysRole:
    case Qt::DisplayRole:
        return evidenceWords(*m_snapshot, *row.evidence);
    case SentenceRole:
    case Qt::ToolTipRole:
        return sentenceWords(*m_snapshot, *row.evidence);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2. %3")
            .arg(sourceOf(*row.evidence), evidenceWords(*m_snapshot, *row.evidence),
                 sentenceWords(*m_snapshot, *row.evidence));
    default:
        return {};
    }
}

} // namespace tasrih
