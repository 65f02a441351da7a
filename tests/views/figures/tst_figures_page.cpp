// SPDX-License-Identifier: GPL-3.0-or-later
// The Figures page on the sample: chart and table linked, the same selection, never too many points.
#include "tests/support/open_project.h"
#include "views/figures/figures_chart.h"
#include "views/figures/figures_page.h"
#include "views/theme/theme.h"

#include <QtCharts/QChart>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace tasrih;

class TestFiguresPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aClickSelectsInBothAndInTheContext_data()
    {
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void aClickSelectsInBothAndInTheContext()
    {
        QFETCH(bool, fromRight);
        QApplication::setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
        OpenProject open;
        FiguresPage page(open.context());
        page.resize(1100, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* chart = page.findChild<FiguresChart*>();
        QVERIFY(!chart->series().empty());
        QVERIFY(chart->pointCount() > 0);
        const FigureSeries& series = chart->series().front();
        const FigurePoint& point = series.points.front();
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->placeOf(point).toPoint());
        const FigurePoint* hit = chart->pointAt(chart->placeOf(point));
        QVERIFY(hit);
        QCOMPARE(open.context().selection().claim, std::optional(hit->claim));
        auto* table = page.findChild<QTableView*>(QStringLiteral("figures_table"));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        // Time runs the way one reads.
        if (series.points.size() > 1) {
            const double first = chart->placeOf(series.points.front()).x();
            const double last = chart->placeOf(series.points.back()).x();
            QVERIFY(series.points.front().day() == series.points.back().day() ||
                    (fromRight ? last <= first : first <= last));
        }
        QTest::keyClick(chart, fromRight ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY(open.context().selection().claim.has_value());
    }

    void whatWasMissedWhileHiddenIsMadeUpFor()
    {
        OpenProject open;
        FiguresPage page(open.context());
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("figures_table"));
        const int all = table->model()->rowCount();
        page.hide();
        Filter filter;
        filter.to = QDate(2021, 12, 31);
        open.context().setFilter(filter);
        QCOMPARE(table->model()->rowCount(), all); // Nobody looks.
        page.show();
        int left = 0;
        for (const StatementId id : open.context().visible()) {
            const auto& claims = open.snapshot().find(id)->claims;
            left += int(std::count_if(claims.begin(), claims.end(),
                                      [](const Claim& claim) { return claim.kind() == ClaimKind::Figure; }));
        }
        QVERIFY(left > 0 && left < all);
        QCOMPARE(table->model()->rowCount(), left);
        open.context().setFilter({});
        QCOMPARE(table->model()->rowCount(), all);
    }

    void measuresAndScaleChangeThePicture()
    {
        OpenProject open;
        FiguresPage page(open.context());
        page.resize(1100, 760);
        page.show();
        auto* chart = page.findChild<FiguresChart*>();
        auto* measure = page.findChild<QComboBox*>(QStringLiteral("figuresMeasure"));
        QVERIFY(measure->count() > 1);
        page.findChild<QCheckBox*>(QStringLiteral("figuresLogarithmic"))->setChecked(true);
        QVERIFY(chart->pointCount() > 0);
        measure->setCurrentIndex(1);
        Q_EMIT measure->activated(1);
        QVERIFY(chart->pointCount() > 0);
    }

    void aPanelForEachForceAndPlaceUnderAHeadline()
    {
        OpenProject open;
        FiguresPage page(open.context());
        page.resize(1100, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* chart = page.findChild<FiguresChart*>();
        // US forces in Iraq, and in Syria.
        QCOMPARE(chart->series().size(), std::size_t(2));
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("figuresHeadline"))->text(),
                 QStringLiteral("Troops: 4 figures, none contradicts another"));
        QCOMPARE(chart->scene()->items().isEmpty(), false);
        for (const FigureSeries& each : chart->series()) {
            for (const FigurePoint& point : each.points) {
                QVERIFY(chart->viewport()->rect().contains(chart->placeOf(point).toPoint()));
                QVERIFY(!point.holder.isEmpty() && !point.number.isEmpty());
            }
        }
        QVERIFY(chart->placeOf(chart->series()[0].points.front()).y() !=
                chart->placeOf(chart->series()[1].points.front()).y());
        QVERIFY(chart->picture().height() >= chart->height());
        // Qt Charts has its plots where the marks are: the line of 2,500 runs through a mark of 2,500.
        for (QGraphicsItem* item : chart->scene()->items()) {
            const auto* plot = dynamic_cast<QChart*>(item);
            if (!plot)
                continue;
            const QRectF area = plot->mapRectToScene(plot->plotArea());
            const bool isFirst =
                area.contains(chart->mapToScene(chart->placeOf(chart->series()[0].points.front()).toPoint()));
            const FigureSeries& shown = chart->series()[isFirst ? 0 : 1];
            const double part = isFirst ? 2500.0 / 5000 : 900.0 / 1000;
            const double y = chart->mapToScene(chart->placeOf(shown.points.front()).toPoint()).y();
            QVERIFY2(qAbs(area.bottom() - part * area.height() - y) <= 2, qPrintable(QString::number(y)));
        }
    }

    void aFilterLeavesWhatPasses()
    {
        OpenProject open;
        FiguresPage page(open.context());
        page.resize(1100, 760);
        page.show();
        auto* chart = page.findChild<FiguresChart*>();
        const int all = chart->pointCount();
        Filter filter;
        filter.text = QStringLiteral("xyzzy");
        open.context().setFilter(filter);
        QTRY_VERIFY(page.findChild<FiguresChart*>()->pointCount() < all);
        open.context().setFilter({});
        QTRY_COMPARE(chart->pointCount(), all);
    }
};

QTEST_MAIN(TestFiguresPage)
#include "tst_figures_page.moc"
