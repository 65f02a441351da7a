// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_model.h"

#include "models/background/row_sync.h"
#include "models/context/context.h"
#include "models/dossier/dossier_summary.h"
#include "models/dossier/dossier_words.h"
#include "models/print/statement_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tasrih {

namespace {

QString sayHere(const char* source)
{
    return translated(interfaceLanguage(), "Dossier", source);
}

bool isInTray(const Context& context, StatementId statement)
{
    return std::any_of(context.tray().begin(), context.tray().end(),
                       [statement](const TrayItem& item) { return item == TrayItem(statement); });
}

} // namespace

DossierModel::DossierModel(Context& context, QObject* parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    connect(&context, &Context::selectionChanged, this, &DossierModel::markSelection);
    connect(&context, &Context::trayChanged, this, &DossierModel::markSelection);
}

void DossierModel::setDossier(SnapshotPtr snapshot, std::shared_ptr<const Dossier> dossier)
{
    const bool isOther = !m_dossier || !dossier || m_dossier->subject != dossier->subject;
    m_snapshot = std::move(snapshot);
    m_dossier = std::move(dossier);
    if (!isOther) {
        replace(rowsOf());
        return;
    }
    beginResetModel();
    m_rows = rowsOf();
    endResetModel();
}

std::vector<DossierModel::Row> DossierModel::rowsOf() const
{
    std::vector<Row> rows;
    if (!m_dossier)
        return rows;
    const Language language = interfaceLanguage();
    const auto addLines = [&rows](const char* heading, const std::vector<DossierLine>& lines) {
        if (!lines.empty())
            rows.push_back({HeadingRow, sayHere(heading), Tone::Plain, {}, 0});
        for (const DossierLine& line : lines)
            rows.push_back({LineRow, line.text, line.tone, line.statement, 0});
    };
    addLines(QT_TRANSLATE_NOOP("Dossier", "Stances now"), stanceLines(*m_snapshot, *m_dossier, language));
    addLines(QT_TRANSLATE_NOOP("Dossier", "Latest claims of an end"), endLines(*m_snapshot, *m_dossier, language));
    if (!m_dossier->findings.empty())
        rows.push_back({HeadingRow, sayHere(QT_TRANSLATE_NOOP("Dossier", "Findings")), Tone::Plain, {}, 0});
    for (const DossierFinding& finding : m_dossier->findings) {
        const auto first = finding.statements.empty() ? std::nullopt : std::optional(finding.statements.front());
        rows.push_back({LineRow, finding.text, finding.tone, first, 0});
    }
    for (std::size_t year = 0; year < m_dossier->years.size(); ++year) {
        const DossierYear& run = m_dossier->years[year];
        rows.push_back({YearRow, yearText(run, language), Tone::Plain, {}, int(year)});
        for (std::size_t i = run.first; i < run.first + run.count; ++i)
            rows.push_back({EntryRow, {}, Tone::Plain, m_dossier->entries[i].statement, int(i)});
    }
    return rows;
}

/// Keeps rows that stay, so that a view neither scrolls nor loses its current one.
void DossierModel::replace(std::vector<Row> rows)
{
    const RowSteps steps = rowSteps(m_rows, rows, [](const Row& row) {
        return qHashMulti(0, int(row.kind), row.text, row.statement ? row.statement->value() : 0);
    });
    if (steps.isLarge()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (const RowRun& run : steps.removals) {
        beginRemoveRows({}, int(run.begin), int(run.end) - 1);
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(run.begin), m_rows.begin() + std::ptrdiff_t(run.end));
        endRemoveRows();
    }
    for (const RowRun& run : steps.insertions) {
        beginInsertRows({}, int(run.begin), int(run.end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(run.begin), rows.begin() + std::ptrdiff_t(run.begin),
                      rows.begin() + std::ptrdiff_t(run.end));
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DossierModel::retranslate()
{
    beginResetModel();
    m_rows = rowsOf();
    endResetModel();
}

void DossierModel::markSelection()
{
    std::set<StatementId> marked(m_context.selection().statements.begin(), m_context.selection().statements.end());
    for (const StatementId statement : statementsIn(m_context.tray()))
        marked.insert(statement);
    const std::set<StatementId> before = std::exchange(m_marked, marked);
    marked.insert(before.begin(), before.end());
    if (marked.empty())
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const std::optional<StatementId>& statement = m_rows[std::size_t(row)].statement;
        if (statement && marked.contains(*statement))
            Q_EMIT dataChanged(index(row), index(row), {SelectedRole, InTrayRole});
    }
}

std::optional<StatementId> DossierModel::statementAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].statement : std::nullopt;
}

