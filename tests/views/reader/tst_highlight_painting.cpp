// SPDX-License-Identifier: GPL-3.0-or-later
// Highlights lie behind the letters and change none of them: wherever a span begins or ends, even inside a word, the
// letters keep their joined forms. Whatever is marked is so beneath its own letters and no other, to the pixel.
#include "tests/support/coding_fixture.h"
#include "views/reader/lane_strip.h"
#include "views/theme/theme.h"

#include <QtGui/QGlyphRun>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace tasrih;
using tasrih::test::CodingFixture;

namespace {
/// A letter with its marks, and where its line shows it, in the flow's coordinates.
struct Letter
{
    int at = 0; ///< In the text.
    double left = 0, right = 0;
    QRectF line;
};

/// Where the first glyph that takes room stands, of those the text from @p at on is drawn with; nothing where there is
/// none.
std::optional<double> glyphLeft(const QTextLine& line, int at, int length)
{
    std::optional<double> left;
    for (const QGlyphRun& run : line.glyphRuns(at, length)) {
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < advances.size(); ++i) {
            if (advances.at(i).x() > 0)
                left = std::min(left.value_or(run.positions().at(i).x()), run.positions().at(i).x());
        }
    }
    return left;
}

/// From the glyphs that are drawn, without asking where a caret or a selection would be.
std::vector<Letter> lettersOf(const TextFlow& flow)
{
    std::vector<Letter> all;
    for (int piece = 0; piece < flow.pieceCount(); ++piece) {
        const QTextLayout& layout = flow.layout(piece);
        const int start = flow.text().pieces()[std::size_t(piece)].run.start;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            std::vector<Letter> letters;
            for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
                const QChar c = layout.text().at(at);
                if (c.isMark() || c.isLowSurrogate())
                    continue;
                const std::optional<double> left = glyphLeft(line, at, c.isHighSurrogate() ? 2 : 1);
                if (left)
                    letters.push_back({start + at, *left, 0, line.rect().translated(0, flow.top(piece))});
            }
            std::sort(letters.begin(), letters.end(), [](const Letter& a, const Letter& b) { return a.left < b.left; });
            for (std::size_t each = 0; each < letters.size(); ++each)
                letters[each].right =
                    each + 1 < letters.size() ? letters[each + 1].left : line.naturalTextRect().right();
            all.insert(all.end(), letters.begin(), letters.end());
        }
    }
    return all;
}

/// What a run of text may be marked as.
enum class Way
{
    Highlight,
    Current,
    Selected,
    Found,
    Name
};
} // namespace

class TestHighlightPainting : public QObject
{
    Q_OBJECT

private:
    static constexpr int width = 680;
    static constexpr int height = 500;
    static constexpr double blur = 1; ///< px between two letters that may be of either.

    static std::unique_ptr<const TextFlow> flowOf(const QString& text)
    {
        auto flow = std::make_unique<TextFlow>();
        flow->setText(std::make_shared<const ReadingText>(text, QStringLiteral("ar")), TextFlow::FirstPiece::Body);
        flow->setWidth(width);
        return flow;
    }

    /// The fixture with one statement, on @p run of @p text.
    static std::pair<Snapshot, StatementId> markedSnapshot(CodingFixture& fixture, const QString& text, TextRun run)
    {
        const int start = int(text.left(run.start).toUcs4().size());
        const int length = int(text.mid(run.start, run.length()).toUcs4().size());
        Statement statement{
            .id = fixture.ids.next<StatementId>(), .saying = fixture.firstSaying, .article = fixture.article};
        statement.highlights.push_back({.id = fixture.ids.next<HighlightId>(), .start = start, .end = start + length});
        Edits edits;
        edits.remove(fixture.first);
        edits.remove(fixture.second);
        edits.put(statement);
        return {test::applied(fixture.snapshot, edits), statement.id};
    }

