// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_evidence_model.h"

#include "database/text/isolate.h"
#include "database/words/numerals.h"
#include "models/findings/finding_words.h"
#include "models/statements/statement_column.h"
#include "models/words/labels.h"

namespace tasrih {

void FindingEvidenceModel::show(SnapshotPtr snapshot, const Finding* finding)
{
    std::vector<EvidenceRow> next;
    const auto add = [&](int number, const QString& title, const std::vector<Evidence>& side) {
        next.push_back({number, {}, tr("%1 · %2").arg(title, tr("%n saying(s)", nullptr, sayingsOn(*snapshot, side)))});
        for (const Evidence& evidence : side)
            next.push_back({number, evidence, {}});
    };
    if (finding) {
        add(0, tr("%1. %2", "number of a side").arg(numeralText(1), tr("One side")), *finding->one);
        add(1, tr("%1. %2", "number of a side").arg(numeralText(2), tr("The other side")), *finding->other);
    }
    setRows(std::move(next), [&] { m_snapshot = snapshot; });
    announceAll(); // The words may be others.
}

std::optional<Evidence> FindingEvidenceModel::evidenceAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).evidence : std::nullopt;
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
                      isolated(statementText(*m_snapshot, *statement, OutletColumn)), statedText(statement->manner),
                      gradeText(*statement)};
    parts.removeAll(QString());
    parts.removeAll(isolated(QString()));
    return parts.join(QStringLiteral(" · "));
}

QVariant FindingEvidenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvidenceRow& row = at(index.row());
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
