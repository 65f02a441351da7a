// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/saying_findings.h"

#include "database/text/folding.h"
#include "models/kinds/kinds.h"

#include <algorithm>

namespace tasrih {

namespace {
bool isQuotation(const Statement& statement)
{
    return statement.manner == Manner::Direct || statement.manner == Manner::Document;
}

std::optional<Certainty> clash(const SaidClaim& quoted, const SaidClaim& told)
{
    return askKind(*quoted.claim, *told.claim, std::optional<Certainty>(),
                   [](auto kind, const auto& one, const auto& other) { return kind.clash(one, other); });
}

FindingSubject subjectOf(const Claim& claim)
{
    return askKind(claim, [](auto kind, const auto& body) { return kind.topic(body); });
}

EvidenceSide one(const Evidence& evidence)
{
    return std::make_shared<const std::vector<Evidence>>(std::vector{evidence});
}

std::optional<DayPoint> firstDay(const Snapshot& snapshot, const Statement& statement)
{
    const std::optional<DaySpan> days = saidOnOf(snapshot, statement).days;
    return days ? std::optional(days->from) : std::nullopt;
}

/// The claims of a saying that say the same, all quoted or all told.
struct SayingReport
{
    bool isQuotation = false;
    std::vector<SaidClaim> claims;
};

std::vector<SayingReport> reportsOf(const std::vector<SaidClaim>& claims)
{
    std::vector<SayingReport> reports;
    for (const SaidClaim& claim : claims) {
        const bool isQuoted = isQuotation(*claim.statement);
        const auto same = std::find_if(reports.begin(), reports.end(), [&](const SayingReport& report) {
            const SaidClaim& first = report.claims.front();
            return report.isQuotation == isQuoted && first.claim->body == claim.claim->body &&
                   first.holders == claim.holders;
        });
        if (same == reports.end())
            reports.push_back({isQuoted, {claim}});
        else
            same->claims.push_back(claim);
    }
    return reports;
}
} // namespace

std::vector<Finding> paraphrases(const std::vector<SaidClaim>& claims)
{
    const std::vector<SayingReport> reports = reportsOf(claims);
    std::vector<Finding> findings;
    for (const SayingReport& quoted : reports) {
        for (const SayingReport& told : reports) {
            if (!quoted.isQuotation || told.isQuotation)
                continue;
            if (const std::optional<Certainty> certainty = clash(quoted.claims.front(), told.claims.front())) {
                Finding found{FindingRule::Paraphrase, *certainty};
                found.subject = subjectOf(*quoted.claims.front().claim);
                found.when = firstSaid(quoted.claims);
                found.one = sideOf(quoted.claims);
                found.other = sideOf(told.claims);
                findings.push_back(std::move(found));
            }
        }
    }
    return findings;
}

std::vector<Finding> announcers(const std::vector<SaidClaim>& claims)
{
    std::vector<Finding> findings;
    std::vector<bool> isTold(claims.size(), false);
    for (std::size_t first = 0; first < claims.size(); ++first) {
        const auto* said = std::get_if<WithdrawalClaim>(&claims[first].claim->body);
        if (!said || claims[first].holders.empty() || isTold[first])
            continue;
        std::vector<SaidClaim> same, others;
        for (std::size_t at = first; at < claims.size(); ++at) {
            const auto* told = std::get_if<WithdrawalClaim>(&claims[at].claim->body);
            const bool isOfSame = told && !claims[at].holders.empty() && told->what == said->what &&
                                  subjectOf(*claims[at].claim) == subjectOf(*claims[first].claim);
            if (!isOfSame)
                continue;
            isTold[at] = true;
            (claims[at].holders == claims[first].holders ? same : others).push_back(claims[at]);
        }
        if (others.empty())
            continue;
        const bool isShared = std::any_of(others.begin(), others.end(), [&](const SaidClaim& other) {
            return std::find_first_of(other.holders.begin(), other.holders.end(), claims[first].holders.begin(),
                                      claims[first].holders.end()) != other.holders.end();
        });
        sortByTime(same);
        sortByTime(others);
        Finding found{FindingRule::AnnouncerDiffers, isShared ? Certainty::Possible : Certainty::Certain};
        found.subject = subjectOf(*claims[first].claim);
        found.when = later(firstSaid(same), firstSaid(others));
        found.one = sideOf(same);
        found.other = sideOf(others);
        findings.push_back(std::move(found));
    }
    return findings;
}

namespace {
/// What both speak of: a proposition, a place, a phase or a measure; else what the first does.
FindingSubject sharedSubject(const Statement& first, const Statement& second)
{
    for (const Claim& one : first.claims) {
        for (const Claim& other : second.claims) {
            if (subjectOf(one) == subjectOf(other))
                return subjectOf(one);
        }
    }
    return first.claims.empty() ? FindingSubject() : subjectOf(first.claims.front());
}
} // namespace

std::optional<Finding> denial(const Snapshot& snapshot, const Link& link)
{
    const Statement* from = snapshot.find(link.from);
    const Statement* to = snapshot.find(link.to);
    if (link.kind != LinkKind::Denies || !from || !to)
        return std::nullopt;
    Finding found{FindingRule::Denied, Certainty::Certain};
    found.subject = sharedSubject(*to, *from);
    found.when = later(firstDay(snapshot, *from), firstDay(snapshot, *to));
    found.one = one({link.to, {}});
    found.other = one({link.from, {}});
    return found;
}

std::optional<quint64> wordsKey(const Statement& statement)
{
    constexpr int fewestLetters = 40;
    quint64 hash = 14695981039346656037ULL; // FNV-1a.
    int letters = 0;
    for (const Highlight& highlight : statement.highlights) {
        if (highlight.claim)
            continue;
        for (const QChar letter : highlight.quote) {
            // Folding whole texts of a large project takes seconds; wire copies differ in little.
            if (!letter.isLetterOrNumber() || letter == u'ـ')
                continue;
            char16_t code = letter.unicode();
            if (code == u'أ' || code == u'إ' || code == u'آ' || code == u'ٱ')
                code = u'ا';
            else if (code == u'ى')
                code = u'ي';
            else if (code == u'ة')
                code = u'ه';
            hash = (hash ^ code) * 1099511628211ULL;
            ++letters;
        }
    }
    return letters >= fewestLetters ? std::optional(hash) : std::nullopt;
}

std::optional<Finding> sameWords(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    std::vector<const Statement*> reports;
    for (const StatementId id : statements) {
        if (const Statement* statement = snapshot.find(id))
            reports.push_back(statement);
    }
    if (reports.size() < 2)
        return std::nullopt;
    std::stable_sort(reports.begin(), reports.end(), [&](const Statement* a, const Statement* b) {
        return std::pair(firstDay(snapshot, *a), a->id) < std::pair(firstDay(snapshot, *b), b->id);
    });
    auto others = std::make_shared<std::vector<Evidence>>();
    const Statement& first = *reports.front();
    for (const Statement* report : reports) {
        if (report->saying != first.saying && report->article != first.article)
            others->push_back({report->id, {}});
    }
    if (others->empty())
        return std::nullopt;
    Finding found{FindingRule::SameWords, Certainty::Possible};
    found.when = firstDay(snapshot, snapshot.get(others->front().statement));
    found.one = one({first.id, {}});
    found.other = std::move(others);
    return found;
}

} // namespace tasrih
