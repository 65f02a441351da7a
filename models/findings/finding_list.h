// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/judged_findings.h"

#include <map>

namespace tasrih {

/// Which findings are wanted, beyond those of which the filter lets some evidence through.
struct FindingChoice
{
    enum class Order
    {
        BySubject, ///< Those of the highest rank first, with all others of their subject.
        ByRank,
        NewestFirst,
        OldestFirst
    };
    std::optional<FindingRule> rule = {};
    std::optional<Certainty> certainty = {};
    std::optional<Judgement> judgement = {};
    Order order = Order::BySubject;
    std::optional<StatementId> statement = {}; ///< Only those that a statement stands in.

    friend bool operator==(const FindingChoice&, const FindingChoice&) = default;
};

/// What is shown, and how many there are of each kind before the choice.
struct FindingList
{
    /// The findings of one subject, where the order is by subject.
    struct Section
    {
        FindingSubject subject;
        std::size_t first = 0;
        int count = 0;
    };

    FindingIndexPtr index;
    JudgedFindingsPtr judged; ///< Keeps the findings alive.
    std::vector<JudgedFinding> findings;
    std::vector<Section> sections;
    std::map<FindingRule, int> byRule;
    std::map<Judgement, int> byJudgement;
    int all = 0; ///< That the filter lets through.
};

/// @param visible ascending; null where everything is.
[[nodiscard]] FindingList findingList(const JudgedFindingsPtr& all, const std::vector<StatementId>* visible,
                                      const FindingChoice& choice);

} // namespace tasrih
