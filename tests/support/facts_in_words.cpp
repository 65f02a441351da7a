// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts_in_words.h"

namespace tasrih::test {

namespace {
QString word(const StatementFacts& facts, ThingNumber number)
{
    if (number == noThing)
        return QStringLiteral("-");
    const NamedThing& thing = facts.things()[number];
    return std::visit([&](auto id) { return QString::number(thing.index()) + u':' + id.toString(); }, thing);
}

QString words(const StatementFacts& facts, std::span<const ThingNumber> numbers)
{
    QStringList list;
    for (const ThingNumber number : numbers)
        list << word(facts, number);
    return u'[' + list.join(u' ') + u']';
}

template <typename Index, typename Key>
QString hanging(const Index& index, Key key)
{
    QStringList list;
    for (const StatementId id : index.of(key))
        list << id.toString();
    return key.toString() + u'<' + list.join(u' ');
}
} // namespace

QStringList inWords(const StatementFacts& facts)
{
    QStringList lines;
    for (std::size_t row = 0; row < facts.size(); ++row) {
        QStringList line{facts.ids[row].toString(),
                         facts.sayings[row].toString(),
                         word(facts, facts.articles[row]),
                         facts.days[row].toString(Qt::ISODate),
                         facts.earliest[row].toString(Qt::ISODate),
                         facts.latest[row].toString(Qt::ISODate),
                         QString::number(facts.reliabilities[row]),
                         QString::number(facts.reviews[row]),
                         QString::number(facts.kinds[row]),
                         QString::number(facts.withdrawals[row]),
                         words(facts, facts.speakers.at(row)),
                         words(facts, facts.voices.at(row)),
                         words(facts, facts.subjects.at(row))};
        for (const StanceFact& stance : facts.stances.at(row))
            line << stance.claim.toString() + u'=' + word(facts, stance.proposition) + u'/' +
                        word(facts, stance.holder) + u'/' + QString::number(int(stance.position));
        for (const ClaimId figure : facts.figures.at(row))
            line << figure.toString();
        line << hanging(*facts.bySaying, facts.sayings[row])
             << hanging(*facts.byArticle, std::get<ArticleId>(facts.things()[facts.articles[row]]));
        lines << line.join(u' ');
    }
    return lines;
}

} // namespace tasrih::test
