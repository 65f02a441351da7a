// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/restore.h"

#include "database/records/error.h"
#include "database/records/references.h"
#include "database/text/isolate.h"
#include "models/manage/record_kind.h"
#include "models/retext/text_move.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <set>

namespace tasrih {

namespace {
/// Makes one record after the other fit for the present.
class Fitting
{
    Q_DECLARE_TR_FUNCTIONS(Restore)

public:
    Fitting(const Snapshot& snapshot, const std::vector<AnyRecord>& records, const TextVersions& texts)
        : m_snapshot(snapshot)
        , m_texts(texts)
    {
        for (const AnyRecord& record : records) {
            m_coming.insert(idOf(record));
            if (const auto* statement = std::get_if<Statement>(&record))
                addClaims(*statement);
        }
        for (const Statement& statement : snapshot.all<Statement>())
            addClaims(statement);
    }

    Restoration take() { return std::move(m_result); }

    template <typename Record>
    void operator()(Record record)
    {
        if (!fit(record))
            return;
        const Record* now = m_snapshot.find(record.id);
        if (!now || !(*now == record))
            m_result.edits.put(std::move(record));
    }

private:
    void addClaims(const Statement& statement)
    {
        for (const Claim& claim : statement.claims)
            m_claims.insert(claim.id);
    }

    template <typename Key>
    [[nodiscard]] bool exists(Key id) const
    {
        return m_coming.contains(AnyId(id)) || m_snapshot.find(id);
    }

    void lose(const QString& what)
    {
        if (!m_result.lost.contains(what))
            m_result.lost.append(what);
    }

    template <typename Key>
    void drop(std::optional<Key>& id, const QString& what)
    {
        if (id && !exists(*id)) {
            id.reset();
            lose(what);
        }
    }

    /// Takes those out of a list that point at what is gone.
    template <typename Item, typename KeyOf>
    void dropFrom(std::vector<Item>& items, const KeyOf& keyOf, const QString& what)
    {
        if (std::erase_if(items, [&](const Item& item) { return !exists(keyOf(item)); }) > 0)
            lose(what);
    }

    // What returns false can't come back at all.

    template <typename Record>
    bool fit(Record& record)
    {
        visitReferences(record, [this](auto& reference) { dropGone(reference); });
        return true;
    }
    /// Of optional references and lists; those that a record can't be without are looked at one by one.
    template <typename Key>
    void dropGone(std::optional<Key>& id)
    {
        drop(id, tr("a reference to what was deleted since"));
    }
    template <typename Key>
    void dropGone(std::vector<Key>& ids)
    {
        dropFrom(
            ids, [](Key id) { return id; }, tr("a reference to what was deleted since"));
    }
    template <typename Key>
    void dropGone(Id<Key>&)
    {
    }

