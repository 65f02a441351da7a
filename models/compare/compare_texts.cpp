// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compare_texts.h"

#include "models/background/background.h"
#include "models/context/context.h"
#include "models/project/when_finished.h"

namespace tasrih {

CompareTexts::CompareTexts(Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

std::optional<CompareTexts::Place> CompareTexts::placeOf(StatementId id) const
{
    const Snapshot& snapshot = *m_context.snapshot();
    const Statement* statement = snapshot.find(id);
    const Article* article = statement ? snapshot.find(statement->article) : nullptr;
    if (!article || statement->highlights.empty())
        return std::nullopt;
    Quotation quotation = quotationOf(*statement);
    const TextId text = quotation.text.value_or(article->text);
    return Place{text, std::move(quotation)};
}

void CompareTexts::want(const std::vector<StatementId>& statements)
{
    std::map<StatementId, Place> places;
    for (const StatementId id : statements) {
        if (const std::optional<Place> place = placeOf(id))
            places.emplace(id, *place);
    }
    std::erase_if(m_excerpts, [&](const auto& read) {
        const auto wanted = places.find(read.first);
        return wanted == places.end() || wanted->second != m_places.at(read.first);
    });
    const std::map<StatementId, Place> before = std::exchange(m_places, std::move(places));
    for (const auto& [id, place] : m_places) {
        const auto known = before.find(id);
        const bool isAsked = m_asked.contains(id) && known != before.end() && known->second == place;
        if (!m_excerpts.contains(id) && !isAsked)
            ask(id, place);
    }
}

void CompareTexts::ask(StatementId id, const Place& place)
{
    m_asked.insert(id);
    whenFinished(m_context.project().text(place.text), this, [this, id, place](const QFuture<QString>& text) {
        const auto wanted = m_places.find(id);
        if (wanted == m_places.end() || wanted->second != place) {
            if (wanted == m_places.end())
                m_asked.erase(id);
            return; // Another place was asked for meanwhile.
        }
        // Without the text the highlights' own surroundings stay.
        if (text.resultCount() == 0) {
            m_asked.erase(id);
            return;
        }
        inBackground(
            this, [words = text.result(), place] { return excerptOf(words, place.quotation); },
            [this, id, place](const Excerpt& excerpt) { take(id, place, excerpt); });
    });
}

void CompareTexts::take(StatementId id, const Place& place, const Excerpt& excerpt)
{
    const auto wanted = m_places.find(id);
    const bool isWanted = wanted != m_places.end() && wanted->second == place;
    if (isWanted || wanted == m_places.end())
        m_asked.erase(id);
    if (!isWanted || excerpt.quote.isEmpty())
        return;
    m_excerpts.insert_or_assign(id, excerpt);
    Q_EMIT read();
}

} // namespace tasrih
