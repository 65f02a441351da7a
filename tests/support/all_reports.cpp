// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/all_reports.h"

#include "models/compare/compare_report.h"
#include "models/dossier/dossier_report.h"
#include "models/export/figures_report.h"
#include "models/export/statements_report.h"
#include "models/export/timeline_report.h"
#include "models/findings/findings_report.h"
#include "models/stances/stances_report.h"

namespace tasrih::test {

namespace {

using All = std::vector<StatementId>;

Report timelineOf(const SnapshotPtr& snapshot, const All& all, Language language)
{
    TimelineOptions options;
    options.language = language;
    const RowLayout rows(buildTimeline(snapshot, all, options), TimelineMetrics());
    return timelineReport(rows, SourceNumbers(rows));
}

/// Of whoever said what was said first.
Report dossierOfAll(const SnapshotPtr& snapshot, const All& all, Language language)
{
    const Saying* saying = snapshot->find(snapshot->get(all.front()).saying);
    return dossierReport(*snapshot, dossierOf(*snapshot, saying->speakers.front().actor, all), language);
}

Report comparisonOfTwo(const SnapshotPtr& snapshot, const All& all, Language language)
{
    return compareReport(*snapshot, {all.at(0), all.at(1)}, std::nullopt, {}, language);
}

} // namespace

const std::vector<NamedReport>& allReports()
{
    static const std::vector<NamedReport> all{
        {"statementsReport", [](const SnapshotPtr& s, const All& a, Language l) { return statementsReport(*s, a, l); }},
        {"figuresReport", [](const SnapshotPtr& s, const All& a, Language l) { return figuresReport(*s, a, l); }},
        {"timelineReport", timelineOf},
        {"stancesReport", [](const SnapshotPtr& s, const All& a, Language l) { return stancesReport(*s, a, {}, l); }},
        {"findingsReport",
         [](const SnapshotPtr& s, const All& a, Language l) { return findingsReport(findingsAmong(s, a), l); }},
        {"dossierReport", dossierOfAll},
        {"compareReport", comparisonOfTwo},
    };
    return all;
}

} // namespace tasrih::test
