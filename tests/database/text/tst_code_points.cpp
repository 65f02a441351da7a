// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/code_points.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {

rc::Gen<QString> anyText()
{
    const auto unit =
        rc::gen::oneOf(rc::gen::inRange<uint16_t>(0x0600, 0x0700), rc::gen::inRange<uint16_t>(0xD800, 0xDC00),
                       rc::gen::inRange<uint16_t>(0xDC00, 0xE000));
    return rc::gen::map(rc::gen::container<std::vector<uint16_t>>(unit), [](const std::vector<uint16_t>& units) {
        return QString(reinterpret_cast<const QChar*>(units.data()), std::ssize(units));
    });
}

} // namespace

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsCountAsOne()
    {
        const QString text = QStringLiteral("ا😀ب😀😀");
        const CodePoints points(text);
        QCOMPARE(points.length(), 5);
        QCOMPARE(points.utf16Length(), 8);
        const QList<qsizetype> units{0, 1, 3, 4, 6, 8};
        for (qsizetype offset = 0; offset < units.size(); ++offset) {
            QCOMPARE(points.toUtf16(offset), units[offset]);
            QCOMPARE(points.fromUtf16(units[offset]), offset);
        }
        QCOMPARE(points.fromUtf16(2), 1); // within the pair
        QCOMPARE(points.toUtf16(99), 8);
        QCOMPARE(points.fromUtf16(99), 5);
        QCOMPARE(CodePoints().length(), 0);
    }

    void slicesAreCutToTheText()
    {
        const QString text = QStringLiteral("ا😀ب");
        QCOMPARE(sliceCodePoints(text, 1, 2), QStringLiteral("😀"));
        QCOMPARE(sliceCodePoints(text, 0, 99), text);
        QCOMPARE(sliceCodePoints(text, 2, 1), QString());
        QCOMPARE(sliceCodePoints(text, 99, 100), QString());
        QCOMPARE(sliceCodePoints(text, -3, 1), QStringLiteral("ا"));
    }

    void bothWaysAgreeWithQt()
    {
        QVERIFY(rc::check([] {
            const QString text = *anyText();
            const CodePoints points(text);
            RC_ASSERT(points.length() == text.toUcs4().size());
            RC_ASSERT(points.length() == codePointLength(text));
            qsizetype last = -1;
            for (qsizetype offset = 0; offset <= points.length(); ++offset) {
                const qsizetype unit = points.toUtf16(offset);
                RC_ASSERT(unit > last);
                RC_ASSERT(points.fromUtf16(unit) == offset);
                RC_ASSERT(sliceCodePoints(text, 0, offset) == text.first(unit));
                last = unit;
            }
            RC_ASSERT(last == text.size());
        }));
    }
};

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_code_points.moc"
