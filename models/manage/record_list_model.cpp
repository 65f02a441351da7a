// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manage/record_list_model.h"

#include "database/text/folding.h"
#include "models/manage/usage.h"
#include "models/words/labels.h"

#include <algorithm>
#include <tuple>

namespace tasrih {

namespace {
/// The place a record was given among its kind; 0 for kinds that stand by name.
int orderOf(const Snapshot& snapshot, const AnyId& id)
{
    const std::optional<AnyRecord> record = recordOf(snapshot, id);
    if (!record)
        return 0;
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.order; })
                return one.order;
            else
                return 0;
        },
        *record);
}

template <typename Key>
QHash<qint64, int> usesBy(const Snapshot& snapshot)
{
    const QHash<Key, int> counts = useCounts<Key>(snapshot);
    QHash<qint64, int> result;
    result.reserve(counts.size());
    for (auto count = counts.begin(); count != counts.end(); ++count)
        result.insert(count.key().value(), count.value());
    return result;
}
} // namespace

qint64 valueOf(const AnyId& id)
{
    return std::visit([](auto key) { return key.value(); }, id);
}

RecordListModel::RecordListModel(Context& context, RecordKind kind, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
    , m_kind(kind)
{
    gather();
    countUses();
    setRows(found());
    connect(&context, &Context::changed, this, [this](const Change& change) {
        if (change.data())
            take();
    });
}

void RecordListModel::setQuery(const QString& query)
{
    m_words = foldPhrase(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    setRows(found());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Snapshot& snapshot = *m_context.snapshot();
    const AnyId& id = idAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return titleOf(snapshot, id);
        if (index.column() == DetailColumn)
            return detailOf(snapshot, id);
        return usesOf(id) > 0 ? numberText(usesOf(id)) : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == UsesColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case ValueRole:
        return valueOf(id);
    case SideColourRole:
        return m_kind == RecordKind::Actor || m_kind == RecordKind::Side ? QVariant(colourOf(id)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr Wording headings[ColumnCount] = {Wording("RecordList", "Name"), Wording("RecordList", "Details"),
                                                      Wording("RecordList", "Used")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return translated(headings[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section == UsesColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

int RecordListModel::usesOf(const AnyId& id) const
{
    return m_uses.value(valueOf(id), 0);
}

QString RecordListModel::colourOf(const AnyId& id) const
{
    const Snapshot& snapshot = *m_context.snapshot();
    std::optional<SideId> side;
    if (const auto* actor = std::get_if<ActorId>(&id))
        side = snapshot.find(*actor) ? sideOf(snapshot, *actor) : std::nullopt;
    else if (const auto* own = std::get_if<SideId>(&id))
        side = *own;
    const Side* found = snapshot.find(side);
    return found ? found->colour : QString();
}

void RecordListModel::gather()
{
    const Snapshot& snapshot = *m_context.snapshot();
    m_entries.clear();
    for (const AnyId& id : idsOf(snapshot, m_kind)) {
        QStringList keys;
        for (const QString& name : namesOf(snapshot, id))
            keys.append(foldPhrase(name));
        m_entries.push_back({id, orderOf(snapshot, id), fold(titleOf(snapshot, id)), keys.join(QLatin1Char('\n'))});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.order, a.name, a.id) < std::tie(b.order, b.name, b.id);
    });
}

void RecordListModel::countUses()
{
    const Snapshot& snapshot = *m_context.snapshot();
    switch (m_kind) {
    case RecordKind::Article:
        m_uses = usesBy<ArticleId>(snapshot);
        break;
    case RecordKind::Actor:
        m_uses = usesBy<ActorId>(snapshot);
        break;
    case RecordKind::Place:
        m_uses = usesBy<PlaceId>(snapshot);
        break;
    case RecordKind::Phase:
        m_uses = usesBy<PhaseId>(snapshot);
        break;
    case RecordKind::Proposition:
        m_uses = usesBy<PropositionId>(snapshot);
        break;
    case RecordKind::Outlet:
        m_uses = usesBy<OutletId>(snapshot);
        break;
    case RecordKind::Side:
        m_uses = usesBy<SideId>(snapshot);
        break;
    case RecordKind::Tag:
        m_uses = usesBy<TagId>(snapshot);
        break;
    case RecordKind::Event:
        m_uses = usesBy<EventId>(snapshot);
        break;
    }
}

std::vector<AnyId> RecordListModel::found() const
{
    std::vector<AnyId> result;
    for (const Entry& entry : m_entries) {
        const auto occurs = [&](const QString& word) { return entry.keys.contains(word); };
        if (std::all_of(m_words.begin(), m_words.end(), occurs))
            result.push_back(entry.id);
    }
    return result;
}

void RecordListModel::take()
{
    gather();
    countUses();
    setRows(found());
    announceAll();
}

} // namespace tasrih
