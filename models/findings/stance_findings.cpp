// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/stance_findings.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <tuple>

namespace tasrih {

namespace {
constexpr std::size_t positionCount = 5;

EvidenceSide sideOf(const StanceMark& mark)
{
    return std::make_shared<const std::vector<Evidence>>(std::vector{mark.evidence});
}

Finding turn(FindingRule rule, Certainty certainty, const StanceMark& one, const StanceMark& other,
             PropositionId proposition)
{
    return {
        rule,        certainty,    Excuse::None, proposition, {}, other.actor, std::max(one.said.from, other.said.from),
        sideOf(one), sideOf(other)};
}

/// The last mark of each position that is certainly over, as the days go by.
class Over
{
public:
    explicit Over(const std::vector<StanceMark>& marks)
        : m_marks(marks)
        , m_byEnd(marks.size())
    {
        std::iota(m_byEnd.begin(), m_byEnd.end(), std::size_t(0));
        std::stable_sort(m_byEnd.begin(), m_byEnd.end(),
                         [&](std::size_t a, std::size_t b) { return marks[a].said.to < marks[b].said.to; });
    }

    void goTo(DayPoint day)
    {
        for (; m_next < m_byEnd.size() && m_marks[m_byEnd[m_next]].said.to <= day; ++m_next) {
            const StanceMark& mark = m_marks[m_byEnd[m_next]];
            const std::size_t position = std::size_t(mark.position);
            m_last[position] = &mark;
            m_latestStart[position] = std::max(m_latestStart[position], mark.said.from);
        }
    }

