// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/end_findings.h"

#include "models/claims/end_conflict.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <map>
#include <set>

namespace tasrih {

namespace {
/// Where there are more positions on one subject, the newest are set against each other. Real subjects have dozens.
constexpr std::size_t mostEnds = 400;

/// Positions that agree with each other, in order of time.
struct Camp
{
    std::vector<const EndPosition*> positions;

    [[nodiscard]] bool takes(const EndPosition& position) const
    {
        const EndPosition& first = *positions.front();
        return first.what == position.what && first.force == position.force && first.isDenied == position.isDenied &&
               first.kind == position.kind && !conflictOf(first, position);
    }
    [[nodiscard]] EvidenceSide side() const
    {
        if (positions.size() == 1)
            return positions.front()->side;
        std::vector<const SaidClaim*> claims;
        for (const EndPosition* position : positions) {
            for (const SaidClaim& claim : position->claims)
                claims.push_back(&claim);
        }
        std::sort(claims.begin(), claims.end(),
                  [](const SaidClaim* one, const SaidClaim* other) { return saidEarlier(*one, *other); });
        auto evidence = std::make_shared<std::vector<Evidence>>();
        for (const SaidClaim* claim : claims)
            evidence->push_back(claim->evidence);
        return evidence;
    }
    friend bool operator==(const Camp&, const Camp&) = default;
};

/// Camps that stand in one way against each other.
struct Standoff
{
    EndClash clash;
    Camp one, other;
};

/// Gathers the conflicts of positions into standoffs: what agrees stands on one side.
class Standoffs
{
public:
    /// The conflicts of one position; @p others are told at once.
    void against(const EndPosition& position, const std::vector<std::pair<const EndPosition*, EndClash>>& others)
    {
        m_conflicts += others.size();
        std::vector<Standoff> own;
        for (const auto& [other, clash] : others) {
            const auto same =
                std::find_if(own.begin(), own.end(), [&, other = other, clash = clash](const Standoff& each) {
                    return each.clash == clash && each.one.takes(*other);
                });
            if (same == own.end())
                own.push_back({clash, {{other}}, {{&position}}});
            else
                same->one.positions.push_back(other);
        }
        for (Standoff& standoff : own)
            add(std::move(standoff));
    }
    /// Whether there are as many conflicts as are told of one subject.
    [[nodiscard]] bool areMany() const { return m_conflicts >= mostFindings; }

    void addTo(std::vector<Finding>& findings, const FindingSubject& subject) const
    {
        for (const Standoff& standoff : m_all) {
            Finding finding{standoff.clash.rule, standoff.clash.certainty, standoff.clash.excuse, subject};
            finding.when = later(firstSaid(standoff.one.positions.front()->claims),
                                 firstSaid(standoff.other.positions.front()->claims));
            finding.one = standoff.one.side();
            finding.other = standoff.other.side();
            findings.push_back(std::move(finding));
        }
    }

private:
    void add(Standoff standoff)
    {
        std::vector<std::size_t>& alike = m_byFirst[standoff.one.positions.front()];
        const EndPosition& position = *standoff.other.positions.front();
        for (const std::size_t at : alike) {
            Standoff& known = m_all[at];
            if (known.clash == standoff.clash && known.one == standoff.one && known.other.takes(position)) {
                known.other.positions.insert(known.other.positions.begin(), &position); // They come from the newest on.
                return;
            }
        }
        alike.push_back(m_all.size());
        m_all.push_back(std::move(standoff));
    }

