// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih extract
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/names.h"
#include "database/import/prepare.h"
#include "database/words/language.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tasrih::cli {

namespace {

struct Fact
{
    const char* key; ///< In JSON.
    Wording words;
    QString value;
    QString from; ///< Where the file tells it; may be empty.
};

std::vector<Fact> factsOf(const ImportDraft& draft)
{
    const Proposal& proposal = draft.proposal;
    const auto from = [](const auto& proposed) { return proposed ? proposed->reason : QString(); };
    return {{"title", Wording("CommandLine", "Title"), draft.title, proposal.title.reason},
            {"outlet", Wording("CommandLine", "Outlet"), draft.outlet, from(proposal.outlet)},
            {"author", Wording("CommandLine", "Author"), draft.author, from(proposal.author)},
            {"published", Wording("CommandLine", "Published"), draft.published ? draft.published->text() : QString(),
             from(proposal.published)},
            {"url", Wording("CommandLine", "Address"), draft.url, {}},
            {"language", Wording("CommandLine", "Language"), draft.language, proposal.language.reason}};
}

QJsonObject jsonOf(const QString& file, const ImportDraft& draft)
{
    QJsonObject object{{QStringLiteral("file"), file}};
    QJsonObject reasons;
    for (const Fact& fact : factsOf(draft)) {
        const QLatin1String key(fact.key);
        object.insert(key, fact.value.isEmpty() ? QJsonValue() : QJsonValue(fact.value));
        if (!fact.value.isEmpty() && !fact.from.isEmpty())
            reasons.insert(key, fact.from);
    }
    object.insert(QStringLiteral("from"), reasons);
    object.insert(QStringLiteral("encoding"),
                  draft.encoding ? QJsonValue(encodingName(*draft.encoding)) : QJsonValue());
    object.insert(QStringLiteral("damagedBytes"), draft.damagedBytes);
    object.insert(QStringLiteral("text"), draft.text);
    return object;
}

void printDraft(const ImportDraft& draft)
{
    for (const Fact& fact : factsOf(draft)) {
        if (fact.value.isEmpty())
            continue;
        const QString line = QStringLiteral("%1: %2").arg(translated(fact.words), fact.value);
        print(fact.from.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, fact.from));
    }
    if (const QString open = openDateText(draft.proposal); !open.isEmpty())
        print(open);
    print({});
    for (const QString& line : draft.text.split(u'\n'))
        print(line);
}

} // namespace

int runExtract(const QStringList& arguments)
{
    Arguments given(QStringLiteral("extract"),
                    translated(Wording("CommandLine", "Prints the text of a file as it would be imported, and what "
                                                      "the file tells about itself.")),
                    {QStringLiteral("FILE")});
    given
        .option(QStringLiteral("encoding"), QStringLiteral("NAME"),
                translated(Wording("CommandLine", "The encoding of the file, e.g. windows-1256; otherwise it is "
                                                  "detected.")))
        .flag(QStringLiteral("json"), translated(Wording("CommandLine", "Prints JSON.")));
    if (!given.read(arguments, 1, 1))
        return Done;
    const QString file = given.positional().front();
    std::optional<Encoding> encoding;
    if (const auto named = given.value(QStringLiteral("encoding"))) {
        encoding = encodingFromName(*named);
        if (!encoding)
            throw UsageError(translated(Wording("CommandLine", "The encoding \"%1\" is not known. These are: %2."))
                                 .arg(*named, encodingNames()));
    }
    const QString problem = nameProblem(file);
    const DraftResult result = problem.isEmpty() ? draftFromFile(file, encoding, {})
                                                 : DraftResult{{}, Refusal{Refusal::Kind::Unreadable, problem}};
    if (result.refusal) {
        complain(outcomeLine(refusedOutcome(file, result.refusal->message)));
        return Failed;
    }
    if (const QString changes = changesText(result.draft); !changes.isEmpty())
        complain(QStringLiteral("%1: %2").arg(file, changes));
    if (given.has(QStringLiteral("json")))
        print(QString::fromUtf8(QJsonDocument(jsonOf(file, result.draft)).toJson()).trimmed());
    else
        printDraft(result.draft);
    return Done;
}

} // namespace tasrih::cli
