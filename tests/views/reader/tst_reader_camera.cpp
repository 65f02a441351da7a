// SPDX-License-Identifier: GPL-3.0-or-later
// What of a text is in sight, without a window.
#include "views/reader/lane_strip.h"
#include "views/reader/reader_camera.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
/// Two hundred paragraphs of some lines each, in a viewport of 1000 by 600 px.
struct Desk
{
    explicit Desk(const QString& language)
    {
        const QString words = language == QLatin1String("ar")
                                  ? QStringLiteral("قال الوزير إن القوات ستنسحب من القاعدة. ")
                                  : QStringLiteral("The minister said that they leave. ");
        QStringList paragraphs;
        for (int i = 0; i < 200; ++i)
            paragraphs << words.repeated(8);
        flow.setText(std::make_shared<const ReadingText>(paragraphs.join(u'\n'), language), TextFlow::FirstPiece::Body);
        camera.arrange({1000, 600}, 500);
        while (camera.refine(1000)) {
        }
    }
    [[nodiscard]] int length() const { return int(flow.text().text().size()); }

    TextFlow flow;
    ReaderCamera camera{flow};
};
} // namespace

class TestReaderCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void columnLanesAndLabelsStandInTheMiddle()
    {
        Desk arabic(QStringLiteral("ar"));
        Desk english(QStringLiteral("en"));
        for (const Desk* desk : {&arabic, &english}) {
            QCOMPARE(desk->flow.width(), 500);
            QCOMPARE(desk->camera.labelWidth(), 200); // There is room for more, but no need.
        }
        const int beside = LaneStrip::width() + 200;
        const int left = (1000 - 500 - beside) / 2;
        QCOMPARE(arabic.camera.origin().x(), left); // Lanes where lines begin: on the right.
        QCOMPARE(english.camera.origin().x(), left + beside);
        QCOMPARE(arabic.camera.noteRoom(), left);
        QCOMPARE(english.camera.noteRoom(), 1000 - left - beside - 500);
        english.camera.arrange({560, 600}, 500); // Narrow: the column takes what there is, and labels go.
        QCOMPARE(english.flow.width(), 560 - 2 * 24 - LaneStrip::width());
        QCOMPARE(english.camera.labelWidth(), 0);
    }

    void scrollsToTheMiddleOfTheLastLine()
    {
        Desk desk(QStringLiteral("en"));
        QCOMPARE(desk.camera.origin().y(), 24);
        desk.camera.setHead(100);
        QCOMPARE(desk.camera.origin().y(), 24 + 100 + 16);
        QCOMPARE(desk.camera.most(), 140 + desk.flow.height() - 600 + 200);
        desk.camera.scrollTo(1000000);
        QCOMPARE(desk.camera.top(), desk.camera.most());
        QCOMPARE(desk.camera.head().y(), 24 - desk.camera.top());
        desk.camera.scrollTo(-5);
        QCOMPARE(desk.camera.top(), 0);
        QVERIFY(!desk.camera.anchor());
    }

    void bringsRunsIntoSight()
    {
        Desk desk(QStringLiteral("en"));
        const TextRun far{desk.length() / 2, desk.length() / 2 + 10};
        QVERIFY(!desk.camera.isInSight(far));
        desk.camera.reveal(far);
        QVERIFY(desk.camera.isInSight(far));
        const double y = desk.flow.lineRect(far.start).top() + desk.camera.origin().y();
        QVERIFY(std::abs(y - 200) <= 1); // A third from the top.
        const int before = desk.camera.top();
        desk.camera.reveal(far);
        QCOMPARE(desk.camera.top(), before);

        desk.camera.keepInSight(far.start);
        QCOMPARE(desk.camera.top(), before);
        desk.camera.scrollTo(0);
        desk.camera.keepInSight(far.start); // Now it is beneath: just so far that it is seen, with a line more.
        const double bottom = desk.flow.lineRect(far.start).bottom() + desk.camera.origin().y();
        QVERIFY(std::abs(bottom - (600 - desk.flow.lineHeight())) <= 1);
        desk.camera.showAtTop(far.start);
        QVERIFY(std::abs(desk.flow.lineRect(far.start).top() + desk.camera.origin().y()) <= 1);
        QVERIFY(desk.camera.anchor());
    }

    void tellsWhatIsBeyondTheEdges()
    {
        Desk desk(QStringLiteral("ar"));
        const TextRun first{0, 5}, middle{desk.length() / 2, desk.length() / 2 + 5};
        const TextRun last{desk.length() - 5, desk.length()};
        QVERIFY(desk.camera.beyond(Qt::TopEdge, {first, middle, last}).empty());
        QVERIFY(desk.camera.beyond(Qt::BottomEdge, {last, first, middle}) == std::vector({middle, last}));
        desk.camera.reveal(middle);
        QVERIFY(desk.camera.beyond(Qt::TopEdge, {last, first, middle}) == std::vector({first}));
        QVERIFY(desk.camera.beyond(Qt::BottomEdge, {last, first, middle}) == std::vector({last}));
    }
};

QTEST_MAIN(TestReaderCamera)
#include "tst_reader_camera.moc"
