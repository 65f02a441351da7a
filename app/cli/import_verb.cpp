// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih import
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/dates/date_phrases.h"
#include "database/import/prepare.h"
#include "database/store/project_store.h"

#include <QtCore/QCoreApplication>

namespace tasrih::cli {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

ImportOptions optionsOf(const Arguments& given)
{
    ImportOptions options;
    options.outlet = given.value(QStringLiteral("outlet"));
    options.language = given.value(QStringLiteral("language"));
    if (const auto published = given.value(QStringLiteral("published"))) {
        const TypedDate reading = readTypedDate(*published);
        if (!reading.date)
            throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "The date \"%1\" can't be read. %2"))
                                 .arg(*published, reading.problem));
        options.published = reading.date;
    }
    if (const auto encoding = given.value(QStringLiteral("encoding"))) {
        options.encoding = encodingFromName(*encoding);
        if (!options.encoding)
            throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "The encoding \"%1\" is not known. These are: %2."))
                                 .arg(*encoding, encodingNames()));
    }
    return options;
}

ImportOutcome importOne(ProjectStore& store, const QString& file, const ImportOptions& options, qint64 group)
{
    std::variant<ImportDraft, Refusal> prepared = prepareImport(file, options, *store.snapshot());
    if (const Refusal* refusal = std::get_if<Refusal>(&prepared))
        return refusedOutcome(file, refusal->message);
    ImportDraft draft = std::get<ImportDraft>(std::move(prepared));
    const QHash<QString, ArticleId> known = store.knownTexts({draft.fingerprint});
    if (!known.isEmpty()) {
        const ArticleId same = *known.begin();
        const Article* article = store.snapshot()->find(same);
        return duplicateOutcome(file, article ? article->title : QString(), same);
    }
    std::optional<ArticleId> made;
    store.apply(
        words(QT_TRANSLATE_NOOP("CommandLine", "Import %1")).arg(draft.sourceName),
        [&](const Snapshot& snapshot) {
            ImportPlan plan = planImport({draft}, snapshot, store.ids(), QDateTime::currentDateTimeUtc());
            made = plan.articles.front();
            return std::move(plan.edits);
        },
        group);
    return importedOutcome(file, draft, made.value());
}

} // namespace

int runImport(const QStringList& arguments)
{
    Arguments given(QStringLiteral("import"),
                    words(QT_TRANSLATE_NOOP("CommandLine", "Imports texts, one article a file.")),
                    {QStringLiteral("--into PROJECT"), QStringLiteral("FILE...")});
    given
        .option(QStringLiteral("into"), QStringLiteral("PROJECT"),
                words(QT_TRANSLATE_NOOP("CommandLine", "The project to import into.")))
        .option(QStringLiteral("outlet"), QStringLiteral("NAME"),
                words(QT_TRANSLATE_NOOP("CommandLine", "The outlet of all files.")))
        .option(QStringLiteral("published"), QStringLiteral("DATE"),
                words(QT_TRANSLATE_NOOP("CommandLine", "The date of publication of all files.")))
        .option(QStringLiteral("language"), QStringLiteral("CODE"),
                words(QT_TRANSLATE_NOOP("CommandLine", "The language of all files, e.g. ar.")))
        .option(QStringLiteral("encoding"), QStringLiteral("NAME"),
                words(QT_TRANSLATE_NOOP("CommandLine",
                                        "The encoding of all files, e.g. windows-1256; otherwise it is detected.")));
    if (!given.read(arguments, 1, 1000000))
        return Done;
    const auto project = given.value(QStringLiteral("into"));
    if (!project)
        throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "Say with --into which project to import into.")));
    const ImportOptions options = optionsOf(given);
    ProjectStore store(*project, ProjectStore::Access::ReadWrite);
    if (!store.readOnlyReason().isEmpty())
        throw Error(store.readOnlyReason());
    const qint64 group = store.ids().nextValue();
    int refused = 0;
    for (const QString& file : given.positional()) {
        const ImportOutcome outcome = importOne(store, file, options, group);
        if (outcome.kind == ImportOutcome::Kind::Refused) {
            ++refused;
            complain(outcomeLine(outcome));
        } else {
            print(outcomeLine(outcome));
        }
    }
    return refused == 0 ? Done : Failed;
}

} // namespace tasrih::cli
