// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/draft.h"

#include "database/import/clean.h"
#include "database/text/fingerprint.h"

#include <QtCore/QFileInfo>

namespace tasrih {

namespace {

/// Cleans @p text into the draft.
void fill(ImportDraft& draft, const QString& text)
{
    Cleaned cleaned = clean(text);
    draft.text = std::move(cleaned.text);
    draft.newlinesChanged = cleaned.newlinesChanged;
    draft.charactersStripped = cleaned.charactersStripped;
    draft.surrogatesReplaced = cleaned.surrogatesReplaced;
    draft.fingerprint = textFingerprint(draft.text);
}

} // namespace

void proposeFacts(ImportDraft& draft, const std::vector<OutletNames>& known)
{
    draft.proposal = propose(draft.text, draft.sourceName, known);
    const Proposal& proposal = draft.proposal;
    draft.title = proposal.title.value;
    draft.language = proposal.language.value;
    if (proposal.outlet)
        draft.outlet = proposal.outlet->value;
    if (proposal.author)
        draft.author = proposal.author->value;
    if (proposal.published) {
        draft.published = proposal.published->value;
        draft.publishedBasis = Basis::Stated;
    }
}

DraftResult readDraft(const QString& path, std::optional<Encoding> encoding)
{
    DraftResult result;
    ImportDraft& draft = result.draft;
    draft.sourceName = QFileInfo(path).fileName();
    auto bytes = readBytes(path);
    if (auto* refusal = std::get_if<Refusal>(&bytes)) {
        result.refusal = std::move(*refusal);
        return result;
    }
    draft.original = std::get<QByteArray>(std::move(bytes));
    Decoded decoded = decode(draft.original, encoding);
    draft.encoding = decoded.encoding;
    draft.confidence = decoded.confidence;
    draft.alternatives = std::move(decoded.alternatives);
    draft.damagedBytes = static_cast<int>(decoded.damagedBytes);
    result.refusal = refusalOf(draft.original, decoded);
    fill(draft, decoded.text);
    if (!result.refusal)
        result.refusal = refusalOf(draft.text); // Nothing but what no text may hold.
    return result;
}

DraftResult draftFromFile(const QString& path, std::optional<Encoding> encoding, const std::vector<OutletNames>& known)
{
    DraftResult result = readDraft(path, encoding);
    if (!result.draft.text.isNull())
        proposeFacts(result.draft, known);
    return result;
}

DraftResult draftFromText(const QString& text, const std::vector<OutletNames>& known)
{
    DraftResult result;
    fill(result.draft, text);
    proposeFacts(result.draft, known);
    result.refusal = refusalOf(result.draft.text);
    return result;
}

} // namespace tasrih