    /// The last one over of any other clear position, unless @p position was taken again since.
    [[nodiscard]] const StanceMark* leftBehind(Position position) const
    {
        const StanceMark* last = nullptr;
        for (std::size_t other = 0; other < positionCount; ++other) {
            const StanceMark* mark = m_last[other];
            const bool isClear = other != std::size_t(Position::Unclear) && other != std::size_t(position);
            if (mark && isClear && (!last || mark->said.to > last->said.to))
                last = mark;
        }
        return last && m_latestStart[std::size_t(position)] < last->said.to ? last : nullptr;
    }

private:
    const std::vector<StanceMark>& m_marks;
    std::vector<std::size_t> m_byEnd;
    std::size_t m_next = 0;
    std::array<const StanceMark*, positionCount> m_last{};
    std::array<DayPoint, positionCount> m_latestStart{0, 0, 0, 0, 0};
};

/// What was over by @p day of the position of @p last, up to it.
EvidenceSide leftBehindBy(const std::vector<StanceMark>& marks, const StanceMark& last, DayPoint day)
{
    auto side = std::make_shared<std::vector<Evidence>>();
    for (const StanceMark& mark : marks) {
        if (mark.position == last.position && mark.said.to <= day)
            side->push_back(mark.evidence);
    }
    return side;
}

/// What belongs to one turn (several reports, or days that may be the same) is one finding.
void addChanges(std::vector<Finding>& findings, const std::vector<StanceMark>& marks, PropositionId proposition)
{
    Over over(marks);
    const StanceMark* lastBefore = nullptr;
    const StanceMark* lastTaken = nullptr;
    std::shared_ptr<std::vector<Evidence>> taken;
    for (const StanceMark& mark : marks) {
        if (mark.position == Position::Unclear)
            continue;
        over.goTo(mark.said.from);
        const StanceMark* before = over.leftBehind(mark.position);
        if (!before)
            continue;
        if (taken && before == lastBefore && mark.position == lastTaken->position) {
            taken->push_back(mark.evidence);
            continue;
        }
        const Certainty certainty = before->isUncertain || mark.isUncertain ? Certainty::Possible : Certainty::Certain;
        Finding finding = turn(FindingRule::StanceChanged, certainty, *before, mark, proposition);
        finding.one = leftBehindBy(marks, *before, mark.said.from);
        taken = std::make_shared<std::vector<Evidence>>(1, mark.evidence);
        finding.other = taken;
        findings.push_back(std::move(finding));
        lastBefore = before;
        lastTaken = &mark;
    }
}

/// Each saying is set against one of the opposite before it: itself read the other way, else one of the same day, else
/// the one that lasts longest.
void addBoth(std::vector<Finding>& findings, const std::vector<StanceMark>& marks, PropositionId proposition)
{
    std::array<const StanceMark*, positionCount> lasting{};
    std::map<std::pair<SayingId, Position>, const StanceMark*> ofSayings;
    std::map<std::pair<DayPoint, Position>, const StanceMark*> ofDays;
    std::set<std::tuple<SayingId, SayingId, Position>> told;
    for (const StanceMark& mark : marks) {
        if (mark.position != Position::Support && mark.position != Position::Oppose)
            continue;
        const Position opposite = mark.position == Position::Support ? Position::Oppose : Position::Support;
        const bool isOneDay = mark.said.length() == 1;
        const auto same = ofSayings.find({mark.saying, opposite});
        const auto sameDay = isOneDay ? ofDays.find({mark.said.from, opposite}) : ofDays.end();
        const StanceMark* other = lasting[std::size_t(opposite)];
        Certainty certainty = Certainty::Certain;
        if (same != ofSayings.end())
            other = same->second;
        else if (sameDay != ofDays.end()) {
            other = sameDay->second;
            if (other->isUncertain || mark.isUncertain)
                certainty = Certainty::Possible;
        } else if (other && other->said.overlaps(mark.said))
            certainty = Certainty::Possible;
        else
            other = nullptr;
        if (other && told.emplace(other->saying, mark.saying, mark.position).second)
            findings.push_back(turn(FindingRule::StanceBoth, certainty, *other, mark, proposition));
        const StanceMark*& last = lasting[std::size_t(mark.position)];
        if (!last || mark.said.to > last->said.to)
            last = &mark;
        ofSayings[{mark.saying, mark.position}] = &mark;
        if (isOneDay)
            ofDays[{mark.said.from, mark.position}] = &mark;
    }
}

/// What supports and what opposes, of the latest clear stance of each actor.
struct Camps
{
    std::vector<const StanceMark*> support, oppose;
};

/// The last run of marks of each actor in which it kept its clear stance, so that saying it again changes nothing.
Camps campsOf(std::span<const StanceMark> marks)
{
    QHash<ActorId, Position> latest;
    QSet<ActorId> closed; // Actors of which an older, other stance was met.
    std::vector<const StanceMark*> kept;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (mark->position == Position::Unclear || closed.contains(mark->actor))
            continue;
        const auto known = latest.constFind(mark->actor);
        if (known == latest.constEnd())
            latest.insert(mark->actor, mark->position);
        else if (*known != mark->position) {
            closed.insert(mark->actor);
            continue;
        }
        kept.push_back(&*mark);
    }
    Camps camps;
    for (auto mark = kept.rbegin(); mark != kept.rend(); ++mark) {
        if ((*mark)->position == Position::Support)
            camps.support.push_back(*mark);
        else if ((*mark)->position == Position::Oppose)
            camps.oppose.push_back(*mark);
    }
    return camps;
}

/// Each piece of evidence once, also where a joint saying has several holders.
EvidenceSide sideOf(const std::vector<const StanceMark*>& camp)
{
    auto side = std::make_shared<std::vector<Evidence>>();
    for (const StanceMark* mark : camp) {
        if (side->empty() || side->back() != mark->evidence)
            side->push_back(mark->evidence);
    }
    return side;
}

/// The runs of @p marks between which nobody spoke for longer than one time lasts.
std::vector<std::span<const StanceMark>> timesOf(const std::vector<StanceMark>& marks)
{
    std::vector<std::span<const StanceMark>> times;
    std::size_t first = 0;
    DaySpan said{0, 0};
    for (std::size_t at = 0; at < marks.size(); ++at) {
        const bool isFirst = at == first;
        if (!isFirst && daysBetween(said, marks[at].said) > oneTime) {
            times.emplace_back(&marks[first], at - first);
            first = at;
        }
        said = at == first ? marks[at].said : *united(said, marks[at].said);
    }
    if (first < marks.size())
        times.emplace_back(&marks[first], marks.size() - first);
    return times;
}

/// Leaves of @p camp, in order of time, what somebody of @p others spoke within a year of.
std::vector<const StanceMark*> nearTo(const std::vector<const StanceMark*>& others, std::vector<const StanceMark*> camp)
{
    std::vector<DayPoint> lastDays; // Of all others so far.
    for (const StanceMark* other : others)
        lastDays.push_back(lastDays.empty() ? other->said.to : std::max(lastDays.back(), other->said.to));
    std::erase_if(camp, [&](const StanceMark* mark) {
        const auto later = std::partition_point(others.begin(), others.end(), [mark](const StanceMark* other) {
            return qint64(other->said.from) - mark->said.to <= oneTime;
        });
        const auto before = std::size_t(later - others.begin());
        return before == 0 || qint64(mark->said.from) - lastDays[before - 1] > oneTime;
    });
    return camp;
}

std::optional<Finding> opposed(const Camps& all, FindingRule rule, Certainty certainty, PropositionId proposition,
                               std::optional<ActorId> body)
{
    Camps camps{nearTo(all.oppose, all.support), nearTo(all.support, all.oppose)};
    if (camps.support.empty() || camps.oppose.empty())
        return std::nullopt;
    if (camps.oppose.front()->said.from < camps.support.front()->said.from)
        std::swap(camps.support, camps.oppose); // Who spoke first stands first.
    const DayPoint when = camps.oppose.front()->said.from;
    return Finding{rule, certainty, Excuse::None,          proposition,         {},
                   body, when,      sideOf(camps.support), sideOf(camps.oppose)};
}
} // namespace

