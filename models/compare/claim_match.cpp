// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/claim_match.h"

#include "models/kinds/kinds.h"
#include "models/kinds/likeness.h"

#include <algorithm>

namespace tasrih {

namespace {

constexpr int besidePinned = 15; ///< What all are compared with should stand beside them.

int likenessOf(const Snapshot& snapshot, const Claim& a, const Claim& b)
{
    return askKind(a, b, likeness::never,
                   [&](auto kind, const auto& one, const auto& other) { return kind.likeness(snapshot, one, other); });
}

class Matcher
{
public:
    Matcher(const Snapshot& snapshot, const std::vector<ColumnFacts>& columns, std::size_t pinned)
        : m_snapshot(snapshot)
        , m_columns(columns)
        , m_pinned(pinned)
    {
    }

    std::vector<ClaimSlot> match(ClaimKind kind)
    {
        m_slots.clear();
        place(kind, m_pinned);
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (column != m_pinned)
                place(kind, column);
        }
        // What the pinned column and others speak of comes first, then what others share.
        const auto rank = [&](const ClaimSlot& slot) {
            const auto said = std::count_if(slot.claims.begin(), slot.claims.end(),
                                            [](const ColumnClaim* claim) { return claim != nullptr; });
            return std::pair(said < 2, slot.claims[m_pinned] == nullptr);
        };
        std::stable_sort(m_slots.begin(), m_slots.end(),
                         [&](const ClaimSlot& a, const ClaimSlot& b) { return rank(a) < rank(b); });
        return bySubject();
    }

private:
    struct Fit
    {
        int score;
        std::size_t claim, slot;
    };

    /// The least that a claim and the one that leads a slot must share.
    [[nodiscard]] int needed() const
    {
        const bool chosen = std::none_of(m_columns.begin(), m_columns.end(),
                                         [](const ColumnFacts& facts) { return facts.isGathered(); });
        return chosen ? 0 : likeness::relatedSubject;
    }

    /// What is about the same as an earlier slot follows it: an actor's former claims its latest one.
    [[nodiscard]] std::vector<ClaimSlot> bySubject() const
    {
        std::vector<ClaimSlot> sorted;
        std::vector<bool> placed(m_slots.size(), false);
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            const Claim& first = *m_slots[i].leading(m_pinned).claim;
            for (std::size_t j = i; j < m_slots.size() && !placed[i]; ++j) {
                const Claim& other = *m_slots[j].leading(m_pinned).claim;
                if (placed[j] || (j > i && likenessOf(m_snapshot, first, other) < likeness::sameSubject))
                    continue;
                sorted.push_back(m_slots[j]);
                if (j > i)
                    placed[j] = true;
            }
            placed[i] = true;
        }
        return sorted;
    }

    void place(ClaimKind kind, std::size_t column)
    {
        std::vector<const ColumnClaim*> claims;
        for (const ColumnClaim& claim : m_columns[column].claims) {
            if (claim.claim->kind() == kind)
                claims.push_back(&claim);
        }
        const int least = needed();
        std::vector<Fit> fits;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
                const int score = likenessOf(m_snapshot, *m_slots[slot].leading(m_pinned).claim, *claims[i]->claim);
                const int bonus = m_slots[slot].claims[m_pinned] ? besidePinned : 0;
                if (score >= least)
                    fits.push_back({score + bonus, i, slot});
            }
        }
        std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.score > b.score; });
        std::vector<bool> placed(claims.size(), false);
        for (const Fit& one : fits) {
            const ColumnClaim*& free = m_slots[one.slot].claims[column];
            if (placed[one.claim] || free)
                continue;
            free = claims[one.claim];
            placed[one.claim] = true;
        }
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (placed[i])
                continue;
            ClaimSlot slot{kind, std::vector<const ColumnClaim*>(m_columns.size(), nullptr)};
            slot.claims[column] = claims[i];
            m_slots.push_back(std::move(slot));
        }
    }

    const Snapshot& m_snapshot;
    const std::vector<ColumnFacts>& m_columns;
    std::size_t m_pinned;
    std::vector<ClaimSlot> m_slots;
};

} // namespace

const ColumnClaim& ClaimSlot::leading(std::size_t pinned) const
{
    if (claims[pinned])
        return *claims[pinned];
    return **std::find_if(claims.begin(), claims.end(), [](const ColumnClaim* claim) { return claim != nullptr; });
}

std::vector<ClaimSlot> matchClaims(const Snapshot& snapshot, const std::vector<ColumnFacts>& columns,
                                   std::size_t pinned)
{
    std::vector<ClaimSlot> slots;
    Matcher matcher(snapshot, columns, pinned);
    std::vector<std::pair<int, ClaimKind>> ranks;
    eachKind(
        [&]<typename Body>(std::type_identity<Body>) { ranks.emplace_back(KindOf<Body>::rank, Body::kind.value); });
    std::sort(ranks.begin(), ranks.end());
    for (const auto& [rank, kind] : ranks) {
        std::vector<ClaimSlot> ofKind = matcher.match(kind);
        slots.insert(slots.end(), std::make_move_iterator(ofKind.begin()), std::make_move_iterator(ofKind.end()));
    }
    return slots;
}

} // namespace tasrih