    std::vector<Standoff> m_all;
    std::size_t m_conflicts = 0;
    std::map<const EndPosition*, std::vector<std::size_t>> m_byFirst;
};

std::size_t firstOf(const std::vector<EndPosition>& positions)
{
    return positions.size() > mostEnds ? positions.size() - mostEnds : 0;
}

std::optional<OutletId> outletOf(const Snapshot& snapshot, const SaidClaim& claim)
{
    const Article* article = snapshot.find(claim.statement->article);
    return article ? article->outlet : std::nullopt;
}
} // namespace

namespace {
/// What one holder said of an end in the same way until it said something else.
struct Step
{
    std::size_t position = 0;
    std::vector<SaidClaim> claims; ///< In order of time.
};

/// An end that one holder moved, and the positions between which.
struct Move
{
    std::size_t from = 0, to = 0;
    Finding finding;
};

/// Whether a later step says another end than an earlier one.
std::optional<Certainty> moved(const EndPosition& from, const EndPosition& to, Relations& relations)
{
    const std::optional<EndClash> clash = clashOf(from, to, Containment::Same, relations);
    if (clash && clash->rule == FindingRule::EndsConflict)
        return clash->certainty;
    // From no plan to a date, or back, however long after.
    const bool isPlan = (from.kind == EndKind::NoDate) != (to.kind == EndKind::NoDate);
    const bool isSameThing = thingOf(from.what) == thingOf(to.what) && from.force == to.force;
    return isPlan && isSameThing && !from.isDenied && !to.isDenied ? std::optional(Certainty::Possible) : std::nullopt;
}

void addMoves(std::vector<Move>& moves, const std::vector<EndPosition>& positions, const std::vector<Step>& steps,
              ActorId holder, const FindingSubject& subject, Relations& relations)
{
    for (std::size_t at = 1; at < steps.size(); ++at) {
        // The last one that was certainly said before and bears comparison.
        for (std::size_t before = at; before-- > 0;) {
            const Step& from = steps[before];
            const Step& to = steps[at];
            if (from.position == to.position)
                break;
            if (!certainlyBefore(from.claims.back(), to.claims.front()))
                continue;
            const auto certainty = moved(positions[from.position], positions[to.position], relations);
            if (!certainty)
                continue;
            const bool isDoubtful = from.claims.back().isSaidUncertain || to.claims.front().isSaidUncertain;
            Finding finding{FindingRule::EndMoved, isDoubtful ? Certainty::Possible : *certainty};
            finding.subject = subject;
            finding.actor = holder;
            finding.when = to.claims.front().said->from;
            finding.one = sideOf(from.claims);
            finding.other = sideOf(to.claims);
            moves.push_back({from.position, to.position, std::move(finding)});
            break;
        }
    }
}

/// Where one holder named another end of the same thing later.
std::vector<Move> movesIn(const std::vector<EndPosition>& positions, const FindingSubject& subject,
                          Relations& relations)
{
    std::map<ActorId, std::vector<std::pair<const SaidClaim*, std::size_t>>> byHolder;
    for (std::size_t position = 0; position < positions.size(); ++position) {
        for (const SaidClaim& claim : positions[position].claims) {
            for (const ActorId holder : claim.holders)
                byHolder[holder].emplace_back(&claim, position);
        }
    }
    std::vector<Move> moves;
    for (auto& [holder, said] : byHolder) {
        std::stable_sort(said.begin(), said.end(),
                         [](const auto& a, const auto& b) { return saidEarlier(*a.first, *b.first); });
        std::vector<Step> steps;
        for (const auto& [claim, position] : said) {
            if (steps.empty() || steps.back().position != position)
                steps.push_back({position, {}});
            steps.back().claims.push_back(*claim);
        }
        if (steps.size() > 1)
            addMoves(moves, positions, steps, holder, subject, relations);
    }
    return moves;
}
} // namespace

namespace {
/// The positions of those who speak for a body, by the body.
class Voices
{
public:
    explicit Voices(const std::vector<EndPosition>& positions)
    {
        for (std::size_t at = firstOf(positions); at < positions.size(); ++at) {
            for (const ActorId body : positions[at].bodies)
                m_byBody[body].push_back(at);
        }
    }

