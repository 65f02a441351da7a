// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of the house, read from the sources: folders stand in the order of docs/folders.txt and include only what is
// below them, views see no store, and a type has one home.
#include "tests/support/include_rules.h"

#include <QtTest/QtTest>

using namespace tasrih::test;

namespace {

QByteArray linesOf(const QStringList& problems)
{
    return QByteArray("\n  ") + problems.join(QStringLiteral("\n  ")).toUtf8();
}

} // namespace

class TestIncludeOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = sourcesOfTheFloors();
        QVERIFY2(m_sources.size() > 500, "The sources were not found.");
    }

    void foldersAreDeclared()
    {
        const QStringList problems = m_order.problems(m_sources);
        QVERIFY2(problems.isEmpty(), linesOf(problems).constData());
    }

    void includesGoDown()
    {
        const QStringList problems = wrongIncludes(m_sources, m_order);
        QVERIFY2(problems.isEmpty(), linesOf(problems).constData());
    }

    void viewsSeeNoStore()
    {
        const QStringList problems = sightsOfTheStore(m_sources);
        QVERIFY2(problems.isEmpty(), linesOf(problems).constData());
    }

    void typesHaveOneHome()
    {
        const QStringList problems = twofoldTypes(m_sources);
        QVERIFY2(problems.isEmpty(), linesOf(problems).constData());
    }

    /// The tests above can fail.
    void mistakesAreSeen()
    {
        const FolderOrder order(QStringLiteral("# order\n\ndatabase/text  text\ndatabase/store  store\nmodels/a  a\n"
                                               "models/b  b\ndatabase/late  late\nmodels/b  b again\nmodels/mute\n"));
        const SourceTexts sources{
            {QStringLiteral("database/text/t.h"), QStringLiteral("struct Outside {};\n#include <models/a/a.h>\n")},
            {QStringLiteral("database/store/sql/s.h"), QStringLiteral("#include \"database/text/t.h\"\n")},
            {QStringLiteral("models/a/a.h"), QStringLiteral("// #include \"models/b/b.h\"\n#include \"b.h\"\n")},
            {QStringLiteral("models/a/a.cpp"), QStringLiteral("#include \"models/b/b.h\"\n#include <QtCore/QSet>\n")},
            {QStringLiteral("models/b/b.h"), QStringLiteral("#include \"database/store/sql/s.h\"\n")},
            {QStringLiteral("models/mute/m.h"), QString()},
            {QStringLiteral("views/new/v.cpp"), QStringLiteral("\n#include \"models/b/b.h\"\n")}};

        const QStringList folders = order.problems(sources);
        QCOMPARE(folders.size(), 5);
        QVERIFY(
            folders[0].startsWith(QLatin1String("docs/folders.txt:7 names database/late above a folder of models")));
        QVERIFY(folders[1].startsWith(QLatin1String("docs/folders.txt:8 names models/b, as line 6 does")));
        QVERIFY(folders[2].startsWith(QLatin1String("docs/folders.txt:9 does not say what models/mute is for")));
        QVERIFY(
            folders[3].startsWith(QLatin1String("views/new/v.cpp stands in views/new, which docs/folders.txt does")));
        QVERIFY(folders[4].startsWith(QLatin1String("docs/folders.txt:7 names database/late, where no source stands")));

        const QStringList includes = wrongIncludes(sources, order);
        QCOMPARE(includes.size(), 3);
        QVERIFY(includes[0].startsWith(QLatin1String("database/text/t.h:2 includes models/a/a.h, but models/a stands "
                                                     "above database/text in docs/folders.txt.")));
        QVERIFY(includes[1].startsWith(QLatin1String("models/a/a.cpp:1 includes models/b/b.h, but models/b stands")));
        QVERIFY(includes[2].startsWith(QLatin1String("models/a/a.h:2 includes b.h, which is no header of the floors")));

        const QStringList sights = sightsOfTheStore(sources);
        QCOMPARE(sights.size(), 1);
        QVERIFY(sights[0].startsWith(QLatin1String(
            "views/new/v.cpp:2 includes models/b/b.h, models/b/b.h:1 includes database/store/sql/s.h. The store is")));
    }

    void twofoldNamesAreSeen()
    {
        const SourceTexts sources{
            {QStringLiteral("models/a/a.h"),
             QStringLiteral(
                 "/* struct SaidOn {}; */\nnamespace tasrih {\nclass Later;\nstruct SaidOn final : Base<int>\n"
                 "{\n    enum class Kind { One };\n};\nSaidOn make() { struct Local {}; return {}; }\n}\n")},
            {QStringLiteral("models/b/b.h"),
             QStringLiteral(
                 "namespace tasrih {\nnamespace { struct SaidOn {}; }\nstruct Later { enum class Kind {}; };\n"
                 "template <typename T> struct Of {};\ntemplate <> struct Of<SaidOn> {};\n}\n"
                 "namespace tasrih::cli { enum SaidOn : int { One }; }\n")},
            {QStringLiteral("models/b/c.cpp"), QStringLiteral("namespace tasrih { struct SaidOn {}; }\n")},
            {QStringLiteral("models/b/d.h"),
             QStringLiteral("const char* brace = \"{\";\nconst char sign = '{';\n#define BRACE {\n"
                            "namespace tasrih {\nenum class SaidOn { One };\n}\n")}};
        QCOMPARE(twofoldTypes(sources),
                 QStringList{QStringLiteral("models/b/d.h:5 defines tasrih::SaidOn, as models/a/a.h:4 does. Make them "
                                            "one, or name each after what it is.")});
    }

private:
    SourceTexts m_sources;
    const FolderOrder m_order{readSource(QStringLiteral("docs/folders.txt"))};
};

QTEST_APPLESS_MAIN(TestIncludeOrder)
#include "tst_include_order.moc"