bool saidEarlier(const StanceMark& a, const StanceMark& b)
{
    const auto key = [](const StanceMark& mark) {
        return std::tuple(mark.said.from, mark.said.to, mark.evidence.statement, mark.evidence.claim);
    };
    return key(a) < key(b);
}

std::vector<Finding> stanceTurns(const std::vector<StanceMark>& marks, PropositionId proposition)
{
    std::vector<Finding> findings;
    const bool isUniform = std::all_of(marks.begin(), marks.end(),
                                       [&](const StanceMark& mark) { return mark.position == marks.front().position; });
    if (isUniform)
        return findings;
    addChanges(findings, marks, proposition);
    addBoth(findings, marks, proposition);
    return findings;
}

std::vector<Finding> disputes(const std::vector<StanceMark>& marks, PropositionId proposition)
{
    std::vector<Finding> findings;
    for (const std::span<const StanceMark> time : timesOf(marks)) {
        if (auto found =
                opposed(campsOf(time), FindingRule::StanceDisputed, Certainty::Certain, proposition, std::nullopt))
            findings.push_back(std::move(*found));
    }
    return findings;
}

std::vector<Finding> differingVoices(const std::vector<StanceMark>& marks, PropositionId proposition, ActorId body)
{
    std::vector<Finding> findings;
    Camps before;
    for (const std::span<const StanceMark> time : timesOf(marks)) {
        Camps camps = campsOf(time);
        if (auto found = opposed(camps, FindingRule::VoicesDiffer, Certainty::Possible, proposition, body))
            findings.push_back(std::move(*found));
        const bool isTurned = (camps.support.empty() && before.oppose.empty() && !before.support.empty()) ||
                              (camps.oppose.empty() && before.support.empty() && !before.oppose.empty());
        const std::vector<const StanceMark*>& then = before.support.empty() ? before.oppose : before.support;
        const std::vector<const StanceMark*>& now = camps.support.empty() ? camps.oppose : camps.support;
        // Where one actor speaks at both times, it is the one that changed.
        const bool isOneActors = std::any_of(then.begin(), then.end(), [&](const StanceMark* old) {
            return std::any_of(now.begin(), now.end(),
                               [old](const StanceMark* mark) { return mark->actor == old->actor; });
        });
        if (isTurned && !now.empty() && !isOneActors)
            findings.push_back({FindingRule::Superseded,
                                Certainty::Possible,
                                Excuse::None,
                                proposition,
                                {},
                                body,
                                now.front()->said.from,
                                sideOf(then),
                                sideOf(now)});
        if (!camps.support.empty() || !camps.oppose.empty())
            before = std::move(camps);
    }
    return findings;
}

} // namespace tasrih
