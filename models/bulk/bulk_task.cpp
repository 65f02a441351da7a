// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk/bulk_task.h"

#include "database/records/references.h"
#include "models/editing/claim_edits.h"
#include "models/editing/saying_edits.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace tasrih {

QString nameOf(BulkKind kind)
{
    static constexpr Wording names[] = {Wording("Bulk", "Set the review state"),
                                        Wording("Bulk", "Set the source's reliability"),
                                        Wording("Bulk", "Set the information's credibility"),
                                        Wording("Bulk", "Set the manner"),
                                        Wording("Bulk", "Set how the speaker is identified"),
                                        Wording("Bulk", "Add a tag"),
                                        Wording("Bulk", "Take a tag away"),
                                        Wording("Bulk", "Move from one speaker to another"),
                                        Wording("Bulk", "Move from one relay to another"),
                                        Wording("Bulk", "Move from one holder to another"),
                                        Wording("Bulk", "Move from one force to another"),
                                        Wording("Bulk", "Move from one place to another"),
                                        Wording("Bulk", "Move from one phase to another"),
                                        Wording("Bulk", "Move from one proposition to another"),
                                        Wording("Bulk", "Set what withdrawal claims say"),
                                        Wording("Bulk", "Set the modality of withdrawal claims"),
                                        Wording("Bulk", "Set the bound of withdrawal claims"),
                                        Wording("Bulk", "Set the position of stances"),
                                        Wording("Bulk", "Join into one saying"),
                                        Wording("Bulk", "Delete the statements")};
    static_assert(std::size(names) == bulkKindCount);
    return translated(names[int(kind)]);
}

BulkInput inputOf(BulkKind kind)
{
    switch (kind) {
    case BulkKind::AddTag:
    case BulkKind::RemoveTag:
        return BulkInput::Record;
    case BulkKind::Speaker:
    case BulkKind::Relay:
    case BulkKind::Holder:
    case BulkKind::Force:
    case BulkKind::Place:
    case BulkKind::Phase:
    case BulkKind::Proposition:
        return BulkInput::Move;
    case BulkKind::JoinSayings:
    case BulkKind::Delete:
        return BulkInput::None;
    default:
        return BulkInput::Word;
    }
}

namespace {
template <typename Enum>
std::vector<std::pair<QString, int>> words()
{
    std::vector<std::pair<QString, int>> result;
    for (const Term<Enum>& term : terms<Enum>())
        result.emplace_back(textOf(term.value), int(term.value));
    return result;
}

template <typename Grade>
std::vector<std::pair<QString, int>> grades()
{
    std::vector<std::pair<QString, int>> result;
    for (const Term<Grade>& term : terms<Grade>())
        result.emplace_back(QStringLiteral("%1 · %2").arg(symbolOf(term.value), textOf(term.value)), int(term.value));
    result.emplace_back(QCoreApplication::translate("Bulk", "no grade"), -1);
    return result;
}
} // namespace

std::vector<std::pair<QString, int>> wordsOf(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Review:
        return words<Review>();
    case BulkKind::Reliability:
        return grades<Reliability>();
    case BulkKind::Credibility:
        return grades<Credibility>();
    case BulkKind::Manner:
        return words<Manner>();
    case BulkKind::Identification:
        return words<Identification>();
    case BulkKind::What:
        return words<What>();
    case BulkKind::Modality:
        return words<Modality>();
    case BulkKind::Bound:
        return words<Bound>();
    case BulkKind::Position:
        return words<Position>();
    default:
        return {};
    }
}

bool isComplete(const BulkTask& task)
{
    switch (inputOf(task.kind)) {
    case BulkInput::Record:
        return task.to != 0;
    case BulkInput::Move:
        return task.from != 0 && task.to != 0 && task.from != task.to;
    case BulkInput::Word:
    case BulkInput::None:
        return true;
    }
    return false;
}

bool canBatch(BulkKind kind)
{
    return kind != BulkKind::JoinSayings;
}

namespace {
/// Does a task to one statement.
class Worker
{
public:
    explicit Worker(const BulkTask& task)
        : m_task(task)
    {
    }

    void operator()(Statement& statement) const
    {
        switch (m_task.kind) {
        case BulkKind::Review:
            statement.review = Review(m_task.value);
            break;
        case BulkKind::Reliability:
            statement.reliability = grade<Reliability>();
            break;
        case BulkKind::Credibility:
            statement.credibility = grade<Credibility>();
            break;
        case BulkKind::Manner:
            statement.manner = Manner(m_task.value);
            break;
        case BulkKind::Identification:
            statement.identification = Identification(m_task.value);
            break;
        case BulkKind::AddTag:
            addOnce(statement.tags, TagId(m_task.to));
            break;
        case BulkKind::RemoveTag:
            std::erase(statement.tags, TagId(m_task.to));
            break;
        case BulkKind::Relay:
            moveActors(statement.relays);
            break;
        default:
            for (Claim& claim : statement.claims)
                doClaim(claim);
        }
    }

