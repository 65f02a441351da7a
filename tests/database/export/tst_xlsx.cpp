// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/xlsx.h"
#include "database/export/xlsx_text.h"
#include "database/records/error.h"
#include "tests/support/locales.h"
#include "tests/support/spreadsheet.h"

#include <QtTest/QtTest>

#include <clocale>
#include <csignal>
#include <sys/resource.h>

using namespace tasrih;
using namespace tasrih::test;

namespace {

Workbook workbook()
{
    Workbook book;
    book.title = QStringLiteral("التصريحات");
    book.direction = Workbook::Direction::RightToLeft;
    Sheet sheet;
    sheet.name = QStringLiteral("مواقف [2026]: أ/ب");
    sheet.header = {QStringLiteral("الاسم"), QStringLiteral("number"), QStringLiteral("day"), QStringLiteral("note")};
    sheet.frozenColumns = 2;
    const auto text = [](const char* words) { return SheetCell{QString::fromUtf8(words), {}}; };
    sheet.rows = {
        {text("=HYPERLINK(\"http://example.com\")"), {2500.0, {}}, {QDate(2026, 9, 30), {}}, text("+1")},
        {text("@x"), {0.5, {}}, {QDate(1899, 12, 31), {}}, text("-3")},
        {text("محمد شياع السوداني"), {-17.25, {}}, {QDate(1900, 3, 1), {}}, text("two\nlines, \"quoted\"")},
        {text("http://example.com/a"), {1e6, {}}, {QDate(2100, 1, 1), {}}, text("_x0041_ & <b>")},
        {text("  spaces  "), {std::monostate(), {}}, {QDate(), {}}, text("0012")},
    };
    sheet.rows[2][0].look = {.bold = true, .fill = 0xE9F0FA};
    book.sheets = {sheet, {QStringLiteral("مواقف [2026]: أ/ب"), {QStringLiteral("x")}, {{text("y")}}, 1}};
    return book;
}

QStringList row(std::initializer_list<const char*> cells)
{
    QStringList list;
    for (const char* cell : cells)
        list << QString::fromUtf8(cell);
    return list;
}

QString errorOf(const Workbook& book, const QString& path)
{
    try {
        (void)writeXlsx(book, path);
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsTheSameCells()
    {
        const QString path = m_folder.filePath(QStringLiteral("دفتر.xlsx"));
        QVERIFY(writeXlsx(workbook(), path));
        const auto sheets = sheetsOf(path);
        if (!sheets)
            QSKIP("LibreOffice is not installed");
        QCOMPARE(sheets->size(), std::size_t(2));
        const std::vector<QStringList>& rows = sheets->front();
        QCOMPARE(rows.size(), std::size_t(6));
        QCOMPARE(rows[0], row({"الاسم", "number", "day", "note"}));
        QCOMPARE(rows[1], row({"=HYPERLINK(\"http://example.com\")", "2,500", "2026-09-30", "+1"}));
        QCOMPARE(rows[2], row({"@x", "0.5", "1899-12-31", "-3"}));
        QCOMPARE(rows[3], row({"محمد شياع السوداني", "-17.25", "1900-03-01", "two\nlines, \"quoted\""}));
        QCOMPARE(rows[4], row({"http://example.com/a", "1,000,000", "2100-01-01", "_x0041_ & <b>"}));
        QCOMPARE(rows[5], row({"  spaces  ", "", "", "0012"}));
    }

    void numbersAreReadTheSameWhateverTheLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char* locale : {"de_DE", "fr_FR", "tr_TR", "ar_IQ"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void numbersAreReadTheSameWhateverTheLanguage()
    {
        QFETCH(QString, locale);
        Locales locales;
        if (!locales.make(locale))
            QSKIP("The package locales is not installed");
        qputenv("LOCPATH", QFile::encodeName(locales.path()));
        const QByteArray before = ::setlocale(LC_ALL, nullptr);
        QVERIFY(::setlocale(LC_ALL, qPrintable(Locales::fullName(locale))));
        QCOMPARE(QByteArray(::localeconv()->decimal_point), QByteArray(locale == QLatin1String("ar_IQ") ? "." : ","));
        const QString path = m_folder.filePath(locale + QStringLiteral(".xlsx"));
        const bool isWritten = writeXlsx(workbook(), path);
        // The caller's own language is as it was.
        QCOMPARE(QByteArray(::localeconv()->decimal_point), QByteArray(locale == QLatin1String("ar_IQ") ? "." : ","));
        ::setlocale(LC_ALL, before.constData());
        qunsetenv("LOCPATH");
        QVERIFY(isWritten);
        const QString sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains(QStringLiteral("<v>-17.25</v>")) && sheet.contains(QStringLiteral("<v>0.5</v>")));
        static const QRegularExpression comma(QStringLiteral("width=\"\\d+,|<v>-?\\d*,"));
        QVERIFY(!sheet.contains(comma));
        const auto sheets = sheetsOf(path);
        if (!sheets)
            QSKIP("LibreOffice is not installed");
        const std::vector<QStringList>& rows = sheets->at(0);
        QCOMPARE(rows.size(), std::size_t(6));
        QCOMPARE(rows[1], row({"=HYPERLINK(\"http://example.com\")", "2,500", "2026-09-30", "+1"}));
        QCOMPARE(rows[2], row({"@x", "0.5", "1899-12-31", "-3"}));
        QCOMPARE(rows[3], row({"محمد شياع السوداني", "-17.25", "1900-03-01", "two\nlines, \"quoted\""}));
        QCOMPARE(rows[4], row({"http://example.com/a", "1,000,000", "2100-01-01", "_x0041_ & <b>"}));
        QCOMPARE(rows[5], row({"  spaces  ", "", "", "0012"}));
    }

    void rowsThatFoundNoRoomAreNoticed()
    {
        // The rows wait in a file of their own before they are packed into a far smaller one: only the first has no
        // room here, and the library says nothing.
        Workbook book;
        book.sheets = {{QStringLiteral("s"), {QStringLiteral("h")}, {}, 0}};
        for (int i = 0; i < 3000; ++i)
            book.sheets.front().rows.push_back({{QString(100, u'x'), {}}, {double(i), {}}});
        const QString path = m_folder.filePath(QStringLiteral("small.xlsx"));
        QVERIFY(writeXlsx(book, path));
        const auto packed = rlim_t(QFileInfo(path).size());
        const auto unpacked = rlim_t(partOf(path, QStringLiteral("xl/worksheets/sheet1.xml")).size());
        QVERIFY(packed * 4 < unpacked);
        const QDateTime written = QFileInfo(path).lastModified();
        rlimit before{};
        const auto signal = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before);
        QStringList unnoticed;
        // In the rows; at their end; in what comes before and after them in the assembled sheet.
        for (const rlim_t limit : {packed * 2, unpacked / 2, unpacked - 4000, unpacked - 300, unpacked - 1}) {
            const rlimit small{limit, before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &small);
            const QString problem = errorOf(book, path);
            ::setrlimit(RLIMIT_FSIZE, &before);
            if (problem.isEmpty())
                unnoticed << QString::number(limit);
        }
        std::signal(SIGXFSZ, signal);
        QCOMPARE(unnoticed, QStringList());
        QCOMPARE(QFileInfo(path).lastModified(), written);
    }

    void theSheetIsTypedFrozenAndFromRightToLeft()
    {
        const QString path = m_folder.filePath(QStringLiteral("parts.xlsx"));
        QVERIFY(writeXlsx(workbook(), path));
        const QString sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains(QStringLiteral("rightToLeft=\"1\"")));
        QVERIFY(sheet.contains(QStringLiteral("xSplit=\"2\" ySplit=\"1\"")));
        QVERIFY(sheet.contains(QStringLiteral("state=\"frozen\"")));
        QVERIFY(sheet.contains(QStringLiteral("<autoFilter ref=\"A1:D6\"/>")));
        QVERIFY(sheet.contains(QStringLiteral("<v>2500</v>")));
        QVERIFY(!sheet.contains(QStringLiteral("<f>")));
        QVERIFY(!sheet.contains(QStringLiteral("<hyperlink")));
        const QString book = partOf(path, QStringLiteral("xl/workbook.xml"));
        QVERIFY2(book.contains(QStringLiteral("name=\"مواقف 2026 أب\"")), qPrintable(book));
        QVERIFY2(book.contains(QStringLiteral("name=\"مواقف 2026 أب (2)\"")), qPrintable(book));
    }

