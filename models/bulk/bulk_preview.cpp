// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk/bulk_preview.h"

#include "database/text/isolate.h"
#include "models/background/background.h"
#include "models/changes/record_fields.h"
#include "models/manage/record_kind.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/quotation.h"

#include <set>

namespace tasrih {

BulkPreview::BulkPreview(Context& context, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
    , m_snapshot(context.snapshot())
    , m_edits(std::make_shared<const Edits>())
{
}

void BulkPreview::rehearse(const std::vector<StatementId>& statements, const BulkTask& task)
{
    m_asked = int(statements.size());
    m_isRehearsing = true;
    inBackground(
        this,
        [snapshot = m_context.snapshot(), statements, task] {
            return std::make_shared<Rehearsal>(rehearsalOf(snapshot, statements, task));
        },
        [this, token = ++m_token](const std::shared_ptr<Rehearsal>& made) {
            if (token == m_token)
                take(std::move(*made));
        });
}

BulkPreview::Rehearsal BulkPreview::rehearsalOf(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                                                const BulkTask& task)
{
    Rehearsal result;
    result.snapshot = snapshot;
    auto edits = std::make_shared<Edits>(bulkEdits(*snapshot, statements, task));
    // Sayings that go with their statements are counted, not listed.
    std::set<StatementId> changed;
    for (const AnyId& id : edits->removes) {
        if (const auto* statement = std::get_if<StatementId>(&id)) {
            result.rows.push_back({id, -1});
            changed.insert(*statement);
        } else if (std::holds_alternative<SayingId>(id)) {
            ++result.losses.sayings;
        } else if (std::holds_alternative<LinkId>(id)) {
            ++result.losses.links;
        }
    }
    for (int i = 0; i < int(edits->puts.size()); ++i) {
        const AnyId id = idOf(edits->puts[std::size_t(i)]);
        result.rows.push_back({id, i});
        if (const auto* statement = std::get_if<StatementId>(&id)) {
            changed.insert(*statement);
        } else if (const auto* saying = std::get_if<SayingId>(&id); saying && task.kind == BulkKind::Speaker) {
            for (const StatementId each : snapshot->statementsOf(*saying))
                changed.insert(each);
        }
    }
    for (const StatementId statement : statements) {
        if (changed.contains(statement))
            result.statements.push_back(statement);
    }
    result.edits = edits;
    return result;
}

void BulkPreview::take(Rehearsal&& rehearsal)
{
    resetRows(std::move(rehearsal.rows), [&] {
        m_snapshot = rehearsal.snapshot;
        m_edits = rehearsal.edits;
        m_statements = std::move(rehearsal.statements);
        m_losses = rehearsal.losses;
        m_words.clear();
        m_isRehearsing = false;
    });
    Q_EMIT ready();
}

std::optional<StatementId> BulkPreview::statementAt(int row) const
{
    const AnyId& id = at(row).id;
    if (const auto* statement = std::get_if<StatementId>(&id))
        return *statement;
    if (const auto* saying = std::get_if<SayingId>(&id)) {
        const auto statements = m_snapshot->statementsOf(*saying);
        return statements.empty() ? std::nullopt : std::optional(statements.front());
    }
    return {};
}

int BulkPreview::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BulkPreview::nameOfRecord(const AnyId& id) const
{
    const auto words = [this](const Statement& statement) {
        constexpr int longest = 80;
        const QString sentence = sentenceOf(statement).simplified();
        const QString who = speakersOf(*m_snapshot, statement);
        const QString cut = sentence.size() > longest ? sentence.left(longest).trimmed() + QChar(0x2026) : sentence;
        return (who.isEmpty() ? QString() : who + QStringLiteral(" · ")) + isolated(cut);
    };
    if (const auto* statement = std::get_if<StatementId>(&id)) {
        const Statement* found = m_snapshot->find(*statement);
        return found ? words(*found) : QString();
    }
    if (const auto* saying = std::get_if<SayingId>(&id)) {
        const auto statements = m_snapshot->statementsOf(*saying);
        const Statement* first = statements.empty() ? nullptr : m_snapshot->find(statements.front());
        return first ? words(*first) : QString();
    }
    return {};
}

const BulkPreview::Words& BulkPreview::wordsOf(int row) const
{
    const auto known = m_words.constFind(row);
    if (known != m_words.constEnd())
        return *known;
    const BulkRow& shown = at(row);
    Words words{nameOfRecord(shown.id), tr("goes")};
    if (shown.put >= 0) {
        const std::optional<AnyRecord> before = recordOf(*m_snapshot, shown.id);
        const std::vector<FieldText> old = before ? fieldsOf(*m_snapshot, *before) : std::vector<FieldText>();
        words.change = listedApart(differences(old, fieldsOf(*m_snapshot, m_edits->puts[std::size_t(shown.put)])));
    }
    return *m_words.insert(row, words);
}

QVariant BulkPreview::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Words& words = wordsOf(index.row());
    return index.column() == RecordColumn ? words.record : words.change;
}

QVariant BulkPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == RecordColumn ? tr("Statement") : tr("What changes");
}

} // namespace tasrih
