// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_batch.h"

namespace tasrih {

void ImportBatch::add(const ImportRow& row, ImportDraft draft)
{
    draft.title = row.facts.title;
    draft.outlet = row.facts.outlet;
    draft.author = row.facts.author;
    draft.language = row.facts.language;
    if (row.edited.contains(ImportColumn::Published)) {
        draft.published = publishedFrom(row.facts.published);
        draft.publishedBasis = draft.published ? std::optional(Basis::External) : std::nullopt;
    }
    m_characters += draft.text.size();
    m_numbers.push_back(row.number);
    m_drafts.push_back(std::move(draft));
}

std::vector<std::pair<int, QString>> ImportBatch::takeKnown(const QHash<QString, ArticleId>& known)
{
    std::vector<std::pair<int, QString>> taken;
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
    QStringList result;
    for (const ImportDraft& draft : m_drafts)
        result += draft.fingerprint;
    return result;
}

Edits ImportBatch::plan(const Snapshot& snapshot, IdSource& ids, const QDateTime& now)
{
    ImportPlan plan = planImport(m_drafts, snapshot, ids, now);
    m_articles = std::move(plan.articles);
    return std::move(plan.edits);
}

} // namespace tasrih
