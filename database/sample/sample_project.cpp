// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sample/sample_project.h"

#include "database/sample/sample_records.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {

void fill(ProjectStore& store)
{
    const SampleObject head = readSample(QStringLiteral("project.json")).front();
    const QString label = QCoreApplication::translate("Store", "Make the sample project");
    store.setSetting(label, QStringLiteral("title"), head.text("title"));
    store.setSetting(label, QStringLiteral("title_en"), head.text("title_en"));
    store.apply(label, [&store](const Snapshot&) {
        SampleKeys keys(store.ids());
        Edits edits;
        readSampleRecords(keys, edits);
        const QHash<QString, QString> texts = readSampleArticles(keys, edits);
        readSampleStatements(keys, texts, edits);
        return edits;
    });
    // What follows is the analyst's work: undo must not empty the sample.
    store.forgetHistory();
}

} // namespace

void createSampleProject(const QString& path, ProjectStore::Existing existing)
{
    ProjectStore::create(path, existing, fill);
}

} // namespace tasrih
