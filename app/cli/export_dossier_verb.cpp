// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih export dossier
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/records/error.h"
#include "database/store/project_store.h"
#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/context/filter.h"
#include "models/dossier/dossier_report.h"
#include "models/dossier/dossier_words.h"
#include "models/dossier/subject_search.h"
#include "models/findings/dossier_findings.h"
#include "models/manage/record_kind.h"
#include "views/report/report_export.h"

namespace tasrih::cli {

namespace {

constexpr std::size_t mostCandidates = 10;

/// "  place:12  Harir · base": what stands before the name is what the verb takes.
QString candidateText(const Snapshot& snapshot, const DossierSubject& subject)
{
    const AnyId id = std::visit([](auto each) { return AnyId(each); }, subject);
    QStringList parts{nameOf(snapshot, subject, interfaceLanguage()), detailOf(snapshot, id)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    for (QString& part : parts)
        part = isolated(part);
    return QStringLiteral("  %1  %2").arg(subjectKey(subject), parts.join(QStringLiteral(" · ")));
}

/// The message, then the candidates, a line each.
[[noreturn]] void fail(const Snapshot& snapshot, const QString& message, const std::vector<DossierSubject>& candidates)
{
    QStringList lines{message};
    for (std::size_t i = 0; i < std::min(candidates.size(), mostCandidates); ++i)
        lines << candidateText(snapshot, candidates[i]);
    if (candidates.size() > mostCandidates)
        lines << QStringLiteral("  …");
    throw Error(lines.join(u'\n'));
}

DossierSubject subjectIn(const Snapshot& snapshot, const QString& text)
{
    const std::vector<DossierSubject> named = subjectsNamed(snapshot, text);
    if (named.size() == 1)
        return named.front();
    if (!named.empty())
        fail(snapshot,
             translated(Wording("CommandLine", "\"%1\" names more than one subject. Say which, by its id:"))
                 .arg(isolated(text)),
             named);
    const std::vector<DossierSubject> near = subjectsLike(snapshot, text, mostCandidates + 1);
    const Wording message =
        near.empty()
            ? Wording("CommandLine", "\"%1\" is neither an actor, a place, a phase nor a proposition of the project.")
            : Wording("CommandLine",
                      "\"%1\" is neither an actor, a place, a phase nor a proposition of the project. Close "
                      "to it:");
    fail(snapshot, translated(message).arg(isolated(text)), near);
}

} // namespace

int runExportDossier(const QStringList& arguments)
{
    Arguments given(
        QStringLiteral("export dossier"),
        translated(Wording("CommandLine",
                           "Writes everything said by or about SUBJECT, by year. SUBJECT is an actor, a place, a "
                           "phase or a proposition: its name in either language and any spelling, with "
                           "\"actor:\", \"place:\", \"phase:\" or \"proposition:\" before it where several have "
                           "that name; or such a word and its id.")),
        {QStringLiteral("PROJECT"), QStringLiteral("SUBJECT"), outIn(exportSuffixes())});
    given.reading(translated(Wording("CommandLine", "The language of headings and words.")));
    if (!given.read(arguments, 3, 3))
        return Done;
    const QString out = given.path(2);
    requireSuffix(out, exportSuffixes());
    const Language language = given.language();
    ProjectStore store(given.path(0), ProjectStore::Access::ReadOnly);
    tellDamage(store);
    const SnapshotPtr& snapshot = store.snapshot();
    const std::vector<StatementId> statements = filtered(*snapshot, Filter());
    Dossier dossier = dossierOf(*snapshot, subjectIn(*snapshot, given.positional().at(1)), statements);
    dossier.findings = findingsOn(FindingIndex(snapshot), dossier.subject, statements, language);
    return writeOut(dossierReport(*snapshot, dossier, language), out);
}

} // namespace tasrih::cli
