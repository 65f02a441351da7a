// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih import
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/import_files.h"
#include "app/cli/quit_signals.h"
#include "database/dates/date_phrases.h"
#include "database/import/prepare.h"
#include "database/store/project_store.h"
#include "database/text/text_languages.h"
#include "database/words/language.h"
#include "views/settings/settings.h"

namespace tasrih::cli {

namespace {

ImportOptions importOptions(const Arguments& given)
{
    ImportOptions options;
    options.outlet = given.value(QStringLiteral("outlet"));
    if (const auto language = given.value(QStringLiteral("language"))) {
        if (!textLanguages().contains(language->toLower()))
            throw UsageError(
                translated(Wording("CommandLine", "\"%1\" is no value of --%2; it takes: %3."))
                    .arg(*language, QStringLiteral("language"), textLanguages().join(QStringLiteral(", "))));
        options.language = language->toLower();
    }
    if (const auto published = given.value(QStringLiteral("published"))) {
        const TypedDate reading = readTypedDate(*published);
        if (!reading.date)
            throw UsageError(translated(Wording("CommandLine", "The date \"%1\" can't be read. %2"))
                                 .arg(*published, reading.problem));
        options.published = reading.date;
    }
    if (const auto encoding = given.value(QStringLiteral("encoding"))) {
        options.encoding = encodingFromName(*encoding);
        if (!options.encoding)
            throw UsageError(translated(Wording("CommandLine", "The encoding \"%1\" is not known. These are: %2."))
                                 .arg(*encoding, encodingNames()));
    }
    return options;
}

StoreOptions storeOptions(const Arguments& given)
{
    StoreOptions options;
    options.snapshots = Settings().snapshotFolder();
    if (given.has(QStringLiteral("take-over")))
        options.lock = ProjectLock::Leftover::TakeOver;
    return options;
}

void requireChangeable(const ProjectStore& store)
{
    if (store.takeOverQuestion())
        throw Error(translated(Wording("CommandLine", "%1 With --take-over the lock is taken over."))
                        .arg(*store.takeOverQuestion()));
    if (!store.readOnlyReason().isEmpty())
        throw Error(store.readOnlyReason());
}

} // namespace

int runImport(const QStringList& arguments)
{
    Arguments given(QStringLiteral("import"), translated(Wording("CommandLine", "Imports texts, one article a file.")),
                    {QStringLiteral("--into PROJECT"), QStringLiteral("FILE...")});
    given
        .option(QStringLiteral("into"), QStringLiteral("PROJECT"),
                translated(Wording("CommandLine", "The project to import into.")))
        .option(QStringLiteral("outlet"), QStringLiteral("NAME"),
                translated(Wording("CommandLine", "The outlet of all files.")))
        .option(QStringLiteral("published"), QStringLiteral("DATE"),
                translated(Wording("CommandLine", "The date of publication of all files.")))
        .option(QStringLiteral("language"), QStringLiteral("CODE"),
                translated(Wording("CommandLine", "The language of all files: %1; otherwise it is told from the "
                                                  "text."))
                    .arg(textLanguages().join(QStringLiteral(", "))))
        .option(QStringLiteral("encoding"), QStringLiteral("NAME"),
                translated(
                    Wording("CommandLine", "The encoding of all files, e.g. windows-1256; otherwise it is detected.")))
        .flag(QStringLiteral("take-over"),
              translated(Wording("CommandLine", "Takes a lock over that was left behind: one that names nobody, or "
                                                "another computer.")));
    if (!given.read(arguments, 1, 1000000))
        return Done;
    const auto project = given.pathValue(QStringLiteral("into"));
    if (!project)
        throw UsageError(translated(Wording("CommandLine", "Say with --into which project to import into.")));
    const ImportOptions options = importOptions(given);
    ProjectStore store(*project, ProjectStore::Access::ReadWrite, storeOptions(given));
    requireChangeable(store);
    int imported = 0, known = 0, refused = 0;
    const auto tell = [&](const ImportOutcome& outcome) {
        if (outcome.kind == ImportOutcome::Kind::Refused) {
            ++refused;
            complain(outcomeLine(outcome));
        } else {
            ++(outcome.kind == ImportOutcome::Kind::Imported ? imported : known);
            print(outcomeLine(outcome));
        }
    };
    constexpr qsizetype recordsOfAnArticle = 2; // The article and its text, at least.
    store.prepareBulk(recordsOfAnArticle * given.positional().size());
    catchQuitSignals(); // Till here nothing is begun that had to be finished.
    importFiles(store, given.positional(), options, tell, isQuitSignalled);
    if (const int done = imported + known + refused; done < given.positional().size()) {
        complain(translated(Wording("CommandLine", "Stopped after %1 of %2 files; the others were not read."))
                     .arg(done)
                     .arg(given.positional().size()));
        return Failed;
    }
    if (isOutputLost())
        print(translated(Wording("CommandLine", "Imported: %1. Known already: %2. Refused: %3."))
                  .arg(imported)
                  .arg(known)
                  .arg(refused));
    return refused == 0 ? Done : Failed;
}

} // namespace tasrih::cli
