// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/fingerprint.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanksDoNotMatter()
    {
        const QString plain = QStringLiteral("سطر أول سطر ثان");
        QCOMPARE(textFingerprint(QStringLiteral("\n  سطر\u00a0أول\r\n\r\nسطر\tثان\u2028 ")), textFingerprint(plain));
        QCOMPARE(textFingerprint(u" \n\t"), textFingerprint(u""));
    }

    void whatIsNotReadDoesNotMatter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("direction and byte order marks")
            << QStringLiteral("\uFEFFقال «لا» \u200Fإنّ Sana'a\u202C-Taizz é");
        QTest::newRow("joiners and soft hyphens") << QStringLiteral("قا\u200Dل «لا» إنّ Sa\u00ADna'a-Tai\u200Czz é");
        QTest::newRow("tatweel and harakat") << QStringLiteral("قـــال «لا» إن Sana'a-Taizz é");
        QTest::newRow("line ends") << QStringLiteral("قال\u2028«لا»\r\nإنّ\u0085Sana'a-Taizz\u000B\u000Cé\u2029");
        QTest::newRow("apostrophes") << QStringLiteral("قال «لا» إنّ Sana’a-Taizz é");
        QTest::newRow("acute") << QStringLiteral("قال «لا» إنّ Sana\u00B4a-Taizz é");
        QTest::newRow("quotes") << QStringLiteral("قال “لا” إنّ Sana\u02BCa-Taizz é");
        QTest::newRow("hyphens") << QStringLiteral("قال „لا‟ إنّ Sana'a\u2011Taizz é");
        QTest::newRow("minus") << QStringLiteral("قال \"لا\" إنّ Sana'a\u2212Taizz é");
        QTest::newRow("decomposed")
            << QStringLiteral("قال «لا» إنّ Sana'a-Taizz é").normalized(QString::NormalizationForm_D);
        QTest::newRow("full width") << QStringLiteral("قال «لا» إنّ Ｓana＇a－Taizz é");
        QTest::newRow("presentation forms") << QStringLiteral("\uFED7\uFE8E\uFEDD «\uFEFB» إنّ Sana'a-Taizz é");
    }
    void whatIsNotReadDoesNotMatter()
    {
        QFETCH(const QString, text);
        QCOMPARE(textFingerprint(text), textFingerprint(QStringLiteral("قال «لا» إنّ Sana'a-Taizz é")));
    }

    void everythingElseMatters()
    {
        QVERIFY(textFingerprint(u"2,500") != textFingerprint(u"2,501"));
        QVERIFY(textFingerprint(u"é") != textFingerprint(u"e"));
        QVERIFY(textFingerprint(u"A") != textFingerprint(u"a"));
        QVERIFY(textFingerprint(u"\U0001F600") != textFingerprint(u"\U0001F601"));
        QVERIFY(textFingerprint(u"سطر أول") != textFingerprint(u"سطر اول"));
        QVERIFY(textFingerprint(u"سطر أول") != textFingerprint(u"سطرأول"));
    }

    void isTheSha256OfTheFoldedUtf8()
    {
        QCOMPARE(textFingerprint(u"\na\t b "),
                 QStringLiteral("2:") +
                     QString::fromLatin1(QCryptographicHash::hash("a b", QCryptographicHash::Sha256).toHex()));
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
