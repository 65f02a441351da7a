// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/check.h"
#include "tests/fuzz/struck_project.h"
#include "tests/fuzz/subjects.h"

namespace tasrih::fuzz {

namespace {

void readAll(ProjectStore& store)
{
    (void)checkProject(store);
    for (const Article& article : store.snapshot()->all<Article>()) {
        (void)store.text(article.text);
        (void)store.versions(article.id);
    }
    for (const HistoryRow& row : store.history(10)) {
        if (store.readOnlyReason().isEmpty())
            (void)store.contents(row.change.sequence);
    }
    if (!store.readOnlyReason().isEmpty())
        return;
    store.undo();
    store.redo();
}

} // namespace

void project(const QByteArray& bytes)
{
    const StruckProject struck(bytes);
    for (const auto access : {ProjectStore::Access::ReadOnly, ProjectStore::Access::ReadWrite}) {
        try {
            ProjectStore store(struck.path, access);
            readAll(store);
        } catch (const Error& error) {
            require(!error.message().isEmpty(), "a refusal without words");
        }
    }
}

} // namespace tasrih::fuzz
