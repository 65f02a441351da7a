// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/error.h"
#include "resources/resources.h"
#include "tests/support/live_project.h"
#include "tests/support/pdf.h"
#include "tests/support/snapshot_builder.h"
#include "views/print/timeline_export.h"
#include "views/print/timeline_print.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestTimelineExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void pdfIsSearchableAndWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }

    void pdfIsSearchableAndWhole()
    {
        QFETCH(Language, language);
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintOptions options;
        options.language = language;
        options.inherited = Inherited::Show;
        const QString path = fileNamed(QStringLiteral("timeline.pdf"));
        QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), options, path));
        const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        for (qsizetype i = 2; i < fonts.size(); ++i) {
            QVERIFY2(fonts[i].contains(QStringLiteral("NotoSans")), qPrintable(fonts[i]));
            const QStringList fields = fonts[i].simplified().split(u' ');
            QCOMPARE(fields[fields.size() - 5], QStringLiteral("yes")); // embedded
        }
        const QString text =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        const TimelinePrint print(snapshot, SnapshotBuilder::all(*snapshot), options);
        QVERIFY2(isFound(print.title(), text), qPrintable(text));
        for (const TimelineRow& row : print.content().rows)
            QVERIFY2(isFound(row.label, text), qPrintable(row.label + u'\n' + text));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path}).contains(print.title()));
    }

    void picturesAreWritten()
    {
        const SnapshotPtr snapshot = dozenOfClaims();
        const QString png = fileNamed(QStringLiteral("timeline.png"));
        const QString svg = fileNamed(QStringLiteral("timeline.svg"));
        QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), {}, png));
        QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), {}, svg));
        const QImage image(png);
        QVERIFY(image.width() > 2000);
        // Nothing but paper is a picture too: both sides' bars and the ink of letters are on it.
        int federal = 0;
        int american = 0;
        int ink = 0;
        const Theme& light = themeOf(Appearance::Light);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                federal += pixel == light.side(QStringLiteral("federal")).rgb() ? 1 : 0;
                american += pixel == light.side(QStringLiteral("us")).rgb() ? 1 : 0;
                ink += pixel == light.text.rgb() ? 1 : 0;
            }
        }
        QVERIFY(federal > 1000);
        QVERIFY(american > 1000);
        QVERIFY(ink > 1000);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("<title>Coalition withdrawal from Iraq</title>"));
        QVERIFY(text.contains("Harir base"));
    }

    void theSvgLooksLikeThePicture_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<SvgText>("letters");
        QTest::newRow("English, text") << Language::English << SvgText::Text;
        QTest::newRow("English, outlines") << Language::English << SvgText::Outlines;
        QTest::newRow("Arabic, text") << Language::Arabic << SvgText::Text;
        QTest::newRow("Arabic, outlines") << Language::Arabic << SvgText::Outlines;
    }
    /// As another program (rsvg-convert) shows it: the same picture, cut by the same frame.
    void theSvgLooksLikeThePicture()
    {
        QFETCH(Language, language);
        QFETCH(SvgText, letters);
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintOptions options;
        options.language = language;
        options.svgText = letters;
        options.dpi = 96;
        options.from = QDate(2025, 1, 1); // Bars begin before it, and end behind the last day.
        options.to = QDate(2025, 12, 31);
        const QString svg = fileNamed(QStringLiteral("same.svg"));
        const QString png = fileNamed(QStringLiteral("same.png"));
        const QString shown = fileNamed(QStringLiteral("shown.png"));
        QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), options, svg));
        QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), options, png));
        // Programs differ in whether a blank at the end of a text takes room: there are none.
        QFile written(svg);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(written.readAll())
                     .contains(QRegularExpression(QStringLiteral("<text[^>]*>\\s|\\s</text>"))));
        const QImage wanted = QImage(png).convertToFormat(QImage::Format_Grayscale8);
        (void)outputOf(QStringLiteral("rsvg-convert"),
                       {QStringLiteral("-w"), QString::number(wanted.width()), QStringLiteral("-h"),
                        QString::number(wanted.height()), QStringLiteral("-o"), shown, svg});
        const QImage found = QImage(shown).convertToFormat(QImage::Format_Grayscale8);
        QCOMPARE(found.size(), wanted.size());
        // Letters are smoothed otherwise; so cells of 8 px are compared rather than pixels.
        constexpr int cell = 8;
        int different = 0, inked = 0;
        const auto darkness = [](const QImage& image, int left, int top) {
            int sum = 0;
            for (int y = top; y < top + cell; ++y) {
                for (int x = left; x < left + cell; ++x)
                    sum += 255 - image.pixelColor(x, y).red();
            }
            return sum / (cell * cell);
        };
        for (int y = 0; y + cell <= wanted.height(); y += cell) {
            for (int x = 0; x + cell <= wanted.width(); x += cell) {
                const int one = darkness(wanted, x, y);
                different += std::abs(one - darkness(found, x, y)) > 40 ? 1 : 0;
                inked += one > 20 ? 1 : 0;
            }
        }
        QVERIFY(inked > 300);
        QVERIFY2(different * 50 < inked, qPrintable(QStringLiteral("%1 of %2").arg(different).arg(inked)));
    }

    void outlinesAreSmall()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const SnapshotPtr snapshot = live.project.snapshot();
        PrintOptions options;
        options.svgText = SvgText::Outlines;
        for (const Language language : {Language::English, Language::Arabic}) {
            options.language = language;
            const QString path = fileNamed(QStringLiteral("outlines.svg"));
            QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), options, path));
            QVERIFY2(QFileInfo(path).size() < 1'000'000, qPrintable(QString::number(QFileInfo(path).size())));
        }
    }

    void nothingChosenForTheBriefingIsSaid()
    {
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintOptions options;
        options.featuredOnly = true;
        for (const QString& suffix : timelineSuffixes()) {
            const QString path = fileNamed(QStringLiteral("none.") + suffix);
            QVERIFY_THROWS_EXCEPTION(Error,
                                     (void)exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), options, path));
            QVERIFY(!QFile::exists(path));
        }
    }

    void everyPaperHasItsSize()
    {
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintOptions options;
        options.paper = Paper::A3;
        options.orientation = Orientation::Portrait;
        const QString path = fileNamed(QStringLiteral("a3.pdf"));
        QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), options, path));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("(A3)")));
    }

    void failuresAreClearAndLeaveNothing()
    {
        const SnapshotPtr snapshot = dozenOfClaims();
        const auto statements = SnapshotBuilder::all(*snapshot);
        QVERIFY_THROWS_EXCEPTION(Error,
                                 (void)exportTimeline(snapshot, statements, {}, fileNamed(QStringLiteral("t.doc"))));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 (void)exportTimeline(snapshot, statements, {}, QStringLiteral("/nowhere/at/all.pdf")));
        const QString path = fileNamed(QStringLiteral("stopped.pdf"));
        QVERIFY(!exportTimeline(snapshot, statements, {}, path, [](int, int) { return false; }));
        QVERIFY(!QFile::exists(path));
    }

    void anEmptyTimelineStillPrints()
    {
        const QString path = fileNamed(QStringLiteral("empty.pdf"));
        QVERIFY(exportTimeline(SnapshotBuilder().build(), {}, {}, path));
        QVERIFY(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                    .contains(QStringLiteral("No withdrawal claims")));
    }

    void aPictureOfEachLanguageForTheEye()
    {
        const QString folder = qEnvironmentVariable("TASRIH_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set TASRIH_PICTURES to a folder to keep pictures.");
        const SnapshotPtr snapshot = dozenOfClaims();
        for (const Language language : {Language::English, Language::Arabic}) {
            PrintOptions options;
            options.language = language;
            options.inherited = Inherited::Show;
            for (const char* suffix : {"pdf", "png", "svg"}) {
                exportTimeline(
                    snapshot, SnapshotBuilder::all(*snapshot), options,
                    QStringLiteral("%1/print-%2.%3").arg(folder, languageCode(language), QLatin1String(suffix)));
            }
        }
    }

private:
    [[nodiscard]] QString fileNamed(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestTimelineExport)
#include "tst_timeline_export.moc"
