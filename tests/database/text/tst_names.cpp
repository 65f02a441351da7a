// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/folding.h"
#include "database/text/names.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

int score(const QString& query, const QString& name)
{
    return matchScore(fold(query), fold(name));
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betterMatchesScoreHigher()
    {
        const QString query = QStringLiteral("سوداني");
        const QStringList fromBest{QStringLiteral("سوداني"), QStringLiteral("السوداني"), QStringLiteral("سوداني محمد"),
                                   QStringLiteral("محمد شياع السوداني"), QStringLiteral("للسودانيين")};
        QList<int> scores;
        for (const QString& name : fromBest)
            scores += score(query, name);
        QVERIFY2(std::is_sorted(scores.rbegin(), scores.rend()), qPrintable(QDebug::toString(scores)));
        QVERIFY(scores.last() > 0);
        QCOMPARE(score(query, QStringLiteral("الكاظمي")), 0);
    }

    void selectedFormsFindTheName_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char* query, const char* name) { QTest::newRow(query) << QString::fromUtf8(name); };
        row("السوداني", "محمد شياع السوداني");
        row("والسوداني", "محمد شياع السوداني");
        row("للسوداني", "محمد شياع السوداني");
        row("بالسوداني", "السوداني");
        row("ولواشنطن", "واشنطن");
        row("فبغداد", "بغداد");
        row("محمد السوداني", "محمد شياع السوداني");
        row("لمحمد السوداني", "محمد شياع السوداني");
        row("احمد", "أحمد");
        row("عين الاسد", "قاعدة عين الأسد");
        row("لعين الأسد", "عين الأسد");
        row("وزارة", "وزارة الدفاع");
        row("بوزارة الدفاع", "وزارة الدفاع");
        row("austin", "Lloyd Austin");
        row("ain al-asad", "ʿAin al-Asad");
        row("ll", "Hill");
    }
    void selectedFormsFindTheName()
    {
        QFETCH(const QString, name);
        QVERIFY(score(QString::fromUtf8(QTest::currentDataTag()), name) > 0);
    }

    void cliticsDoNotBeatRealPrefixes()
    {
        QVERIFY(score(QStringLiteral("كريم"), QStringLiteral("كريم المحمداوي")) >
                score(QStringLiteral("كريم"), QStringLiteral("ريم")));
        QVERIFY(score(QStringLiteral("بغداد"), QStringLiteral("بغداد")) == 1000);
        QCOMPARE(score(QString(), QStringLiteral("بغداد")), 1);
        QCOMPARE(score(QStringLiteral("-"), QStringLiteral("بغداد")), 0);
        QCOMPARE(score(QStringLiteral("بغداد"), QString()), 0);
    }

    void formsAreNoShorterThanThreeLetters()
    {
        QCOMPARE(withoutClitics(u"ولد"), QStringList({QStringLiteral("ولد")}));
        QVERIFY(withoutClitics(u"وللتحالف").contains(QStringLiteral("تحالف")));
        QVERIFY(withoutClitics(u"وبالتحالف").contains(QStringLiteral("التحالف")));
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
