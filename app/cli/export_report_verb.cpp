// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih export statements|stances|...: what is handed to others as a report.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/store/project_store.h"
#include "database/words/language.h"
#include "models/context/filter.h"
#include "models/export/statements_report.h"
#include "models/findings/findings_report.h"
#include "models/stances/stances_report.h"
#include "views/paper/pdf_file.h"
#include "views/report/report_export.h"
#include "views/stances/stance_sheet.h"

#include <QtCore/QFileInfo>

namespace tasrih::cli {

namespace {

using Statements = std::vector<StatementId>;

/// A form that --as asks for: its name, and whether it only makes sense as a table of cells.
struct Form
{
    const char* name;
    enum class For
    {
        All,
        Cells
    } use = For::All;
};

/// What a report is made of and for.
struct Wanted
{
    QString form; ///< Its name; empty where there are none.
    Language language;
    std::optional<ReportOutput> only; ///< What alone it is written as; nothing where that is tables and pages both.
};

/// One kind of report.
struct Kind
{
    const char* name;
    Wording purpose;
    std::vector<Form> forms; ///< The first is the default.
    Report (*make)(const SnapshotPtr& snapshot, const Statements& statements, const Wanted& wanted);
    /// What a PDF of the default form is; null: the report, block by block.
    std::shared_ptr<const PrintedPages> (*sheet)(const SnapshotPtr& snapshot, const Statements& statements,
                                                 Language language) = nullptr;
};

Report stancesIn(const SnapshotPtr& now, const Statements& statements, const Wanted& wanted)
{
    const auto& [form, language, only] = wanted;
    const Snapshot& snapshot = *now;
    PivotOptions options;
    options.language = language;
    Report report = stancesReport(snapshot, statements, options, language);
    if (form == QLatin1String("evidence"))
        report.blocks = {stanceEvidenceTable(snapshot, statements, options, language)};
    else if (form == QLatin1String("matrix"))
        report.blocks = {stanceMatrix(snapshot, statements, options, language)};
    else if (form == QLatin1String("edges"))
        report.blocks = {stanceEdges(snapshot, statements, options, language)};
    return report;
}

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {"statements",
         Wording("CommandLine", "Writes all statements, a row each."),
         {},
         [](const SnapshotPtr& snapshot, const Statements& statements, const Wanted& wanted) {
             return statementsReport(*snapshot, statements, wanted.language,
                                     wanted.only.value_or(ReportOutput::Sheets));
         }},
        {"stances",
         Wording("CommandLine", "Writes who stands where on what: as a table of actors and propositions, as "
                                "the evidence behind it, as a matrix of 0 and 1, or as a list of edges."),
         {{"table"}, {"evidence"}, {"matrix", Form::For::Cells}, {"edges", Form::For::Cells}},
         stancesIn,
         [](const SnapshotPtr& snapshot, const Statements& statements,
            Language language) -> std::shared_ptr<const PrintedPages> {
             return std::make_shared<StanceSheet>(snapshot, statements, PivotOptions(), language);
         }},
        {"findings",
         Wording("CommandLine", "Writes the contradictions that were found, each with its rule, its evidence "
                                "and the verdict, in order of time."),
         {},
         [](const SnapshotPtr& snapshot, const Statements& statements, const Wanted& wanted) {
             return findingsReport(findingsAmong(snapshot, statements), wanted.language, wanted.only);
         }},
    };
    return all;
}

const Kind* kindOf(const QString& name)
{
    const auto found = std::find_if(kinds().begin(), kinds().end(),
                                    [&](const Kind& kind) { return name == QLatin1String(kind.name); });
    return found == kinds().end() ? nullptr : &*found;
}

QStringList namesOf(const std::vector<Form>& forms)
{
    QStringList names;
    for (const Form& form : forms)
        names << QLatin1String(form.name);
    return names;
}

const Form* formOf(const Kind& kind, const Arguments& given)
{
    if (kind.forms.empty())
        return nullptr;
    return &kind.forms[std::size_t(given.choice(QStringLiteral("as"), namesOf(kind.forms)))];
}

void requireSuffixFor(const Form* form, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isCells = suffix == QLatin1String("csv") || suffix == QLatin1String("xlsx");
    if (form && form->use == Form::For::Cells && !isCells)
        throw UsageError(
            translated(Wording("CommandLine",
                               "A matrix or a list of edges is a table: the file's name must end in .csv or "
                               ".xlsx: %1"))
                .arg(path));
    requireSuffix(path, exportSuffixes());
}

} // namespace

QStringList reportKinds()
{
    QStringList names;
    for (const Kind& kind : kinds())
        names << QLatin1String(kind.name);
    return names;
}

int runExportReport(const QStringList& arguments)
{
    const Kind& kind = *kindOf(arguments.value(0));
    Arguments given(QStringLiteral("export %1").arg(QLatin1String(kind.name)), translated(kind.purpose),
                    {QStringLiteral("PROJECT"), outIn(exportSuffixes())});
    given.reading(translated(Wording("CommandLine", "The language of headings and words.")));
    if (!kind.forms.empty())
        given.option(QStringLiteral("as"), namesOf(kind.forms).join(u'|'),
                     translated(Wording("CommandLine", "What is written; the first if it isn't given.")));
    if (!given.read(arguments.mid(1), 2, 2))
        return Done;
    const QString out = given.path(1);
    const Form* form = formOf(kind, given);
    requireSuffixFor(form, out);
    const Language language = given.language();
    ProjectStore store(given.path(0), ProjectStore::Access::ReadOnly);
    tellDamage(store);
    const SnapshotPtr snapshot = store.snapshot();
    const Statements statements = filtered(*snapshot, Filter());
    const QString suffix = QFileInfo(out).suffix().toLower();
    const bool isPdf = suffix == QLatin1String("pdf");
    if (isPdf && kind.sheet && form == &kind.forms.front()) {
        writePdf(*kind.sheet(snapshot, statements, language), out);
        print(translated(Wording("CommandLine", "Wrote %1")).arg(out));
        return Done;
    }
    // A workbook holds the tables of pages too.
    std::optional<ReportOutput> only;
    if (suffix != QLatin1String("xlsx"))
        only = suffix == QLatin1String("csv") ? ReportOutput::Sheets : ReportOutput::Pages;
    return writeOut(
        kind.make(snapshot, statements,
                  {.form = form ? QLatin1String(form->name) : QString(), .language = language, .only = only}),
        out);
}

} // namespace tasrih::cli
