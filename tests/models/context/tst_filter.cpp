// SPDX-License-Identifier: GPL-3.0-or-later
// Filters and counts over columns of facts give what a plain walk over the records gives, after any edit.
#include "database/text/folding.h"
#include "models/context/filter.h"
#include "models/navigator/navigator_counts.h"
#include "models/statements/statement_order.h"
#include "models/words/labels.h"
#include "tests/support/facts_in_words.h"
#include "tests/support/live_project.h"
#include "tests/support/random_edits.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

#include <random>

using namespace tasrih;
using namespace tasrih::test;

namespace {
/// Whether @p place is one of @p wanted, or lies within one.
bool liesIn(const Snapshot& snapshot, PlaceId place, const std::set<PlaceId>& wanted)
{
    const Place* found = snapshot.find(place);
    return wanted.contains(place) || (found && found->parent && liesIn(snapshot, *found->parent, wanted));
}

bool belongsTo(const Snapshot& snapshot, ActorId actor, const std::set<ActorId>& wanted, int depth = 0)
{
    const Actor* found = snapshot.find(actor);
    return wanted.contains(actor) ||
           (found && depth < 8 &&
            std::any_of(found->memberships.begin(), found->memberships.end(),
                        [&](const Membership& m) { return belongsTo(snapshot, m.parent, wanted, depth + 1); }));
}

std::vector<ActorId> voicesOf(const Snapshot& snapshot, const Statement& statement)
{
    std::vector<ActorId> voices;
    for (const SayingSpeaker& speaker : snapshot.find(statement.saying)->speakers)
        voices.push_back(speaker.actor);
    for (const Relay& relay : statement.relays)
        voices.push_back(relay.actor);
    for (const Claim& claim : statement.claims) {
        if (claim.holder)
            voices.push_back(*claim.holder);
    }
    return voices;
}

std::vector<PlaceId> placesOf(const Statement& statement)
{
    std::vector<PlaceId> places;
    for (const Claim& claim : statement.claims) {
        if (const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body)) {
            for (const auto& place : {withdrawal->place, withdrawal->fromPlace}) {
                if (place)
                    places.push_back(*place);
            }
        } else if (const auto* figure = std::get_if<Figure>(&claim.body)) {
            places.insert(places.end(), figure->places.begin(), figure->places.end());
        }
    }
    return places;
}

template <typename List, typename Test>
bool any(const List& list, Test test)
{
    return std::any_of(list.begin(), list.end(), test);
}

bool hasClaim(const Statement& statement, const Filter& filter)
{
    const auto ofPhase = [&](const Claim& claim) {
        const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
        return withdrawal && withdrawal->phase && filter.phases.contains(*withdrawal->phase);
    };
    const auto about = [&](const Claim& claim) {
        const auto* stance = std::get_if<Stance>(&claim.body);
        return stance && filter.propositions.contains(stance->proposition);
    };
    return (filter.phases.empty() || any(statement.claims, ofPhase)) &&
           (filter.propositions.empty() || any(statement.claims, about));
}

bool hasSource(const Snapshot& snapshot, const Statement& statement, const Filter& filter)
{
    const Article* article = snapshot.find(statement.article);
    return (filter.articles.empty() || filter.articles.contains(statement.article)) &&
           (filter.outlets.empty() || (article->outlet && filter.outlets.contains(*article->outlet)));
}

bool hasMarks(const Statement& statement, const Filter& filter)
{
    return (filter.tags.empty() || any(statement.tags, [&](TagId tag) { return filter.tags.contains(tag); })) &&
           (filter.reliabilities.empty() ||
            (statement.reliability && filter.reliabilities.contains(*statement.reliability))) &&
           (filter.reviews.empty() || filter.reviews.contains(statement.review));
}

bool passes(const Snapshot& snapshot, const Statement& statement, const Filter& filter)
{
    const std::optional<QDate> day = dayOf(snapshot, statement);
    if ((filter.from && !(day && *day >= *filter.from)) || (filter.to && !(day && *day <= *filter.to)))
        return false;
    const std::vector<ActorId> voices = voicesOf(snapshot, statement);
    if (!filter.actors.empty() && !any(voices, [&](ActorId id) { return belongsTo(snapshot, id, filter.actors); }))
        return false;
    if (!filter.sides.empty() && !any(voices, [&](ActorId id) {
            const std::optional<SideId> side = sideOf(snapshot, id);
            return side && filter.sides.contains(*side);
        }))
        return false;
    if (!filter.places.empty() &&
        !any(placesOf(statement), [&](PlaceId id) { return liesIn(snapshot, id, filter.places); }))
        return false;
    return hasClaim(statement, filter) && hasSource(snapshot, statement, filter) && hasMarks(statement, filter);
}

/// Asks for one to three things of one kind, by chance.
template <typename Record, typename Key>
void ask(const Snapshot& snapshot, std::set<Key>& set, std::mt19937& random)
{
    const Table<Record>& table = snapshot.all<Record>();
    if (table.empty() || random() % 3 != 0)
        return;
    for (unsigned i = 0; i <= random() % 3; ++i)
        set.insert(std::next(table.begin(), std::ptrdiff_t(random() % table.size()))->id);
}

Filter randomFilter(const Snapshot& snapshot, std::mt19937& random)
{
    Filter filter;
    if (random() % 3 == 0)
        filter.from = QDate(2020, 1, 1).addDays(random() % 2000);
    if (random() % 3 == 0)
        filter.to = QDate(2021, 1, 1).addDays(random() % 2000);
    ask<Actor>(snapshot, filter.actors, random);
    ask<Side>(snapshot, filter.sides, random);
    ask<Place>(snapshot, filter.places, random);
    ask<Phase>(snapshot, filter.phases, random);
    ask<Proposition>(snapshot, filter.propositions, random);
    ask<Outlet>(snapshot, filter.outlets, random);
    ask<Article>(snapshot, filter.articles, random);
    ask<Tag>(snapshot, filter.tags, random);
    if (random() % 5 == 0)
        filter.reviews.insert(Review(random() % 2));
    if (random() % 5 == 0)
        filter.reliabilities.insert(Reliability(random() % 4));
    return filter;
}

