// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/end_findings.h"

#include <QtCore/QSet>

#include <algorithm>
#include <map>

namespace tasrih {

namespace {
/// Where there are more positions on one subject, the newest are set against each other. Real subjects have dozens.
constexpr std::size_t mostPositions = 400;

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

/// Whether both are one and the same holder's, said one after the other: then the end was moved, see movedEnds().
bool isOneHoldersMove(const EndPosition& one, const EndPosition& other)
{
    return one.isOneHolders() && other.isOneHolders() && one.claims.front().holders == other.claims.front().holders &&
           thingOf(one.what) == thingOf(other.what) && certainlyBefore(one.claims.back(), other.claims.front());
}

std::size_t firstOf(const std::vector<EndPosition>& positions)
{
    return positions.size() > mostPositions ? positions.size() - mostPositions : 0;
}

std::optional<OutletId> outletOf(const Snapshot& snapshot, const SaidClaim& claim)
{
    const Article* article = snapshot.find(claim.statement->article);
    return article ? article->outlet : std::nullopt;
}
} // namespace

std::vector<Finding> endFindings(const std::vector<EndPosition>& positions, const FindingSubject& subject,
                                 Relations& relations)
{
    std::vector<Finding> findings;
    for (std::size_t second = positions.size(); second-- > firstOf(positions);) {
        for (std::size_t first = firstOf(positions); first < second && findings.size() < mostFindings; ++first) {
            const EndPosition& one = positions[first];
            const EndPosition& other = positions[second];
            const std::optional<EndClash> clash = clashOf(one, other, Containment::Same, relations);
            if (clash && !isOneHoldersMove(one, other))
                findings.push_back(finding(one, other, subject, *clash));
        }
    }
    return findings;
}

std::vector<Finding> endFindings(const std::vector<EndPosition>& inner, const FindingSubject& subject,
                                 const std::vector<EndPosition>& outer, std::optional<PlaceId> larger,
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

namespace {
/// A position at the time one holder took it.
struct Step
{
    const EndPosition* position = nullptr;
    const SaidClaim* claim = nullptr;
};

/// Whether a later step says another end than an earlier one.
std::optional<Certainty> moved(const EndPosition& from, const EndPosition& to)
{
    if (from.sense == EndSense::Wish || to.sense == EndSense::Wish || from.isDenied != to.isDenied)
        return from.isDenied != to.isDenied && from.what == to.what ? std::optional(Certainty::Certain) : std::nullopt;
    if (from.window && to.window)
        return from.window->overlaps(*to.window) ? Certainty::Possible : Certainty::Certain;
    return from.kind != to.kind ? std::optional(Certainty::Possible) : std::nullopt;
}

bool isSameEnd(const Step& a, const Step& b)
{
    return a.position->window == b.position->window && a.position->kind == b.position->kind &&
           a.position->isDenied == b.position->isDenied;
}

EvidenceSide sideOf(const Step& step)
{
    return std::make_shared<const std::vector<Evidence>>(std::vector{step.claim->evidence});
}

/// The steps of one holder about one thing and force, in order of time.
void addMoves(std::vector<Finding>& findings, std::vector<Step> steps, ActorId holder, const FindingSubject& subject)
{
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return saidEarlier(*a.claim, *b.claim); });
    for (std::size_t at = 1; at < steps.size(); ++at) {
        const Step& to = steps[at];
        // The last one that was certainly said before.
        const auto before = std::find_if(steps.rbegin() + std::ptrdiff_t(steps.size() - at), steps.rend(),
                                         [&](const Step& step) { return certainlyBefore(*step.claim, *to.claim); });
        if (before == steps.rend() || isSameEnd(*before, to))
            continue;
        if (const std::optional<Certainty> certainty = moved(*before->position, *to.position)) {
            findings.push_back({FindingRule::EndMoved,
                                *certainty,
                                Excuse::None,
                                subject,
                                {},
                                holder,
                                to.claim->said->from,
                                sideOf(*before),
                                sideOf(to)});
        }
    }
}
} // namespace

std::vector<Finding> movedEnds(const std::vector<EndPosition>& positions, const FindingSubject& subject)
{
    std::map<std::tuple<ActorId, EndThing, qint64>, std::vector<Step>> byHolder;
    for (const EndPosition& position : positions) {
        const qint64 force = position.force ? position.force->value() : 0;
        for (const SaidClaim& claim : position.claims) {
            for (const ActorId holder : claim.holders)
                byHolder[{holder, thingOf(position.what), force}].push_back({&position, &claim});
        }
    }
    std::vector<Finding> findings;
    for (auto& [key, steps] : byHolder) {
        if (steps.size() > 1)
            addMoves(findings, std::move(steps), std::get<ActorId>(key), subject);
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
