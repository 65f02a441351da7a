// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/draft.h"
#include "database/import/outlet_match.h"

#include <QtCore/QHash>

namespace tasrih {

namespace {

/// Finds outlets by any of their names, and makes those that are missing.
class Outlets
{
public:
    Outlets(const Snapshot& snapshot, IdSource& ids, Edits& edits)
        : m_ids(ids)
        , m_edits(edits)
    {
        for (const Outlet& outlet : snapshot.all<Outlet>()) {
            for (const QString& spelling : namesOf(outlet).spellings)
                m_byName.insert(outletKey(spelling), outlet.id);
        }
    }

    std::optional<OutletId> idOf(const QString& name)
    {
        const QString key = outletKey(name);
        if (key.isEmpty())
            return std::nullopt;
        if (const auto found = m_byName.constFind(key); found != m_byName.constEnd())
            return *found;
        const OutletId id = m_ids.next<OutletId>();
        m_edits.put(Outlet{id, name.trimmed(), {}, {}, {}, {}});
        m_byName.insert(key, id);
        return id;
    }

private:
    IdSource& m_ids;
    Edits& m_edits;
    QHash<QString, OutletId> m_byName;
};

} // namespace

std::vector<OutletNames> knownOutlets(const Snapshot& snapshot)
{
    std::vector<OutletNames> result;
    for (const Outlet& outlet : snapshot.all<Outlet>())
        result.push_back(namesOf(outlet));
    return result;
}

GrowingOutlets::GrowingOutlets(const Snapshot& snapshot)
    : m_all(knownOutlets(snapshot))
{
    for (const OutletNames& outlet : m_all) {
        for (const QString& spelling : outlet.spellings)
            m_keys.insert(outletKey(spelling));
    }
}

void GrowingOutlets::add(const QString& name)
{
    const QString key = outletKey(name);
    if (key.isEmpty() || m_keys.contains(key))
        return;
    m_keys.insert(key);
    m_all.push_back({name.trimmed(), {name.trimmed()}, {}});
}

ImportPlan planImport(std::vector<ImportDraft> drafts, const Snapshot& snapshot, IdSource& ids, const QDateTime& now)
{
    ImportPlan plan;
    Outlets outlets(snapshot, ids, plan.edits);
    for (ImportDraft& draft : drafts) {
        const auto articleId = ids.next<ArticleId>();
        const auto textId = ids.next<TextId>();
        const auto outlet = outlets.idOf(draft.outlet);
        plan.articles.push_back(articleId);
        plan.edits.put(Article{articleId,
                               textId,
                               outlet,
                               draft.title,
                               draft.author,
                               draft.published,
                               draft.publishedBasis,
                               draft.url,
                               draft.language,
                               ReadingState::New,
                               {},
                               now});
        plan.edits.texts.push_back({textId, articleId, std::move(draft.text), draft.sourceName,
                                    draft.encoding ? encodingName(*draft.encoding) : QString(),
                                    std::move(draft.original), draft.newlinesChanged, draft.charactersStripped});
    }
    return plan;
}

} // namespace tasrih
