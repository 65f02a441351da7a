// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_model.h"

#include "models/context/context.h"
#include "models/dossier/dossier_summary.h"
#include "models/dossier/dossier_words.h"
#include "models/report/report_tones.h"
#include "models/words/lists.h"
#include "models/words/statement_words.h"

#include <algorithm>

namespace tasrih {

namespace {

bool isInTray(const Context& context, StatementId statement)
{
    return std::any_of(context.tray().begin(), context.tray().end(),
                       [statement](const TrayItem& item) { return item == TrayItem(statement); });
}

} // namespace

DossierModel::DossierModel(Context& context, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
{
    connect(&context, &Context::selectionChanged, this, &DossierModel::markSelection);
    connect(&context, &Context::trayChanged, this, &DossierModel::markSelection);
}

void DossierModel::setDossier(SnapshotPtr snapshot, std::shared_ptr<const Dossier> dossier)
{
    const bool isOther = !m_dossier || !dossier || m_dossier->subject != dossier->subject;
    const auto take = [&] {
        m_snapshot = snapshot;
        m_dossier = dossier;
    };
    std::vector<DossierRow> next = dossier ? rowsOf(*snapshot, *dossier) : std::vector<DossierRow>();
    if (isOther)
        return resetRows(std::move(next), take);
    setRows(std::move(next), take);
    announceAll();
}

std::vector<DossierRow> DossierModel::rowsOf(const Snapshot& snapshot, const Dossier& dossier)
{
    std::vector<DossierRow> rows;
    QHash<std::pair<int, qint64>, int> seen;
    const auto add = [&](DossierRow row) {
        row.nth = seen[{row.kind, row.statement ? row.statement->value() : 0}]++;
        rows.push_back(std::move(row));
    };
    const Language language = interfaceLanguage();
    for (const DossierTable& table :
         {stanceTable(snapshot, dossier, language), endTable(snapshot, dossier, language)}) {
        if (table.lines.empty())
            continue;
        add({.kind = HeadingRow, .text = table.title});
        add({.kind = CaptionRow, .cells = table.captions, .wide = table.wide});
        for (const DossierLine& line : table.lines) {
            QStringList cells;
            for (const ReportCell& cell : line.cells)
                cells << textOf(cell, language);
            add({.kind = LineRow,
                 .text = listedApart(cells, language),
                 .cells = cells,
                 .wide = table.wide,
                 .tone = line.tone,
                 .statement = line.statement});
        }
        if (table.more > 0)
            add({.kind = LineRow, .text = moreLinesText(table, language), .tone = Tone::Muted});
    }
    if (!dossier.findings.empty())
        add({.kind = HeadingRow, .text = translated(Wording("Dossier", "Findings"))});
    for (const DossierFinding& finding : dossier.findings)
        add({.kind = LineRow,
             .text = finding.text,
             .tone = finding.tone,
             .statement = finding.statements.empty() ? std::nullopt : std::optional(finding.statements.front())});
    for (std::size_t year = 0; year < dossier.years.size(); ++year) {
        const DossierYear& run = dossier.years[year];
        add({.kind = YearRow, .text = yearText(run, language), .at = int(year)});
        for (std::size_t i = run.first; i < run.first + run.count; ++i)
            add({.kind = EntryRow, .statement = dossier.entries[i].statement, .at = int(i)});
    }
    return rows;
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
        const std::optional<StatementId>& statement = at(row).statement;
        if (statement && marked.contains(*statement))
            announce(row, row, {SelectedRole, InTrayRole});
    }
}

std::optional<StatementId> DossierModel::statementAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).statement : std::nullopt;
}

int DossierModel::entryOf(StatementId statement) const
{
    return rowOf(DossierRowKey{EntryRow, statement.value(), 0}).value_or(-1);
}

int DossierModel::rowOfYear(std::size_t year) const
{
    return rowOf(DossierRowKey{YearRow, 0, int(year)}).value_or(-1);
}

std::optional<std::size_t> DossierModel::yearAt(int row) const
{
    for (; row >= 0 && row < rowCount(); --row) {
        if (at(row).kind == YearRow)
            return std::size_t(at(row).at);
    }
    return std::nullopt;
}

Qt::ItemFlags DossierModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const bool isSelectable = at(index.row()).statement.has_value();
    return isSelectable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemNeverHasChildren; // keys pass over it
}

QVariant DossierModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DossierRow& row = at(index.row());
    if (role == KindRole)
        return int(row.kind);
    if (row.kind == EntryRow)
        return entryData(row, role);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case ToneRole:
        return int(row.tone);
    case CellsRole:
        return row.cells;
    case ColumnsRole:
        return QVariant::fromValue(QList<int>(row.wide.begin(), row.wide.end()));
    case CountRole:
        return row.kind == YearRow ? int(m_dossier->years[std::size_t(row.at)].count) : QVariant();
    default:
        return {};
    }
}

QVariant DossierModel::entryData(const DossierRow& row, int role) const
{
    const DossierEntry& entry = m_dossier->entries[std::size_t(row.at)];
    const Statement* statement = m_snapshot->find(entry.statement);
    if (!statement)
        return {};
    const Language language = interfaceLanguage();
    switch (role) {
    case Qt::DisplayRole: {
        const QString speakers = speakersWithCapacity(*m_snapshot, *statement, language);
        return speakers.isEmpty() ? translated(Wording("Words", "speaker unknown")) : speakers;
    }
    case DayRole:
        return saidText(*m_snapshot, *statement, language);
    case Qt::AccessibleTextRole:
        return QStringList{saidText(*m_snapshot, *statement, language),
                           speakersWithCapacity(*m_snapshot, *statement, language),
                           whyText(*m_snapshot, entry, language), quoteOf(*statement, language)}
            .join(QStringLiteral(". "));
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
        return listedApart({statedText(statement->manner, language), relayedText(*m_snapshot, *statement, language),
                            isolated(sourceText(*m_snapshot, *statement, language))},
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
