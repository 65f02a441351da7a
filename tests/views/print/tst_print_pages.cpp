// SPDX-License-Identifier: GPL-3.0-or-later
// Printed timelines page by page, as another program reads the file.
#include "resources/resources.h"
#include "tests/support/live_project.h"
#include "tests/support/many_claims.h"
#include "tests/support/pdf.h"
#include "tests/support/snapshot_builder.h"
#include "views/print/timeline_export.h"
#include "views/print/timeline_print.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
constexpr double pointsPerMillimetre = 72 / 25.4;

/// The first run of letters that is smaller than it may be: 7 points, Arabic ones 9; empty where there is none.
QString tooSmall(const QString& path)
{
    const QRegularExpression arabic(QStringLiteral("(?=\\p{L})\\p{Arabic}"));
    const std::vector<SizedText> texts = sizedTexts(path);
    if (texts.empty())
        return QStringLiteral("no text");
    for (const SizedText& text : texts) {
        if (text.points < (text.text.contains(arabic) ? 9.0 : 7.0) - 0.01)
            return QStringLiteral("%1 pt: %2").arg(text.points).arg(text.text);
    }
    return {};
}

QStringList labelsOf(const TimelinePrint& print)
{
    QStringList labels;
    for (const PlacedRow& placed : print.rows().rows())
        labels << print.rows().content().rows[std::size_t(placed.index)].label;
    return labels;
}

/// The text of all pages with its lines kept.
QString textOf(const QString& path)
{
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

/// Whether no lane reaches over the end of a page.
bool isWhole(const TimelinePrint& print)
{
    const RowLayout& rows = print.rows();
    for (const PageSlice& slice : print.slices()) {
        for (const double edge : {slice.top, slice.bottom}) {
            const std::optional<LaneRef> lane = rows.laneAt(edge);
            if (!lane)
                continue;
            const double top = rows.laneTop(*lane);
            if (edge > top + 0.5 && edge < top + rows.metrics().lanePitch - 0.5)
                return false;
        }
    }
    return true;
}
} // namespace

class TestPrintPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void aThousandRowsOnA3_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("across");
        QTest::newRow("English") << Language::English << 1;
        QTest::newRow("Arabic, two pages across") << Language::Arabic << 2;
    }
    void aThousandRowsOnA3()
    {
        QFETCH(Language, language);
        QFETCH(int, across);
        const SnapshotPtr snapshot = manyClaims({.claims = 1500, .places = 1000, .uncertain = true});
        PrintOptions options;
        options.paper = Paper::A3;
        options.language = language;
        options.pagesAcross = across;
        options.fit = PrintFit::TrueSize;
        options.title = QStringLiteral("Briefing");
        options.classification = QStringLiteral("RESTRICTED");
        options.notes = SourceNotes::Omit;
        const TimelinePrint print(snapshot, statementsOf(*snapshot), options);
        QVERIFY(isWhole(print));
        const QString path = m_folder.filePath(QStringLiteral("rows.pdf"));
        QVERIFY(exportTimeline(snapshot, statementsOf(*snapshot), options, path));
        const std::vector<PdfPage> pages = pagesOf(path);
        QCOMPARE(int(pages.size()), int(print.slices().size()) * across);
        const double margin = options.margin * pointsPerMillimetre;
        const QString base = language == Language::Arabic ? QStringLiteral("قاعدة") : QStringLiteral("Base");
        const QString legend = language == Language::Arabic ? QStringLiteral("أغمق") : QStringLiteral("darker");
        const QString locator = language == Language::Arabic ? QStringLiteral("صفحة") : QStringLiteral("Page");
        const QStringList texts = textOf(path).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(std::size_t(texts.size()), pages.size());
        for (const QString& text : texts) {
            for (const QString& word : {QStringLiteral("Briefing"), locator, base})
                QVERIFY2(isFound(word, text), qPrintable(word));
            QCOMPARE(isFound(legend, text), &text == &texts.front()); // Once.
        }
        QCOMPARE(tooSmall(path), QString());
        for (const PdfPage& page : pages) {
            const auto isYear = [](const PdfWord& word) {
                return word.text.size() == 4 && word.text.startsWith(QStringLiteral("20"));
            };
            QVERIFY(std::any_of(page.words.begin(), page.words.end(), isYear));
            QCOMPARE(std::count_if(page.words.begin(), page.words.end(),
                                   [](const PdfWord& word) { return word.text == QLatin1String("RESTRICTED"); }),
                     std::ptrdiff_t(2));
            const QRectF inner = QRectF(QPointF(), page.size).adjusted(margin - 2, margin - 2, 2 - margin, 2 - margin);
            for (const PdfWord& word : page.words) {
                QVERIFY2(inner.contains(word.box.center()), qPrintable(word.text));
            }
        }
    }

    void manyBarsMakeASmallFile_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Paper>("paper");
        QTest::newRow("English, A4") << Language::English << Paper::A4;
        QTest::newRow("English, A3") << Language::English << Paper::A3;
        QTest::newRow("Arabic, A4") << Language::Arabic << Paper::A4;
        QTest::newRow("Arabic, A3") << Language::Arabic << Paper::A3;
    }
    void manyBarsMakeASmallFile()
    {
        QFETCH(Language, language);
        QFETCH(Paper, paper);
        const SnapshotPtr snapshot = manyClaims({.claims = 2000, .places = 40, .uncertain = true});
        PrintOptions options;
        options.language = language;
        options.paper = paper;
        const auto sizeWith = [&](SourceNotes notes) {
            options.notes = notes;
            const QString path = m_folder.filePath(QStringLiteral("many.pdf"));
            return exportTimeline(snapshot, statementsOf(*snapshot), options, path) ? QFileInfo(path).size() : 0;
        };
        const qint64 bars = sizeWith(SourceNotes::Omit);
        const qint64 whole = sizeWith(SourceNotes::Append);
        qInfo("2,000 uncertain bars: %lld KB, with sources %lld KB", bars / 1000, whole / 1000);
        // Arabic takes more, as its letters are larger and its pages more; each page is packed by itself.
        const bool isLarger = language == Language::Arabic, isOnMore = isLarger && paper == Paper::A4;
        QVERIFY(bars > 0 && bars <= (isOnMore ? 260'000 : isLarger ? 210'000 : 200'000));
        QVERIFY(whole > bars && whole <= (isOnMore ? 570'000 : 500'000));
    }

    void theFirstPageStandsAlone_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Paper>("paper");
        QTest::newRow("English, A4") << Language::English << Paper::A4;
        QTest::newRow("Arabic, A4") << Language::Arabic << Paper::A4;
        QTest::newRow("Arabic, A3") << Language::Arabic << Paper::A3;
    }
    /// Headline, how much of it all is shown, each bar with its number, and which page it is; behind it all of it.
    void theFirstPageStandsAlone()
    {
        QFETCH(Language, language);
        QFETCH(Paper, paper);
        LiveProject live(TemporaryProject::Content::Sample);
        const SnapshotPtr snapshot = live.project.snapshot();
        PrintOptions options;
        options.language = language;
        options.paper = paper;
        const TimelinePrint print(snapshot, statementsOf(*snapshot), options);
        QVERIFY(print.lead());
        QCOMPARE(print.lead()->pageCount(), 1);
        QCOMPARE(print.lead()->content().claims.size(), std::size_t(13)); // What the sample has chosen.
        const QString path = m_folder.filePath(QStringLiteral("lead.pdf"));
        QVERIFY(exportTimeline(snapshot, statementsOf(*snapshot), options, path));
        QCOMPARE(tooSmall(path), QString());
        const QStringList pages = textOf(path).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(int(pages.size()), print.pageCount());
        QVERIFY(print.pageCount() > 2);
        const bool isArabic = language == Language::Arabic;
        QVERIFY2(isFound(isArabic ? QStringLiteral("13 من أصل 56") : QStringLiteral("13 of 56 claims"), pages.front()),
                 qPrintable(pages.front()));
        QVERIFY(isFound(isArabic ? QStringLiteral("صفحة 1 من %1").arg(print.pageCount())
                                 : QStringLiteral("Page 1 of %1").arg(print.pageCount()),
                        pages.front()));
        const QStringList found = tasrih::test::wordsOf(pages.front());
        for (const QString& word : tasrih::test::wordsOf(print.headline()))
            QVERIFY2(found.contains(word), qPrintable(word + u'\n' + pages.front()));
        for (const TimelineClaim& claim : print.lead()->content().claims) {
            int number = 0;
            for (std::size_t i = 0; i < print.content().claims.size(); ++i)
                number = print.content().claims[i].claim == claim.claim ? print.numbers().numberOf(int(i)) : number;
            QString page = pages.front(); // Brackets turn round with their line.
            page.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
            const QRegularExpression written(QStringLiteral("[\\[\\]]%1(?!\\d)").arg(number));
            QVERIFY2(written.match(page).hasMatch(), qPrintable(QString::number(number) + page));
        }
    }

    void theFirstPageCanStandByItself()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const SnapshotPtr snapshot = live.project.snapshot();
        PrintOptions options;
        options.language = Language::English;
        options.fit = PrintFit::LeadAlone;
        options.notes = SourceNotes::Omit;
        QCOMPARE(TimelinePrint(snapshot, statementsOf(*snapshot), options).pageCount(), 1);
        options.notes = SourceNotes::Append;
        QVERIFY(TimelinePrint(snapshot, statementsOf(*snapshot), options).pageCount() > 1);
    }

    /// Where nobody has chosen any, no more than one can take in; where there are none, no such page.
    void theFirstPageChoosesByItself()
    {
        PrintOptions options;
        options.language = Language::Arabic;
        const SnapshotPtr many = manyClaims({.claims = 300, .places = 60});
        const TimelinePrint print(many, statementsOf(*many), options);
        QVERIFY(print.lead());
        QVERIFY(print.lead()->content().claims.size() <= 20);
        QVERIFY(print.lead()->rows().metrics().hasLabels());
        const TimelinePrint none(SnapshotBuilder().build(), {}, options);
        QVERIFY(!none.lead());
        QCOMPARE(none.pageCount(), 1);
    }

    /// Little of the axis lies behind the last day that is claimed.
    void theAxisIsAsLongAsItsClaims()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const SnapshotPtr snapshot = live.project.snapshot();
        PrintOptions options;
        options.language = Language::English;
        options.fit = PrintFit::LeadAlone;
        options.today = QDate(2025, 1, 1);
        const QString path = m_folder.filePath(QStringLiteral("axis.pdf"));
        QVERIFY(exportTimeline(snapshot, statementsOf(*snapshot), options, path));
        const QString first = textOf(path).section(u'\f', 0, 0).section(u'\n', 0, 12);
        for (const char* year : {"2024", "2025", "2026"})
            QVERIFY2(isFound(QLatin1String(year), first), year);
        for (const char* year : {"2020", "2022", "2029", "2030"})
            QVERIFY2(!isFound(QLatin1String(year), first), qPrintable(first));
    }

    /// What is found is what was typed: letters, not the forms in which they are joined.
    void arabicIsFoundAsTyped()
    {
        const QStringList names{QStringLiteral("العراق"),
                                QStringLiteral("الأنبار"),
                                QStringLiteral("كردستان"),
                                QStringLiteral("لا استقلال لإقليم الأكراد"),
                                QStringLiteral("قاعدة عين الأسد الجوية"),
                                QStringLiteral("الإمارات والآستانة")};
        SnapshotBuilder builder;
        const ActorId actor = builder.actor(QStringLiteral("وزير الدفاع ثابت العباسي"), QStringLiteral("al-Abbasi"));
        const ActorId foreign = builder.actor(QStringLiteral("Lloyd Austin"), QStringLiteral("Lloyd Austin"));
        builder.article(QStringLiteral("مادة"), "2024-12-14");
        for (const QString& name : names) {
            builder.says({actor, foreign}, "2024-09-27",
                         withdrawal(builder.place(name, name, PlaceKind::Country), "2025-09"));
            builder.last().gloss = QStringLiteral("قال إن القوات لا تغادر إلا إذا طُلب إليها ذلك، وأن الاتفاق على "
                                                  "الجلاء لم يكتمل بعد في رأي الأطراف كلها.");
        }
        const SnapshotPtr snapshot = builder.build(QStringLiteral("الانسحاب من العراق"));
        PrintOptions options;
        options.language = Language::Arabic;
        const QString path = m_folder.filePath(QStringLiteral("letters.pdf"));
        QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), options, path));
        const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        for (const QChar letter : text)
            QVERIFY2(letter.unicode() < 0xFB50 || letter.unicode() > 0xFEFC, qPrintable(text));
        for (const QString& name : names)
            QVERIFY2(text.contains(name), qPrintable(name + u'\n' + text));
        for (const char16_t* word : {u"العباسي", u"الاتفاق", u"الجلاء", u"الأطراف", u"لا تغادر إلا إذا"})
            QVERIFY2(text.contains(QString::fromUtf16(word)), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Lloyd Austin")));
    }

    void everyLabelAndEverySourceIsFound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void everyLabelAndEverySourceIsFound()
    {
        QFETCH(Language, language);
        LiveProject live(TemporaryProject::Content::Sample);
        const SnapshotPtr snapshot = live.project.snapshot();
        PrintOptions options;
        options.language = language;
        options.author = QStringLiteral("A. Analyst");
        options.orientation = Orientation::Portrait; // One column of sources: lines as they are.
        const TimelinePrint print(snapshot, statementsOf(*snapshot), options);
        const QString path = m_folder.filePath(QStringLiteral("sample.pdf"));
        QVERIFY(exportTimeline(snapshot, statementsOf(*snapshot), options, path));
        const QString text = textOf(path);
        for (const QString& label : labelsOf(print))
            QVERIFY2(isFound(label, text), qPrintable(label));
        // A source may be broken into lines, so its words are looked for everywhere.
        const QStringList found = tasrih::test::wordsOf(text);
        const QSet<QString> all(found.begin(), found.end());
        const QRegularExpression mark(QStringLiteral("\\p{M}"));
        const std::vector<SourceNote> notes = print.numbers().notes(print.content());
        QVERIFY(notes.size() > 20);
        for (const SourceNote& note : notes) {
            const QString whole = QStringList{note.claim, note.sentence, note.source}.join(u' ');
            for (const QString& part : whole.split(u' ')) {
                if (part.contains(mark)) // The reader puts marks on lines of their own, between the letters.
                    continue;
                for (const QString& word : tasrih::test::wordsOf(part))
                    QVERIFY2(all.contains(word), qPrintable(word + u'\n' + whole));
            }
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("<dc:creator>") && bytes.contains("A. Analyst"));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path}).contains(print.title()));
    }

    void theNumbersOfBothLanguagesAreTheSame()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const SnapshotPtr snapshot = live.project.snapshot();
        PrintOptions english;
        english.language = Language::English;
        PrintOptions arabic = english;
        arabic.language = Language::Arabic;
        const TimelinePrint first(snapshot, statementsOf(*snapshot), english);
        const TimelinePrint second(snapshot, statementsOf(*snapshot), arabic);
        std::map<ClaimId, int> numbers;
        for (std::size_t i = 0; i < first.content().claims.size(); ++i)
            numbers[first.content().claims[i].claim] = first.numbers().numberOf(int(i));
        QVERIFY(!numbers.empty());
        for (std::size_t i = 0; i < second.content().claims.size(); ++i)
            QCOMPARE(second.numbers().numberOf(int(i)), numbers.at(second.content().claims[i].claim));
    }

    void fittedPagesAreAsManyAsWanted_data()
    {
        QTest::addColumn<int>("down");
        QTest::addColumn<int>("across");
        QTest::newRow("one page") << 1 << 1;
        QTest::newRow("two across, three down") << 3 << 2;
    }
    void fittedPagesAreAsManyAsWanted()
    {
        QFETCH(int, down);
        QFETCH(int, across);
        const SnapshotPtr snapshot = manyClaims({.claims = 600, .places = 30});
        PrintOptions options;
        options.language = Language::English;
        options.fit = PrintFit::Pages;
        options.pagesDown = down;
        options.pagesAcross = across;
        options.notes = SourceNotes::Omit;
        const TimelinePrint print(snapshot, statementsOf(*snapshot), options);
        QCOMPARE(int(print.slices().size()), down);
        const QString path = m_folder.filePath(QStringLiteral("fitted.pdf"));
        QVERIFY(exportTimeline(snapshot, statementsOf(*snapshot), options, path));
        const std::vector<PdfPage> pages = pagesOf(path);
        // What has no letters on the chart is told in the list behind it.
        QVERIFY(int(pages.size()) > down * across);
        QCOMPARE(tooSmall(path), QString());
    }

    /// The same chart, which has colours where they are wanted: an empty picture is grey too.
    void greyIsGrey()
    {
        const SnapshotPtr snapshot = manyClaims({.claims = 40, .places = 5});
        const auto pixelsOf = [&](PrintColours colours) {
            PrintOptions options;
            options.language = Language::English;
            options.colours = colours;
            options.dpi = 72;
            const QString path = m_folder.filePath(QStringLiteral("grey.png"));
            const bool isWritten = exportTimeline(snapshot, statementsOf(*snapshot), options, path);
            const QImage image = QImage(isWritten ? path : QString()).convertToFormat(QImage::Format_RGB32);
            struct
            {
                int coloured = 0;
                int drawn = 0;
            } pixels;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QRgb pixel = image.pixel(x, y);
                    const auto [least, most] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
                    pixels.coloured += most - least > 24 ? 1 : 0; // The neutral ink of the design is a little blue.
                    pixels.drawn += most < 200 ? 1 : 0;
                }
            }
            return pixels;
        };
        const auto coloured = pixelsOf(PrintColours::Colour);
        const auto grey = pixelsOf(PrintColours::Greyscale);
        QVERIFY(coloured.coloured > 1000);
        QCOMPARE(grey.coloured, 0);
        QVERIFY(grey.drawn > coloured.coloured / 2);
    }

    void outlinesNeedNoFont()
    {
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintOptions options;
        options.language = Language::Arabic;
        options.svgText = SvgText::Outlines;
        const QString path = m_folder.filePath(QStringLiteral("outlines.svg"));
        QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), options, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("<text"));
        QVERIFY(bytes.contains("<path"));
    }

    void theSelectionIsToldAndKept()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const SnapshotPtr snapshot = live.project.snapshot();
        PrintOptions options;
        options.language = Language::English;
        options.from = QDate(2024, 1, 1);
        options.to = QDate(2026, 12, 31);
        const TimelinePrint part(snapshot, statementsOf(*snapshot), options);
        const TimelinePrint whole(snapshot, statementsOf(*snapshot), {.language = Language::English});
        QVERIFY(part.numbers().count() < whole.numbers().count());
        const QString path = m_folder.filePath(QStringLiteral("part.pdf"));
        QVERIFY(exportTimeline(snapshot, statementsOf(*snapshot), options, path));
        const QString text = textOf(path).simplified();
        QVERIFY(text.contains(QStringLiteral("%1 of %2 claims shown").arg(part.numbers().count()).arg(56)));
        QVERIFY(text.contains(QStringLiteral("1 January 2024")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPrintPages)
#include "tst_print_pages.moc"
