// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/retext/text_correction.h"

#include "database/records/error.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tasrih {

namespace {
/// Highlights and notes lie in a text in the same way.
template <typename Mark>
Passage passageOf(const Mark& mark)
{
    return {mark.start, mark.end, mark.quote, mark.prefix, mark.suffix};
}

template <typename Mark>
MovedPassage movedBy(const TextCorrection& correction, const Mark& mark)
{
    // One that is of the very version that comes back stands where it stood.
    if (mark.text == correction.text.id)
        return {Placement::Same, passageOf(mark)};
    return mark.text ? correction.move->found(passageOf(mark)) : correction.move->moved(passageOf(mark));
}

template <typename Mark>
void put(Mark& mark, const MovedPassage& now, TextId before)
{
    if (now.placement == Placement::Unplaced) {
        if (!mark.text)
            mark.text = before;
        return;
    }
    mark.start = now.passage.start;
    mark.end = now.passage.end;
    mark.quote = now.passage.quote;
    mark.prefix = now.passage.prefix;
    mark.suffix = now.passage.suffix;
    mark.text.reset();
}

Edits corrected(const Snapshot& snapshot, const TextCorrection& correction)
{
    Edits edits;
    const Article* article = snapshot.find(correction.article);
    if (!article)
        return edits;
    if (article->text != correction.from)
        throw Error(QCoreApplication::translate("TextCorrection", "The text of this article was corrected meanwhile. "
                                                                  "Open it again and correct the present text."));
    Article changed = *article;
    changed.text = correction.text.id;
    edits.put(changed);
    for (const StatementId id : snapshot.statementsOf(article->id)) {
        Statement statement = snapshot.require(id);
        for (Highlight& highlight : statement.highlights)
            put(highlight, movedBy(correction, highlight), correction.from);
        if (statement != snapshot.require(id))
            edits.put(std::move(statement));
    }
    for (const ArticleNote& note : snapshot.all<ArticleNote>()) {
        if (note.article != article->id)
            continue;
        ArticleNote moved = note;
        put(moved, movedBy(correction, note), correction.from);
        if (moved != note)
            edits.put(std::move(moved));
    }
    return edits;
}
} // namespace

std::vector<MovedMark> marksMovedBy(const Snapshot& snapshot, const TextCorrection& correction)
{
    std::vector<std::pair<int, MovedMark>> found;
    for (const StatementId id : snapshot.statementsOf(correction.article)) {
        for (const Highlight& highlight : snapshot.get(id).highlights)
            found.emplace_back(highlight.start,
                               MovedMark{highlight.id, id, highlight.quote, movedBy(correction, highlight)});
    }
    for (const ArticleNote& note : snapshot.all<ArticleNote>()) {
        if (note.article == correction.article)
            found.emplace_back(note.start, MovedMark{note.id, {}, note.quote, movedBy(correction, note)});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<MovedMark> marks;
    marks.reserve(found.size());
    for (auto& [start, mark] : found)
        marks.push_back(std::move(mark));
    return marks;
}

Command correctText(const TextCorrection& correction)
{
    return [correction](const Snapshot& snapshot) {
        Edits edits = corrected(snapshot, correction);
        if (!edits.isEmpty())
            edits.texts.push_back(correction.text);
        return edits;
    };
}

Command goBackToText(const TextCorrection& correction)
{
    return [correction](const Snapshot& snapshot) { return corrected(snapshot, correction); };
}

std::vector<UnplacedHighlight> unplacedHighlights(const Snapshot& snapshot, ArticleId article)
{
    std::vector<UnplacedHighlight> unplaced;
    for (const StatementId id : snapshot.statementsOf(article)) {
        for (const Highlight& highlight : snapshot.get(id).highlights) {
            if (highlight.text)
                unplaced.push_back({id, highlight.id, *highlight.text, highlight.quote});
        }
    }
    return unplaced;
}

} // namespace tasrih
