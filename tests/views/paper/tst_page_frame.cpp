// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "views/paper/page_frame.h"

#include <QtGui/QPainter>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {

constexpr QSize paper(4000, 200);

bool isBlank(const QImage& image, int from, int to)
{
    for (int x = from; x < to; ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    }
    return true;
}

} // namespace

class TestPageFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void sheetsLieAsTheyAreAsked()
    {
        QCOMPARE(sheetOf(Paper::A4, Orientation::Portrait), QSizeF(5950, 8420));
        QCOMPARE(sheetOf(Paper::A4, Orientation::Landscape), QSizeF(8420, 5950));
        QCOMPARE(sheetOf(Paper::Letter, Orientation::Portrait), QSizeF(6120, 7920));
    }

    void marginsAreKeptWithinReason()
    {
        QCOMPARE(marginOf(25.4), 720.0);
        QCOMPARE(marginOf(0), marginOf(5));
        QCOMPARE(marginOf(1000), marginOf(40));
    }

    void whatIsTooLongEndsBeforeWhatStandsBesideIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("English") << Language::English << QStringLiteral("withdrawal ");
        QTest::newRow("Arabic") << Language::Arabic << QStringLiteral("انسحاب ");
    }
    void whatIsTooLongEndsBeforeWhatStandsBesideIt()
    {
        QFETCH(Language, language);
        QFETCH(QString, word);
        const bool isRtl = language == Language::Arabic;
        QImage image(paper, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QFont font = printFont(language, 8);
        const QString beside = QStringLiteral("7");
        {
            QPainter painter(&image);
            painter.setLayoutDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
            paintFrameLine(painter, font, Qt::black, QRectF(QPointF(), paper), word.repeated(200), beside);
        }
        const int taken = qCeil(QFontMetricsF(font).horizontalAdvance(beside)) + 2;
        const int gap = int(frameGap) - 4;
        const int width = paper.width();
        // Ink at both ends, and none between the two.
        QVERIFY(!isBlank(image, 0, taken));
        QVERIFY(!isBlank(image, width - taken, width));
        QVERIFY(!isBlank(image, width / 2, width / 2 + 100));
        QVERIFY(isRtl ? isBlank(image, taken, taken + gap) : isBlank(image, width - taken - gap, width - taken));
    }
};

QTEST_MAIN(TestPageFrame)
#include "tst_page_frame.moc"
