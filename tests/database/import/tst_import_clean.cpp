// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/clean.h"
#include "database/import/refusal.h"

#include <QtTest/QtTest>

#include <sys/stat.h>

using namespace tasrih;

class TestImportClean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newlinesBecomeLf();
    void noncharactersGo();
    void allElseStays();
    void marksAtTheStartGo();
    void halfPairsAreReplaced();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void whatIsNoFileIsRefused();
    void aLargeFileIsRefusedUnread();
    void aFileWithoutASizeIsRead();
    void binaryIsRefused_data();
    void binaryIsRefused();
};

void TestImportClean::newlinesBecomeLf()
{
    const Cleaned cleaned = clean(u"a\r\nb\rc\nd\r\r\n");
    QCOMPARE(cleaned.text, QStringLiteral("a\nb\nc\nd\n\n"));
    QCOMPARE(cleaned.newlinesChanged, 4);
    QCOMPARE(cleaned.charactersStripped, 0);
    // The eight line ends of Unicode 5.8: LF, CR, CRLF, NEL, VT, FF, LS, PS.
    const Cleaned all = clean(u"a\nb\rc\r\nd\u0085e\u000Bf\u000Cg\u2028h\u2029\u2028i\n\rj");
    QCOMPARE(all.text, QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh\n\ni\n\nj"));
    QCOMPARE(all.newlinesChanged, 9);
}

void TestImportClean::noncharactersGo()
{
    QString text = QStringLiteral("س");
    text += QChar(0);
    text += QChar(0xFDD0);
    text += QChar(0xFDEF);
    text += QChar(0xFFFE);
    text += QChar(0xFFFF);
    text += QString::fromUcs4(U"\U0001FFFE\U0010FFFF", 2);
    text += QStringLiteral("م");
    const Cleaned cleaned = clean(text);
    QCOMPARE(cleaned.text, QStringLiteral("سم"));
    QCOMPARE(cleaned.charactersStripped, 7);
}

void TestImportClean::allElseStays()
{
    const QString text = QStringLiteral("\u00a0\u001c\u001f\u200f\u202b\u0640\u064e\ufeff\ufdfa\ufdf0 ") +
                         QString::fromUcs4(U"\U0001F600\U0001FFFD", 2);
    QCOMPARE(clean(text).text, text);
}

void TestImportClean::marksAtTheStartGo()
{
    const Cleaned cleaned = clean(u"\uFEFF\uFEFFa\uFEFF");
    QCOMPARE(cleaned.text, QStringLiteral("a\uFEFF"));
    QCOMPARE(cleaned.charactersStripped, 2);
}

void TestImportClean::halfPairsAreReplaced()
{
    const QString text = QChar(0xD83D) + QStringLiteral("a") + QChar(0xDE00);
    const Cleaned cleaned = clean(text);
    QCOMPARE(cleaned.text, QStringLiteral("\uFFFDa\uFFFD"));
    QCOMPARE(cleaned.surrogatesReplaced, 2);
}

void TestImportClean::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, Refusal::Kind kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    row("nothing", "", Refusal::Kind::Empty);
    row("blanks", " \r\n\t\xC2\xA0\n", Refusal::Kind::Empty);
    row("a mark only", "\xEF\xBB\xBF", Refusal::Kind::Empty);
    row("invisible signs", "\xE2\x80\x8B\xE2\x80\xAE \xC2\xAD\n", Refusal::Kind::Empty);
    row("a NUL", QByteArray("some words\0and more", 19), Refusal::Kind::Binary);
    row("a PDF", "%PDF-1.7\nwords", Refusal::Kind::Binary);
    row("a word processor's file", "PK\x03\x04words", Refusal::Kind::Binary);
    row("controls", "abc\x01\x02\x03\x04\x05\x06", Refusal::Kind::Binary);
}

void TestImportClean::wrongFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const auto refusal = refusalOf(bytes, decode(bytes));
    QVERIFY(refusal);
    QCOMPARE(static_cast<int>(refusal->kind), kind);
    QVERIFY(!refusal->message.isEmpty());
}

void TestImportClean::whatIsNoFileIsRefused()
{
    const QTemporaryDir folder;
    QCOMPARE(std::get<Refusal>(readBytes(folder.filePath(QStringLiteral("none.txt")))).kind, Refusal::Kind::Missing);
    QCOMPARE(std::get<Refusal>(readBytes(folder.path())).kind, Refusal::Kind::NoFile);
    QCOMPARE(std::get<Refusal>(readBytes(QStringLiteral("/dev/zero"))).kind, Refusal::Kind::NoFile);
    const QString pipe = folder.filePath(QStringLiteral("pipe.txt"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString link = folder.filePath(QStringLiteral("link.txt"));
    QVERIFY(QFile::link(pipe, link));
    for (const QString& path : {pipe, link}) // Both would wait for a writer.
        QCOMPARE(std::get<Refusal>(readBytes(path)).kind, Refusal::Kind::NoFile);
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("nowhere")), folder.filePath(QStringLiteral("dangling"))));
    QCOMPARE(std::get<Refusal>(readBytes(folder.filePath(QStringLiteral("dangling")))).kind, Refusal::Kind::Missing);
}

void TestImportClean::aFileWithoutASizeIsRead()
{
    // Those of the kernel say they are empty.
    const auto bytes = readBytes(QStringLiteral("/proc/self/status"));
    QVERIFY(std::holds_alternative<QByteArray>(bytes));
    QVERIFY(std::get<QByteArray>(bytes).startsWith("Name:"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("long.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray words = QByteArray("words ").repeated(100'000);
    QCOMPARE(file.write(words), words.size());
    file.close();
    QCOMPARE(std::get<QByteArray>(readBytes(file.fileName())), words);
}

void TestImportClean::aLargeFileIsRefusedUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largestFile + 1)); // Sparse: takes no room.
    file.close();
    QCOMPARE(std::get<Refusal>(readBytes(file.fileName())).kind, Refusal::Kind::TooLarge);
}

void TestImportClean::binaryIsRefused_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestImportClean::binaryIsRefused()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QByteArray bytes(4000 + int(seed), Qt::Uninitialized);
    for (char& c : bytes)
        c = static_cast<char>(random.bounded(256));
    QVERIFY(refusalOf(bytes, decode(bytes)));
}

QTEST_GUILESS_MAIN(TestImportClean)
#include "tst_import_clean.moc"
