// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/choice_list.h"

#include "database/text/folding.h"
#include "database/text/names.h"

#include <algorithm>

namespace tasrih {

QString ChoiceList::labelOf(qint64 id) const
{
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [id](const Choice& each) { return each.id == id; });
    return found == m_choices.end() ? QString() : found->label;
}

namespace {
int scoreOf(const Choice& choice, const QString& foldedQuery)
{
    int best = 0;
    for (const QString& key : choice.keys)
        best = std::max(best, matchScore(foldedQuery, key));
    return best;
}
} // namespace

std::vector<Choice> ChoiceList::matching(const QString& query, std::size_t limit) const
{
    const QString folded = foldPhrase(query);
    std::vector<std::pair<int, const Choice*>> found;
    for (const Choice& choice : m_choices) {
        const int score = folded.isEmpty() ? 1 : scoreOf(choice, folded);
        if (score > 0)
            found.emplace_back(score, &choice);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Choice> result;
    for (std::size_t i = 0; i < std::min(found.size(), limit); ++i)
        result.push_back(*found[i].second);
    return result;
}

const Choice* ChoiceList::exactly(const QString& text) const&
{
    const QString folded = foldPhrase(text);
    const Choice* result = nullptr;
    for (const Choice& choice : m_choices) {
        if (!choice.keys.contains(folded))
            continue;
        if (result)
            return nullptr;
        result = &choice;
    }
    return result;
}

} // namespace tasrih
