// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/note_edits.h"

#include <algorithm>
#include <tuple>

namespace tasrih {

ArticleNote noteOn(IdSource& ids, ArticleId article, const Passage& passage, const QString& words)
{
    return {.id = ids.next<ArticleNoteId>(),
            .article = article,
            .start = passage.start,
            .end = passage.end,
            .quote = passage.quote,
            .prefix = passage.prefix,
            .suffix = passage.suffix,
            .note = words};
}

Command addNote(const ArticleNote& note)
{
    return [note](const Snapshot& snapshot) {
        Edits edits;
        if (snapshot.find(note.article) && note.end > note.start)
            edits.put(note);
        return edits;
    };
}

Command rewordNote(ArticleNoteId id, const QString& words)
{
    return [id, words](const Snapshot& snapshot) {
        Edits edits;
        const ArticleNote* found = snapshot.find(id);
        if (!found || found->note == words)
            return edits;
        if (words.trimmed().isEmpty()) {
            edits.remove(id);
            return edits;
        }
        ArticleNote note = *found;
        note.note = words;
        edits.put(note);
        return edits;
    };
}

Command removeNote(ArticleNoteId id)
{
    return rewordNote(id, {});
}

std::vector<ArticleNote> notesOf(const Snapshot& snapshot, ArticleId article)
{
    std::vector<ArticleNote> notes;
    for (const ArticleNote& note : snapshot.all<ArticleNote>()) {
        if (note.article == article)
            notes.push_back(note);
    }
    std::sort(notes.begin(), notes.end(), [](const ArticleNote& a, const ArticleNote& b) {
        return std::tuple(a.text.has_value(), a.start, a.id) < std::tuple(b.text.has_value(), b.start, b.id);
    });
    return notes;
}

} // namespace tasrih
