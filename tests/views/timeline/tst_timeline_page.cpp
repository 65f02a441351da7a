// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/context/context.h"
#include "resources/resources.h"
#include "tests/support/temporary_project.h"
#include "views/timeline/timeline_page.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

/// A page over the sample project.
struct OpenedPage
{
    explicit OpenedPage(TemporaryProject::Content content = TemporaryProject::Content::Sample)
        : file(content)
    {
        QSignalSpy opened(&project, &Project::opened);
        project.open(file.path());
        opened.wait();
        page.resize(1280, 720);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
        page.view().setToday(QDate(2025, 6, 1));
    }

    TemporaryProject file;
    Project project;
    Context context{project};
    TimelinePage page{context};
};

QPoint middleOf(TimelineView& view, LaneRef lane)
{
    view.ensureVisible(lane);
    return view.laneRect(lane).center().toPoint();
}

} // namespace

class TestTimelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void cleanup()
    {
        setInterfaceLanguage(Language::English);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aClickSelectsTheClaim()
    {
        OpenedPage o;
        TimelineView& view = o.page.view();
        const LaneRef lane = view.rows().neighbour({}, 1).value();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, lane));
        const TimelineClaim& claim = view.rows().content().claims[std::size_t(view.rows().claimIn(lane).claim)];
        QCOMPARE(o.context.selection().current, std::optional(claim.statement));
        QCOMPARE(o.context.selection().claim, std::optional(claim.claim));
    }

    void aDoubleClickOpensTheSentence()
    {
        OpenedPage o;
        TimelineView& view = o.page.view();
        QSignalSpy asked(&o.context, &Context::sentenceRequested);
        const LaneRef lane = view.rows().neighbour({}, 1).value();
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, lane));
        QCOMPARE(asked.count(), 1);
    }

    void controlAndShiftExtend()
    {
        OpenedPage o;
        TimelineView& view = o.page.view();
        const LaneRef first = view.rows().neighbour({}, 1).value();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, first));
        const LaneRef third{first.row, first.lane + 2};
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, middleOf(view, third));
        const std::size_t selected = o.context.selection().statements.size();
        QVERIFY(selected >= 2);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(view, third));
        QCOMPARE(o.context.selection().statements.size(), selected - 1);
    }

    void keysMovePeekAndFillTheTray()
    {
        OpenedPage o;
        TimelineView& view = o.page.view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down);
        const std::optional<LaneRef> first = view.currentLane();
        QVERIFY(first);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentLane(), view.rows().neighbour(first, 1));
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentLane(), first);
        QTest::keyClick(&view, Qt::Key_C);
        QCOMPARE(o.context.tray().size(), std::size_t(1));
        auto* peek = o.page.findChild<QWidget*>(QStringLiteral("timelinePeek"));
        QVERIFY(peek->isHidden());
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(!peek->isHidden());
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(peek->isHidden());
        QSignalSpy asked(&o.context, &Context::readPageRequested);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void theWheelScrollsAndControlZoomsAboutThePointer_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }

    void theWheelScrollsAndControlZoomsAboutThePointer()
    {
        QFETCH(Language, language);
        setInterfaceLanguage(language);
        QApplication::setLayoutDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
        OpenedPage o;
        TimelineView& view = o.page.view();
        const TimeScale before = view.scale();
        QWidget* port = view.viewport();
        const auto wheel = [&](Qt::KeyboardModifiers modifiers, int delta) {
            const QPointF at(port->width() * 0.4, port->height() / 2.0);
            QWheelEvent event(at, port->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                              false);
            QApplication::sendEvent(port, &event);
        };
        wheel({}, -120);
        QVERIFY(view.verticalScrollBar()->value() > 0);
        QCOMPARE(view.scale(), before);
        const TimelineFrame frame{double(port->width()), 200,
                                  language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight};
        const double x = frame.toLeading(port->width() * 0.4);
        const double day = before.day(x);
        wheel(Qt::ControlModifier, 120);
        QVERIFY(view.scale().unitsPerDay() > before.unitsPerDay());
        QVERIFY(std::abs(view.scale().day(x) - day) < 0.01);
    }

    void draggingPans()
    {
        OpenedPage o;
        TimelineView& view = o.page.view();
        QTest::keyClick(&view, Qt::Key_Plus);
        const double before = view.scale().x(2460500);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {600, 300});
        QTest::mouseMove(view.viewport(), {620, 300});
        QTest::mouseMove(view.viewport(), {700, 300});
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {700, 300});
        QCOMPARE(qRound(view.scale().x(2460500) - before), 100);
        QVERIFY(!o.context.selection().current);
    }

    void aFilterKeepsScrollAndZoom()
    {
        OpenedPage o;
        TimelineView& view = o.page.view();
        QTest::keyClick(&view, Qt::Key_Plus);
        const TimeScale scale = view.scale();
        QSignalSpy laidOut(&view, &TimelineView::laidOut);
        Filter filter;
        filter.text = QStringLiteral("بغداد");
        o.context.setFilter(filter);
        QTRY_VERIFY(laidOut.count() > 0);
        QCOMPARE(view.scale(), scale);
        QVERIFY(
            o.page.findChild<QLabel*>(QStringLiteral("timelineCounts"))->text().contains(QStringLiteral("filter on")));
    }

    void aSelectionMadeElsewhereIsBroughtIntoSight()
    {
        OpenedPage o;
        TimelineView& view = o.page.view();
        view.clearFocus();
        const LaneRef last = view.rows().neighbour({}, -1).value();
        const TimelineClaim& claim = view.rows().content().claims[std::size_t(view.rows().claimIn(last).claim)];
        o.context.select(claim.statement, claim.claim);
        const std::optional<LaneRef> lane = view.currentLane();
        QVERIFY(lane);
        QVERIFY(view.viewport()->rect().contains(view.laneRect(*lane).center().toPoint()));
    }

    void aClickOnANameFolds()
    {
        OpenedPage o;
        TimelineView& view = o.page.view();
        const LaneRef lane = view.rows().neighbour({}, 1).value();
        const double y = view.laneRect(lane).center().y();
        const RowSubject subject = view.rows().subjectRow(lane.row).subject;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {60, int(y)});
        QVERIFY(view.folding().folded.contains(subject));
        QVERIFY(view.rows().row(lane.row).folded);
    }

    void aBundleOpensByClickAndByKey()
    {
        OpenedPage o;
        TimelineView& view = o.page.view();
        std::optional<LaneRef> bundle = view.rows().neighbour({}, 1);
        while (bundle && !view.rows().claimIn(*bundle).isBundle())
            bundle = view.rows().neighbour(bundle, 1);
        QVERIFY(bundle);
        const int lanes = view.rows().row(bundle->row).lanes;
        const int count = view.rows().claimIn(*bundle).bundle.count;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, *bundle));
        QCOMPARE(view.rows().row(bundle->row).lanes, lanes - 1 + count);
        QVERIFY(!o.context.selection().current);
        // Its name in the column closes it again.
        const QPoint name(60, int(view.laneRect(*bundle).center().y()));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, name);
        QCOMPARE(view.rows().row(bundle->row).lanes, lanes);
    }

    void pagesForTheEye()
    {
        const QString folder = qEnvironmentVariable("TASRIH_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set TASRIH_PICTURES to a folder to keep pictures.");
        for (const Language language : {Language::English, Language::Arabic}) {
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
                setInterfaceLanguage(language);
                QApplication::setLayoutDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
                applyTheme(*qApp, appearance);
                OpenedPage o;
                const bool isLarge = appearance == Appearance::Light;
                o.page.resize(isLarge ? QSize(1180, 900) : QSize(900, 620));
                o.page.view().showMain();
                QTest::keyClick(&o.page.view(), Qt::Key_Down);
                QTest::keyClick(&o.page.view(), Qt::Key_Down);
                if (isLarge)
                    QTest::keyClick(&o.page.view(), Qt::Key_Space);
                else
                    o.page.findChild<QToolButton*>(QStringLiteral("timelineLegend"))->click();
                QTest::qWait(50);
                o.page.grab().save(QStringLiteral("%1/timeline-%2-%3.png")
                                       .arg(folder, languageCode(language),
                                            isLarge ? QStringLiteral("light") : QStringLiteral("dark")));
            }
        }
    }
};

QTEST_MAIN(TestTimelinePage)
#include "tst_timeline_page.moc"
