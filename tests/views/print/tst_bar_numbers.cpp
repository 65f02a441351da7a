// SPDX-License-Identifier: GPL-3.0-or-later
// Every bar of a printed timeline has the number of its source, as another program reads the file.
#include "resources/resources.h"
#include "tests/support/live_project.h"
#include "tests/support/many_claims.h"
#include "tests/support/pdf.h"
#include "views/print/timeline_export.h"
#include "views/print/timeline_print.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
/// The numbers in brackets on the pages of the chart. Where lines run from right to left the reader puts closing
/// brackets before them, and signs of direction between.
std::multiset<int> numbersIn(const QString& path, int pages)
{
    static const QRegularExpression number(QStringLiteral("\\[(\\d+)"));
    static const QRegularExpression direction(
        QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-l"),
                                                          QString::number(pages), path, QStringLiteral("-")});
    text.remove(direction);
    std::multiset<int> numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers.insert(match.next().captured(1).toInt());
    return numbers;
}
} // namespace

class TestBarNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        const LiveProject live(TemporaryProject::Content::Sample);
        m_sample = live.project.snapshot();
    }

    void everyBarHasItsNumber_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<PrintFit>("fit");
        QTest::addColumn<PrintColours>("colours");
        QTest::addColumn<int>("claims"); ///< Besides none: the sample's.
        for (const Language language : {Language::English, Language::Arabic}) {
            const char* name = language == Language::Arabic ? "Arabic" : "English";
            const auto row = [&](const char* what, Paper paper, PrintFit fit, PrintColours colours, int claims) {
                QTest::addRow("%s, %s", name, what) << language << paper << fit << colours << claims;
            };
            row("as high as designed", Paper::A4, PrintFit::TrueSize, PrintColours::Colour, 0);
            row("one page", Paper::A4, PrintFit::Pages, PrintColours::Colour, 0);
            row("one page in grey", Paper::A4, PrintFit::Pages, PrintColours::Greyscale, 0);
            row("one page A3", Paper::A3, PrintFit::Pages, PrintColours::Colour, 0);
            row("lanes of two points", Paper::A4, PrintFit::Pages, PrintColours::Colour, 110);
        }
    }
    void everyBarHasItsNumber()
    {
        QFETCH(Language, language);
        QFETCH(Paper, paper);
        QFETCH(PrintFit, fit);
        QFETCH(PrintColours, colours);
        QFETCH(int, claims);
        const SnapshotPtr snapshot = claims == 0 ? m_sample : manyClaims({.claims = claims, .places = 8});
        PrintOptions options;
        options.language = language;
        options.paper = paper;
        options.fit = fit;
        options.colours = colours;
        const TimelinePrint print(snapshot, statementsOf(*snapshot), options);
        QVERIFY(print.rows().metrics().hasLanes());
        const QString path = m_folder.filePath(QStringLiteral("numbers.pdf"));
        QVERIFY(exportTimeline(snapshot, statementsOf(*snapshot), options, path));
        const std::multiset<int> numbers = numbersIn(path, int(print.slices().size()));
        QVERIFY(print.numbers().count() > 50);
        for (int number = 1; number <= print.numbers().count(); ++number)
            QVERIFY2(numbers.count(number) == 1, qPrintable(QStringLiteral("[%1]").arg(number)));
    }

    /// Letters keep their size however low lanes are.
    void numbersAreAsLargeAsLabels()
    {
        PrintOptions options;
        options.language = Language::English;
        options.fit = PrintFit::Pages;
        const QString path = m_folder.filePath(QStringLiteral("large.pdf"));
        QVERIFY(exportTimeline(m_sample, statementsOf(*m_sample), options, path));
        constexpr double least = 7 * 1.36; ///< From ascent to descent of Noto Sans at 7 points.
        int seen = 0;
        for (const PdfWord& word : pagesOf(path).front().words) {
            if (word.text.startsWith(u'[')) {
                QVERIFY2(word.box.height() >= least - 0.1, qPrintable(word.text));
                ++seen;
            }
        }
        QVERIFY(seen > 50);
    }

    /// From the first saying, in 2021, to the last end, in 2027.
    void theAxisEndsWithTheData()
    {
        PrintOptions options;
        options.language = Language::English;
        options.fit = PrintFit::Pages;
        options.today = QDate(2026, 11, 1);
        const QString path = m_folder.filePath(QStringLiteral("axis.pdf"));
        QVERIFY(exportTimeline(m_sample, statementsOf(*m_sample), options, path));
        static const QRegularExpression year(QStringLiteral("^20\\d\\d$"));
        QStringList years;
        const std::vector<PdfPage> pages = pagesOf(path);
        const double top = pages.front().size.height() / 5;
        for (const PdfWord& word : pages.front().words) {
            if (word.box.top() < top && year.match(word.text).hasMatch())
                years << word.text;
        }
        years.sort();
        QCOMPARE(years.join(u' '), QStringLiteral("2021 2022 2023 2024 2025 2026 2027"));
    }

private:
    SnapshotPtr m_sample;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestBarNumbers)
#include "tst_bar_numbers.moc"
