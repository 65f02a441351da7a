// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/check.h"
#include "database/store/salvage/salvage.h"
#include "tests/fuzz/struck_project.h"
#include "tests/fuzz/subjects.h"

#include <QtCore/QFile>

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

/// What is saved of it is sound.
void tryToSave(const QString& path)
{
    const QString out = scratchFile("saved.tasrih");
    QFile::remove(out);
    (void)salvage(path, out);
    ProjectStore saved(out, ProjectStore::Access::ReadOnly);
    require(checkProject(saved).problems.isEmpty(), "what was saved of a damaged project isn't sound");
}

} // namespace

void project(const QByteArray& bytes)
{
    const StruckProject struck(bytes);
    try {
        tryToSave(struck.path);
    } catch (const Error& error) {
        require(!error.message().isEmpty(), "a refusal without words");
    }
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
