// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compare_model.h"

#include "models/context/context.h"
#include "models/labels/labels.h"

#include <QtCore/QSet>

namespace tasrih {

namespace {

/// The claims of one kind, a line each.
QString claimsText(const Snapshot& snapshot, const Statement& statement, ClaimKind kind)
{
    QStringList lines;
    for (const Claim& claim : statement.claims) {
        if (claim.kind() == kind)
            lines << summaryOf(snapshot, claim);
    }
    return lines.join(u'\n');
}

QString gradeText(const Statement& statement)
{
    QStringList words;
    if (statement.reliability)
        words << symbolOf(*statement.reliability) + QStringLiteral(" · ") + textOf(*statement.reliability);
    if (statement.credibility)
        words << symbolOf(*statement.credibility) + QStringLiteral(" · ") + textOf(*statement.credibility);
    return words.join(u'\n');
}

QString outletText(const Snapshot& snapshot, const Statement& statement)
{
    const Article* article = snapshot.find(statement.article);
    const Outlet* outlet = article ? snapshot.find(article->outlet) : nullptr;
    return outlet ? nameOf(*outlet) : QString();
}

QString cellText(const Snapshot& snapshot, const Statement& statement, int row)
{
    switch (row) {
    case CompareModel::SpeakerRow:
        return speakersOf(snapshot, statement);
    case CompareModel::SaidOnRow:
        return saidOnText(snapshot, statement);
    case CompareModel::MannerRow:
        return textOf(statement.manner);
    case CompareModel::OutletRow:
        return outletText(snapshot, statement);
    case CompareModel::GradeRow:
        return gradeText(statement);
    case CompareModel::EndsRow:
        return claimsText(snapshot, statement, ClaimKind::Withdrawal);
    case CompareModel::FiguresRow:
        return claimsText(snapshot, statement, ClaimKind::Figure);
    case CompareModel::StancesRow:
        return claimsText(snapshot, statement, ClaimKind::Stance);
    case CompareModel::OtherRow:
        return claimsText(snapshot, statement, ClaimKind::Assertion);
    case CompareModel::SentenceRow:
        return sentenceOf(statement);
    default:
        return {};
    }
}

bool differ(const Snapshot& snapshot, const std::vector<StatementId>& statements, int row)
{
    QSet<QString> texts;
    for (const StatementId id : statements) {
        if (const Statement* statement = snapshot.find(id))
            texts.insert(cellText(snapshot, *statement, row));
    }
    return texts.size() > 1;
}

} // namespace

CompareModel::CompareModel(Context& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_statements(statementsIn(context.tray()))
{
    connect(&context, &Context::trayChanged, this, &CompareModel::updateColumns);
    connect(&context, &Context::snapshotChanged, this, &CompareModel::updateCells);
}

void CompareModel::updateColumns()
{
    const std::vector<StatementId> tray = statementsIn(m_context.tray());
    for (std::size_t i = m_statements.size(); i-- > 0;) {
        if (std::find(tray.begin(), tray.end(), m_statements[i]) != tray.end())
            continue;
        beginRemoveColumns({}, int(i), int(i));
        m_statements.erase(m_statements.begin() + std::ptrdiff_t(i));
        endRemoveColumns();
    }
    if (tray.size() > m_statements.size()) {
        beginInsertColumns({}, int(m_statements.size()), int(tray.size()) - 1);
        m_statements = tray;
        endInsertColumns();
    }
    updateCells();
}

void CompareModel::updateCells()
{
    if (!m_statements.empty())
        Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, int(m_statements.size()) - 1));
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RowCount;
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_statements.size());
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Snapshot& snapshot = *m_context.snapshot();
    const Statement* statement = snapshot.find(statementAt(index.column()));
    if (!statement)
        return {};
    if (role == Qt::DisplayRole)
        return cellText(snapshot, *statement, index.row());
    if (role == DiffersRole)
        return differ(snapshot, m_statements, index.row());
    return {};
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal)
        return section + 1;
    switch (section) {
    case SpeakerRow:
        return tr("Speaker");
    case SaidOnRow:
        return tr("Said on");
    case MannerRow:
        return tr("Manner");
    case OutletRow:
        return tr("Outlet");
    case GradeRow:
        return tr("Grade");
    case EndsRow:
        return tr("What ends, when");
    case FiguresRow:
        return tr("How many");
    case StancesRow:
        return tr("Stances");
    case OtherRow:
        return tr("Other claims");
    case SentenceRow:
        return tr("Sentence");
    default:
        return {};
    }
}

} // namespace tasrih
