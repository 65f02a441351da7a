// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead/leading_claims.h"

#include "models/timeline/claim_words.h"
#include "models/words/labels.h"

#include <map>
#include <set>
#include <tuple>

namespace tasrih {

namespace {

Standing standingOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
    case ActorKind::Office:
    case ActorKind::State:
    case ActorKind::Organisation:
    case ActorKind::Coalition:
        return Standing::Official;
    case ActorKind::ArmedGroup:
    case ActorKind::Party:
        return Standing::Group;
    case ActorKind::Expert:
    case ActorKind::Unnamed:
    case ActorKind::Collective:
        return Standing::Other;
    case ActorKind::Outlet:
        return Standing::Outlet;
    }
    Q_UNREACHABLE();
}

std::set<ClaimId> contradicted(const FindingList& findings)
{
    std::set<ClaimId> claims;
    for (const JudgedFinding& judged : findings.findings) {
        if (!isPlainConflict(judged))
            continue;
        for (const EvidenceSide& side : {judged.finding->one, judged.finding->other}) {
            for (const Evidence& evidence : *side) {
                if (evidence.claim)
                    claims.insert(*evidence.claim);
            }
        }
    }
    return claims;
}

/// Of each holder and subject the latest claim; of those of one statement the one that names an end.
std::vector<int> latestClaims(const TimelineContent& content)
{
    std::map<std::pair<std::vector<ActorId>, ClaimSubject>, int> latest;
    for (int claim = 0; claim < int(content.claims.size()); ++claim) { // In order of saying.
        const std::span<const ActorId> holders = content.claims.holdersOf(std::size_t(claim));
        const auto [found, isNew] =
            latest.try_emplace({{holders.begin(), holders.end()}, content.claims.subjectOf(std::size_t(claim))}, claim);
        if (isNew)
            continue;
        const TimelineClaim& before = content.claims[std::size_t(found->second)];
        const bool isSameStatement = before.statement == content.claims[std::size_t(claim)].statement;
        if (!isSameStatement || !before.span.fall)
            found->second = claim;
    }
    std::vector<int> claims;
    for (const auto& [subject, claim] : latest)
        claims.push_back(claim);
    return claims;
}

std::vector<int> featuredClaims(const TimelineContent& content)
{
    std::vector<int> claims;
    for (int claim = 0; claim < int(content.claims.size()); ++claim) {
        const ClaimRecord record = recordOf(content, claim);
        if (record.claim && record.claim->featured)
            claims.push_back(claim);
    }
    return claims;
}

} // namespace

bool namesEnd(const TimelineClaim& entry, const WithdrawalClaim& claim)
{
    const bool isExit = claim.what == What::FullExit || claim.what == What::PartialExit ||
                        claim.what == What::HandOver || claim.what == What::MissionEnds;
    const ClaimedEnd& end = entry.span.end;
    const bool isPlan = end.sense == EndSense::Fact && claim.modality != Modality::Happened && !end.isDenied;
    if (!isExit || !isPlan || end.isUncertain || !end.window || end.window->to == noLastDay)
        return false;
    return !entry.span.said.days || end.window->to > entry.span.said.days->from;
}

bool isPlainConflict(const JudgedFinding& judged)
{
    const Finding& finding = *judged.finding;
    const Judgement judgement = judged.judgement == Judgement::Open ? finding.proposed() : judged.judgement;
    return finding.rule == FindingRule::EndsConflict && finding.certainty == Certainty::Certain &&
           (judgement == Judgement::Open || judgement == Judgement::Real);
}

Standing standingOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim)
{
    if (!claim.holder && statement.manner == Manner::Headline)
        return Standing::Outlet;
    Standing best = Standing::Outlet;
    for (const ActorId id : holdersOf(snapshot, statement, claim)) {
        if (const Actor* actor = snapshot.find(id))
            best = std::min(best, standingOf(actor->kind));
    }
    return best;
}

std::vector<int> leadingClaims(const TimelineContent& content, const FindingList& findings)
{
    std::vector<int> claims = featuredClaims(content);
    if (claims.empty())
        claims = latestClaims(content);
    const std::set<ClaimId> conflicts = contradicted(findings);
    const auto rank = [&](int claim) {
        const TimelineClaim& entry = content.claims[std::size_t(claim)];
        const ClaimRecord record = recordOf(content, claim);
        const bool names = record.claim && namesEnd(entry, std::get<WithdrawalClaim>(record.claim->body));
        const Standing standing =
            record.claim ? standingOf(*content.snapshot, *record.statement, *record.claim) : Standing::Outlet;
        return std::tuple(!conflicts.contains(entry.claim), standing, !names, -claim);
    };
    std::vector<std::pair<decltype(rank(0)), int>> ranked;
    for (const int claim : claims)
        ranked.emplace_back(rank(claim), claim);
    std::sort(ranked.begin(), ranked.end());
    std::transform(ranked.begin(), ranked.end(), claims.begin(), [](const auto& each) { return each.second; });
    return claims;
}

TimelineContentPtr contentOf(const TimelineContent& whole, std::span<const int> claims)
{
    std::set<ClaimId> chosen;
    std::set<StatementId> statements;
    for (const int claim : claims) {
        chosen.insert(whole.claims[std::size_t(claim)].claim);
        statements.insert(whole.claims[std::size_t(claim)].statement);
    }
    const std::vector<StatementId> visible(statements.begin(), statements.end());
    const ClaimListPtr all = claimList(*whole.snapshot, visible, whole.options.pad);
    auto list = std::make_shared<ClaimList>();
    list->holders = all->holders;
    for (std::size_t i = 0; i < all->claims.size(); ++i) {
        if (!chosen.contains(all->claims[i].claim))
            continue;
        list->claims.push_back(all->claims[i]);
        list->subjects.push_back(all->subjects[i]);
        list->holderRuns.push_back(all->holderRuns[i]);
        list->rows.push_back(all->rows[i]);
        list->featured.push_back(all->featured[i]);
    }
    TimelineOptions options = whole.options;
    options.inherited = Inherited::Hide;
    return buildTimeline(whole.snapshot, ClaimListPtr(std::move(list)), visible, options);
}

} // namespace tasrih
