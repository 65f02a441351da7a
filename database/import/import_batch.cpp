// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/import_batch.h"

#include <algorithm>

namespace tasrih {

bool ImportBatch::add(int number, ImportDraft draft)
{
    if (m_fingerprints.contains(draft.fingerprint)) {
        m_twins.emplace_back(number, draft.fingerprint);
        return false;
    }
    m_fingerprints.insert(draft.fingerprint);
    m_characters += draft.text.size();
    m_numbers.push_back(number);
    m_drafts.push_back(std::move(draft));
    return true;
}

std::vector<std::pair<int, QString>> ImportBatch::takeKnown(const QHash<QString, ArticleId>& known)
{
    std::vector<std::pair<int, QString>> taken;
    std::erase_if(m_twins, [&](const auto& twin) {
        const bool isKnown = known.contains(twin.second);
        if (isKnown)
            taken.push_back(twin);
        return isKnown;
    });
    for (std::size_t i = m_drafts.size(); i-- > 0;) {
        if (!known.contains(m_drafts[i].fingerprint))
            continue;
        taken.emplace_back(m_numbers[i], m_drafts[i].fingerprint);
        m_drafts.erase(m_drafts.begin() + std::ptrdiff_t(i));
        m_numbers.erase(m_numbers.begin() + std::ptrdiff_t(i));
    }
    return taken;
}

QStringList ImportBatch::fingerprints() const
{
    return {m_fingerprints.begin(), m_fingerprints.end()};
}

std::vector<std::pair<int, std::size_t>> ImportBatch::twins() const
{
    std::vector<std::pair<int, std::size_t>> twins;
    for (const auto& [number, fingerprint] : m_twins) {
        const auto same = std::find_if(m_drafts.begin(), m_drafts.end(),
                                       [&](const ImportDraft& draft) { return draft.fingerprint == fingerprint; });
        twins.emplace_back(number, std::size_t(same - m_drafts.begin()));
    }
    return twins;
}

Edits ImportBatch::plan(const Snapshot& snapshot, IdSource& ids, const QDateTime& now)
{
    ImportPlan plan = planImport(m_drafts, snapshot, ids, now);
    m_articles = std::move(plan.articles);
    return std::move(plan.edits);
}

} // namespace tasrih
