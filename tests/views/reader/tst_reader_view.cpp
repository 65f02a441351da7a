// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coding_fixture.h"
#include "views/reader/reader_view.h"
#include "views/theme/theme.h"

#include <QtTest/QTest>

using namespace tasrih;
using tasrih::test::CodingFixture;

/// The reader by itself: where things are drawn, what clicks and keys say.
class TestReaderView : public QObject
{
    Q_OBJECT

private:
    CodingFixture m_fixture;
    std::unique_ptr<ReaderView> m_view;
    std::shared_ptr<const ReadingText> m_text;

    [[nodiscard]] int indexOf(const QString& part) const { return int(m_fixture.text.indexOf(part)); }

    [[nodiscard]] QImage drawn() const { return m_view->viewport()->grab().toImage(); }

    [[nodiscard]] Emphasis emphasisOn(StatementId statement) const
    {
        return {.current = statement,
                .claim = {},
                .hovered = {},
                .hoveredClaim = {},
                .selected = {statement},
                .colours = [](const Covering&) { return std::vector<QColor>{Qt::red}; },
                .label = {}};
    }

    /// How many pixels of @p colour lie in the box of the character at @p position.
    [[nodiscard]] int pixelsAt(const QImage& image, int position, const QColor& colour) const
    {
        const QRect box = m_view->rectOf(position).intersected(image.rect());
        int count = 0;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left() + 1; x < box.right(); ++x)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return count;
    }

    /// Where the Arabic lines begin.
    [[nodiscard]] int columnRight() const { return m_view->rectOf(indexOf(QStringLiteral("قال الوزير"))).right(); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void init()
    {
        m_view = std::make_unique<ReaderView>();
        m_view->resize(900, 600);
        m_text = std::make_shared<const ReadingText>(m_fixture.text, QStringLiteral("ar"));
        m_view->setText(m_text, TextFlow::FirstPiece::Title);
        m_view->setMarks(std::make_shared<const Marks>(m_fixture.snapshot, m_fixture.article, *m_text,
                                                       [](StatementId) { return true; }));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void highlightsLieOnTheirLetters()
    {
        const QColor one = theme().tint(theme().text, 6);
        const QColor two = theme().tint(theme().text, 10);
        const QImage image = drawn();
        // From the first letter of each part to its last: once covered, twice, once. What follows is the end of a
        // paragraph, which has no box of its own.
        const auto lastOf = [this](const QString& part) { return indexOf(part) + int(part.size()) - 1; };
        const int first = indexOf(QStringLiteral("القُوّات سَتُغادِرُ"));
        const int twice = indexOf(QStringLiteral("أيلول"));
        const int again = indexOf(QStringLiteral("، وأضاف"));
        const int last = lastOf(QStringLiteral("باقون"));
        QVERIFY(pixelsAt(image, first, one) > 10);
        QVERIFY(pixelsAt(image, twice - 1, one) > 10);
        QVERIFY(pixelsAt(image, twice - 1, two) < 10);
        QVERIFY(pixelsAt(image, twice, two) > 10);
        QVERIFY(pixelsAt(image, again - 1, two) > 10);
        QVERIFY(pixelsAt(image, again, two) < 10);
        QVERIFY(pixelsAt(image, again + 1, one) > 10);
        QVERIFY(pixelsAt(image, last, one) > 10);
        // The edge of a letter may come out in the very colour of a highlight.
        QVERIFY(pixelsAt(image, first - 1, one) < 10);
        QVERIFY(pixelsAt(image, indexOf(QStringLiteral("الوزير")), one) < 10);
        QVERIFY(pixelsAt(image, indexOf(QStringLiteral("envoy said")), one) < 10);
    }

    void lettersStayJoinedUnderHighlights()
    {
        const int piece = m_text->pieceAt(indexOf(QStringLiteral("قاعدة")));
        TextFlow flow;
        flow.setText(m_text, TextFlow::FirstPiece::Title);
        flow.setWidth(680);
        const qreal plain = flow.layout(piece).lineAt(0).naturalTextWidth();
        // The same line with a highlight that begins inside a word.
        const Marks& marks = m_view->marks();
        QImage image(720, 400, QImage::Format_RGB32);
        image.fill(theme().paper);
        QPainter painter(&image);
        ReaderPainter(flow, marks, emphasisOn(m_fixture.first)).paint(painter, {0, 0, 680, 400}, {});
        painter.end();
        QCOMPARE(flow.layout(piece).lineAt(0).naturalTextWidth(), plain);
        QVERIFY(flow.layout(piece).formats().isEmpty());
    }

    void theCurrentStatementIsTintedAndUnderlined()
    {
        m_view->setEmphasis(emphasisOn(m_fixture.second));
        const QImage image = drawn();
        const QColor tint = theme().tint(Qt::red, 22);
        const int first = indexOf(QStringLiteral("أيلول"));
        const int last = indexOf(QStringLiteral("باقون")) + 4;
        for (const int at : {first, indexOf(QStringLiteral("2500")), last}) {
            QVERIFY(pixelsAt(image, at, tint) > 0);
            QVERIFY(pixelsAt(image, at, Qt::red) > 0);
        }
        // A line ends with the blank before the first one.
        for (const int at : {first - 2, indexOf(QStringLiteral("قاعدة"))}) {
            QCOMPARE(pixelsAt(image, at, tint), 0);
            QCOMPARE(pixelsAt(image, at, Qt::red), 0);
        }
    }

    void aClickTellsAllThatCoverThePlace()
    {
        std::vector<std::vector<Covering>> clicked;
        connect(m_view.get(), &ReaderView::marksClicked, this, [&](const auto& all) { clicked.push_back(all); });
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->rectOf(indexOf(QStringLiteral("أيلول"))).center());
        QCOMPARE(clicked.at(0), (std::vector<Covering>{{m_fixture.first, {}}, {m_fixture.second, {}}}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->rectOf(indexOf(QStringLiteral("الوزير"))).center());
        QCOMPARE(clicked.size(), std::size_t(1));
    }

    void laneSegmentsStandOnTheReadingSide()
    {
        std::vector<StatementId> clicked;
        connect(m_view.get(), &ReaderView::segmentClicked, this,
                [&](const Covering& claim) { clicked.push_back(claim.statement); });
        const QRect line = m_view->rectOf(indexOf(QStringLiteral("القُوّات")));
        const int right = columnRight();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {right + 14, line.center().y()});
        QCOMPARE(clicked, std::vector<StatementId>{m_fixture.first});
    }

    void dragSelectsAndShiftArrowsExtend()
    {
        const int start = indexOf(QStringLiteral("The envoy"));
        m_view->setFocus();
        m_view->placeCaret(start);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedRun(), (TextRun{start, start + 1}));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(m_view->selectedRun(), (TextRun{start, start + 4}));
        // In a right-to-left line the left arrow goes on in the text.
        const int arabic = indexOf(QStringLiteral("الوزير"));
        m_view->placeCaret(arabic);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedRun(), (TextRun{arabic, arabic + 1}));
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(m_view->selectedRun(), (TextRun{arabic, arabic + 7}));
    }

    void linesBeginOnTheirOwnSide()
    {
        const int column = columnRight() - 680;
        QVERIFY(m_view->rectOf(indexOf(QStringLiteral("القوات باقية"))).right() > column + 600);
        QVERIFY(m_view->rectOf(indexOf(QStringLiteral("The envoy"))).left() < column + 20);
    }

    void selectsSentenceAfterSentence()
    {
        const int start = indexOf(QStringLiteral("The envoy"));
        m_view->placeCaret(start + 5);
        m_view->selectSentence();
        const TextRun one = m_view->selectedRun();
        QCOMPARE(m_text->text().mid(one.start, one.length()),
                 QStringLiteral("The envoy said the mission ends in September 2026."));
        m_view->selectSentence();
        const TextRun two = m_view->selectedRun();
        QVERIFY(m_text->text().mid(two.start, two.length()).endsWith(QStringLiteral("It was agreed.")));
    }

    void walksThroughTheWholeTextByKeys()
    {
        m_view->setFocus();
        m_view->placeCaret(0);
        int last = -1;
        while (m_view->caret() != last) {
            last = m_view->caret();
            QTest::keyClick(m_view.get(), Qt::Key_Down);
        }
        QVERIFY(last >= indexOf(QStringLiteral("The envoy")));
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 0);
        // Never inside the pair of surrogates.
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->caret(), 2);
    }

    void hitsOutOfSightAreMarkedAtTheEdge()
    {
        const QString filler = QStringLiteral("سطر من النص لا شيء فيه.\n").repeated(200);
        CodingFixture fixture;
        m_text = std::make_shared<const ReadingText>(fixture.text + filler, QStringLiteral("ar"));
        m_view->setText(m_text, TextFlow::FirstPiece::Body);
        m_view->setMarks(std::make_shared<const Marks>(fixture.snapshot, fixture.article, *m_text,
                                                       [](StatementId) { return true; }));
        auto* above = m_view->findChild<QWidget*>(QStringLiteral("hitsAbove"));
        m_view->setEmphasis(emphasisOn(fixture.first));
        QVERIFY(!above->isVisible());
        m_view->scrollTo({int(m_text->text().size()) - 5, int(m_text->text().size()) - 2});
        QVERIFY(above->isVisible());
        QTest::mouseClick(above, Qt::LeftButton);
        QVERIFY(!above->isVisible());
        QVERIFY(m_view->isInSight(*m_view->marks().firstRun(fixture.first)));
    }

    void aMillionCharactersInOneParagraph()
    {
        QElapsedTimer timer;
        timer.start();
        m_text = std::make_shared<const ReadingText>(QStringLiteral("كلمات كثيرة متصلة ").repeated(55556), QString());
        m_view->setText(m_text, TextFlow::FirstPiece::Body);
        (void)drawn();
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        m_view->scrollTo({500000, 500010});
        QVERIFY(m_view->isInSight({500000, 500010}));
    }

    void picture()
    {
        const QString path = qEnvironmentVariable("TASRIH_PICTURES");
        if (path.isEmpty())
            QSKIP("TASRIH_PICTURES names no folder");
        m_view->setEmphasis(emphasisOn(m_fixture.second));
        m_view->grab().save(path + QStringLiteral("/reader.png"));
    }
};

QTEST_MAIN(TestReaderView)
#include "tst_reader_view.moc"
