// SPDX-License-Identifier: GPL-3.0-or-later
// Highlights lie behind the letters and change none of them: wherever a span begins or ends, even inside a word, the
// letters keep their joined forms.
#include "tests/support/coding_fixture.h"
#include "views/read/reader_painter.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace tasrih;
using tasrih::test::CodingFixture;

class TestHighlightPainting : public QObject
{
    Q_OBJECT

private:
    static constexpr int width = 680;
    static constexpr int height = 500;

    /// @p text with one statement on @p part, or with none.
    [[nodiscard]] static QImage drawn(const QString& text, const QString& part)
    {
        CodingFixture fixture;
        Edits edits;
        edits.remove(fixture.first);
        edits.remove(fixture.second);
        if (!part.isEmpty()) {
            const int at = int(text.indexOf(part));
            const int start = int(text.left(at).toUcs4().size());
            Statement statement{
                .id = fixture.ids.next<StatementId>(), .saying = fixture.firstSaying, .article = fixture.article};
            statement.highlights.push_back(
                {.id = fixture.ids.next<HighlightId>(), .start = start, .end = start + int(part.toUcs4().size())});
            edits.put(statement);
        }
        const Snapshot now = test::applied(fixture.snapshot, edits);
        const auto reading = std::make_shared<const ReadingText>(text, QStringLiteral("ar"));
        TextFlow flow;
        flow.setText(reading, TextFlow::FirstPiece::Body);
        flow.setWidth(width);
        const Marks marks(now, fixture.article, *reading, [](StatementId) { return true; });
        const Emphasis emphasis;
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(theme().paper);
        QPainter painter(&image);
        ReaderPainter(flow, marks, emphasis).paint(painter, QRectF(0, 0, width, height), {});
        return image;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void lettersAreTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const QString arabic = QStringLiteral("ستنسحب القوات من القاعدة في أيلول");
        QTest::newRow("inside a word") << arabic << QStringLiteral("سحب القوا");
        QTest::newRow("one letter") << arabic << QStringLiteral("ح");
        QTest::newRow("combining marks") << QStringLiteral("قال إنّ القُوّات باقيةٌ هنا") << QStringLiteral("ُوّا");
        QTest::newRow("emoji") << QStringLiteral("خبر 🛑 عاجل من القاعدة")
                               << QStringLiteral("🛑 عا");
        QTest::newRow("mixed") << QStringLiteral("قال envoy said إن القوات 2500") << QStringLiteral("voy said إن ال");
        QTest::newRow("two paragraphs") << QStringLiteral("القوات باقية\nوالانسحاب قريب")
                                        << QStringLiteral("قية\nوالا");
    }

    /// Every pixel of solid ink is where it is without a highlight, and there is a highlight.
    void lettersAreTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const QImage plain = drawn(text, {});
        const QImage marked = drawn(text, part);
        QVERIFY(plain != marked);
        const QColor ink = theme().tint(theme().text, 6);
        int filled = 0;
        int solid = 0;
        int moved = 0;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const QColor before = plain.pixelColor(x, y);
                const QColor after = marked.pixelColor(x, y);
                filled += before == theme().paper && after == ink ? 1 : 0;
                solid += before == theme().text ? 1 : 0;
                moved += (before == theme().text) != (after == theme().text) ? 1 : 0;
            }
        }
        QVERIFY(filled > 40);
        QVERIFY(solid > 40);
        QCOMPARE(moved, 0);
    }
};

QTEST_MAIN(TestHighlightPainting)
#include "tst_highlight_painting.moc"
