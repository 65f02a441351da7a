// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/retext/correction_reader.h"

#include "database/import/clean.h"
#include "database/import/draft.h"
#include "database/records/error.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

CorrectionText readCorrection(const QString& path)
{
    CorrectionText result;
    try {
        DraftResult read = draftFromFile(path, {}, {});
        if (read.refusal) {
            result.problem = read.refusal->message;
            return result;
        }
        ImportDraft& draft = read.draft;
        result.text.text = draft.text;
        result.text.sourceName = draft.sourceName;
        result.text.encoding = draft.encoding ? encodingName(*draft.encoding) : QString();
        result.text.original = draft.original;
        result.text.newlinesChanged = draft.newlinesChanged;
        result.text.charactersStripped = draft.charactersStripped;
    } catch (const Error& error) {
        result.problem = error.message();
    }
    return result;
}

CorrectionText typedCorrection(const QString& typed)
{
    CorrectionText result;
    const Cleaned cleaned = clean(typed);
    if (cleaned.text.trimmed().isEmpty())
        result.problem = QCoreApplication::translate("TextCorrection", "The new text is empty. An article can't be "
                                                                       "without a text.");
    result.text.text = cleaned.text;
    result.text.newlinesChanged = cleaned.newlinesChanged;
    result.text.charactersStripped = cleaned.charactersStripped;
    return result;
}

RehearsedCorrection rehearse(const Snapshot& snapshot, const Article& article, const QString& before,
                             const ArticleText& after)
{
    RehearsedCorrection result{{article.id, article.text, after, std::make_shared<const TextMove>(before, after.text)},
                               {}};
    result.correction.text.article = article.id;
    result.marks = marksMovedBy(snapshot, result.correction);
    for (const MovedMark& mark : result.marks)
        ++(mark.now.placement == Placement::Same       ? result.same
           : mark.now.placement == Placement::Reworded ? result.reworded
                                                       : result.unplaced);
    return result;
}

} // namespace tasrih
