// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/prepare.h"

#include "database/dates/date_phrases.h"
#include "database/text/isolate.h"
#include "database/words/language.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

namespace tasrih {

QString changesText(const ImportDraft& draft)
{
    QStringList changes;
    if (draft.charactersStripped > 0)
        changes += translated(Wording("Import", "noncharacters removed: %1")).arg(draft.charactersStripped);
    if (draft.newlinesChanged > 0)
        changes += translated(Wording("Import", "newlines made LF: %1")).arg(draft.newlinesChanged);
    if (draft.damagedBytes > 0)
        changes += translated(Wording("Import", "damaged bytes, now �: %1")).arg(draft.damagedBytes);
    if (draft.surrogatesReplaced > 0)
        changes += translated(Wording("Import", "damaged characters: %1")).arg(draft.surrogatesReplaced);
    return changes.join(QStringLiteral("; "));
}

QString openDateText(const Proposal& proposal)
{
    const auto& open = proposal.publishedOpen;
    return open ? ambiguityText(open->text, open->one, open->other) : QString();
}

void prepareDraft(ImportDraft& draft, const ImportOptions& options, const std::vector<OutletNames>& known)
{
    proposeFacts(draft, known);
    if (options.outlet)
        draft.outlet = *options.outlet;
    if (options.published) {
        draft.published = options.published;
        draft.publishedBasis = Basis::External;
    }
    if (options.language)
        draft.language = *options.language;
}

ImportOutcome importedOutcome(const QString& file, const ImportDraft& draft, ArticleId article)
{
    const QString published = draft.published
                                  ? translated(Wording("Import", "published %1")).arg(isolated(draft.published->text()))
                                  : translated(Wording("Import", "date unknown"));
    QStringList parts{translated(Wording("Import", "imported as “%1”")).arg(isolated(draft.title)), published};
    if (!draft.published)
        parts += openDateText(draft.proposal);
    if (draft.encoding)
        parts += encodingName(*draft.encoding);
    parts += changesText(draft);
    parts.removeAll(QString());
    return {file, ImportOutcome::Kind::Imported, parts.join(QStringLiteral("; ")), article};
}

ImportOutcome duplicateOutcome(const QString& file, const QString& title, std::optional<ArticleId> article)
{
    return {file, ImportOutcome::Kind::Duplicate,
            translated(Wording("Import", "already in the project as “%1”")).arg(isolated(title)), article};
}

ImportOutcome refusedOutcome(const QString& file, const QString& why)
{
    return {file, ImportOutcome::Kind::Refused, translated(Wording("Import", "refused: %1")).arg(why), {}};
}

QString outcomeLine(const ImportOutcome& outcome)
{
    return QStringLiteral("%1: %2").arg(outcome.file, outcome.message);
}

} // namespace tasrih
