// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/project_store.h"
#include "models/export/figures_report.h"
#include "models/export/statements_report.h"
#include "models/findings/finding_index.h"
#include "models/search/search.h"
#include "models/timeline/timeline_content.h"
#include "tests/fuzz/struck_project.h"
#include "tests/fuzz/subjects.h"

namespace tasrih::fuzz {

namespace {

/// What the pages and exports ask of a snapshot.
void walk(const SnapshotPtr& snapshot)
{
    std::vector<StatementId> all;
    for (const Statement& statement : snapshot->all<Statement>())
        all.push_back(statement.id);
    const FindingIndex findings(snapshot);
    for (const TimelineRows rows :
         {TimelineRows::Places, TimelineRows::Actors, TimelineRows::Sides, TimelineRows::Propositions})
        (void)buildTimeline(snapshot, all, {.rows = rows});
    (void)statementsReport(*snapshot, all, Language::Arabic);
    (void)figuresReport(*snapshot, all, Language::English);
}

/// What the Search page asks of the index, whatever stands in it.
void searchIn(ProjectStore& store)
{
    for (const char16_t* typed :
         {u"القوات", u"\"عين الأسد\" -لا", u"a* near/3 ب OR speaker:ا", u"mentions:ا said:2024..2026"}) {
        const Query query = Query::parse(QString::fromUtf16(typed), Query::Ending::Open);
        for (const SearchScope scope : {SearchScope::Articles, SearchScope::Statements}) {
            try {
                (void)search(store.connection(), *store.snapshot(), *query.root, {.scope = scope, .hasFacets = true});
            } catch (const Error& error) {
                require(!error.message().isEmpty(), "a refusal without words");
            }
        }
    }
}

} // namespace

void pages(const QByteArray& bytes)
{
    const StruckProject struck(bytes);
    try {
        ProjectStore store(struck.path, ProjectStore::Access::ReadOnly);
        walk(store.snapshot());
        searchIn(store);
    } catch (const Error& error) {
        require(!error.message().isEmpty(), "a refusal without words");
    }
}

} // namespace tasrih::fuzz
