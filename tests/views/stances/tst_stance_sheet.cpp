// SPDX-License-Identifier: GPL-3.0-or-later
// The stance table on paper: one sheet for the sample, everything found in the file, nothing smaller than may be.
#include "models/stances/stance_words.h"
#include "models/words/labels.h"
#include "resources/resources.h"
#include "tests/support/font_sizes.h"
#include "tests/support/open_project.h"
#include "tests/support/pdf.h"
#include "tests/support/snapshot_builder.h"
#include "views/paper/pdf_file.h"
#include "views/stances/stance_sheet.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
/// @p actors on each of @p propositions, all of one side.
SnapshotPtr manyActors(int actors, int propositions)
{
    SnapshotBuilder builder;
    const SideId side = builder.side(QStringLiteral("طرف"), QStringLiteral("A side"), QStringLiteral("us"));
    builder.article(QStringLiteral("مقال"), "2024-09-28");
    std::vector<PropositionId> matters;
    for (int i = 0; i < propositions; ++i)
        matters.push_back(builder.proposition(QStringLiteral("قضية%1").arg(i), QStringLiteral("Matter%1").arg(i)));
    for (int i = 0; i < actors; ++i) {
        const ActorId actor = builder.actor(QStringLiteral("ممثل%1").arg(i), QStringLiteral("Actor%1").arg(i), side);
        builder.claims({actor}, "2024-09", Stance{matters[std::size_t(i % propositions)], Position::Support});
    }
    return builder.build();
}

StanceSheet sheetOf(const SnapshotPtr& snapshot, Language language, const ReportPaper& paper = {})
{
    return {snapshot, SnapshotBuilder::all(*snapshot), {}, language, paper};
}
} // namespace

class TestStanceSheet : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    OpenProject m_open;

    [[nodiscard]] std::vector<PdfPage> written(const StanceSheet& sheet) const
    {
        const QString path = m_folder.filePath(QStringLiteral("stances.pdf"));
        return writePdf(sheet, path) ? pagesOf(path) : std::vector<PdfPage>();
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void theSampleStandsOnOneSheetOfA4_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void theSampleStandsOnOneSheetOfA4()
    {
        QFETCH(Language, language);
        const StanceSheet sheet = sheetOf(m_open.context().snapshot(), language);
        QCOMPARE(sheet.pageCount(), 1);
        const std::vector<PdfPage> pages = written(sheet);
        QCOMPARE(pages.size(), std::size_t(1));
        QCOMPARE(pages[0].size.toSize(), QSize(595, 842));
        const QString text = outputOf(
            QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), m_folder.filePath(QStringLiteral("stances.pdf")), QStringLiteral("-")});
        // Whoever spoke is there by name; whoever did not has no row.
        const Snapshot& snapshot = m_open.snapshot();
        for (const PivotRow& row : sheet.pivot().rows) {
            bool spoke = false;
            for (std::size_t column = 0; column < sheet.pivot().columns.size(); ++column)
                spoke = spoke || row.ownCell(column);
            const QStringList names = wordsOf(nameOf(snapshot.get(row.actor), language));
            if (spoke && language == Language::English)
                QVERIFY2(isFound(names.first(), text), qPrintable(names.first()));
        }
    }

    void noLetterIsSmallerThanMayBe_data() { theSampleStandsOnOneSheetOfA4_data(); }
    void noLetterIsSmallerThanMayBe()
    {
        QFETCH(Language, language);
        const StanceSheet sheet = sheetOf(m_open.context().snapshot(), language);
        test::FontSizes sizes;
        QPainter painter(&sizes);
        sheet.paintPage(painter, 0);
        painter.end();
        QVERIFY(sizes.count() > 0);
        QVERIFY2(sizes.smallest() >= (language == Language::Arabic ? 9 : 7) * pointUnits,
                 qPrintable(QString::number(sizes.smallest())));
    }

    void whatHasNoRoomGoesOn()
    {
        const SnapshotPtr snapshot = manyActors(120, 40);
        const StanceSheet sheet = sheetOf(snapshot, Language::English);
        QVERIFY(sheet.pageCount() > 1);
        const std::vector<PdfPage> pages = written(sheet);
        QStringList words;
        for (const PdfPage& page : pages) {
            for (const PdfWord& word : page.words) {
                words << word.text;
                QVERIFY2(QRectF(QPointF(), page.size).contains(word.box), qPrintable(word.text));
            }
        }
        for (int i = 0; i < 120; ++i)
            QVERIFY(words.contains(QStringLiteral("Actor%1").arg(i)));
        for (int i = 0; i < 40; ++i)
            QVERIFY(words.contains(QStringLiteral("Matter%1").arg(i)));
        QVERIFY(sheetOf(snapshot, Language::English, {.paper = Paper::A3}).pageCount() < sheet.pageCount());
    }

    void nothingIsAnEmptySheet()
    {
        const StanceSheet sheet = sheetOf(SnapshotBuilder().build(), Language::Arabic);
        QCOMPARE(sheet.pageCount(), 1);
        QCOMPARE(written(sheet).size(), std::size_t(1));
    }
};

QTEST_MAIN(TestStanceSheet)
#include "tst_stance_sheet.moc"
