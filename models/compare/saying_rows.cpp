// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/compare/compare_rows.h"
#include "models/compare/difference_words.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

#include <algorithm>

namespace tasrih {

namespace {

/// Of the reports of a saying each is named once; what they have in common stands once.
template <typename Text>
QString perReport(const ColumnFacts& facts, Text text)
{
    QStringList lines;
    for (const Statement* statement : facts.statements) {
        const QString line = text(*statement);
        if (!line.isEmpty() && !lines.contains(line) && lines.size() < int(mostReports))
            lines << line;
    }
    return lines.join(u'\n');
}

std::vector<ActorId> speakers(const CompareInput& input, const ColumnFacts& facts)
{
    std::vector<ActorId> actors;
    for (const Statement* statement : facts.statements) {
        const Saying* saying = input.snapshot.find(statement->saying);
        for (const SayingSpeaker& speaker : saying ? saying->speakers : std::vector<SayingSpeaker>()) {
            if (std::find(actors.begin(), actors.end(), speaker.actor) == actors.end())
                actors.push_back(speaker.actor);
        }
    }
    return actors;
}

/// What somebody spoke as, in the first saying of the column.
QString capacityText(const CompareInput& input, const ColumnFacts& facts, ActorId actor)
{
    if (facts.isGathered() || facts.statements.empty())
        return {};
    const Saying* saying = input.snapshot.find(facts.statements.front()->saying);
    for (const SayingSpeaker& speaker : saying ? saying->speakers : std::vector<SayingSpeaker>()) {
        if (speaker.actor == actor)
            return pick(input.language, speaker.capacity, speaker.capacityEn);
    }
    return {};
}

/// The names, with the capacity they spoke in, a line each.
QString speakersText(const CompareInput& input, const ColumnFacts& facts)
{
    if (std::holds_alternative<ActorId>(facts.item))
        return {};
    constexpr int mostNames = 8;
    QStringList lines;
    for (const ActorId id : speakers(input, facts)) {
        const Actor* actor = input.snapshot.find(id);
        if (!actor)
            continue;
        const QString capacity = capacityText(input, facts, id);
        lines << isolated(nameOf(*actor, input.language)) +
                     (capacity.isEmpty() ? QString() : QStringLiteral(" · ") + isolated(capacity));
    }
    if (lines.size() > mostNames) {
        const int more = int(lines.size()) - mostNames;
        lines.resize(mostNames);
        lines << translated(input.language, CountedWording("Compare", "and %n more"), more);
    }
    return lines.join(u'\n');
}

QString publishedText(const CompareInput& input, const Statement& statement)
{
    const Article* article = input.snapshot.find(statement.article);
    QStringList parts{isolated(outletOf(input.snapshot, article, input.language))};
    parts.removeAll(QString());
    if (article && article->published)
        parts << isolated(readable(*article->published, input.language));
    return parts.join(QStringLiteral(" · "));
}

QString gradeText(const CompareInput& input, const Statement& statement)
{
    QStringList words;
    if (statement.reliability)
        words << symbolOf(*statement.reliability) + QStringLiteral(" · ") +
                     textOf(*statement.reliability, input.language);
    if (statement.credibility)
        words << symbolOf(*statement.credibility) + QStringLiteral(" · ") +
                     textOf(*statement.credibility, input.language);
    return words.join(u'\n');
}

QString gradeSymbols(const Statement& statement)
{
    return (statement.reliability ? symbolOf(*statement.reliability) : QStringLiteral("–")) +
           (statement.credibility ? symbolOf(*statement.credibility) : QStringLiteral("–"));
}

QString publishedDifference(const CompareInput& input, const Statement& reference, const Statement& other)
{
    if (reference.article == other.article)
        return {};
    const Article* first = input.snapshot.find(reference.article);
    const Article* second = input.snapshot.find(other.article);
    if (!first || !second)
        return {};
    if (first->outlet != second->outlet)
        return translated(input.language, Wording("Compare", "another outlet"));
    return first->published && second->published ? differenceOf(*first->published, *second->published, input.language)
                                                 : QString();
}

QString relaysDifference(const CompareInput& input, const Statement& reference, const Statement& other)
{
    if (relayersOf(input.snapshot, reference, input.language) == relayersOf(input.snapshot, other, input.language))
        return {};
    if (other.relays.empty())
        return translated(input.language, Wording("Compare", "not relayed"));
    return reference.relays.empty() ? translated(input.language, Wording("Compare", "relayed"))
                                    : translated(input.language, Wording("Compare", "relayed by another"));
}

class Rows
{
public:
    Rows(std::vector<CompareRow>& rows, const CompareInput& input)
        : m_rows(rows)
        , m_input(input)
    {
    }

