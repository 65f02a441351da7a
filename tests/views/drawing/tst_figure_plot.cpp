// SPDX-License-Identifier: GPL-3.0-or-later
// Where figures stand over time and value: each seen, each with its number, whichever way time runs.
#include "views/drawing/figure_plot.h"
#include "views/drawing/figure_signs.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
constexpr int firstDay = 2460000;

FigurePoint figureOf(int id, double number, DaySpan days)
{
    FigurePoint point{StatementId(id), ClaimId(id), days};
    point.low = point.high = number;
    point.number = QString::number(number);
    point.holder = QStringLiteral("Speaker %1").arg(id);
    return point;
}

FigurePlot::Place placeIn(Qt::LayoutDirection direction, std::span<const FigureSeries> series)
{
    return {TimelineFrame{1000, 100, direction}, TimeScale(firstDay, 2), 0, 300, ValueScale(series)};
}
} // namespace

class TestFigurePlot : public QObject
{
    Q_OBJECT

private:
    std::vector<FigureSeries> m_series{FigureSeries()};
    TimelineStyle m_style = screenStyle();

private Q_SLOTS:
    void init() { m_series.assign(1, FigureSeries()); }

    void equalFiguresAreStacked_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void equalFiguresAreStacked()
    {
        QFETCH(Qt::LayoutDirection, direction);
        for (int id = 1; id <= 4; ++id)
            m_series[0].points.push_back(figureOf(id, 2500, {firstDay + 100, firstDay + 130}));
        const FigurePlot plot(m_series, placeIn(direction, m_series), m_style, FigurePlot::Labels::NumbersAndHolders);
        std::set<double> heights;
        for (const FigurePoint& point : m_series[0].points) {
            const QPointF at = *plot.placeOf(point.claim);
            heights.insert(at.y());
            // The day in the middle of its month, from the edge that time begins at.
            QCOMPARE(at.x(), direction == Qt::LeftToRight ? 100 + 2 * 115.0 : 900 - 2 * 115.0);
            QCOMPARE(plot.pointAt(at, 9)->claim, point.claim);
        }
        QCOMPARE(heights.size(), std::size_t(4));
        // One of them stands at its number: half way up, as the scale ends at 5,000.
        QVERIFY(heights.count(FigurePlot::heightOf(placeIn(direction, m_series), 2500, m_style)) == 1);
        const double least = QFontMetricsF(m_style.meta).height();
        for (auto it = std::next(heights.begin()); it != heights.end(); ++it)
            QVERIFY(*it - *std::prev(it) >= least - 0.01);
    }

    void everyMarkHasItsLabel()
    {
        for (int id = 1; id <= 6; ++id)
            m_series[0].points.push_back(
                figureOf(id, 1000 * (id % 3 + 1), {firstDay + 60 * id, firstDay + 60 * id + 30}));
        const FigurePlot plot(m_series, placeIn(Qt::LeftToRight, m_series), m_style, FigurePlot::Labels::Numbers);
        // A label is beside its mark: a click on it takes the figure.
        for (const FigurePoint& point : m_series[0].points) {
            const QPointF at = *plot.placeOf(point.claim);
            bool found = false;
            for (double dx = -90; dx <= 90 && !found; dx += 4) {
                for (double dy = -20; dy <= 20 && !found; dy += 4) {
                    const FigurePoint* hit = plot.pointAt(at + QPointF(dx, dy), 0.5);
                    found = hit && hit->claim == point.claim && std::hypot(dx, dy) > 1;
                }
            }
            QVERIFY2(found, qPrintable(point.number));
        }
    }

    void whatIsOutOfSightHasNoPlace()
    {
        m_series[0].points = {figureOf(1, 5, {firstDay - 400, firstDay - 370}),
                              figureOf(2, 5, {firstDay, firstDay + 1})};
        const FigurePlot plot(m_series, placeIn(Qt::LeftToRight, m_series), m_style, FigurePlot::Labels::Numbers);
        QVERIFY(!plot.placeOf(ClaimId(1)));
        QVERIFY(plot.placeOf(ClaimId(2)));
    }

    void thousandsAreLaidOutAndFound()
    {
        for (int id = 1; id <= 5000; ++id)
            m_series[0].points.push_back(figureOf(id, id, {firstDay + id % 400, firstDay + id % 400 + 1}));
        const FigurePlot plot(m_series, placeIn(Qt::LeftToRight, m_series), m_style, FigurePlot::Labels::Numbers);
        QVERIFY(plot.pointAt(*plot.placeOf(ClaimId(2500)), 9));
    }

    void theLegendTellsWhatOccurs()
    {
        const auto meanings = [&] {
            QStringList words;
            for (const SignLegend::Entry& entry : figureSigns(m_series, m_style))
                words << entry.meaning;
            return words.join(u'|');
        };
        QCOMPARE(meanings(), QString());
        m_series[0].points = {figureOf(1, 5, {0, 1})};
        QCOMPARE(meanings(), QStringLiteral("exact"));
        m_series[0].points[0].qualifier = Qualifier::MoreThan;
        m_series[0].points[0].days = {0, 30};
        QCOMPARE(meanings(), QStringLiteral("at least, more than|the time it is as of"));
        m_series[0].points[0].conflicts = true;
        m_series[0].points[0].high = 9;
        m_series[0].points[0].known = FigurePoint::Known::AtLatest;
        m_series[0].points[0].open = FigurePoint::Open::Before;
        QCOMPARE(meanings(),
                 QStringLiteral("from low to high|hollow: said at some time until then|contradict each other"));
        m_series[0].points[0] = figureOf(1, 5, {0, 1});
        m_series[0].points[0].open = FigurePoint::Open::Before;
        QCOMPARE(meanings(), QStringLiteral("exact|hollow: of some time until then"));
        m_series[0].points[0].open = FigurePoint::Open::After;
        QCOMPARE(meanings(), QStringLiteral("exact|hollow: of some time from then on"));
    }
};

QTEST_MAIN(TestFigurePlot)
#include "tst_figure_plot.moc"
