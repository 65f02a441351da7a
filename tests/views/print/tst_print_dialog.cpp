// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/many_claims.h"
#include "tests/support/pdf.h"
#include "tests/support/snapshot_builder.h"
#include "views/dialogs/dialogs.h"
#include "views/paper/page_preview.h"
#include "views/print/print_dialog.h"
#include "views/print/print_form.h"

#include <QtPrintSupport/QPrinter>
#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

template <typename Widget>
Widget* child(QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QLatin1String(name));
}

/// Answers where to save, and keeps the question.
class Answers : public Dialogs
{
public:
    QString path;
    FileQuestion asked;

    QString saveFile(QWidget*, const FileQuestion& question) override
    {
        asked = question;
        return path;
    }
};

} // namespace

class TestPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void thePreviewFollowsTheOptions()
    {
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), {});
        dialog.show();
        auto* label = child<QLabel>(dialog, "printPageLabel");
        QCOMPARE(label->text(), QStringLiteral("Page 1 of 3")); // the one that stands alone, the chart, its sources
        child<QCheckBox>(dialog, "printNotes")->click();
        QTRY_COMPARE(label->text(), QStringLiteral("Page 1 of 2"));
        child<QComboBox>(dialog, "printFit")->setCurrentIndex(1); // alone
        QTRY_COMPARE(label->text(), QStringLiteral("Page 1 of 1"));
        child<QComboBox>(dialog, "printFit")->setCurrentIndex(2); // true size
        QTRY_VERIFY(child<QSpinBox>(dialog, "printAcross")->isEnabled());
        child<QSpinBox>(dialog, "printAcross")->setValue(3);
        QTRY_COMPARE(label->text(), QStringLiteral("Page 1 of 3"));
        QTest::mouseClick(child<QToolButton>(dialog, "printForward"), Qt::LeftButton);
        QCOMPARE(label->text(), QStringLiteral("Page 2 of 3"));
        QTest::keyClicks(child<QLineEdit>(dialog, "printTitle"), QStringLiteral("For the minister"));
        child<QComboBox>(dialog, "printLanguage")->setCurrentIndex(1);
        QCOMPARE(dialog.options().title, QStringLiteral("For the minister"));
        QCOMPARE(dialog.options().language, Language::Arabic);
        QVERIFY(!dialog.grab().isNull());
    }

    /// With a frame around it, in either language.
    void itFitsOnALowScreen()
    {
        for (const Language language : {Language::English, Language::Arabic}) {
            setInterfaceLanguage(language);
            const auto english = qScopeGuard([] { setInterfaceLanguage(Language::English); });
            const SnapshotPtr snapshot = dozenOfClaims();
            PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), {});
            QVERIFY2(dialog.minimumSizeHint().height() <= 720 - 40, "too high");
            QVERIFY2(dialog.minimumSizeHint().width() <= 1280 - 8, "too wide");
        }
    }

    void namesOfTheOtherLanguageAreToldOf()
    {
        SnapshotBuilder builder;
        const PlaceId place = builder.place(QStringLiteral("الأنبار"), QString(), PlaceKind::Governorate);
        const ActorId actor = builder.actor(QStringLiteral("الوزير"), QStringLiteral("The minister"));
        builder.article(QStringLiteral("Article"), "2024-12-14");
        builder.says({actor}, "2024-09-27", withdrawal(place, "2025-09"));
        const SnapshotPtr snapshot = builder.build();
        PrintOptions options;
        options.language = Language::English;
        PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), options);
        auto* message = child<QLabel>(dialog, "printMessage");
        QVERIFY2(message->text().contains(QStringLiteral("الأنبار")), qPrintable(message->text()));
        QVERIFY(!message->text().contains(QStringLiteral("الوزير")));
        child<QComboBox>(dialog, "printLanguage")->setCurrentIndex(1);
        QTRY_VERIFY(message->text().isEmpty());
    }

    void savingRunsInTheBackgroundAndReports()
    {
        QTemporaryDir folder;
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), {});
        QSignalSpy saved(&dialog, &PrintDialog::saved);
        const QString path = folder.filePath(QStringLiteral("خط زمني.pdf"));
        dialog.save(path);
        QVERIFY(saved.wait());
        QVERIFY(saved.first().at(1).toString().isEmpty());
        QVERIFY(QFileInfo(path).size() > 1000);
        dialog.save(QStringLiteral("/nowhere/at/all.pdf"));
        QVERIFY(saved.wait());
        QVERIFY(!saved.last().at(1).toString().isEmpty());
        QCOMPARE(child<QLabel>(dialog, "printMessage")->text(), saved.last().at(1).toString());
    }

    void theFileIsAskedForLikeEverywhere()
    {
        QTemporaryDir folder;
        Answers answers;
        setDialogs(&answers);
        const auto realOnes = qScopeGuard([] { setDialogs(nullptr); });
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), {});
        QSignalSpy saved(&dialog, &PrintDialog::saved);
        dialog.show();
        child<QPushButton>(dialog, "printPdfButton")->click(); // The dialog is left.
        QCOMPARE(answers.asked.suffix, QStringLiteral("pdf"));
        QVERIFY(answers.asked.name.endsWith(QStringLiteral(".pdf")));
        answers.path = folder.filePath(QStringLiteral("chosen.csv"));
        child<QPushButton>(dialog, "printCsvButton")->click();
        QCOMPARE(answers.asked.suffix, QStringLiteral("csv"));
        QVERIFY(answers.asked.filter.contains(QStringLiteral("*.csv")));
        QVERIFY(saved.wait());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().front().toString(), answers.path);
        QVERIFY(QFile::exists(answers.path));
    }

    void savingCanBeStopped()
    {
        QTemporaryDir folder;
        const SnapshotPtr snapshot = manyClaims({.claims = 1500, .places = 300});
        PrintDialog dialog(snapshot, statementsOf(*snapshot), {});
        dialog.show();
        auto* stop = child<QPushButton>(dialog, "printStop");
        QVERIFY(!stop->isVisible());
        QSignalSpy saved(&dialog, &PrintDialog::saved);
        const QString path = folder.filePath(QStringLiteral("stopped.pdf"));
        dialog.save(path);
        QVERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(saved.wait(60000));
        QVERIFY(!saved.first().at(1).toString().isEmpty());
        QVERIFY(!QFile::exists(path));
        QVERIFY(!stop->isVisible());
        QTRY_VERIFY(child<QPushButton>(dialog, "printPdfButton")->isEnabled()); // Once the pages are laid out, too.
    }

    void closingWhileItWorksHarmsNothing()
    {
        QTemporaryDir folder;
        const SnapshotPtr snapshot = manyClaims({.claims = 2000, .places = 100});
        const QString path = folder.filePath(QStringLiteral("closed.pdf"));
        {
            PrintDialog dialog(snapshot, statementsOf(*snapshot), {}); // Still being laid out in another thread.
            dialog.show();
            dialog.save(path);
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
        QTest::qWait(50);
        QVERIFY(!QFile::exists(path));
    }

    void printingRunsInTheBackground()
    {
        QTemporaryDir folder;
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), {});
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setPageOrientation(QPageLayout::Landscape);
        QSignalSpy printed(&dialog, &PrintDialog::printed);
        dialog.printOn(printer);
        QVERIFY(printed.wait(20000));
        QCOMPARE(printed.first().front().toString(), QString());
        QCOMPARE(pagesOf(path).size(), std::size_t(3)); // one page alone, the chart, its sources
    }

    void theFormSaysWhatItWasTold()
    {
        PrintOptions options;
        options.paper = Paper::Letter;
        options.orientation = Orientation::Portrait;
        options.margin = 20;
        options.fit = PrintFit::Pages;
        options.pagesAcross = 2;
        options.pagesDown = 3;
        options.colours = PrintColours::Greyscale;
        options.svgText = SvgText::Outlines;
        options.dpi = 300;
        options.language = Language::Arabic;
        options.title = QStringLiteral("عنوان");
        options.subtitle = QStringLiteral("Subtitle");
        options.classification = QStringLiteral("For us");
        options.reference = QStringLiteral("7/2026");
        options.distribution = QStringLiteral("all");
        options.author = QStringLiteral("A. Analyst");
        options.cutOff = QDate(2026, 1, 31);
        options.rows = TimelineRows::Propositions;
        options.inherited = Inherited::Show;
        options.sort = RowSort::Disagreement;
        options.featuredOnly = true;
        options.from = QDate(2024, 1, 1);
        options.to = QDate(2026, 12, 31);
        options.notes = SourceNotes::Omit;
        options.figures = true;
        PrintForm form;
        form.fillIn(options);
        QVERIFY(form.read(options) == options);
        QVERIFY(form.read({}) == options); // Nothing of it comes from what it started with.
    }

    void aPictureForTheEye()
    {
        const QString folder = qEnvironmentVariable("TASRIH_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set TASRIH_PICTURES to a folder to keep pictures.");
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), {});
        dialog.show();
        dialog.grab().save(folder + QStringLiteral("/print-dialog.png"));
    }
};

QTEST_MAIN(TestPrintDialog)
#include "tst_print_dialog.moc"