    bool fit(Actor& actor)
    {
        drop(actor.side, tr("the side of %1").arg(isolated(actor.name)));
        drop(actor.article, tr("the article of %1").arg(isolated(actor.name)));
        dropFrom(
            actor.memberships, [](const auto& each) { return each.parent; },
            tr("a membership of %1").arg(isolated(actor.name)));
        return true;
    }
    bool fit(Saying& saying)
    {
        drop(saying.place, tr("the place of the saying"));
        dropFrom(
            saying.speakers, [](const auto& each) { return each.actor; }, tr("a speaker who was deleted since"));
        return true;
    }
    bool fit(Link& link)
    {
        if (exists(link.from) && exists(link.to))
            return true;
        lose(tr("a link to a statement that was deleted since"));
        return false;
    }
    static bool fit(Verdict&) { return true; }
    bool fit(ArticleNote& note)
    {
        if (exists(note.article))
            return true;
        lose(tr("a note in the margin of an article that was deleted since"));
        return false;
    }
    bool fit(Statement& statement)
    {
        if (!exists(statement.article) || !exists(statement.saying))
            throw Error(tr("The statement can't be restored: its article or its saying was deleted since. Restore "
                           "that first, from the history of the project."));
        dropFrom(
            statement.tags, [](TagId id) { return id; }, tr("a tag that was deleted since"));
        dropFrom(
            statement.relays, [](const Relay& each) { return each.actor; },
            tr("a link of the relay chain: its actor was deleted since"));
        std::erase_if(statement.claims, [this](Claim& claim) { return !fitClaim(claim); });
        for (Highlight& highlight : statement.highlights) {
            const auto isOf = [&](const Claim& claim) { return highlight.claim == claim.id; };
            if (highlight.claim && std::none_of(statement.claims.begin(), statement.claims.end(), isOf))
                highlight.claim.reset();
        }
        std::erase_if(statement.highlights,
                      [&](Highlight& highlight) { return !fitHighlight(statement.article, highlight); });
        return true;
    }
    bool fitClaim(Claim& claim)
    {
        drop(claim.holder, tr("the holder of a claim"));
        if (auto* figure = std::get_if<Figure>(&claim.body);
            figure && figure->partOf && !m_claims.contains(*figure->partOf))
            figure->partOf.reset();
        bool isWhole = true;
        const auto fitNamed = [&](auto& named) { isWhole = fitClaims(named) && isWhole; };
        std::visit([&](auto& body) { visitReferences(body, fitNamed); }, claim.body);
        return isWhole;
    }
    bool fitClaims(PropositionId proposition)
    {
        if (!exists(proposition))
            lose(tr("a stance on a proposition that was deleted since"));
        return exists(proposition);
    }
    bool fitClaims(std::optional<ActorId>& force)
    {
        drop(force, tr("the force of a claim"));
        return true;
    }
    bool fitClaims(std::optional<PhaseId>& phase)
    {
        drop(phase, tr("the phase of a claim"));
        return true;
    }
    bool fitClaims(std::optional<PlaceId>& place)
    {
        drop(place, tr("the place of a claim"));
        return true;
    }
    bool fitClaims(std::vector<PlaceId>& places)
    {
        dropFrom(
            places, [](PlaceId id) { return id; }, tr("the place of a claim"));
        return true;
    }
    /// Leaves a highlight where its quote is; else seeks it in the present text, then in the earlier ones.
    bool fitHighlight(ArticleId article, Highlight& highlight)
    {
        const Article* now = m_snapshot.find(article);
        const auto versions = m_texts.find(article);
        if (!now || versions == m_texts.end())
            return true;
        const auto quoteIn = [&](const ReadingText& text) {
            const int start = text.fromCodePoint(highlight.start);
            return QStringView(text.text()).mid(start, text.fromCodePoint(highlight.end) - start) == highlight.quote;
        };
        for (const auto& [id, text] : versions->second) {
            if (id == now->text && quoteIn(*text)) {
                highlight.text.reset();
                return true;
            }
        }
        for (auto version = versions->second.rbegin(); version != versions->second.rend(); ++version) {
            const auto& [id, text] = *version;
            if (id == now->text) {
                const MovedPassage found =
                    TextMove(QString(), text->text())
                        .found({highlight.start, highlight.end, highlight.quote, highlight.prefix, highlight.suffix});
                if (found.placement == Placement::Unplaced)
                    continue;
                highlight.start = found.passage.start;
                highlight.end = found.passage.end;
                highlight.quote = found.passage.quote;
                highlight.prefix = found.passage.prefix;
                highlight.suffix = found.passage.suffix;
                highlight.text.reset();
                return true;
            }
            if (quoteIn(*text)) {
                highlight.text = id;
                return true;
            }
        }
        lose(tr("the place of a statement in its text"));
        return false;
    }

    const Snapshot& m_snapshot;
    const TextVersions& m_texts;
    std::set<AnyId> m_coming;
    std::set<ClaimId> m_claims;
    Restoration m_result;
};
} // namespace

Restoration restorationOf(const Snapshot& snapshot, const std::vector<AnyRecord>& records, const TextVersions& texts)
{
    Fitting fitting(snapshot, records, texts);
    for (const AnyRecord& record : records)
        std::visit(fitting, record);
    return fitting.take();
}

Command restoreRecords(const std::vector<AnyRecord>& records, const TextVersions& texts)
{
    return [records, texts](const Snapshot& snapshot) { return restorationOf(snapshot, records, texts).edits; };
}

std::vector<ArticleId> articlesOf(const std::vector<AnyRecord>& records)
{
    std::vector<ArticleId> articles;
    for (const AnyRecord& record : records) {
        const auto* statement = std::get_if<Statement>(&record);
        if (statement && std::find(articles.begin(), articles.end(), statement->article) == articles.end())
            articles.push_back(statement->article);
    }
    return articles;
}

} // namespace tasrih