    static QImage drawnAs(Way way, const QString& text, TextRun run)
    {
        CodingFixture fixture;
        const std::unique_ptr<const TextFlow> flow = flowOf(text);
        const auto [now, statement] = markedSnapshot(fixture, text, run);
        const bool isStatement = way == Way::Highlight || way == Way::Current;
        const Marks marks =
            isStatement ? Marks(now, fixture.article, flow->text(), [](StatementId) { return true; }) : Marks();
        Emphasis emphasis;
        emphasis.colours = [](const Covering&) { return std::vector<QColor>{Qt::red}; };
        if (way == Way::Current)
            emphasis.current = statement;
        TextHints hints;
        if (way == Way::Found)
            hints.hits = {run};
        if (way == Way::Name)
            hints.names = {{.run = run, .target = fixture.minister}};
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(theme().paper);
        QPainter painter(&image);
        ReaderPainter(*flow, marks, emphasis, hints)
            .paint(painter, QRectF(0, 0, width, height), way == Way::Selected ? run : TextRun());
        return image;
    }

    /// What of a picture lies well within a letter, from the top of its line to the bottom.
    static QRect within(const Letter& letter)
    {
        const int left = int(std::ceil(letter.left + blur));
        const int right = int(std::floor(letter.right - blur));
        const int top = int(std::ceil(letter.line.top() + blur));
        const int bottom = int(std::floor(letter.line.bottom() - blur));
        return QRect(left, top, right - left, bottom - top).intersected({0, 0, width, height});
    }

