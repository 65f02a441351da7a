// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on paper: a sheet of its own with its sentence, numbers and holders at the marks, sources and legend.
#include "resources/resources.h"
#include "tests/support/font_sizes.h"
#include "tests/support/open_project.h"
#include "tests/support/pdf.h"
#include "tests/support/snapshot_builder.h"
#include "views/figures/figures_print.h"
#include "views/paper/pdf_file.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestFiguresPrint : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    OpenProject m_open;

    [[nodiscard]] QString textOf(const FiguresPrint& print) const
    {
        const QString path = m_folder.filePath(QStringLiteral("figures.pdf"));
        return writePdf(print, path)
                   ? outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                   : QString();
    }
    [[nodiscard]] FiguresPrint sample(Language language)
    {
        const SnapshotPtr snapshot = m_open.context().snapshot();
        return {snapshot, SnapshotBuilder::all(*snapshot), {.measure = {}, .language = language}};
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void theSheetStandsAlone()
    {
        const FiguresPrint print = sample(Language::English);
        QCOMPARE(print.pageCount(), 1);
        const QString text = textOf(print);
        for (const char* words :
             {"Troops: 4 figures, none contradicts another", "about 2,500 in all 3 figures", "about 900", "Shafaq News",
              "Al-Araby Al-Jadeed", "Hadramout News Agency", "Sources", "March 2024", "the time it is as of"})
            QVERIFY2(isFound(QString::fromLatin1(words), text), words);
        // Nothing of the timeline's.
        for (const char* words : {"claims shown", "no plan", "stays", "by place and phase"})
            QVERIFY2(!text.contains(QLatin1String(words)), words);
        // Each figure has a number of its own, at its mark and before its source.
        for (int number = 1; number <= 4; ++number)
            QCOMPARE(text.count(QStringLiteral("[%1]").arg(number)), 2);
        QVERIFY(!text.contains(QStringLiteral("[5]")));
    }

    void theArabicSheetSpeaksArabic()
    {
        const QString text = textOf(sample(Language::Arabic));
        for (const char* words : {"شفق نيوز", "المصادر"})
            QVERIFY2(isFound(QString::fromUtf8(words), text), words);
        QVERIFY(!text.contains(QStringLiteral("figures")));
    }

    void noLetterIsSmallerThanMayBe_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void noLetterIsSmallerThanMayBe()
    {
        QFETCH(Language, language);
        const FiguresPrint print = sample(language);
        for (int page = 0; page < print.pageCount(); ++page) {
            FontSizes sizes;
            QPainter painter(&sizes);
            print.paintPage(painter, page);
            painter.end();
            QVERIFY(sizes.count() > 0);
            QVERIFY2(sizes.smallest() >= (language == Language::Arabic ? 9 : 7) * pointUnits,
                     qPrintable(QString::number(sizes.smallest())));
        }
    }

    void manyFiguresTakeMorePagesAndLoseNothing()
    {
        SnapshotBuilder builder;
        builder.article(QStringLiteral("مقال"), "2024-09-28");
        const ActorId speaker = builder.actor(QStringLiteral("متحدث"), QStringLiteral("Speaker"));
        for (int i = 0; i < 40; ++i) {
            Figure figure;
            figure.force = builder.actor(QStringLiteral("قوة%1").arg(i), QStringLiteral("Force%1").arg(i));
            figure.places = {
                builder.place(QStringLiteral("مكان%1").arg(i), QStringLiteral("Place%1").arg(i), PlaceKind::Base)};
            figure.low = 1000 + i;
            figure.asOf = Edtf::parse(QStringLiteral("2024-09"));
            builder.claims({speaker}, "2024-09-27", figure);
        }
        const SnapshotPtr snapshot = builder.build();
        const std::vector<StatementId> all = SnapshotBuilder::all(*snapshot);
        const FiguresPrint print(snapshot, all, {.language = Language::English});
        QVERIFY(print.pageCount() > 4);
        const QString text = textOf(print);
        for (int i = 0; i < 40; ++i)
            QVERIFY2(text.contains(QStringLiteral("Force%1").arg(i)), qPrintable(QString::number(i)));
        // A picture is one page with all panels.
        const FiguresPrint picture(snapshot, all,
                                   {.language = Language::English, .layout = FiguresPrint::Layout::Continuous});
        QCOMPARE(picture.pageCount(), 1);
        QVERIFY(picture.pageSize().height() > 5 * print.pageSize().height());
    }

    void nothingIsAnEmptySheet()
    {
        const FiguresPrint print(SnapshotBuilder().build(), {}, {.language = Language::Arabic});
        QCOMPARE(print.pageCount(), 1);
        QVERIFY(!print.title().isEmpty());
        (void)textOf(print);
    }
};

QTEST_MAIN(TestFiguresPrint)
#include "tst_figures_print.moc"