int DossierModel::rowOf(StatementId statement) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [statement](const Row& row) {
        return row.kind == EntryRow && row.statement == statement;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DossierModel::rowOfYear(std::size_t year) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [year](const Row& row) { return row.kind == YearRow && row.at == int(year); });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DossierModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags DossierModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const bool isSelectable = m_rows[std::size_t(index.row())].statement.has_value();
    return isSelectable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemNeverHasChildren; // keys pass over it
}

QVariant DossierModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (role == KindRole)
        return int(row.kind);
    if (row.kind == EntryRow)
        return entryData(row, role);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case ToneRole:
        return int(row.tone);
    case CountRole:
        return row.kind == YearRow && m_dossier && std::size_t(row.at) < m_dossier->years.size()
                   ? int(m_dossier->years[std::size_t(row.at)].count)
                   : QVariant();
    default:
        return {};
    }
}

QVariant DossierModel::entryData(const Row& row, int role) const
{
    // While rows come and go, some still point into the dossier before.
    if (!m_dossier || std::size_t(row.at) >= m_dossier->entries.size())
        return {};
    const DossierEntry& entry = m_dossier->entries[std::size_t(row.at)];
    if (row.statement != entry.statement)
        return {};
    const Statement* statement = m_snapshot->find(entry.statement);
    if (!statement)
        return {};
    const Language language = interfaceLanguage();
    const auto heading = [&] {
        return joinedWords(
            {saidText(*m_snapshot, *statement, language), speakersWithCapacity(*m_snapshot, *statement, language)},
            language);
    };
    switch (role) {
    case Qt::DisplayRole:
        return heading();
    case Qt::AccessibleTextRole:
        return QStringList{heading(), whyText(*m_snapshot, entry, language), quoteOf(*statement, language)}.join(
            QStringLiteral(". "));
    case WhyRole:
        return whyText(*m_snapshot, entry, language);
    case QuoteRole:
        return quoteOf(*statement, language);
    case TranslationRole:
        return translationOf(*m_snapshot, *statement, language);
    case ClaimsRole: {
        QStringList claims;
        const StatementRemarks remarks = remarksOn(*m_snapshot, entry, language);
        for (const ClaimLine& line : claimLines(*m_snapshot, *statement, language))
            claims << wordsOf(line, remarks.of(line.claim), language);
        return claims;
    }
    case ClaimTonesRole: {
        QList<int> tones;
        for (const ClaimLine& line : claimLines(*m_snapshot, *statement, language))
            tones << int(line.tone);
        return QVariant::fromValue(tones);
    }
    case NoteRole:
        return joinedWords({textOf(statement->manner, language), relaysText(*m_snapshot, *statement, language),
                            sourceText(*m_snapshot, *statement, language)},
                           language);
    case LinksRole: {
        QStringList links;
        for (const LinkId id : entry.links) {
            if (const Link* link = m_snapshot->find(id))
                links << linkText(*m_snapshot, *link, entry.statement, language);
        }
        return links;
    }
    case InheritedRole:
        return entry.isInherited();
    case SelectedRole: {
        const std::vector<StatementId>& selected = m_context.selection().statements;
        return std::find(selected.begin(), selected.end(), entry.statement) != selected.end();
    }
    case InTrayRole:
        return isInTray(m_context, entry.statement);
    default:
        return {};
    }
}

} // namespace tasrih
