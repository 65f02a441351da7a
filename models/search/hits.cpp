// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/hits.h"

#include "database/store/repositories/repository.h"
#include "database/text/code_points.h"

#include <algorithm>

namespace tasrih {

namespace {
std::vector<std::pair<int, int>> inCodePoints(const QString& text, const std::vector<TextRange>& marks, int start)
{
    const CodePoints points(text);
    std::vector<std::pair<int, int>> places;
    for (const TextRange& mark : marks)
        places.emplace_back(start + int(points.fromUtf16(mark.start)), start + int(points.fromUtf16(mark.end)));
    return places;
}

void show(SearchHit& hit, const Snippet& snippet)
{
    hit.snippet = snippet.text;
    for (const TextRange& mark : snippet.marks)
        hit.marks.emplace_back(int(mark.start), int(mark.end));
}
} // namespace

SearchHit articleHit(Connection& connection, const Snapshot& snapshot, ArticleId id,
                     const std::vector<SoughtPhrase>& sought)
{
    SearchHit hit{.article = id};
    const Article& article = snapshot.get(id);
    const QString text = TextRepository::text(connection, article.text);
    const std::vector<TextRange> marks = marksIn(text, sought);
    hit.places = inCodePoints(text, marks, 0);
    show(hit, snippetOf(text, marks));
    return hit;
}

SearchHit statementHit(const Snapshot& snapshot, StatementId id, const std::vector<SoughtPhrase>& sought)
{
    const Statement& statement = snapshot.get(id);
    SearchHit hit{.article = statement.article, .statement = id};
    std::optional<Snippet> first;
    for (const Highlight& highlight : statement.highlights) {
        const std::vector<TextRange> marks = marksIn(highlight.quote, sought);
        if (highlight.isPlaced()) {
            const auto places = inCodePoints(highlight.quote, marks, highlight.start);
            hit.places.insert(hit.places.end(), places.begin(), places.end());
        }
        if (!first && (!marks.empty() || sought.empty()))
            first = snippetOf(highlight.quote, marks);
    }
    for (const QString& words : {statement.gloss, statement.glossEn, statement.note}) {
        const std::vector<TextRange> marks = first ? std::vector<TextRange>() : marksIn(words, sought);
        if (!marks.empty())
            first = snippetOf(words, marks);
    }
    if (hit.places.empty() && !statement.highlights.empty() && statement.highlights.front().isPlaced())
        hit.places.emplace_back(statement.highlights.front().start, statement.highlights.front().end);
    std::sort(hit.places.begin(), hit.places.end());
    hit.places.erase(std::unique(hit.places.begin(), hit.places.end()), hit.places.end());
    if (!first && !statement.highlights.empty())
        first = snippetOf(statement.highlights.front().quote, {});
    show(hit, first.value_or(Snippet()));
    return hit;
}

} // namespace tasrih
