// SPDX-License-Identifier: GPL-3.0-or-later
// What a font's glyphs stand for: letters, whatever form they are joined in.
#include "views/paper/pdf_letters.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
const QByteArray head("/CIDInit /ProcSet findresource begin\n1 begincodespacerange\n<0000> <FFFF>\n"
                      "endcodespacerange\n");
const QByteArray tail("\nendcmap\nend\n");
} // namespace

class TestPdfLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsBecomeLetters()
    {
        // What is read from right to left is turned round by the reader. Ain in the middle, lam-alef at the end, shadda
        // with damma by itself, A to C, one that stands for nothing.
        const QByteArray forms = "2 beginbfrange\n<0001> <0002> [<FECC> <FEFC>]\n<0003> <0003> <FC61>\nendbfrange\n"
                                 "2 beginbfrange\n<0004> <0006> <0041>\n<0007> <0007> <0000>\nendbfrange\n"
                                 "1 beginbfchar\n<0010> <00660069>\nendbfchar";
        QCOMPARE(withLetters(head + forms + tail),
                 head +
                     "7 beginbfchar\n<0001> <0639>\n<0002> <06270644>\n<0003> <0651064F>\n<0004> <0041>\n"
                     "<0005> <0042>\n<0006> <0043>\n<0010> <00660069>\nendbfchar" +
                     tail);
    }

    void blocksAreNoLongerThanAllowed()
    {
        const QByteArray table = withLetters(head + "1 beginbfrange\n<0001> <00FA> <0621>\nendbfrange" + tail);
        QCOMPARE(table.count("beginbfchar"), 3);
        QVERIFY(table.contains("100 beginbfchar"));
        QVERIFY(table.contains("50 beginbfchar"));
    }

    void otherTablesStay()
    {
        QCOMPARE(withLetters(head + tail), head + tail);
        QCOMPARE(withLetters({}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestPdfLetters)
#include "tst_pdf_letters.moc"
