// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "database/records/error.h"
#include "database/store/project_store.h"
#include "database/words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace tasrih::cli {

namespace {

using Verb = int (*)(const QStringList&);

const QHash<QString, Verb>& verbs();

int runVersion(const QStringList&)
{
    print(QStringLiteral("tasrih %1").arg(QCoreApplication::applicationVersion()));
    return Done;
}

int runHelp(const QStringList& arguments)
{
    if (!arguments.isEmpty() && !arguments.front().startsWith(u'-')) {
        if (!isVerb(arguments.front()))
            throw UsageError(
                translated(Wording("CommandLine", "\"%1\" is no verb; see tasrih --help")).arg(arguments.front()));
        return verbs().value(arguments.front())({QStringLiteral("--help")});
    }
    printText(translated(Wording(
        "CommandLine", "usage:\n"
                       "  tasrih [PROJECT]                       opens the window\n"
                       "  tasrih new PROJECT [--sample]          makes a project, empty or with the sample\n"
                       "  tasrih import --into PROJECT FILE...   imports texts; --take-over takes a lock over that\n"
                       "                                         was left behind\n"
                       "  tasrih search PROJECT QUERY            finds words in articles or statements\n"
                       "  tasrih extract FILE [--json]           prints the text and facts of a file\n"
                       "  tasrih export timeline PROJECT OUT     writes the timeline as PDF, SVG, PNG or CSV\n"
                       "  tasrih export statements PROJECT OUT   writes the statements as CSV, XLSX, HTML or PDF\n"
                       "  tasrih export stances PROJECT OUT      writes who stands where, likewise\n"
                       "  tasrih export figures PROJECT OUT      writes the figures as such a table or as a chart\n"
                       "  tasrih export findings PROJECT OUT     writes the contradictions as CSV, XLSX, HTML or PDF\n"
                       "  tasrih export dossier PROJECT SUBJECT OUT\n"
                       "                                         writes all said by or about a subject, likewise\n"
                       "  tasrih check PROJECT [--salvage OUT]   checks integrity, highlights and dates; saves what\n"
                       "                                         can be read of a damaged project as OUT;\n"
                       "                                         --rebuild-index makes the index of the search anew\n"
                       "  tasrih --startup-time [PROJECT]        prints the milliseconds to the first full paint\n"
                       "  tasrih --version                       prints which version this is\n"
                       "Each verb has --help. Exit status: 0 done, 1 failed, 2 wrong use.")));
    return Done;
}

const QHash<QString, Verb>& verbs()
{
    static const QHash<QString, Verb> all{
        {QStringLiteral("new"), runNew},         {QStringLiteral("import"), runImport},
        {QStringLiteral("export"), runExport},   {QStringLiteral("check"), runCheck},
        {QStringLiteral("extract"), runExtract}, {QStringLiteral("search"), runSearch},
        {QStringLiteral("help"), runHelp},       {QStringLiteral("--help"), runHelp},
        {QStringLiteral("-h"), runHelp},         {QStringLiteral("--version"), runVersion},
        {QStringLiteral("-V"), runVersion},
    };
    return all;
}

} // namespace

void tellDamage(const ProjectStore& store)
{
    if (store.isDamaged())
        complain(store.readOnlyReason());
}

bool isVerb(const QString& argument)
{
    return verbs().contains(argument);
}

QStringList verbNames()
{
    QStringList names = verbs().keys();
    names.removeIf([](const QString& name) { return name.startsWith(u'-'); });
    names.sort();
    return names;
}

bool needsPainting(const QStringList& arguments)
{
    if (arguments.value(0) != QLatin1String("export"))
        return false;
    const QString what = arguments.value(1);
    const bool isPdf = std::any_of(arguments.begin() + 1, arguments.end(), [](const QString& argument) {
        return argument.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    });
    return isPdf || what == QLatin1String("timeline") || what == QLatin1String("figures");
}

namespace {
int statusOf(const QStringList& arguments)
{
    try {
        return verbs().value(arguments.value(0), runHelp)(arguments.mid(1));
    } catch (const UsageError& error) {
        complain(QString::fromStdString(error.what()));
        return WrongUse;
    } catch (const Error& error) {
        complain(error.message());
        if (!error.detail().isEmpty())
            complain(error.detail());
    } catch (const std::exception& error) {
        complain(translated(Wording("CommandLine", "The work was given up: %1")).arg(QString::fromUtf8(error.what())));
    }
    return Failed;
}
} // namespace

int run(const QStringList& arguments)
{
    return finishOutput(statusOf(arguments));
}

} // namespace tasrih::cli