    /// The rows of a picture that have @p colour in them.
    static QList<int> rowsWith(const QImage& image, const QColor& colour)
    {
        QList<int> rows;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour) {
                    rows.append(y);
                    break;
                }
            }
        }
        return rows;
    }

    /// @p text with one statement on @p part, or with none.
    [[nodiscard]] static QImage drawn(const QString& text, const QString& part)
    {
        const int at = int(text.indexOf(part));
        return part.isEmpty() ? drawnAs(Way::Selected, text, {})
                              : drawnAs(Way::Highlight, text, {at, at + int(part.size())});
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

    /// A fill too faint to be seen on black is no mark: in high contrast a line runs around the words.
    void inHighContrastWordsAreOutlined()
    {
        applyTheme(*qApp, Appearance::HighContrast);
        const auto asBefore = qScopeGuard([] { applyTheme(*qApp, Appearance::Light); });
        const QString text = QStringLiteral("ستنسحب القوات من القاعدة في أيلول");
        const QImage plain = drawn(text, {});
        const QImage marked = drawn(text, QStringLiteral("القوات"));
        QRect changed;
        int bright = 0;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                if (plain.pixelColor(x, y) == marked.pixelColor(x, y))
                    continue;
                changed |= QRect(x, y, 1, 1);
                bright += qGray(marked.pixel(x, y)) > 200 ? 1 : 0;
            }
        }
        // Lines above and beneath, and at both ends, but for where letters cross them.
        QVERIFY(changed.width() > 30 && changed.height() > 20);
        QVERIFY2(bright > changed.width() + changed.height(), qPrintable(QString::number(bright)));
        // Nothing but the lines.
        QVERIFY2(bright <= 2 * (changed.width() + changed.height()), qPrintable(QString::number(bright)));
    }

    void marksLieOnTheirLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        // Pairs of surrogates and marks before the run, so that code points, UTF-16 units and glyphs all differ.
        const QString arabic =
            QStringLiteral("خبر 🛑 قال الوَزِيرُ إنّ القُوّات باقِية هنا");
        const QString english = QStringLiteral("He\u0301 said 𝄞: the envoy will leave soon");
        const QString mixed = QStringLiteral("😀 قال إنّ the envoy said إن القُوّات 2500 جندي");
        const QString mixedEnglish = QStringLiteral("e\u0301 𝄞 The Minister said القُوّات باقِية until 2026");
        QTest::newRow("Arabic, a word") << arabic << QStringLiteral("القُوّات");
        QTest::newRow("Arabic, inside a word") << arabic << QStringLiteral("زِي");
        QTest::newRow("Arabic, one letter") << arabic << QStringLiteral("قِ");
        QTest::newRow("Arabic, several words") << arabic << QStringLiteral("يرُ إنّ القُوّات ب");
        QTest::newRow("English, a word") << english << QStringLiteral("envoy");
        QTest::newRow("English, inside a word") << english << QStringLiteral("nvo");
        QTest::newRow("English, one letter") << english << QStringLiteral("w");
        QTest::newRow("mixed, English in Arabic") << mixed << QStringLiteral("nvoy sai");
        QTest::newRow("mixed, English into Arabic") << mixed << QStringLiteral("voy said إن القُ");
        QTest::newRow("mixed, Arabic into English") << mixed << QStringLiteral("ال إنّ the en");
        QTest::newRow("mixed, number into Arabic") << mixed << QStringLiteral("00 جن");
        QTest::newRow("mixed, Arabic in English") << mixedEnglish << QStringLiteral("قُوّات با");
        QTest::newRow("mixed, from English into Arabic") << mixedEnglish << QStringLiteral("aid القُوّ");
        QTest::newRow("mixed, from Arabic into English") << mixedEnglish << QStringLiteral("قِية unt");
        QTest::newRow("the second paragraph") << QStringLiteral("😀 قال إنّ\nالقُوّات باقِية") << QStringLiteral("وّات با");
    }

    void marksLieOnTheirLetters()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QCOMPARE(text.count(part), 1);
        const int at = int(text.indexOf(part));
        const TextRun run{at, at + int(part.size())};
        const std::unique_ptr<const TextFlow> flow = flowOf(text);
        const std::vector<Letter> letters = lettersOf(*flow);
        const QImage plain = drawnAs(Way::Selected, text, {});
        const QColor paper = theme().paper;
        const std::pair<Way, QColor> ways[] = {{Way::Highlight, theme().tint(theme().text, 6)},
                                               {Way::Current, theme().tint(Qt::red, 22)},
                                               {Way::Selected, theme().selection},
                                               {Way::Found, theme().tint(theme().hit, 55)}};
        for (const auto& [way, colour] : ways) {
            const QImage marked = drawnAs(way, text, run);
            // The line beneath the current one is two pixels high; letters that go as low lie on it.
            const QList<int> lined = rowsWith(marked, Qt::red);
            QCOMPARE(lined.size(), way == Way::Current ? 2 : 0);
            int inside = 0;
            for (const Letter& letter : letters) {
                const QRect box = within(letter);
                const bool isMarked = run.contains(letter.at);
                int seen = 0;
                int wrong = 0;
                for (int y = box.top(); y <= box.bottom(); ++y) {
                    const QColor wanted = !isMarked ? paper : lined.contains(y) ? QColor(Qt::red) : colour;
                    for (int x = box.left(); x <= box.right(); ++x) {
                        if (plain.pixelColor(x, y) != paper)
                            continue;
                        ++seen;
                        wrong += marked.pixelColor(x, y) != wanted ? 1 : 0;
                    }
                }
                const QString where = QStringLiteral("way %1, letter %2 (%3), %4 of %5 wrong")
                                          .arg(QString::number(int(way)), QString::number(letter.at),
                                               text.mid(letter.at, 1), QString::number(wrong), QString::number(seen));
                QVERIFY2(seen > 0 && wrong == 0, qPrintable(where));
                inside += isMarked ? 1 : 0;
            }
            QVERIFY(inside > 0);
        }
    }

    void knownNamesAreDottedBeneathTheirLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        // Names whose first and last letters are wide, so that a letter more or less is seen.
        QTest::newRow("Arabic") << QStringLiteral(
                                       "خبر 🛑 قال الوَزِيرُ سمير وهيب صباحاً")
                                << QStringLiteral("سمير وهيب");
        QTest::newRow("English") << QStringLiteral("He\u0301 said 𝄞: the envoy will leave") << QStringLiteral("envoy");
        QTest::newRow("English in Arabic") << QStringLiteral("😀 قال إنّ the envoy said إن") << QStringLiteral("envoy");
        QTest::newRow("Arabic in English")
            << QStringLiteral("e\u0301 𝄞 The Minister said سمير وهيب until") << QStringLiteral("سمير");
    }

    void knownNamesAreDottedBeneathTheirLetters()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const int at = int(text.indexOf(part));
        const TextRun run{at, at + int(part.size())};
        const QImage plain = drawnAs(Way::Selected, text, {});
        const QImage marked = drawnAs(Way::Name, text, run);
        for (const Letter& letter : lettersOf(*flowOf(text))) {
            const QRect box = within(letter);
            int dots = 0;
            for (int x = box.left(); x <= box.right(); ++x) {
                for (int y = box.top(); y <= box.bottom(); ++y)
                    dots += marked.pixelColor(x, y) != plain.pixelColor(x, y) ? 1 : 0;
            }
            // At least every third pixel, in one row.
            const int least = run.contains(letter.at) ? box.width() / 3 : 0;
            const int most = run.contains(letter.at) ? box.width() : 0;
            QVERIFY2(least <= dots && dots <= most, qPrintable(QStringLiteral("letter %1 (%2): %3 dots of %4 px")
                                                                   .arg(letter.at)
                                                                   .arg(text.mid(letter.at, 1))
                                                                   .arg(dots)
                                                                   .arg(box.width())));
        }
    }

    void lanesStandBesideTheLinesOfTheirRun_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("Arabic") << QStringLiteral("😀 قال الوَزِيرُ إنّ القُوّات باقِية هنا و");
        QTest::newRow("English") << QStringLiteral("𝄞 He\u0301 said the envoy will leave soon, ");
    }

    /// A run that is exactly the second line of three, so that a letter more or less makes a line more.
    void lanesStandBesideTheLinesOfTheirRun()
    {
        QFETCH(QString, sentence);
        const QString text = sentence.repeated(6).trimmed();
        const std::unique_ptr<const TextFlow> flow = flowOf(text);
        const QTextLayout& layout = flow->layout(0);
        QVERIFY(layout.lineCount() >= 3);
        const QTextLine second = layout.lineAt(1);
        const TextRun run{second.textStart(), second.textStart() + second.textLength()};
        CodingFixture fixture;
        const auto [now, statement] = markedSnapshot(fixture, text, run);
        const Marks marks(now, fixture.article, flow->text(), [](StatementId) { return true; });
        const Emphasis emphasis;
        const LaneStrip lanes(*flow, marks, emphasis);
        const int margin = LaneStrip::width();
        QImage image(width + 2 * margin, height, QImage::Format_RGB32);
        image.fill(theme().paper);
        QPainter painter(&image);
        painter.translate(margin, 0);
        lanes.paint(painter, QRectF(0, 0, width, height));
        painter.end();
        // Every row that has something in it, and on which side.
        const bool isArabic = flow->text().direction() == Qt::RightToLeft;
        QList<int> rows;
        for (int y = 0; y < height; ++y) {
            bool isMarked = false;
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = image.pixelColor(x, y) != theme().paper;
                QVERIFY(!isInk || (isArabic ? x >= margin + width : x < margin));
                isMarked = isMarked || isInk;
            }
            if (isMarked)
                rows.append(y);
        }
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.last() - rows.first() + 1, int(rows.size()));
        // From near the top of the line to near its bottom, within it.
        constexpr double near = 6;
        QVERIFY(rows.first() >= std::floor(second.rect().top()) && rows.first() <= second.rect().top() + near);
        QVERIFY(rows.last() <= std::ceil(second.rect().bottom()) && rows.last() >= second.rect().bottom() - near);
    }
};

QTEST_MAIN(TestHighlightPainting)
#include "tst_highlight_painting.moc"
