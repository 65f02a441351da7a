// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/decode.h"
#include "tests/support/encode.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::encode;

Q_DECLARE_METATYPE(tasrih::Encoding)

namespace {

const QString article = QStringLiteral(
    "قال الناطق باسم الوزارة إن الوفد ناقش في العاصمة جدول الزيارة المقبلة، وأضاف أن اللقاء الثاني يعقد بعد شهر.\n"
    "وأوضح أن المواعيد لم تحدد بعد؛ وسيعلن عنها قريبا في بيان رسمي يصدر عن المكتب الإعلامي.\n");
const QString headline = QStringLiteral("الوفد يصل إلى العاصمة غدا");
const QString french =
    QStringLiteral("Le ministère a précisé que la réunion était reportée à l'été, où l'Égypte siégera.");
const QString quotes = QStringLiteral("The envoy said “not yet” and left – without a word more.");

} // namespace

class TestImportDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEncodingIsFound_data();
    void theEncodingIsFound();
    void aMarkDecides_data();
    void aMarkDecides();
    void theChoiceIsObeyed();
    void whatMeansNothingIsCounted();
    void alternativesAreAllTheOthers();
    void everyByteOfTheTablesRoundTrips();
    void namesRoundTrip();
    void aLaterMarkIsText();
};

void TestImportDecode::theEncodingIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Encoding>("encoding");
    using enum Encoding;
    for (const Encoding encoding : {Utf8, Utf16LE, Utf16BE, Windows1256, Iso8859_6}) {
        const QByteArray name = encodingName(encoding).toLatin1();
        QTest::addRow("article %s", name.constData()) << article << encoding;
        QTest::addRow("headline %s", name.constData()) << headline << encoding;
    }
    QTest::addRow("long windows-1256") << article.repeated(3000) << Windows1256;
    QTest::addRow("french windows-1252") << french << Windows1252;
    QTest::addRow("quotes windows-1252") << quotes << Windows1252;
    QTest::addRow("english UTF-16LE") << quotes << Utf16LE;
    QTest::addRow("english UTF-16BE") << quotes << Utf16BE;
    QTest::addRow("ascii") << QStringLiteral("Plain words, 2025.\n") << Utf8;
    QTest::addRow("chinese UTF-8") << QStringLiteral("伊拉克政府宣布") << Utf8;
    QTest::addRow("mixed windows-1256") << article + QStringLiteral(" Reuters (2,500) ") + headline << Windows1256;
    QTest::addRow("vowelled windows-1256")
        << QStringLiteral("قالَ الوزيرُ إنَّ المُهِمّةَ تنتهي قريباً جداً في العامِ المقبلِ") << Windows1256;
}

void TestImportDecode::theEncodingIsFound()
{
    QFETCH(QString, text);
    QFETCH(Encoding, encoding);
    const Decoded decoded = decode(encode(text, encoding));
    QCOMPARE(encodingName(decoded.encoding), encodingName(encoding));
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.damaged, 0);
    QVERIFY(decoded.confidence > 50);
}

void TestImportDecode::aMarkDecides_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("UTF-8") << Encoding::Utf8 << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("UTF-16LE") << Encoding::Utf16LE << QByteArray("\xFF\xFE");
    QTest::newRow("UTF-16BE") << Encoding::Utf16BE << QByteArray("\xFE\xFF");
}

void TestImportDecode::aMarkDecides()
{
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, mark);
    const Decoded decoded = decode(mark + encode(headline, encoding));
    QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(decoded.text, headline);
    QCOMPARE(decoded.confidence, 100);
}

void TestImportDecode::theChoiceIsObeyed()
{
    const QByteArray bytes = encode(article, Encoding::Windows1256);
    const Decoded wrong = decode(bytes, Encoding::Iso8859_6);
    QCOMPARE(wrong.encoding, Encoding::Iso8859_6);
    QVERIFY(wrong.text != article);
    QCOMPARE(decode(bytes, Encoding::Windows1256).text, article);
}

void TestImportDecode::whatMeansNothingIsCounted()
{
    const Decoded decoded = decode(QByteArray("ab\xFF\xC3z"), Encoding::Utf8);
    QCOMPARE(decoded.text, QStringLiteral("ab\uFFFD\uFFFDz"));
    QCOMPARE(decoded.damaged, 2);
    QCOMPARE(decode(QByteArray("a\0b", 3), Encoding::Utf16LE).damaged, 1);
}

void TestImportDecode::alternativesAreAllTheOthers()
{
    for (const Encoding encoding : allEncodings()) {
        const Decoded decoded = decode(encode(article, encoding));
        QCOMPARE(decoded.alternatives.size(), allEncodings().size() - 1);
        QVERIFY(std::find(decoded.alternatives.begin(), decoded.alternatives.end(), decoded.encoding) ==
                decoded.alternatives.end());
    }
}

void TestImportDecode::everyByteOfTheTablesRoundTrips()
{
    // Windows-1256 gives every byte a meaning; ISO-8859-6 and windows-1252 leave some without.
    int defined = 0;
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        QCOMPARE(convert(QByteArrayView(&c, 1), Encoding::Windows1256).damaged, 0);
        defined += convert(QByteArrayView(&c, 1), Encoding::Iso8859_6).damaged == 0 ? 1 : 0;
    }
    QCOMPARE(defined, 211);
    QCOMPARE(convert(QByteArrayView("0189"), Encoding::Iso8859_6).text, QStringLiteral("0189"));
    QCOMPARE(convert(QByteArrayView("\xC7\xE4"), Encoding::Iso8859_6).text, QStringLiteral("ال"));
    QCOMPARE(convert(QByteArrayView("\xC7\xE1"), Encoding::Windows1256).text, QStringLiteral("ال"));
}

void TestImportDecode::namesRoundTrip()
{
    for (const Encoding encoding : allEncodings())
        QCOMPARE(encodingFromName(encodingName(encoding).toUpper()), std::optional(encoding));
    QVERIFY(!encodingFromName(u"utf-7"));
}

void TestImportDecode::aLaterMarkIsText()
{
    QCOMPARE(decode(QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                               "a\xEF\xBB\xBF"))
                 .text,
             QStringLiteral("\uFEFFa\uFEFF"));
}

QTEST_GUILESS_MAIN(TestImportDecode)
#include "tst_import_decode.moc"
