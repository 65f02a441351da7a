// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/judged_findings.h"

#include "database/records/statement_facts.h"

#include <algorithm>

namespace tasrih {

JudgedFindingsPtr judgedFindings(const FindingIndexPtr& index)
{
    auto result = std::make_shared<JudgedFindings>();
    result->index = index;
    const Verdicts verdicts(*index->snapshot());
    const std::vector<StatementId>& ids = index->snapshot()->facts->ids;
    const std::size_t count = index->inOrder().size();
    result->findings.reserve(count);
    result->rules.reserve(count);
    result->rows.reserve(count, 2 * count);
    for (const Finding* finding : index->inOrder()) {
        result->findings.push_back(verdicts.judged(*finding));
        result->rules.push_back(finding->rule);
        for (const EvidenceSide& side : {finding->one, finding->other}) {
            for (const Evidence& evidence : *side)
                result->rows.add(quint32(std::lower_bound(ids.begin(), ids.end(), evidence.statement) - ids.begin()));
        }
        result->rows.close();
    }
    return result;
}

} // namespace tasrih
