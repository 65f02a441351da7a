// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead/headline.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/timeline/claim_words.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

#include <map>
#include <set>
#include <tuple>

namespace tasrih {

namespace {

/// The last date that a claim names for its end, as said, with the days it may mean.
struct NamedEnd
{
    Edtf date;
    QDate first, last;
};

std::optional<NamedEnd> namedEnd(const WithdrawalClaim& claim)
{
    const std::optional<Edtf> end = endOf(claim);
    if (!end || !end->end())
        return std::nullopt;
    Edtf last = Edtf::fromPoint(*end->end());
    // "Within twelve months" says no day.
    const bool isCounted = !claim.duration.isEmpty() && !claim.duration.contains(u'D');
    if (isCounted && last.precision() == Precision::Day && last.latest())
        last = Edtf::parse(last.latest()->toString(QStringLiteral("yyyy-MM"))).value_or(last);
    if (!last.earliest() || !last.latest())
        return std::nullopt;
    return NamedEnd{last, *last.earliest(), *last.latest()};
}

/// The earliest and the latest; of two that lie equally late the less exact one.
struct Ends
{
    std::optional<NamedEnd> first, last;

    void add(const NamedEnd& end)
    {
        if (!first || std::tuple(end.last, end.first) < std::tuple(first->last, first->first))
            first = end;
        if (!last || end.last > last->last || (end.last == last->last && end.first < last->first))
            last = end;
    }
};

QString endsWords(const Ends& ends, Language language)
{
    const QString first = readable(ends.first->date, language);
    const QString last = readable(ends.last->date, language);
    // September 2025 and 2025 are no stretch of time: the one lies within the other.
    if (first == last || ends.last->first <= ends.first->first)
        return translated(language, Wording("Headline", "The claimed end is %1")).arg(isolated(last));
    return translated(language, Wording("Headline", "Claimed ends run from %1 to %2"))
        .arg(isolated(first), isolated(last));
}

/// One claim of the page.
struct Entry
{
    int claim = 0; ///< In the content.
    ClaimRecord record;
    std::set<ActorId> holders;
    std::set<ActorId> opponents; ///< Who contradicts it for certain.
    bool namesEnd = false;
};

void addOpponents(std::map<ClaimId, Entry>& entries, const FindingList& findings)
{
    const auto on = [&](const EvidenceSide& side) {
        std::vector<Entry*> found;
        for (const Evidence& evidence : *side) {
            const auto at = evidence.claim ? entries.find(*evidence.claim) : entries.end();
            if (at != entries.end())
                found.push_back(&at->second);
        }
        return found;
    };
    for (const JudgedFinding& judged : findings.findings) {
        if (!isPlainConflict(judged))
            continue;
        const std::vector<Entry*> one = on(judged.finding->one);
        const std::vector<Entry*> other = on(judged.finding->other);
        for (Entry* a : one) {
            for (Entry* b : other) {
                a->opponents.insert(b->holders.begin(), b->holders.end());
                b->opponents.insert(a->holders.begin(), a->holders.end());
            }
        }
    }
    for (auto& [id, entry] : entries) {
        for (const ActorId holder : entry.holders)
            entry.opponents.erase(holder); // Who contradicts only himself.
    }
}

/// "the joint statement of 27 September 2024", "Thabit al-Abbasi".
QString referenceWords(const Snapshot& snapshot, const Entry& entry, Language language)
{
    const Saying* saying = snapshot.find(entry.record.statement->saying);
    const bool isJoint = !entry.record.claim->holder && saying && saying->speakers.size() > 1;
    const QString who = holderOf(snapshot, *entry.record.statement, *entry.record.claim, language);
    if (!isJoint)
        return who;
    return saying->saidOn ? translated(language, Wording("Headline", "the joint statement of %1"))
                                .arg(isolated(readable(*saying->saidOn, language)))
                          : translated(language, Wording("Headline", "the joint statement by %1")).arg(who);
}

/// The most contradicted: officials first, then what names an end rather than denies one, then joint statements.
const Entry* mostContradicted(const Snapshot& snapshot, const std::map<ClaimId, Entry>& entries)
{
    const auto rank = [&](const Entry& entry) {
        const bool isOfficial =
            standingOf(snapshot, *entry.record.statement, *entry.record.claim) == Standing::Official;
        return std::tuple(isOfficial, entry.namesEnd, entry.holders.size() > 1, entry.opponents.size(), entry.claim);
    };
    const Entry* best = nullptr;
    for (const auto& [id, entry] : entries) {
        if (!entry.opponents.empty() && (!best || rank(*best) < rank(entry)))
            best = &entry;
    }
    return best;
}

} // namespace

QString headlineOf(const TimelineContent& content, const FindingList& findings)
{
    const Snapshot& snapshot = *content.snapshot;
    const Language language = content.options.language;
    std::map<ClaimId, Entry> entries;
    std::set<ActorId> speakers, naming;
    Ends ends;
    for (int claim = 0; claim < int(content.claims.size()); ++claim) {
        const TimelineClaim& timed = content.claims[std::size_t(claim)];
        const ClaimRecord record = recordOf(content, claim);
        if (!record.claim)
            continue;
        const std::vector<ActorId> holders = holdersOf(snapshot, *record.statement, *record.claim);
        Entry& entry = entries[timed.claim];
        entry = {claim, record, {holders.begin(), holders.end()}, {}, false};
        speakers.insert(holders.begin(), holders.end());
        const auto& body = std::get<WithdrawalClaim>(record.claim->body);
        const std::optional<NamedEnd> end = namesEnd(timed, body) ? namedEnd(body) : std::nullopt;
        if (!end)
            continue;
        entry.namesEnd = true;
        ends.add(*end);
        naming.insert(holders.begin(), holders.end());
    }
    if (!ends.first)
        return {};
    QStringList parts{endsWords(ends, language)};
    addOpponents(entries, findings);
    const QString all = numberText(speakers.size(), language);
    const auto silent = int(speakers.size() - naming.size());
    if (const Entry* reference = mostContradicted(snapshot, entries))
        parts << translated(language, CountedWording("Headline", "%n of %1 speaker(s) contradict %2"),
                            int(reference->opponents.size()))
                     .arg(all, referenceWords(snapshot, *reference, language));
    else if (silent > 0)
        parts << translated(language, CountedWording("Headline", "%n of %1 speaker(s) name no end"), silent).arg(all);
    const QString line = listedApart(parts, language);
    return language == Language::Arabic ? line : withoutIdleIsolates(line);
}

} // namespace tasrih
