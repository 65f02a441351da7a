// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as series: what is comparable, what conflicts, and what stays when there are too many.
#include "database/text/printable.h"
#include "models/figures/figure_conflicts.h"
#include "models/figures/figures_feed.h"
#include "models/figures/value_scale.h"
#include "resources/resources.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;
using namespace tasrih::test;

namespace {
/// Without the signs that isolate names.
QString plain(const QString& text)
{
    return plainCell(text);
}

struct Desk
{
    Desk()
    {
        side = builder.side(QStringLiteral("ط"), QStringLiteral("S"), QStringLiteral("us"));
        speaker = builder.actor(QStringLiteral("م"), QStringLiteral("Speaker"), side);
        force = builder.actor(QStringLiteral("ق"), QStringLiteral("Force"), side);
        base = builder.place(QStringLiteral("حرير"), QStringLiteral("Harir"), PlaceKind::Base);
        builder.article(QStringLiteral("A"), "2024-06-01");
    }
    /// The same without the time it is as of.
    [[nodiscard]] Figure figure(double low) const
    {
        Figure figure;
        figure.measure = Measure::Troops;
        figure.force = force;
        figure.places = {base};
        figure.low = low;
        return figure;
    }
    void says(double low, std::optional<double> high, const char* asOf, Qualifier qualifier = Qualifier::Exact,
              Measure measure = Measure::Troops)
    {
        Figure figure = this->figure(low);
        figure.measure = measure;
        figure.high = high;
        figure.qualifier = qualifier;
        if (asOf)
            figure.asOf = Edtf::parse(QString::fromLatin1(asOf));
        builder.says({speaker}, "2024-05-05", {});
        builder.last().claims.front().body = figure;
    }
    [[nodiscard]] Figure& last() { return std::get<Figure>(builder.last().claims.front().body); }
    [[nodiscard]] std::vector<FigureSeries> series(Measure measure = Measure::Troops)
    {
        const SnapshotPtr snapshot = builder.build();
        return figureSeries(*snapshot, figuresOf(*snapshot, SnapshotBuilder::all(*snapshot)), measure,
                            Language::English);
    }
    [[nodiscard]] FigureContent content()
    {
        const SnapshotPtr snapshot = builder.build();
        return figureContent(*snapshot, SnapshotBuilder::all(*snapshot), {Measure::Troops, Language::English});
    }

    SnapshotBuilder builder;
    SideId side = SideId(1);
    ActorId speaker = ActorId(1), force = ActorId(1);
    PlaceId base = PlaceId(1);
};
} // namespace

class TestFigureSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void pointsStandInOrderOfTheirDays()
    {
        Desk desk;
        desk.says(2500, {}, "2024-03");
        desk.says(2000, 3000, "2023-01", Qualifier::Between);
        desk.says(900, {}, nullptr);
        desk.says(5, {}, "2024", Qualifier::Exact, Measure::Sorties);
        const auto series = desk.series();
        QCOMPARE(series.size(), std::size_t(1));
        QCOMPARE(plain(series.front().label), QStringLiteral("Force, Harir"));
        QCOMPARE(series.front().points.size(), std::size_t(3));
        QCOMPARE(series.front().count, 3);
        QCOMPARE(series.front().points[0].high, 3000.0);
        QCOMPARE(series.front().points[2].known, FigurePoint::Known::Said);
    }

    void aSeriesIsOfOneForceAtOnePlace()
    {
        Desk desk;
        const PlaceId other = desk.builder.place(QStringLiteral("عين"), QStringLiteral("Ain"), PlaceKind::Base);
        const auto says = [&](const std::function<void(Figure&)>& change) {
            desk.says(100, {}, "2024-03");
            change(desk.last());
        };
        says([](Figure&) {});
        says([](Figure&) {});
        says([&](Figure& f) { f.places = {other}; });
        says([&](Figure& f) { f.places = {other, desk.base}; });
        says([&](Figure& f) { f.places = {desk.base, other}; }); // The same two.
        says([](Figure& f) { f.force.reset(); });
        says([](Figure& f) { f.unit = QStringLiteral("USD"); });
        says([](Figure& f) { f.span = Figure::Span::Cumulative; });
        QStringList labels;
        for (const FigureSeries& each : desk.series())
            labels << QStringLiteral("%1 %2").arg(plain(each.label)).arg(each.count);
        labels.sort();
        QCOMPARE(labels, (QStringList{QStringLiteral("Force, Ain 1"), QStringLiteral("Force, Harir (in total) 1"),
                                      QStringLiteral("Force, Harir 1"), QStringLiteral("Force, Harir 2"),
                                      QStringLiteral("Force, Harir, Ain 2"), QStringLiteral("Harir 1")}));
    }

    void whereNothingIsNamedTheWordsTellWhatWasCounted()
    {
        Desk desk;
        for (const char* scope : {"committees", "committees", "rounds"}) {
            desk.says(3, {}, "2024-03", Qualifier::Exact, Measure::Other);
            desk.last().scopeEn = QString::fromLatin1(scope);
            desk.last().force.reset();
            desk.last().places.clear();
        }
        const auto series = desk.series(Measure::Other);
        QCOMPARE(series.size(), std::size_t(2));
        QCOMPARE(plain(series[0].label), QStringLiteral("committees"));
        QCOMPARE(series[0].count, 2);
        QCOMPARE(plain(series[1].label), QStringLiteral("rounds"));
    }

    void whatIsOnlyKnownByItsPublicationConflictsWithNothing()
    {
        Desk desk;
        desk.says(2500, {}, "2024-06");
        desk.says(900, {}, nullptr);
        auto series = desk.series(); // Said on 5 May.
        QVERIFY(!series.front().points[0].conflicts && !series.front().points[1].conflicts);
        Desk unsaid;
        unsaid.says(2500, {}, "2024-06");
        unsaid.builder.claims({unsaid.speaker}, nullptr, unsaid.figure(900));
        series = unsaid.series(); // In an article of 1 June.
        QCOMPARE(series.front().points.size(), std::size_t(2));
        for (const FigurePoint& point : series.front().points)
            QVERIFY(!point.conflicts);
        const auto byNumber = [&](double low) {
            return *std::find_if(series.front().points.begin(), series.front().points.end(),
                                 [&](const FigurePoint& point) { return point.low == low; });
        };
        QCOMPARE(byNumber(900).known, FigurePoint::Known::AtLatest);
        // Its mark stands at the end of that day.
        QCOMPARE(byNumber(900).day(), double(QDate(2024, 6, 2).toJulianDay()));
    }

    /// "../2024-03" is not 31 March: its mark stands there, says so, and contradicts nothing for certain.
    void openDaysStayOpen_data()
    {
        QTest::addColumn<QByteArray>("asOf");
        QTest::addColumn<FigurePoint::Open>("open");
        QTest::addColumn<QDate>("day");
        QTest::newRow("until") << QByteArray("../2024-03") << FigurePoint::Open::Before << QDate(2024, 4, 1);
        QTest::newRow("from") << QByteArray("2024-03/..") << FigurePoint::Open::After << QDate(2024, 3, 1);
        QTest::newRow("unknown before") << QByteArray("/2024-03-09") << FigurePoint::Open::Before << QDate(2024, 3, 10);
    }
    void openDaysStayOpen()
    {
        QFETCH(QByteArray, asOf);
        QFETCH(FigurePoint::Open, open);
        QFETCH(QDate, day);
        Desk desk;
        desk.says(2500, {}, asOf.constData());
        desk.says(900, {}, asOf.constData());
        desk.says(700, {}, "2024-03");
        const auto series = desk.series();
        int found = 0;
        for (const FigurePoint& point : series.front().points) {
            QVERIFY(!point.conflicts);
            if (point.low == 700) {
                QCOMPARE(point.open, FigurePoint::Open::None);
                continue;
            }
            ++found;
            QCOMPARE(point.known, FigurePoint::Known::AsOf);
            QCOMPARE(point.open, open);
            QCOMPARE(point.day(), double(day.toJulianDay()));
        }
        QCOMPARE(found, 2);
    }

    void contradictionsAreJoined()
    {
        Desk desk;
        desk.says(2500, {}, "2024-03");
        desk.says(2500, {}, "2024-03");
        desk.says(900, {}, "2024-03");
        desk.says(4000, {}, "2024-04");
        const FigureContent content = desk.content();
        using Joins = std::vector<std::pair<std::size_t, std::size_t>>;
        QCOMPARE(content.series.front().joins, (Joins{{1, 2}}));
        QCOMPARE(content.series.front().contradicting, 3);
        QCOMPARE(content.headline, QStringLiteral("Troops: 3 of 4 figures contradict another"));
        QCOMPARE(plain(content.series.front().sentence),
                 QStringLiteral("Force, Harir: 2,500 (Speaker) against 900 (Speaker)"));
    }

    void aSentenceSaysWhatTheFiguresSay()
    {
        Desk one;
        one.says(900, {}, "2024-09", Qualifier::About);
        QCOMPARE(plain(one.content().series.front().sentence),
                 QStringLiteral("Force, Harir: about 900, September 2024"));
        QCOMPARE(one.content().headline, QStringLiteral("Troops: 1 figure"));
        Desk same;
        same.says(2500, {}, "2024-03", Qualifier::About);
        same.says(2500, {}, "2024-12", Qualifier::About);
        QCOMPARE(plain(same.content().series.front().sentence),
                 QStringLiteral("Force, Harir: about 2,500 in all 2 figures, from March 2024 to December 2024"));
        Desk changed;
        changed.says(2500, {}, "2024-03");
        changed.says(1500, 2000, "2024-12", Qualifier::Between);
        QCOMPARE(plain(changed.content().series.front().sentence),
                 QStringLiteral("Force, Harir: from 2,500 (March 2024) to between 1,500 and 2,000 (December 2024)"));
        Desk said;
        said.says(2500, {}, nullptr);
        QCOMPARE(plain(said.content().series.front().sentence), QStringLiteral("Force, Harir: 2,500, said 5 May 2024"));
    }

    void numbersStandOnARoundScale()
    {
        FigureSeries series;
        for (const double value : {30.0, 2500.0})
            series.points.push_back(
                {.statement = StatementId(1), .claim = ClaimId(1), .days = {}, .low = value, .high = value});
        const ValueScale linear(std::span(&series, 1));
        QCOMPARE(linear.part(0), 0.0);
        QCOMPARE(linear.part(5000), 1.0);
        QCOMPARE(linear.part(2500), 0.5);
        QStringList labels;
        for (const ValueScale::Tick& tick : linear.ticks(5, Language::English))
            labels << tick.label;
        QCOMPARE(labels.join(u' '), QStringLiteral("0 1,250 2,500 3,750 5,000"));
        const ValueScale decades(std::span(&series, 1), ValueScale::Kind::Logarithmic);
        QCOMPARE(decades.part(10), 0.0);
        QCOMPARE(decades.part(10000), 1.0);
        QVERIFY(qAbs(decades.part(100) - 1.0 / 3) < 1e-9);
        labels.clear();
        for (const ValueScale::Tick& tick : decades.ticks(5, Language::English))
            labels << tick.label;
        QCOMPARE(labels.join(u' '), QStringLiteral("10 100 1,000 10,000"));
    }

    void conflicts_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<Qualifier>("qualifier");
        QTest::addColumn<QByteArray>("asOf");
        QTest::addColumn<bool>("conflicts");
        const auto row = [](const char* name, double low, double high, Qualifier qualifier, const char* asOf, bool is) {
            QTest::newRow(name) << low << high << qualifier << QByteArray(asOf) << is;
        };
        // Beside 2,500 exactly, as of March 2024.
        row("another number in the same month", 900, 900, Qualifier::Exact, "2024-03", true);
        row("another number in the same year", 900, 900, Qualifier::Exact, "2024", true);
        row("another number at another time", 900, 900, Qualifier::Exact, "2024-04", false);
        row("the same number", 2500, 2500, Qualifier::Exact, "2024-03", false);
        row("a range that holds it", 2000, 3000, Qualifier::Between, "2024-03", false);
        row("a range beside it", 2600, 3000, Qualifier::Between, "2024-03", true);
        row("at least less", 2000, 2000, Qualifier::AtLeast, "2024-03", false);
        row("at least more", 3000, 3000, Qualifier::AtLeast, "2024-03", true);
        row("up to more", 3000, 3000, Qualifier::UpTo, "2024-03", false);
        row("up to less", 2000, 2000, Qualifier::UpTo, "2024-03", true);
        row("about so much", 2400, 2400, Qualifier::About, "2024-03", false);
        row("about much less", 1500, 1500, Qualifier::About, "2024-03", true);
    }
    void conflicts()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(Qualifier, qualifier);
        QFETCH(QByteArray, asOf);
        QFETCH(bool, conflicts);
        Desk desk;
        desk.says(2500, {}, "2024-03");
        desk.says(low, high, asOf.constData(), qualifier);
        const auto series = desk.series();
        QCOMPARE(series.front().points[0].conflicts, conflicts);
        QCOMPARE(series.front().points[1].conflicts, conflicts);
    }

    void onlyTheSameIsCompared()
    {
        Figure one;
        one.force = ActorId(1);
        one.places = {PlaceId(1), PlaceId(2)};
        one.low = 2500;
        Figure other = one;
        other.places = {PlaceId(2), PlaceId(1)};
        other.scope = QStringLiteral("in other words");
        QCOMPARE(keyOf(one), keyOf(other));
        for (const auto& change : std::vector<std::function<void(Figure&)>>{
                 [](Figure& f) { f.places = {PlaceId(1)}; }, [](Figure& f) { f.force = ActorId(2); },
                 [](Figure& f) { f.measure = Measure::Sorties; }, [](Figure& f) { f.unit = QStringLiteral("USD"); },
                 [](Figure& f) { f.span = Figure::Span::Cumulative; }}) {
            Figure changed = one;
            change(changed);
            QVERIFY(keyOf(changed) && keyOf(one) != keyOf(changed));
        }
        // They may speak of different things.
        Figure unnamed = one;
        unnamed.force.reset();
        QVERIFY(!keyOf(unnamed));
        other.places.clear();
        QVERIFY(!keyOf(other));
    }

    void conflictsAreThoseOfEveryPair()
    {
        const bool holds = rc::check("as if each were compared with each", [] {
            std::vector<DatedRange> figures;
            const int count = *rc::gen::inRange(0, 60);
            for (int i = 0; i < count; ++i) {
                const int from = *rc::gen::inRange(0, 40);
                const double low = *rc::gen::inRange(0, 20);
                figures.push_back({{from, from + *rc::gen::inRange(1, 15)}, {low, low + *rc::gen::inRange(0, 8)}});
            }
            const std::vector<bool> marked = conflicting(figures);
            for (std::size_t i = 0; i < figures.size(); ++i) {
                bool expected = false;
                for (std::size_t j = 0; j < figures.size(); ++j)
                    expected = expected || (i != j && figures[i].days.overlaps(figures[j].days) &&
                                            !figures[i].range.meets(figures[j].range));
                RC_ASSERT(marked[i] == expected);
            }
        });
        QVERIFY(holds);
    }

    void neverMoreThanWanted()
    {
        const bool holds = rc::check("the limit holds over all series", [] {
            std::vector<FigureSeries> all(std::size_t(*rc::gen::inRange(1, 60)));
            std::size_t id = 0;
            for (FigureSeries& series : all) {
                const int count = *rc::gen::inRange(1, 80);
                for (int i = 0; i < count; ++i) {
                    ++id;
                    FigurePoint point{StatementId(qint64(id)), ClaimId(qint64(id)), {i, i + 1}};
                    point.conflicts = true; // All of them want to stay.
                    series.points.push_back(point);
                }
            }
            const auto few = decimated(all, 100);
            std::size_t total = 0;
            for (const FigureSeries& series : few) {
                RC_ASSERT(!series.points.empty());
                total += series.points.size();
            }
            RC_ASSERT(total <= 100);
        });
        QVERIFY(holds);
    }

    void tooManyKeepTheirShape()
    {
        const bool holds = rc::check("decimation", [] {
            FigureSeries series;
            const int count = *rc::gen::inRange(10, 3000);
            for (int i = 0; i < count; ++i) {
                FigurePoint point{StatementId(i + 1), ClaimId(i + 1), {i, i + 1}};
                point.low = point.high = *rc::gen::inRange(0, 100000);
                series.points.push_back(point);
            }
            const std::size_t most = 200;
            const auto few = decimated({series}, most);
            RC_ASSERT(few.front().points.size() <= most);
            const auto byLow = [](const FigurePoint& a, const FigurePoint& b) { return a.low < b.low; };
            const auto extreme = [&](const std::vector<FigurePoint>& points) {
                return std::pair(std::min_element(points.begin(), points.end(), byLow)->low,
                                 std::max_element(points.begin(), points.end(), byLow)->low);
            };
            RC_ASSERT(extreme(few.front().points) == extreme(series.points));
            RC_ASSERT(few.front().points.back().claim == series.points.back().claim);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestFigureSeries)
#include "tst_figure_series.moc"
