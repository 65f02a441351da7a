// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/draft.h"

#include "database/import/clean.h"
#include "database/import/extractor.h"
#include "database/import/format_of.h"
#include "database/import/outlet_match.h"
#include "database/text/fingerprint.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

#include <algorithm>
#include <utility>

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

/// An outlet by what a page calls itself, or by its address: as the project calls it, where that knows it.
std::optional<Proposed<QString>> outletTold(const Extracted& told, const std::vector<OutletNames>& known)
{
    const QString key = told.outlet ? outletKey(told.outlet->value) : QString();
    for (const OutletNames& outlet : known) {
        const bool isNamed =
            !key.isEmpty() && std::any_of(outlet.spellings.begin(), outlet.spellings.end(),
                                          [&](const QString& spelling) { return outletKey(spelling) == key; });
        if (isNamed)
            return Proposed<QString>{outlet.name, sourceWords(told.outlet->from)};
    }
    const QString host = told.url ? QUrl(told.url->value).host() : QString();
    for (const OutletNames& outlet : known) {
        if (!outlet.host.isEmpty() && (host == outlet.host || host.endsWith(u'.' + outlet.host)))
            return Proposed<QString>{outlet.name, sourceWords(told.url->from)};
    }
    return told.outlet ? std::optional(Proposed<QString>{told.outlet->value, sourceWords(told.outlet->from)})
                       : std::nullopt;
}

/// What a file says of itself goes before what its text seems to say, but for the language: templates of pages are
/// copied from other languages.
void takeTold(Proposal& proposal, const Extracted& told, const std::vector<OutletNames>& known)
{
    if (told.title)
        proposal.title = {told.title->value, sourceWords(told.title->from)};
    if (told.author)
        proposal.author = {told.author->value, sourceWords(told.author->from)};
    if (auto outlet = outletTold(told, known))
        proposal.outlet = std::move(outlet);
    if (proposal.language.value.isEmpty() && told.language)
        proposal.language = {told.language->value, sourceWords(told.language->from)};
    if (const auto day = told.published ? Edtf::parse(told.published->value) : std::nullopt) {
        proposal.published = {*day, sourceWords(told.published->from)};
        proposal.publishedOpen.reset();
    }
}

} // namespace

void proposeFacts(ImportDraft& draft, const std::vector<OutletNames>& known)
{
    draft.proposal = propose(draft.text, draft.sourceName, known);
    if (draft.told)
        takeTold(draft.proposal, *draft.told, known);
    draft.url = draft.told && draft.told->url ? draft.told->url->value : QString();
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

DraftResult readDraft(const QString& path, std::optional<Encoding> encoding, Extractor* extractor)
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
    const std::optional<Format> format = formatOf(draft.original, draft.sourceName);
    QString text;
    QByteArray packed = draft.original;
    if (!format || isText(*format)) {
        Decoded decoded = format ? decodePage(draft.original, encoding) : decode(draft.original, encoding);
        draft.encoding = decoded.encoding;
        draft.confidence = decoded.confidence;
        draft.alternatives = std::move(decoded.alternatives);
        draft.damagedBytes = static_cast<int>(decoded.damagedBytes);
        result.refusal = refusalOf(draft.original, decoded);
        text = std::move(decoded.text);
        if (format)
            packed = text.toUtf8();
    }
    if (format && !result.refusal) {
        std::optional<Extractor> own;
        auto read = (extractor ? *extractor : own.emplace()).read(*format, packed);
        if (auto* refusal = std::get_if<Refusal>(&read)) {
            result.refusal = std::move(*refusal);
            return result;
        }
        draft.told = std::get<Extracted>(std::move(read));
        text = std::exchange(draft.told->text, {});
    }
    fill(draft, text);
    if (!result.refusal)
        result.refusal = refusalOf(draft.text); // Nothing but what no text may hold.
    return result;
}

DraftResult draftFromFile(const QString& path, std::optional<Encoding> encoding, const std::vector<OutletNames>& known,
                          Extractor* extractor)
{
    DraftResult result = readDraft(path, encoding, extractor);
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
