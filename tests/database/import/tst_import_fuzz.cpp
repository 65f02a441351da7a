// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/clean.h"
#include "database/import/draft.h"
#include "tests/support/encode.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

/// Bytes that come near to text: words, marks, controls, digits, broken UTF-8, in any mixture.
QByteArray nearlyText(QRandomGenerator& random)
{
    static const QByteArrayList pieces{"نشر في ",
                                       "27 أيلول 2024",
                                       "بغداد – ",
                                       "المصدر: ",
                                       "بقلم: ",
                                       "\n",
                                       "\r\n",
                                       "\r",
                                       "/",
                                       "\xEF\xBF\xBE",
                                       "\xED\xA0\x80",
                                       "\xF0\x9F\x98\x80",
                                       "\xC7\xE1",
                                       "\xFF\xFE",
                                       "By ",
                                       " - ",
                                       "::",
                                       "٢٠٢٤",
                                       "\xE2\x80\xA8",
                                       ".",
                                       "أحمد",
                                       "x"};
    QByteArray bytes;
    const int count = random.bounded(60);
    for (int i = 0; i < count; ++i) {
        if (random.bounded(10) == 0)
            bytes.append(static_cast<char>(random.bounded(256)));
        else
            bytes.append(pieces[random.bounded(int(pieces.size()))]);
    }
    return bytes;
}

QByteArray noise(QRandomGenerator& random)
{
    QByteArray bytes(random.bounded(300), Qt::Uninitialized);
    for (char& c : bytes)
        c = static_cast<char>(random.bounded(256));
    return bytes;
}

bool isStorable(const QString& text)
{
    return !text.contains(QChar(0)) && !text.contains(u'\r') &&
           QString::fromUtf8(text.toUtf8()).size() == text.size() && clean(text).charactersStripped == 0;
}

} // namespace

/// Whatever bytes come, the import neither fails nor lets through what the store can't hold.
class TestImportFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBytesGiveStorableText();
    void cleaningTwiceIsCleaningOnce();
};

void TestImportFuzz::anyBytesGiveStorableText()
{
    QRandomGenerator random(20240927);
    const std::vector<OutletNames> known{
        {QStringLiteral("أحمد"), {QStringLiteral("أحمد"), QString()}, QStringLiteral("x")}};
    for (int round = 0; round < 4000; ++round) {
        const QByteArray bytes = round % 2 == 0 ? nearlyText(random) : noise(random);
        const Encoding wanted = allEncodings()[random.bounded(quint32(allEncodings().size()))];
        for (const Decoded& decoded : {decode(bytes), decode(bytes, wanted)}) {
            const Cleaned cleaned = clean(decoded.text);
            QVERIFY2(isStorable(cleaned.text), bytes.toHex().constData());
            const Proposal proposal = propose(cleaned.text, QStringLiteral("name.txt"), known);
            QVERIFY2(!proposal.title.value.contains(u'\n'), bytes.toHex().constData());
            QVERIFY2(isStorable(proposal.title.value), bytes.toHex().constData());
            (void)refusalOf(bytes, decoded);
        }
    }
}

void TestImportFuzz::cleaningTwiceIsCleaningOnce()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text.append(QChar(static_cast<char16_t>(random.bounded(0x10000))));
        const QString once = clean(text).text;
        QCOMPARE(clean(once).text, once);
    }
}

QTEST_GUILESS_MAIN(TestImportFuzz)
#include "tst_import_fuzz.moc"
