// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manage/duplicates.h"

#include "database/text/folding.h"

#include <map>
#include <set>

namespace tasrih {

namespace {
/// A name as it is compared: folded, hyphens as blanks, without the article ال of its words.
QString comparable(const QString& name)
{
    QStringList words = foldPhrase(name).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    const QString article = QStringLiteral("ال");
    for (QString& word : words) {
        if (word.startsWith(article) && word.size() > article.size() + 1)
            word.remove(0, article.size());
    }
    return words.join(QLatin1Char(' '));
}

bool isComparable(const Snapshot& snapshot, const AnyId& id)
{
    const auto* key = std::get_if<ActorId>(&id);
    const Actor* actor = key ? snapshot.find(*key) : nullptr;
    return !actor || (actor->kind != ActorKind::Unnamed && !actor->article);
}
} // namespace

std::vector<DuplicateGroup> duplicatesOf(const Snapshot& snapshot, RecordKind kind)
{
    if (!isMergeable(kind))
        return {};
    std::map<QString, DuplicateGroup> byName;
    for (const AnyId& id : idsOf(snapshot, kind)) {
        if (!isComparable(snapshot, id))
            continue;
        for (const QString& name : namesOf(snapshot, id)) {
            DuplicateGroup& group = byName[comparable(name)];
            if (group.ids.empty())
                group.name = name;
            if (group.ids.empty() || group.ids.back() != id)
                group.ids.push_back(id);
        }
    }
    std::vector<DuplicateGroup> result;
    std::set<std::vector<AnyId>> seen;
    for (auto& [folded, group] : byName) {
        if (group.ids.size() > 1 && seen.insert(group.ids).second)
            result.push_back(std::move(group));
    }
    return result;
}

} // namespace tasrih
