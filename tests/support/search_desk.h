// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/project_store.h"
#include "models/search/search.h"
#include "tests/support/temporary_project.h"

namespace tasrih::test {

/// A project on disk that is filled by hand and searched.
struct SearchDesk
{
    ArticleId article(const QString& text, const QString& title = QStringLiteral("بلا"))
    {
        const auto id = store.ids().next<ArticleId>();
        const auto version = store.ids().next<TextId>();
        Edits edits;
        edits.texts.push_back({version, id, text});
        edits.put(Article{id, version, {}, title});
        put(std::move(edits));
        return id;
    }
    template <typename Record>
    void put(Record record) requires requires
    {
        record.id;
    }
    {
        Edits edits;
        edits.put(std::move(record));
        put(std::move(edits));
    }
    void put(Edits edits)
    {
        store.apply(QStringLiteral("Edit"), [&](const Snapshot&) { return edits; });
    }
    [[nodiscard]] ActorId actor(const QString& name, ActorKind kind, const QString& alias = {})
    {
        Actor actor{store.ids().next<ActorId>(), name};
        actor.kind = kind;
        if (!alias.isEmpty())
            actor.aliases.push_back({store.ids().next<ActorAliasId>(), alias, QStringLiteral("ar")});
        put(actor);
        return actor.id;
    }
    [[nodiscard]] SearchAnswer answer(const QString& typed, const SearchOptions& options = {})
    {
        const Query query = Query::parse(typed);
        if (!query.root)
            return {};
        return search(store.connection(), *store.snapshot(), *query.root, options);
    }
    [[nodiscard]] bool finds(const QString& typed, ArticleId article)
    {
        const std::vector<qint64> found = answer(typed).found;
        return std::find(found.begin(), found.end(), article.value()) != found.end();
    }

    TemporaryProject file;
    ProjectStore store{file.path(), ProjectStore::Access::ReadWrite};
};

} // namespace tasrih::test
