// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/decode.h"
#include "tests/support/encode.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::encode;

Q_DECLARE_METATYPE(tasrih::Encoding)

namespace {

const QString pressText = QStringLiteral(
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
    void damagedUtf8IsUtf8_data();
    void damagedUtf8IsUtf8();
    void heavyDamageIsUtf8();
    void oneSignIsNoUtf8_data();
    void oneSignIsNoUtf8();
    void utf16IsEither();
    void usualNamesAreKnown_data();
    void usualNamesAreKnown();
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
        QTest::addRow("article %s", name.constData()) << pressText << encoding;
        QTest::addRow("headline %s", name.constData()) << headline << encoding;
    }
    QTest::addRow("long windows-1256") << pressText.repeated(3000) << Windows1256;
    QTest::addRow("french windows-1252") << french << Windows1252;
    QTest::addRow("quotes windows-1252") << quotes << Windows1252;
    QTest::addRow("english UTF-16LE") << quotes << Utf16LE;
    QTest::addRow("english UTF-16BE") << quotes << Utf16BE;
    QTest::addRow("ascii") << QStringLiteral("Plain words, 2025.\n") << Utf8;
    QTest::addRow("chinese UTF-8") << QStringLiteral("伊拉克政府宣布") << Utf8;
    QTest::addRow("mixed windows-1256") << pressText + QStringLiteral(" Reuters (2,500) ") + headline << Windows1256;
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
    const QByteArray bytes = encode(pressText, Encoding::Windows1256);
    const Decoded wrong = decode(bytes, Encoding::Iso8859_6);
    QCOMPARE(wrong.encoding, Encoding::Iso8859_6);
    QVERIFY(wrong.text != pressText);
    QCOMPARE(decode(bytes, Encoding::Windows1256).text, pressText);
}

void TestImportDecode::whatMeansNothingIsCounted()
{
    const Decoded decoded = decode(QByteArray("ab\xFF\xC3z"), Encoding::Utf8);
    QCOMPARE(decoded.text, QStringLiteral("ab\uFFFD\uFFFDz"));
    QCOMPARE(decoded.damaged, 2);
    QCOMPARE(decoded.damagedBytes, 2);
    QCOMPARE(decode(QByteArray("a\0b", 3), Encoding::Utf16LE).damaged, 1);
}

void TestImportDecode::damagedUtf8IsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("damagedBytes");
    const QByteArray utf8 = pressText.toUtf8();
    const auto without = [](QByteArray bytes, qsizetype at) { return bytes.remove(at, 1); };
    const auto with = [](QByteArray bytes, qsizetype at, char c) { return bytes.insert(at, c); };
    // "قال ا": two bytes a letter, so that byte 1 goes with the first, byte 7 begins the fifth.
    QTest::newRow("first letter's second byte missing") << without(utf8, 1) << 1;
    QTest::newRow("a first byte missing") << without(utf8, 7) << 1;
    QTest::newRow("cut at the end") << utf8.chopped(3) << 1; // the newline, the stop and half of the last letter
    QTest::newRow("cut within the last letter") << headline.toUtf8().chopped(1) << 1;
    QTest::newRow("a stray byte") << with(utf8, utf8.indexOf(' '), '\xFF') << 1;
    QTest::newRow("a stray 1256 letter") << with(utf8, utf8.indexOf(' '), '\xE1') << 1;
    QTest::newRow("short Arabic") << without(QStringLiteral("مرحبا").toUtf8(), 3) << 1;
    QTest::newRow("Latin") << QStringLiteral("Le ministère a précisé l'été").toUtf8().chopped(1) << 1;
    QTest::newRow("one Latin accent of two") << QByteArray("Caf\xC3 na\xC3\xAFve") << 1;
    QTest::newRow("English with a quote of windows-1252")
        << QByteArray("It\xE2\x80\x99s said \x93yes\xE2\x80\x9D.") << 1;
    QTest::newRow("mixed") << without((quotes + headline + french).toUtf8(), quotes.toUtf8().size() + 5) << 1;
    QTest::newRow("a surrogate") << headline.toUtf8() + "\xED\xA0\x80 " + headline.toUtf8() << 3;
    QTest::newRow("overlong") << headline.toUtf8() + "\xC0\xAF " + headline.toUtf8() << 2;
    QTest::newRow("emoji cut") << headline.toUtf8() + "\xF0\x9F\x98 " + headline.toUtf8() << 3;
    // Beyond the part that is judged by its looks.
    const QByteArray longer = pressText.repeated(1000).toUtf8();
    QTest::newRow("late in a long text") << without(longer, longer.size() - 20) << 1;
}

void TestImportDecode::damagedUtf8IsUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, damagedBytes);
    const Decoded decoded = decode(bytes);
    QCOMPARE(encodingName(decoded.encoding), QStringLiteral("UTF-8"));
    QCOMPARE(decoded.damagedBytes, damagedBytes);
    QVERIFY(decoded.text.contains(QChar(QChar::ReplacementCharacter)));
    QCOMPARE(decoded.alternatives.size(), allEncodings().size() - 1);
    QVERIFY(decoded.confidence < 100);
}