    [[nodiscard]] const std::vector<std::size_t>& of(ActorId body) const
    {
        static const std::vector<std::size_t> none;
        const auto found = m_byBody.constFind(body);
        return found == m_byBody.constEnd() ? none : *found;
    }

private:
    QHash<ActorId, std::vector<std::size_t>> m_byBody;
};

Finding superseded(const EndPosition& earlier, const EndPosition& later, const FindingSubject& subject,
                   const EndClash& clash)
{
    Finding finding{FindingRule::Superseded, clash.certainty, clash.excuse, subject};
    finding.when = firstSaid(later.claims);
    finding.one = earlier.side;
    finding.other = later.side;
    return finding;
}

bool wasSaidBefore(const EndPosition& a, const EndPosition& b)
{
    return a.said->to <= b.said->from;
}

/// Whether @p later tells it otherwise long after @p earlier, as an end that a plan or word of the past did not name.
std::optional<EndClash> laterClash(const EndPosition& earlier, const EndPosition& later, Containment containment,
                                   Relations& relations)
{
    if (!areApart(earlier, later) || !wasSaidBefore(earlier, later))
        return std::nullopt;
    const std::optional<EndClash> clash = clashOf(earlier, later, containment, relations);
    const bool isOfEnds = clash && clash->rule == FindingRule::EndsConflict && clash->excuse == Excuse::None;
    return isOfEnds ? clash : std::nullopt;
}

/// Whether it is more than a forecast: what was decided, or is.
bool isDecided(const EndPosition& position)
{
    return std::any_of(position.claims.begin(), position.claims.end(), [](const SaidClaim& claim) {
        switch (std::get<WithdrawalClaim>(claim.claim->body).modality) {
        case Modality::Happened:
        case Modality::UnderWay:
        case Modality::Agreed:
        case Modality::Announced:
        case Modality::Planned:
            return true;
        default:
            return false;
        }
    });
}

/// Whether one holder says both: that is a move of its own (EndMoved).
bool haveOneHolder(const EndPosition& a, const EndPosition& b)
{
    const auto holds = [&](ActorId holder) {
        return std::any_of(b.claims.begin(), b.claims.end(), [holder](const SaidClaim& claim) {
            return std::binary_search(claim.holders.begin(), claim.holders.end(), holder);
        });
    };
    return std::any_of(a.claims.begin(), a.claims.end(), [&](const SaidClaim& claim) {
        return std::any_of(claim.holders.begin(), claim.holders.end(), holds);
    });
}

/// What was said on one subject and cannot hold together with what was said long after: of one body, or with what was
/// decided since. The first to say otherwise supersedes it.
void addSuperseded(std::vector<Finding>& findings, const std::vector<EndPosition>& positions,
                   const FindingSubject& subject, Relations& relations)
{
    std::vector<bool> isTold(positions.size(), false);
    const Voices voices(positions);
    for (std::size_t now = firstOf(positions); now < positions.size(); ++now) {
        const EndPosition& later = positions[now];
        const auto add = [&](std::size_t before, std::optional<ActorId> body) {
            const EndPosition& earlier = positions[before];
            if (isTold[before] || !areApart(earlier, later) || (!body && earlier.force != later.force) ||
                haveOneHolder(earlier, later))
                return false;
            const auto clash = laterClash(earlier, later, Containment::Same, relations);
            if (!clash || (!body && clash->certainty != Certainty::Certain))
                return false;
            isTold[before] = true;
            findings.push_back(superseded(earlier, later, subject, *clash));
            findings.back().actor = body;
            return true;
        };
        bool isFound = false;
        for (const ActorId body : later.bodies) {
            const std::vector<std::size_t>& own = voices.of(body);
            for (auto before = std::lower_bound(own.begin(), own.end(), now); before != own.begin() && !isFound;)
                isFound = add(*--before, body);
        }
        const bool supersedesAll = !isFound && isDecided(later);
        for (std::size_t before = now; supersedesAll && before-- > firstOf(positions) && !isFound;)
            isFound = add(before, std::nullopt);
    }
}

/// The same where one body's word was about a part of what it speaks of later, or the other way round.
void addSuperseded(std::vector<Finding>& findings, const std::vector<EndPosition>& inner,
                   const std::vector<EndPosition>& outer, const FindingSubject& subject, Relations& relations)
{
    const Voices voices(outer);
    for (std::size_t i = firstOf(inner); i < inner.size() && findings.size() < mostFindings; ++i) {
        bool isFound = false;
        for (const ActorId body : inner[i].bodies) {
            for (const std::size_t o : voices.of(body)) {
                if (isFound || !areApart(inner[i], outer[o]) || haveOneHolder(inner[i], outer[o]))
                    continue;
                const auto clash = clashOf(inner[i], outer[o], Containment::SecondIsLarger, relations);
                if (!clash || clash->rule != FindingRule::EndsConflict || clash->excuse != Excuse::None)
                    continue;
                const bool isInnerFirst = wasSaidBefore(inner[i], outer[o]);
                findings.push_back(isInnerFirst ? superseded(inner[i], outer[o], subject, *clash)
                                                : superseded(outer[o], inner[i], subject, *clash));
                findings.back().actor = body;
                isFound = true;
            }
        }
    }
}
} // namespace

EndFindings endFindings(const std::vector<EndPosition>& positions, const FindingSubject& subject, Relations& relations)
{
    std::vector<Finding> findings;
    std::set<std::pair<std::size_t, std::size_t>> moved;
    for (Move& move : movesIn(positions, subject, relations)) {
        // Said by nobody else, the move tells it all.
        if (positions[move.from].isOneHolders() && positions[move.to].isOneHolders())
            moved.insert(std::minmax(move.from, move.to));
        findings.push_back(std::move(move.finding));
    }
    Standoffs standoffs;
    for (std::size_t second = positions.size(); second-- > firstOf(positions) && !standoffs.areMany();) {
        std::vector<std::pair<const EndPosition*, EndClash>> against;
        for (std::size_t first = firstOf(positions); first < second; ++first) {
            if (areApart(positions[first], positions[second]) || moved.contains({first, second}))
                continue;
            if (const auto clash = clashOf(positions[first], positions[second], Containment::Same, relations))
                against.emplace_back(&positions[first], *clash);
        }
        standoffs.against(positions[second], against);
    }
    standoffs.addTo(findings, subject);
    addSuperseded(findings, positions, subject, relations);
    return {std::move(findings), standoffs.areMany()};
}

EndFindings endFindings(const std::vector<EndPosition>& inner, const FindingSubject& subject,
                        const std::vector<EndPosition>& outer, const FindingSubject& larger, Relations& relations)
{
    std::vector<Finding> findings;
    Standoffs standoffs;
    for (std::size_t o = outer.size(); o-- > firstOf(outer) && !standoffs.areMany();) {
        std::vector<std::pair<const EndPosition*, EndClash>> against;
        for (std::size_t i = firstOf(inner); i < inner.size(); ++i) {
            if (areApart(inner[i], outer[o]))
                continue;
            if (const auto clash = clashOf(inner[i], outer[o], Containment::SecondIsLarger, relations))
                against.emplace_back(&inner[i], *clash);
        }
        standoffs.against(outer[o], against);
    }
    standoffs.addTo(findings, subject);
    addSuperseded(findings, inner, outer, subject, relations);
    for (Finding& finding : findings)
        finding.within = larger;
    return {std::move(findings), standoffs.areMany()};
}

std::vector<Finding> factsAndAttributions(const Snapshot& snapshot, const std::vector<EndPosition>& positions,
                                          const FindingSubject& subject)
{
    std::vector<Finding> findings;
    for (const EndPosition& position : positions) {
        if (auto found = factAndAttribution(snapshot, position.claims)) {
            found->subject = subject;
            findings.push_back(std::move(*found));
        }
    }
    return findings;
}

std::optional<Finding> factAndAttribution(const Snapshot& snapshot, const std::vector<SaidClaim>& claims)
{
    std::vector<SaidClaim> facts, attributed;
    for (const SaidClaim& claim : claims)
        (isOutletsVoice(snapshot, claim) ? facts : attributed).push_back(claim);
    if (facts.empty() || attributed.empty())
        return std::nullopt;
    QSet<qint64> outlets;
    for (const SaidClaim& claim : facts) {
        if (const auto outlet = outletOf(snapshot, claim))
            outlets.insert(outlet->value());
    }
    std::erase_if(attributed, [&](const SaidClaim& claim) {
        const auto outlet = outletOf(snapshot, claim);
        return !outlet || outlets.contains(outlet->value());
    });
    if (attributed.empty() || outlets.isEmpty())
        return std::nullopt;
    Finding found{FindingRule::FactAndAttributed, Certainty::Certain};
    found.when = later(firstSaid(facts), firstSaid(attributed));
    found.one = sideOf(facts);
    found.other = sideOf(attributed);
    return found;
}

} // namespace tasrih
