// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in a text, known and unknown names, the next unread article.
#include "models/reading/known_names.h"
#include "models/reading/next_unread.h"
#include "models/reading/text_search.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;
using tasrih::test::SnapshotBuilder;

class TestReadingAids : public QObject
{
    Q_OBJECT

private:
    static QStringList found(const QString& text, const std::vector<TextRun>& runs)
    {
        QStringList parts;
        for (const TextRun run : runs)
            parts.append(text.mid(run.start, run.length()));
        return parts;
    }

    static QStringList namesIn(const QString& text, const Snapshot& snapshot)
    {
        std::vector<TextRun> runs;
        for (const NameHit& hit : KnownNames(snapshot).find(text))
            runs.push_back(hit.run);
        return found(text, runs);
    }

private Q_SLOTS:
    void findsAnySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("hits");
        QTest::newRow("alef") << QStringLiteral("أيلول وايلول وإيلول") << QStringLiteral("ايلول")
                              << QStringList{QStringLiteral("أيلول"), QStringLiteral("ايلول"), QStringLiteral("إيلول")};
        QTest::newRow("marks") << QStringLiteral("قال إنّ القُوّاتِ باقية") << QStringLiteral("القوات")
                               << QStringList{QStringLiteral("القُوّاتِ")};
        QTest::newRow("digits") << QStringLiteral("٢٥٠٠ جندي أو 2500") << QStringLiteral("2500")
                                << QStringList{QStringLiteral("٢٥٠٠"), QStringLiteral("2500")};
        QTest::newRow("emoji") << QStringLiteral("😀😀 base 😀 Base") << QStringLiteral("base")
                               << QStringList{QStringLiteral("base"), QStringLiteral("Base")};
        QTest::newRow("apostrophes") << QStringLiteral("Sana’a, Sanaa and Sana\u02BFa") << QStringLiteral("sana'a")
                                     << QStringList{QStringLiteral("Sana’a"), QStringLiteral("Sanaa"),
                                                    QStringLiteral("Sana\u02BFa")};
        QTest::newRow("quotes and hyphens")
            << QStringLiteral("قال “نعم” ثم «نعم» al\u2011Asad al-Asad") << QStringLiteral("\"نعم\"")
            << QStringList{QStringLiteral("“نعم”"), QStringLiteral("«نعم»")};
        QTest::newRow("hyphens") << QStringLiteral("al\u2011Asad al–Asad al Asad") << QStringLiteral("al-asad")
                                 << QStringList{QStringLiteral("al\u2011Asad"), QStringLiteral("al–Asad")};
        QTest::newRow("grouped digits") << QStringLiteral("2,500 و٢٬٥٠٠ و2500 و2.500 و2\u00A0500، لا 2, 500 ولا 25,00")
                                        << QStringLiteral("2 500").replace(u' ', QChar(0x202F))
                                        << QStringList{QStringLiteral("2,500"), QStringLiteral("٢٬٥٠٠"),
                                                       QStringLiteral("2500"), QStringLiteral("2.500"),
                                                       QStringLiteral("2\u00A0500")};
        QTest::newRow("a number as it is typed") << QStringLiteral("12,500 men, 12.5 per cent")
                                                 << QStringLiteral("12,5") << QStringList{QStringLiteral("12,500")};
        QTest::newRow("line ends and blanks")
            << QStringLiteral("رئيس\nالوزراء ورئيس  الوزراء ورئيس\u00A0\u2028الوزراء") << QStringLiteral("رئيس الوزراء")
            << QStringList{QStringLiteral("رئيس\nالوزراء"), QStringLiteral("رئيس  الوزراء"),
                           QStringLiteral("رئيس\u00A0\u2028الوزراء")};
        QTest::newRow("unseen") << QStringLiteral("الر\u200Dئيس with\u00ADdrawal") << QStringLiteral("withdrawal")
                                << QStringList{QStringLiteral("with\u00ADdrawal")};
        QTest::newRow("decomposed") << QStringLiteral("Anba\u0304r ا\u0654حمد") << QStringLiteral("Anbār")
                                    << QStringList{QStringLiteral("Anba\u0304r")};
        QTest::newRow("other digits") << QStringLiteral("२५०० men") << QStringLiteral("2500")
                                      << QStringList{QStringLiteral("२५००")};
        QTest::newRow("none") << QStringLiteral("نص") << QStringLiteral("غائب") << QStringList();
        QTest::newRow("empty") << QStringLiteral("نص") << QStringLiteral("  ") << QStringList();
    }

    void findsAnySpelling()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QTEST(found(text, TextSearch(text).find(query)), "hits");
    }

    void hitsNeverOverlap()
    {
        const bool holds = rc::check([] {
            QString text;
            for (const int part : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6))) {
                static const QString parts[] = {QStringLiteral("ا"), QStringLiteral("أَ"),  QStringLiteral("ﷺ"),
                                                QStringLiteral("😀"), QStringLiteral("aa"), QStringLiteral(" ")};
                text += parts[part];
            }
            for (const QString& query : {QStringLiteral("ا"), QStringLiteral("aa"), QStringLiteral("ص")}) {
                int last = 0;
                for (const TextRun hit : TextSearch(text).find(query)) {
                    RC_ASSERT(hit.start >= last && hit.end > hit.start && hit.end <= text.size());
                    last = hit.end;
                }
            }
        });
        QVERIFY(holds);
    }

    void knowsNamesBehindClitics()
    {
        SnapshotBuilder b;
        (void)b.actor(QStringLiteral("ثابت العباسي"), QStringLiteral("Thabit al-Abbasi"));
        (void)b.place(QStringLiteral("قاعدة حرير"), QStringLiteral("Harir base"), PlaceKind::Base);
        (void)b.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
        (void)b.place(QStringLiteral("حرير"), QStringLiteral("Harir"), PlaceKind::Base);
        const SnapshotPtr snapshot = b.build();
        QCOMPARE(namesIn(QStringLiteral("وقال ثابت العبّاسي إن قاعدة حرير في العراق"), *snapshot),
                 (QStringList{QStringLiteral("ثابت العبّاسي"), QStringLiteral("قاعدة حرير"), QStringLiteral("العراق")}));
        QCOMPARE(namesIn(QStringLiteral("بالعراق وبحرير وللعراق"), *snapshot).size(), 3);
        QCOMPARE(namesIn(QStringLiteral("الحريرية"), *snapshot), QStringList());
        QCOMPARE(
            namesIn(QStringLiteral("said Thabit al-Abbasi at Harir base in Iraq"), *snapshot),
            (QStringList{QStringLiteral("Thabit al-Abbasi"), QStringLiteral("Harir base"), QStringLiteral("Iraq")}));
    }

    void knowsNamesInAnySpelling()
    {
        SnapshotBuilder b;
        (void)b.place(QStringLiteral("صنعاء"), QStringLiteral("Sana'a"), PlaceKind::Region);
        (void)b.place(QStringLiteral("الموقع ٢٥٠٠"), QStringLiteral("Site 2,500"), PlaceKind::Base);
        const SnapshotPtr snapshot = b.build();
        const QStringList spellings{QStringLiteral("Sanaa"),
                                    QStringLiteral("Sana\u2019a"),
                                    QStringLiteral("S\u0101na\u02bfa"),
                                    QStringLiteral("San\u00ada\u02bca"),
                                    QStringLiteral("Site\n2500"),
                                    QStringLiteral("site\u00a02\u202f500"),
                                    QStringLiteral("\u200fالموقع  2500"),
                                    QStringLiteral("الموقع ٢٬٥٠٠")};
        for (const QString& spelling : spellings)
            QCOMPARE(namesIn(QStringLiteral("x, ") + spelling + QStringLiteral(". y"), *snapshot).size(), 1);
        QCOMPARE(namesIn(QStringLiteral("near Sana\u2019a."), *snapshot), QStringList(QStringLiteral("Sana\u2019a")));
        QCOMPARE(namesIn(QStringLiteral("Sana, a; Site 2, 500"), *snapshot), QStringList());
    }

    void findsNamesNobodyKnows()
    {
        const QString text = QStringLiteral("Then Tammy Bruce spoke. Later Tammy Bruce left. Once only: Jon Snow.");
        const std::vector<UnknownName> unknown = unknownNames(text, {});
        QCOMPARE(unknown.size(), std::size_t(1));
        QCOMPARE(unknown.front().name, QStringLiteral("Tammy Bruce"));
        QCOMPARE(unknown.front().runs.size(), std::size_t(2));
        const QString arabic = QStringLiteral("قال الوزير فؤاد حسين ذلك. وأكد فؤاد حسين. ثم أكد فؤاد حسين أيضاً.");
        const std::vector<UnknownName> names = unknownNames(arabic, {});
        QVERIFY(!names.empty());
        QCOMPARE(names.front().name, QStringLiteral("فؤاد حسين"));
    }

    void goesToTheNextUnread()
    {
        SnapshotBuilder b;
        const ArticleId late = b.article(QStringLiteral("late"), "2025-03-01");
        const ArticleId early = b.article(QStringLiteral("early"), "2024-03-01");
        const ArticleId undated = b.article(QStringLiteral("undated"));
        const SnapshotPtr snapshot = b.build();
        QCOMPARE(nextUnread(*snapshot, {}), std::optional(early));
        QCOMPARE(nextUnread(*snapshot, early), std::optional(late));
        QCOMPARE(nextUnread(*snapshot, late), std::optional(undated));
        QCOMPARE(nextUnread(*snapshot, undated), std::optional(early));
        QCOMPARE(unreadCount(*snapshot, early), 2);
        SnapshotBuilder one;
        const ArticleId only = one.article(QStringLiteral("only"));
        QCOMPARE(nextUnread(*one.build(), only), std::optional<ArticleId>());
    }
};

QTEST_GUILESS_MAIN(TestReadingAids)
#include "tst_reading_aids.moc"