void TestImportDecode::heavyDamageIsUtf8()
{
    QRandomGenerator random(14);
    for (const QString& text : {pressText, french + quotes + french, headline + quotes}) {
        QByteArray bytes = text.repeated(4).toUtf8();
        for (char& c : bytes) {
            if (random.bounded(20) == 0)
                c = static_cast<char>(0x80 + random.bounded(128));
        }
        QCOMPARE(encodingName(decode(bytes).encoding), QStringLiteral("UTF-8"));
    }
}

void TestImportDecode::oneSignIsNoUtf8_data()
{
    // A letter before one of the signs at 0xA1, 0xAB, 0xBA, 0xBB, 0xBF is a sequence of UTF-8 by chance.
    QTest::addColumn<QString>("text");
    QTest::addColumn<Encoding>("encoding");
    for (const Encoding encoding : {Encoding::Windows1256, Encoding::Iso8859_6}) {
        const QByteArray name = encodingName(encoding).toLatin1();
        QTest::addRow("stops %s", name.constData())
            << QStringLiteral("هل نعم؟ وهل لا؟ قال، ثم عاد، وغادر؛ متى؟") << encoding;
        QTest::addRow("lists %s", name.constData())
            << QStringLiteral("بغداد، البصرة، الموصل، كركوك، أربيل، الأنبار") << encoding;
    }
    QTest::addRow("quotes") << QStringLiteral("«بغداد» «البصرة» «الموصل» «كركوك» «أربيل»") << Encoding::Windows1256;
    QTest::addRow("French quotes") << QStringLiteral("« L'été » dit « l'Égypté », « Après », à « Né »")
                                   << Encoding::Windows1252;
    QTest::addRow("German") << QStringLiteral("Über „Größe“ und „Maß“, für „Öl“ – „Fuß“") << Encoding::Windows1252;
}

void TestImportDecode::oneSignIsNoUtf8()
{
    QFETCH(QString, text);
    QFETCH(Encoding, encoding);
    const Decoded decoded = decode(encode(text, encoding));
    QCOMPARE(encodingName(decoded.encoding), encodingName(encoding));
    QCOMPARE(decoded.text, text);
}

void TestImportDecode::utf16IsEither()
{
    const std::optional<Encoding> utf16 = encodingFromName(u"UTF-16");
    QVERIFY(utf16);
    QCOMPARE(decode("\xFE\xFF" + encode(headline, Encoding::Utf16BE), utf16).text, headline);
    QCOMPARE(decode("\xFF\xFE" + encode(headline, Encoding::Utf16LE), utf16).text, headline);
}

void TestImportDecode::usualNamesAreKnown_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("UTF-8") << QStringLiteral("utf8|UTF8|Utf-8|utf_8|UTF 8|cp65001") << Encoding::Utf8;
    QTest::newRow("windows-1256") << QStringLiteral(
                                         "cp1256|CP-1256|windows1256|win-1256|WIN1256|Windows 1256|windows_1256|1256")
                                  << Encoding::Windows1256;
    QTest::newRow("ISO 8859-6")
        << QStringLiteral("iso88596|iso-8859-6|ISO_8859-6|iso8859_6|8859_6|arabic|ASMO-708|ECMA-114|iso-ir-127")
        << Encoding::Iso8859_6;
    QTest::newRow("windows-1252") << QStringLiteral(
                                         "latin1|latin-1|Latin 1|cp1252|win1252|iso-8859-1|iso88591|ansi|ascii")
                                  << Encoding::Windows1252;
    QTest::newRow("UTF-16LE") << QStringLiteral("utf16le|UTF-16-LE|utf16|utf-16") << Encoding::Utf16LE;
    QTest::newRow("UTF-16BE") << QStringLiteral("utf16be|utf_16be|UTF-16-BE") << Encoding::Utf16BE;
}

void TestImportDecode::usualNamesAreKnown()
{
    QFETCH(QString, names);
    QFETCH(Encoding, encoding);
    for (const QString& name : names.split(u'|')) {
        const auto found = encodingFromName(name);
        QVERIFY2(found, qPrintable(name));
        QCOMPARE(encodingName(*found), encodingName(encoding));
    }
}

void TestImportDecode::alternativesAreAllTheOthers()
{
    for (const Encoding encoding : allEncodings()) {
        const Decoded decoded = decode(encode(pressText, encoding));
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
    for (const char16_t* name : {u"utf-7", u"", u" - ", u"utf8é", u"koi8-r", u"utf", u"iso-8859-9", u"windows"})
        QVERIFY2(!encodingFromName(name), qPrintable(QString::fromUtf16(name)));
    for (const Encoding encoding : allEncodings())
        QVERIFY(encodingNames().contains(encodingName(encoding)));
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
