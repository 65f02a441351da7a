// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/filter_parts.h"
#include "models/histogram/histogram.h"
#include "models/navigator/navigator_counts.h"
#include "tests/support/open_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestFilterParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFilterHasNoParts()
    {
        OpenProject open;
        QVERIFY(partsOf(open.snapshot(), Filter()).empty());
    }

    void everyPartCanBeTakenAway()
    {
        OpenProject open;
        Filter filter;
        filter.from = QDate(2024, 1, 1);
        filter.text = QStringLiteral("انسحاب");
        filter = with(filter, open.snapshot().all<Actor>().begin()->id);
        filter = with(filter, open.snapshot().all<Place>().begin()->id);
        filter = with(filter, Review::Draft);
        filter = with(filter, Reliability::B);
        const std::vector<FilterPart> parts = partsOf(open.snapshot(), filter);
        QCOMPARE(parts.size(), std::size_t(6));
        QVERIFY(parts.front().value.contains(QLatin1String("2024")));
        Filter rest = filter;
        while (!rest.isEmpty())
            rest = partsOf(open.snapshot(), rest).back().without;
        QCOMPARE(rest, Filter());
    }

    void onlyReplacesItsOwnKind()
    {
        OpenProject open;
        auto actor = open.snapshot().all<Actor>().begin();
        const ActorId first = actor->id;
        const ActorId second = (++actor)->id;
        const PlaceId place = open.snapshot().all<Place>().begin()->id;
        const Filter filter = withOnly(with(with(Filter(), first), place), second);
        QVERIFY(contains(filter, second));
        QVERIFY(!contains(filter, first));
        QVERIFY(contains(filter, place));
        QCOMPARE(without(without(filter, second), place), Filter());
    }

    void goneIdsShowAsQuestions()
    {
        const Snapshot empty;
        QCOMPARE(partsOf(empty, with(Filter(), ActorId(7))).front().value, QStringLiteral("?"));
    }

    void theHistogramCountsEachStatementOnce()
    {
        OpenProject open;
        const Histogram histogram = histogramOf(open.snapshot(), open.context().visible());
        int sum = histogram.undated;
        for (const int count : histogram.counts)
            sum += count;
        QCOMPARE(sum, int(open.context().visible().size()));
        for (int bin = 0; bin < int(histogram.counts.size()); ++bin) {
            QCOMPARE(histogram.binOf(histogram.startOf(bin)), bin);
            QCOMPARE(histogram.binOf(histogram.endOf(bin)), bin);
        }
        QVERIFY(histogramOf(open.snapshot(), {}).isEmpty());
    }

    void countsAreOfSayings()
    {
        OpenProject open;
        const NavigatorCounts counts = countsOf(open.snapshot(), open.context().visible());
        for (const Actor& actor : open.snapshot().all<Actor>()) {
            int said = 0;
            for (const Saying& saying : open.snapshot().all<Saying>()) {
                const bool speaks = std::any_of(saying.speakers.begin(), saying.speakers.end(),
                                                [&](const SayingSpeaker& s) { return s.actor == actor.id; });
                said += speaks && !open.snapshot().statementsOf(saying.id).empty() ? 1 : 0;
            }
            QCOMPARE(counts.of(actor.id), said);
        }
        QCOMPARE(countsOf(open.snapshot(), {}).byId.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFilterParts)
#include "tst_filter_parts.moc"
