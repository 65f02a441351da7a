// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/draft.h"

namespace tasrih {

/// What the user says about all files of one import; it goes before what the texts tell.
struct ImportOptions
{
    std::optional<QString> outlet;
    std::optional<Edtf> published;
    std::optional<QString> language;
    std::optional<Encoding> encoding;
};

/// Fills the facts of a draft, for an import without a dialog: what its text proposes, under what the user says.
void prepareDraft(ImportDraft& draft, const ImportOptions& options, const std::vector<OutletNames>& known);

/// How the import of one file ended.
struct ImportOutcome
{
    enum class Kind
    {
        Imported,
        Duplicate,
        Refused
    };
    QString file; ///< As the user named it.
    Kind kind = Kind::Imported;
    QString message;                  ///< One sentence, in the interface's language.
    std::optional<ArticleId> article; ///< The new one, or the one that has the same text.
};

/// All that differs between the file and the stored text: "noncharacters removed: 3; ..."; empty where nothing does.
[[nodiscard]] QString changesText(const ImportDraft& draft);

/// The two days that the date of publication may be, as a question; empty where that is not open.
[[nodiscard]] QString openDateText(const Proposal& proposal);

/// "imported as “TITLE”, published 2021-08-23; UTF-8; ..." with all that was changed in the text.
[[nodiscard]] ImportOutcome importedOutcome(const QString& file, const ImportDraft& draft, ArticleId article);
/// "already in the project as “TITLE”".
[[nodiscard]] ImportOutcome duplicateOutcome(const QString& file, const QString& title,
                                             std::optional<ArticleId> article);
/// "refused: ...".
[[nodiscard]] ImportOutcome refusedOutcome(const QString& file, const QString& why);

/// The one line that tells it: "FILE: message".
[[nodiscard]] QString outcomeLine(const ImportOutcome& outcome);

} // namespace tasrih