std::vector<StatementId> plainly(const Snapshot& snapshot, const Filter& filter)
{
    std::vector<StatementId> result;
    for (const Statement& statement : snapshot.all<Statement>()) {
        if (passes(snapshot, statement, filter))
            result.push_back(statement.id);
    }
    return result;
}

/// Sayings by raw id, each once, as the navigator counts them.
QHash<qint64, int> countedPlainly(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    QHash<qint64, int> counts;
    QSet<std::pair<qint64, qint64>> seen;
    for (const StatementId id : statements) {
        const Statement& statement = *snapshot.find(id);
        ++counts[statement.article.value()];
        const auto count = [&](auto thing) {
            const qsizetype before = seen.size();
            seen.insert({statement.saying.value(), thing.value()});
            counts[thing.value()] += seen.size() > before ? 1 : 0;
        };
        if (const auto outlet = snapshot.find(statement.article)->outlet)
            count(*outlet);
        std::for_each(statement.tags.begin(), statement.tags.end(), count);
        for (const SayingSpeaker& speaker : snapshot.find(statement.saying)->speakers) {
            count(speaker.actor);
            if (const auto side = sideOf(snapshot, speaker.actor))
                count(*side);
        }
        for (std::optional<PlaceId> place : placesOf(statement)) {
            for (; place; place = snapshot.find(*place)->parent)
                count(*place);
        }
        for (const Claim& claim : statement.claims) {
            if (const auto* stance = std::get_if<Stance>(&claim.body))
                count(stance->proposition);
            const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
            if (withdrawal && withdrawal->phase)
                count(*withdrawal->phase);
        }
    }
    return counts;
}
} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsTellWhatTheRecordsTell()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        std::mt19937 random(20261128);
        StatementOrder order;
        order.rebuild(live.now(), SpeakersColumn, Qt::AscendingOrder);
        int passed = 0;
        for (int step = 0; step < 60; ++step) {
            if (step % 6 == 5)
                live.undo();
            else
                live.change(
                    [&](const Snapshot& snapshot) { return randomEdits(snapshot, live.project.ids(), random); });
            const Snapshot& snapshot = live.now();
            QCOMPARE(inWords(*snapshot.facts), inWords(StatementFacts(snapshot)));
            for (int i = 0; i < 20; ++i) {
                const Filter filter = randomFilter(snapshot, random);
                const std::vector<StatementId> visible = filtered(snapshot, filter);
                QVERIFY2(visible == plainly(snapshot, filter), qPrintable(toJson(filter)));
                QCOMPARE(countsOf(snapshot, visible).byId, countedPlainly(snapshot, visible));
                passed += visible.empty() || filter.isEmpty() ? 0 : 1;
            }
        }
        QVERIFY2(passed > 100, qPrintable(QString::number(passed)));
    }

    void anOrderFollowsWhatComesAndGoes()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        std::mt19937 random(7);
        StatementOrder order;
        order.rebuild(live.now(), SaidOnColumn, Qt::DescendingOrder);
        for (int step = 0; step < 40; ++step) {
            std::vector<StatementId> changed;
            const auto connection = connect(&live.context, &Context::changed, this, [&](const Change& change) {
                // All statements may have moved: what is put where it belongs anew stands where it stood.
                changed = live.now().facts->ids;
                for (const StatementId id : change.touched->of<StatementId>())
                    changed.push_back(id);
            });
            live.change([&](const Snapshot& snapshot) { return randomEdits(snapshot, live.project.ids(), random); });
            disconnect(connection);
            order.update(live.now(), changed);
            StatementOrder anew;
            anew.rebuild(live.now(), SaidOnColumn, Qt::DescendingOrder);
            QCOMPARE(order.arranged(live.now().facts->ids), anew.arranged(live.now().facts->ids));
        }
    }

    void wordsAreSoughtInSentencesAndNames()
    {
        SnapshotBuilder builder;
        const ActorId speaker = builder.actor(QStringLiteral("محمد السوداني"), QStringLiteral("al-Sudani"));
        builder.article(QStringLiteral("مقال"), "2024-09-01");
        const StatementId first = builder.says({speaker}, "2024-09-02", withdrawal({}, "2025-09"));
        builder.last().gloss = QStringLiteral("انتهاء المهمّة، ٢٬٥٠٠ في Sana\u02BCa «كلها»\u2028al\u2011Asad");
        builder.says({}, "2024-09-03", withdrawal({}, "2026"));
        const SnapshotPtr snapshot = builder.build();
        const auto found = [&](const QString& text) {
            Filter filter;
            filter.text = text;
            return filtered(*snapshot, filter);
        };
        QCOMPARE(found(QStringLiteral("sudani")), std::vector{first});
        QCOMPARE(found(QStringLiteral("المهمة السوداني")), std::vector{first});
        for (const char16_t* text : {u"2500 sana'a", u"2,500", u"Sana’a", u"sanaa", u"“كلها”", u"al–asad",
                                     u"الم\u200Fهمة\u2029\u00A0sudani", u"2\u202F500"})
            QVERIFY2(found(QString::fromUtf16(text)) == std::vector{first}, qPrintable(QString::fromUtf16(text)));
        QVERIFY(found(QStringLiteral("المهمة بغداد")).empty());
    }
};

QTEST_MAIN(TestFilter)
#include "tst_filter.moc"
