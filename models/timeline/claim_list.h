// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/index_iterator.h"
#include "models/background/kept.h"
#include "models/timeline/timeline_claim.h"

#include <memory>
#include <span>

namespace tasrih {

/// The holders of one claim: `count` entries of ClaimList::holders from `first`.
struct HolderRun
{
    quint32 first = 0;
    quint32 count = 0;
};

/// Withdrawal claims in order of saying, in parallel lists. Immutable once made; contents share it, whatever a filter
/// lets each of them show.
struct ClaimList
{
    std::vector<TimelineClaim> claims;
    std::vector<ClaimSubject> subjects;
    std::vector<HolderRun> holderRuns; ///< Whose claim it is, in `holders`.
    std::vector<quint32> rows;         ///< Of their statements, as StatementFacts count them.
    std::vector<bool> featured;        ///< Whether they were chosen for a briefing.
    std::vector<ActorId> holders;
};
using ClaimListPtr = std::shared_ptr<const ClaimList>;

/// The withdrawal claims of @p statements (ascending).
[[nodiscard]] ClaimListPtr claimList(const Snapshot& snapshot, std::span<const StatementId> statements,
                                     const ApproximatePad& pad);

/// What the list of all claims hangs on.
struct ClaimListKey
{
    std::weak_ptr<const Snapshot> snapshot; ///< Doesn't keep it alive.
    ApproximatePad pad;

    friend bool operator==(const ClaimListKey& a, const ClaimListKey& b)
    {
        return a.snapshot.lock() == b.snapshot.lock() && a.pad == b.pad;
    }
};
/// All claims of the newest snapshot.
using KeptClaims = Kept<ClaimListKey, ClaimList>;

/// Some claims of a list, in its order.
class ShownClaims
{
public:
    /// Borrows the claims it walks through.
    struct View
    {
        const ShownClaims* claims = nullptr;
        [[nodiscard]] const TimelineClaim& at(std::size_t index) const { return (*claims)[index]; }
    };
    using Iterator = IndexIterator<TimelineClaim, View>;

    ShownClaims() = default;
    /// @param places ascending, of claims in @p list.
    ShownClaims(ClaimListPtr list, std::vector<quint32> places);
    /// Claims made up by hand, that are about nothing.
    explicit ShownClaims(std::vector<TimelineClaim> claims);

    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    [[nodiscard]] bool empty() const { return m_places.empty(); }
    [[nodiscard]] const TimelineClaim& operator[](std::size_t at) const { return m_list->claims[m_places[at]]; }
    [[nodiscard]] const TimelineClaim& front() const { return (*this)[0]; }
    [[nodiscard]] const ClaimSubject& subjectOf(std::size_t at) const { return m_list->subjects[m_places[at]]; }
    /// Whose claim it is, in order.
    [[nodiscard]] std::span<const ActorId> holdersOf(std::size_t at) const
    {
        const HolderRun& run = m_list->holderRuns[m_places[at]];
        return std::span(m_list->holders).subspan(run.first, run.count);
    }
    [[nodiscard]] Iterator begin() const { return {View{this}, 0}; }
    [[nodiscard]] Iterator end() const { return {View{this}, size()}; }

private:
    ClaimListPtr m_list;
    std::vector<quint32> m_places;
};

} // namespace tasrih
