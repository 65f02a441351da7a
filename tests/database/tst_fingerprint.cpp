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

    void everythingElseMatters()
    {
        QVERIFY(textFingerprint(u"سطر أول") != textFingerprint(u"سطر اول"));
        QVERIFY(textFingerprint(u"سطر أول") != textFingerprint(u"سطرأول"));
    }

    void isTheSha256OfTheFoldedUtf8()
    {
        QCOMPARE(textFingerprint(u"\na\t b "),
                 QString::fromLatin1(QCryptographicHash::hash("a b", QCryptographicHash::Sha256).toHex()));
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