    /// The saying's part: a speaker of two becomes one.
    void operator()(Saying& saying) const { moveActors(saying.speakers); }

private:
    template <typename Grade>
    [[nodiscard]] std::optional<Grade> grade() const
    {
        return m_task.value < 0 ? std::nullopt : std::optional(Grade(m_task.value));
    }
    template <typename Value>
    static void addOnce(std::vector<Value>& values, Value value)
    {
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    }
    template <typename Item>
    void moveActors(std::vector<Item>& items) const
    {
        const ActorId from(m_task.from);
        const ActorId to(m_task.to);
        const bool isThere =
            std::any_of(items.begin(), items.end(), [to](const Item& each) { return each.actor == to; });
        if (isThere)
            std::erase_if(items, [from](const Item& each) { return each.actor == from; });
        for (Item& each : items)
            each.actor = each.actor == from ? to : each.actor;
    }
    template <typename Key>
    void move(std::optional<Key>& id) const
    {
        if (id == Key(m_task.from))
            id = Key(m_task.to);
    }

    void doClaim(Claim& claim) const
    {
        if (m_task.kind == BulkKind::Holder)
            move(claim.holder);
        std::visit([this](auto& body) { visitReferences(body, [this](auto& named) { moveNamed(named); }); },
                   claim.body);
        if (auto* stance = std::get_if<Stance>(&claim.body); stance && m_task.kind == BulkKind::Position)
            stance->position = Position(m_task.value);
        if (auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body)) {
            if (m_task.kind == BulkKind::What)
                withdrawal->what = What(m_task.value);
            else if (m_task.kind == BulkKind::Modality)
                withdrawal->modality = Modality(m_task.value);
            else if (m_task.kind == BulkKind::Bound)
                withdrawal->bound = Bound(m_task.value);
        }
    }

    void moveNamed(PropositionId& id) const
    {
        if (m_task.kind == BulkKind::Proposition && id == PropositionId(m_task.from))
            id = PropositionId(m_task.to);
    }
    void moveNamed(std::optional<ActorId>& force) const
    {
        if (m_task.kind == BulkKind::Force)
            move(force);
    }
    void moveNamed(std::optional<PlaceId>& place) const
    {
        if (m_task.kind == BulkKind::Place)
            move(place);
    }
    void moveNamed(std::optional<PhaseId>& phase) const
    {
        if (m_task.kind == BulkKind::Phase)
            move(phase);
    }
    void moveNamed(std::vector<PlaceId>& places) const
    {
        if (m_task.kind == BulkKind::Place && std::erase(places, PlaceId(m_task.from)) > 0)
            addOnce(places, PlaceId(m_task.to));
    }

    const BulkTask& m_task;
};

Edits moveSpeakers(const Snapshot& snapshot, const std::vector<StatementId>& statements, const BulkTask& task)
{
    Edits edits;
    std::set<SayingId> done;
    for (const StatementId id : statements) {
        const Statement* statement = snapshot.find(id);
        const Saying* saying = statement ? snapshot.find(statement->saying) : nullptr;
        if (!saying || !done.insert(saying->id).second)
            continue;
        Saying after = *saying;
        Worker{task}(after);
        if (after != *saying)
            edits.put(std::move(after));
    }
    return edits;
}

Edits deleteStatements(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    Edits edits;
    std::set<StatementId> gone;
    std::map<SayingId, int> left;
    std::vector<ClaimId> claims;
    for (const StatementId id : statements) {
        const Statement* statement = snapshot.find(id);
        if (!statement || !gone.insert(id).second)
            continue;
        ++left[statement->saying];
        for (const Claim& claim : statement->claims)
            claims.push_back(claim.id);
    }
    for (const Link& link : snapshot.all<Link>()) {
        if (gone.contains(link.from) || gone.contains(link.to))
            edits.remove(link.id);
    }
    for (const StatementId id : gone)
        edits.remove(id);
    for (const auto& [saying, count] : left) {
        if (int(snapshot.statementsOf(saying).size()) == count)
            edits.remove(saying);
    }
    std::sort(claims.begin(), claims.end());
    for (Statement& other : statementsFreedOf(snapshot, claims)) {
        if (!gone.contains(other.id))
            edits.put(std::move(other));
    }
    return edits;
}
} // namespace

Edits bulkEdits(const Snapshot& snapshot, const std::vector<StatementId>& statements, const BulkTask& task)
{
    if (!isComplete(task))
        return {};
    if (task.kind == BulkKind::Speaker)
        return moveSpeakers(snapshot, statements, task);
    if (task.kind == BulkKind::JoinSayings)
        return joinSayings(snapshot, statements);
    if (task.kind == BulkKind::Delete)
        return deleteStatements(snapshot, statements);
    Edits edits;
    for (const StatementId id : statements) {
        const Statement* before = snapshot.find(id);
        if (!before)
            continue;
        Statement after = *before;
        Worker{task}(after);
        if (after != *before)
            edits.put(std::move(after));
    }
    return edits;
}

} // namespace tasrih