    void namesOfSheets()
    {
        const QString longName(40, u'ن');
        const QStringList names =
            sheetNames({longName, longName, QStringLiteral("HISTORY"), QStringLiteral("'a'"), QStringLiteral("A"), {}});
        QCOMPARE(names[0], QString(31, u'ن'));
        QCOMPARE(names[1], QString(27, u'ن') + QStringLiteral(" (2)"));
        QCOMPARE(names[2], QStringLiteral("HISTORY (2)"));
        QCOMPARE(names[3], QStringLiteral("a"));
        QCOMPARE(names[4], QStringLiteral("A (2)"));
        QVERIFY(!names[5].isEmpty());
    }

    void cellsHoldWhatXmlHolds()
    {
        QCOMPARE(cellText(QStringLiteral("a\r\nb\rc")), QStringLiteral("a\nb\nc"));
        QCOMPARE(cellText(QStringLiteral("a") + QChar(1) + QChar(0xD800) + QChar(0xFFFF) + QChar(0x2068)),
                 QStringLiteral("a"));
        const QString whole(mostInCell, u'x');
        QCOMPARE(cellText(whole), whole);
        QVERIFY(!isTooLongForCell(whole));
        const QString cut = cellText(whole + u'x');
        QCOMPARE(cut.size(), mostInCell);
        QVERIFY(cut.endsWith(QChar(0x2026)));
        Workbook book;
        book.sheets = {{QStringLiteral("s"), {QStringLiteral("h")}, {{{whole + u'x', {}}}}, 0}};
        QCOMPARE(textsTooLong(book), 1);
        QVERIFY(writeXlsx(book, m_folder.filePath(QStringLiteral("long.xlsx"))));
    }

