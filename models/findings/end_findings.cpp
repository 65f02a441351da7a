// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/end_findings.h"

#include <QtCore/QSet>

#include <algorithm>
#include <map>
#include <set>

namespace tasrih {

namespace {
/// Where there are more positions on one subject, the newest are set against each other. Real subjects have dozens.
constexpr std::size_t mostEnds = 400;

Finding finding(const EndPosition& one, const EndPosition& other, const FindingSubject& subject, const EndClash& clash)
{
    return {clash.rule,
            clash.certainty,
            clash.excuse,
            subject,
            {},
            {},
            later(firstSaid(one.claims), firstSaid(other.claims)),
            one.side,
            other.side};
}

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
            Finding finding{FindingRule::EndMoved, *certainty};
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

std::vector<Finding> endFindings(const std::vector<EndPosition>& positions, const FindingSubject& subject,
                                 Relations& relations)
{
    std::vector<Finding> findings;
    std::set<std::pair<std::size_t, std::size_t>> moved;
    for (Move& move : movesIn(positions, subject, relations)) {
        // Said by nobody else, the move tells it all.
        if (positions[move.from].isOneHolders() && positions[move.to].isOneHolders())
            moved.insert(std::minmax(move.from, move.to));
        findings.push_back(std::move(move.finding));
    }
    for (std::size_t second = positions.size(); second-- > firstOf(positions);) {
        for (std::size_t first = firstOf(positions); first < second && findings.size() < mostFindings; ++first) {
            const EndPosition& one = positions[first];
            const EndPosition& other = positions[second];
            const std::optional<EndClash> clash = clashOf(one, other, Containment::Same, relations);
            if (clash && !moved.contains({first, second}))
                findings.push_back(finding(one, other, subject, *clash));
        }
    }
    return findings;
}

std::vector<Finding> endFindings(const std::vector<EndPosition>& inner, const FindingSubject& subject,
                                 const std::vector<EndPosition>& outer, const FindingSubject& larger,
                                 Relations& relations)
{
    std::vector<Finding> findings;
    for (std::size_t i = inner.size(); i-- > firstOf(inner);) {
        for (std::size_t o = firstOf(outer); o < outer.size() && findings.size() < mostFindings; ++o) {
            if (const auto clash = clashOf(inner[i], outer[o], Containment::SecondIsLarger, relations)) {
                findings.push_back(finding(inner[i], outer[o], subject, *clash));
                findings.back().within = larger;
            }
        }
    }
    return findings;
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
        (isOutletsVoice(*claim.statement) ? facts : attributed).push_back(claim);
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
