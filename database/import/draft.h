// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/extract/extracted.h"
#include "database/import/proposal.h"
#include "database/import/refusal.h"
#include "database/records/edits.h"
#include "database/records/id_source.h"

#include <QtCore/QSet>

namespace tasrih {

/// One article about to be imported: its text, and the facts about it as they will be stored.
struct ImportDraft
{
    QString sourceName;               ///< The file's name without its folder; empty for pasted text.
    QByteArray original;              ///< The file's bytes; empty for pasted text.
    QString text;                     ///< LF newlines, no noncharacters.
    QString fingerprint;              ///< textFingerprint() of the text.
    std::optional<Encoding> encoding; ///< None for pasted text, and for files that are no text themselves.
    int confidence = 100;             ///< Of the encoding, per cent.
    std::vector<Encoding> alternatives;
    int newlinesChanged = 0;
    int charactersStripped = 0;
    int damagedBytes = 0;       ///< Of the file: they couldn't be read and are now U+FFFD.
    int surrogatesReplaced = 0; ///< Of a pasted text: halves of a surrogate pair, now U+FFFD.

    std::optional<Extracted> told; ///< What a file of a foreign format tells of itself; its text moved to `text`.
    Proposal proposal;
    QString title, outlet, author, language;
    QString url; ///< Empty where none is told.
    std::optional<Edtf> published;
    std::optional<Basis> publishedBasis;
};

/// A draft, or why there is none. A file that was read but refused keeps what was read of it, for the preview.
struct DraftResult
{
    ImportDraft draft;
    std::optional<Refusal> refusal;
};

class Extractor;

/// Reads a file: its text without proposals and facts. Throws Error where a converter is missing.
/// @param encoding nothing means to find out.
/// @param extractor reads foreign formats; null: one is started for this file alone.
[[nodiscard]] DraftResult readDraft(const QString& path, std::optional<Encoding> encoding,
                                    Extractor* extractor = nullptr);
/// Fills the facts of a draft with what its text tells about itself.
void proposeFacts(ImportDraft& draft, const std::vector<OutletNames>& known);
/// Both.
[[nodiscard]] DraftResult draftFromFile(const QString& path, std::optional<Encoding> encoding,
                                        const std::vector<OutletNames>& known, Extractor* extractor = nullptr);
/// The same for pasted or dropped text.
[[nodiscard]] DraftResult draftFromText(const QString& text, const std::vector<OutletNames>& known);

/// The names of a project's outlets.
[[nodiscard]] std::vector<OutletNames> knownOutlets(const Snapshot& snapshot);

/// The same while an import goes on: with the outlets that its drafts bring.
class GrowingOutlets
{
public:
    explicit GrowingOutlets(const Snapshot& snapshot);

    [[nodiscard]] const std::vector<OutletNames>& all() const { return m_all; }
    /// Does nothing where it is known by that name, or the name says nothing.
    void add(const QString& name);

private:
    std::vector<OutletNames> m_all;
    QSet<QString> m_keys;
};

/// What stores some drafts.
struct ImportPlan
{
    Edits edits;
    std::vector<ArticleId> articles; ///< One per draft, in their order.
};

/// Plans how the drafts are stored: articles with their texts, and the outlets that @p snapshot doesn't have yet.
/// Drafts of the same new outlet share it. Give the newest snapshot.
[[nodiscard]] ImportPlan planImport(std::vector<ImportDraft> drafts, const Snapshot& snapshot, IdSource& ids,
                                    const QDateTime& now);

} // namespace tasrih