    /// A row of what single sayings have: @p text of a statement, and @p difference of two.
    template <typename Text, typename Difference>
    void add(CompareField field, Wording title, Text text, Difference difference)
    {
        const ColumnFacts& pinned = m_input.columns[m_input.pinned];
        std::vector<CompareCell> cells;
        for (const ColumnFacts& facts : m_input.columns) {
            CompareCell cell;
            if (!facts.isGathered() && !facts.statements.empty()) {
                const Statement& statement = *facts.statements.front();
                cell.text = perReport(facts, text);
                cell.statement = statement.id;
                if (&facts != &pinned && !pinned.isGathered() && !pinned.statements.empty())
                    cell.difference = difference(*pinned.statements.front(), statement);
            }
            cells.push_back(std::move(cell));
        }
        addRow(m_rows, m_input, field, translated(m_input.language, title), std::move(cells));
    }

    void addSpeakers()
    {
        const std::vector<ActorId> reference = speakers(m_input, m_input.columns[m_input.pinned]);
        std::vector<CompareCell> cells;
        for (const ColumnFacts& facts : m_input.columns) {
            CompareCell cell;
            cell.text = speakersText(m_input, facts);
            if (!facts.statements.empty())
                cell.statement = facts.statements.front()->id;
            if (!facts.isGathered())
                cell.difference =
                    speakersDifference(m_input.snapshot, reference, speakers(m_input, facts), m_input.language);
            cells.push_back(std::move(cell));
        }
        addRow(m_rows, m_input, CompareField::Speakers, translated(m_input.language, Wording("Compare", "Speakers")),
               std::move(cells));
    }

private:
    std::vector<CompareRow>& m_rows;
    const CompareInput& m_input;
};

} // namespace

void addSayingRows(std::vector<CompareRow>& all, const CompareInput& input)
{
    const Language language = input.language;
    Rows rows(all, input);
    rows.addSpeakers();
    rows.add(
        CompareField::Relays, Wording("Compare", "Relayed by"),
        [&](const Statement& one) { return relayersOf(input.snapshot, one, language); },
        [&](const Statement& a, const Statement& b) { return relaysDifference(input, a, b); });
    rows.add(
        CompareField::SaidOn, Wording("Compare", "Said on"),
        [&](const Statement& one) { return saidOnText(input.snapshot, one, language); },
        [&](const Statement& a, const Statement& b) { return saidOnDifference(input.snapshot, a, b, language); });
    rows.add(
        CompareField::Published, Wording("Compare", "Published", "by whom and when"),
        [&](const Statement& one) { return publishedText(input, one); },
        [&](const Statement& a, const Statement& b) { return publishedDifference(input, a, b); });
    rows.add(
        CompareField::Manner, Wording("Compare", "Manner"),
        [&](const Statement& one) { return statedText(one.manner, language); },
        [&](const Statement& a, const Statement& b) {
            const bool isKnown = a.manner != Manner::NotStated && b.manner != Manner::NotStated;
            return isKnown ? wordDifference(a.manner, b.manner, language) : QString();
        });
    rows.add(
        CompareField::Grade, Wording("Compare", "Grade"), [&](const Statement& one) { return gradeText(input, one); },
        [&](const Statement& a, const Statement& b) {
            const QString first = gradeSymbols(a);
            const QString second = gradeSymbols(b);
            const bool graded = (a.reliability || a.credibility) && (b.reliability || b.credibility);
            return first == second || !graded ? QString() : notButWords(isolated(first), isolated(second), language);
        });
}

} // namespace tasrih