    void tooManyRowsAreRefused()
    {
        Workbook book;
        book.sheets = {{QStringLiteral("s"), {QStringLiteral("h")}, {}, 0}};
        book.sheets.front().rows.resize(std::size_t(mostSheetRows));
        const QString path = m_folder.filePath(QStringLiteral("large.xlsx"));
        QVERIFY(errorOf(book, path).contains(QStringLiteral("1048576")));
        QVERIFY(!QFileInfo::exists(path));
    }

    void whatStoodThereStaysWhereItFails()
    {
        QVERIFY(!errorOf(workbook(), QStringLiteral("/nowhere/x.xlsx")).isEmpty());
        const QString path = m_folder.filePath(QStringLiteral("kept.xlsx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before");
        file.close();
        QVERIFY(!writeXlsx(workbook(), path, [](qsizetype, qsizetype) { return false; }));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("before"));
    }

    void nothingLiesElsewhereAndNothingIsLeft()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("مجلد"));
        QVERIFY(QDir().mkpath(out));
        const QString path = out + QStringLiteral("/book.xlsx");
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        QStringList elsewhere, beside;
        int looks = 0;
        const auto look = [&](qsizetype, qsizetype) {
            ++looks;
            // Where the file system can, even a killed program leaves nothing behind.
            beside << QDir(out).entryList(all);
            // The library's files have no name any more, but the system still tells where they were made.
            for (const QFileInfo& open : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::AllEntries)) {
                const QString target = open.symLinkTarget();
                if (target.endsWith(QStringLiteral(" (deleted)")) && !target.startsWith(out))
                    elsewhere << target;
            }
            return true;
        };
        QVERIFY(writeXlsx(workbook(), path, look));
        QCOMPARE(elsewhere, QStringList());
        QVERIFY(looks > 0);
        QCOMPARE(beside, QStringList());
        QCOMPARE(QDir(out).entryList(all), QStringList{QStringLiteral("book.xlsx")});

        QVERIFY(!writeXlsx(workbook(), path, [](qsizetype, qsizetype) { return false; }));
        QVERIFY(QDir().mkdir(out + QStringLiteral("/taken.xlsx")));
        QVERIFY(!errorOf(workbook(), out + QStringLiteral("/taken.xlsx")).isEmpty());
        QCOMPARE(QDir(out).entryList(all), (QStringList{QStringLiteral("book.xlsx"), QStringLiteral("taken.xlsx")}));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
