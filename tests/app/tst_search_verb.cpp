// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih search: hits with offsets of the stored text, mistakes with their place, projects without an index.
#include "tests/support/program.h"
#include "tests/support/temporary_project.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;
using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject jsonOf(const Run& run)
{
    return QJsonDocument::fromJson(run.out.toUtf8()).object();
}
} // namespace

class TestSearchVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsQuoteTheStoredText()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const Run run = runProgram({u"search"_s, project.path(), u"القوات"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        const QJsonObject answer = jsonOf(run);
        const QJsonArray hits = answer["hits"_L1].toArray();
        QVERIFY(!hits.isEmpty());
        QCOMPARE(answer["count"_L1].toInt(), int(hits.size()));
        ProjectStore store(project.path(), ProjectStore::Access::ReadOnly);
        for (const QJsonValue& each : hits) {
            const QJsonObject hit = each.toObject();
            const Article& article = store.snapshot()->get(ArticleId(hit["article"_L1].toString().toLongLong()));
            QCOMPARE(hit["title"_L1].toString(), article.title);
            QVERIFY(!hit["snippet"_L1].toString().isEmpty());
            QVERIFY(hit["statement"_L1].isNull());
            const QList<uint> text = store.text(article.text).toUcs4();
            const QString quoted =
                QString::fromUcs4(reinterpret_cast<const char32_t*>(text.constData()) + hit["start"_L1].toInt(),
                                  hit["end"_L1].toInt() - hit["start"_L1].toInt());
            QVERIFY2(quoted.contains(u"قو"_s), qPrintable(quoted));
        }
    }

    void statementsAreFoundByFields()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const Run run = runProgram({u"search"_s, project.path(), u"speaker:السوداني stance:support"_s, u"--in"_s,
                                    u"statements"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        const QJsonArray hits = jsonOf(run)["hits"_L1].toArray();
        QVERIFY(!hits.isEmpty());
        ProjectStore store(project.path(), ProjectStore::Access::ReadOnly);
        for (const QJsonValue& each : hits) {
            const StatementId id(each["statement"_L1].toString().toLongLong());
            QVERIFY(store.snapshot()->find(id));
            QVERIFY(each["start"_L1].toInt(-1) >= 0);
        }
    }

    void nothingFoundIsNoFailure()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const Run run = runProgram({u"search"_s, project.path(), u"ضضضضض"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(jsonOf(run)["count"_L1].toInt(-1), 0);
        const Run limited = runProgram({u"search"_s, project.path(), u"في"_s, u"--limit"_s, u"1"_s, u"--json"_s});
        QCOMPARE(jsonOf(limited)["hits"_L1].toArray().size(), 1);
        QVERIFY(jsonOf(limited)["count"_L1].toInt() > 1);
    }

    /// What begins with a sign for "not" is a query, not an option.
    void aQueryMayBeginWithNot()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const auto countOf = [&](const QStringList& rest) {
            const Run run = runProgram(QStringList{u"search"_s, project.path()} + rest + QStringList{u"--json"_s});
            return run.status == 0 ? jsonOf(run)["count"_L1].toInt() : -1;
        };
        const int with = countOf({u"حرير"_s}), without = countOf({u"-حرير"_s});
        QVERIFY(with > 0 && without > 0);
        QCOMPARE(with + without, 5); // Articles of the sample.
        QCOMPARE(countOf({u"-(حرير)"_s, u"--limit"_s, u"1"_s}), without);
    }

    void mistakesHaveTheirPlace_data()
    {
        QTest::addColumn<int>("column"); // Of code points, from 1; 0: none is named.
        QTest::newRow("(القوات") << 1;
        QTest::newRow("😀 speeker:x") << 3;
        QTest::newRow("said:tomorrow") << 6;
        QTest::newRow("؟!") << 0;
        QTest::newRow("'; DROP TABLE article; --") << -1; // Words like any other.
    }
    void mistakesHaveTheirPlace()
    {
        QFETCH(int, column);
        TemporaryProject project(TemporaryProject::Content::Sample);
        const Run run = runProgram({u"search"_s, project.path(), QString::fromUtf8(QTest::currentDataTag())});
        QCOMPARE(run.status, column < 0 ? 0 : 2);
        if (column > 0)
            QVERIFY2(run.err.contains(u"character %1:"_s.arg(column)), qPrintable(run.err));
    }

    void aProjectWithoutAnIndexGetsOne()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        {
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            store.emptyIndex();
        }
        const Run run = runProgram({u"search"_s, project.path(), u"القوات"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(jsonOf(run)["count"_L1].toInt() > 0);
        QCOMPARE(runProgram({u"check"_s, project.path(), u"--rebuild-index"_s}).status, 0);
        QCOMPARE(jsonOf(runProgram({u"search"_s, project.path(), u"القوات"_s, u"--json"_s})), jsonOf(run));
        QCOMPARE(runProgram({u"check"_s, project.path()}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestSearchVerb)
#include "tst_search_verb.moc"
