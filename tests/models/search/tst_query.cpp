// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is read as a tree, or the spot that can't be read is named; nothing ever throws.
#include "models/search/query.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace tasrih;
using namespace Qt::Literals::StringLiterals;

namespace {
/// A tree in brackets: "(and a (not b))".
QString shown(const QueryNode& node)
{
    using Kind = QueryNode::Kind;
    if (node.kind == Kind::Phrase)
        return node.words.join(u'+') + (node.isPrefix ? QStringLiteral("*") : QString());
    if (node.kind == Kind::Field)
        return fieldNames(node.field).front() + u'=' + node.value;
    static const QHash<Kind, QString> names{{Kind::Near, QStringLiteral("near")},
                                            {Kind::And, QStringLiteral("and")},
                                            {Kind::Or, QStringLiteral("or")},
                                            {Kind::Not, QStringLiteral("not")}};
    QString text = u'(' + names[node.kind];
    if (node.kind == Kind::Near)
        text += u'/' + QString::number(node.distance);
    for (const QueryNode& part : node.parts)
        text += u' ' + shown(part);
    return text + u')';
}
} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QString>("tree");
        const auto row = [](const char* typed, const char* tree) { QTest::newRow(typed) << QString::fromUtf8(tree); };
        row("", "");
        row("   ", "");
        row("?!", "");
        row("الانسحاب", "الانسحاب");
        row("full exit", "(and full exit)");
        row("\"full exit\"", "full+exit");
        row("«القوات الأميركية»", "القوات+الاميركيه");
        row("“full exit", "full+exit"); // Still being typed.
        row("a OR b c", "(or a (and b c))");
        row("قوات أو جنود", "(or قوات جنود)");
        row("-b a", "(and (not b) a)");
        row("a -\"b c\"", "(and a (not b+c))");
        row("−b", "(not b)");
        row("a - b", "(and a b)"); // A dash alone is none.
        row("withdr*", "withdr*");
        row("\"full wit\"*", "full+wit*");
        row("*", "");
        row("a near/5 b", "(near/5 a b)");
        row("\"a b\" NEAR/٣ c", "(near/3 a+b c)");
        row("انسحاب قرب/4 2026", "(near/4 انسحاب 2026)");
        row("(a OR b) c", "(and (or a b) c)");
        row("-(a b)", "(not (and a b))");
        row("speaker:السوداني", "speaker=السوداني");
        row("القائل:\"محمد شياع\"", "speaker=محمد شياع");
        row("said:2024-09..2025 stance:oppose", "(and said=2024-09..2025 stance=oppose)");
        row("القول:٢٠٢٤", "said=٢٠٢٤");
        row("الموقف:مؤيد", "stance=مؤيد");
        row("kind:figure", "kind=figure");
        row("النوع:رقم", "kind=رقم");
        row("state:new", "state=new");
        row("mentions:\"Ain al-Asad\"", "mentions=Ain al-Asad");
        row("يذكر:حرير", "mentions=حرير");
        row("-speaker:x", "(not speaker=x)");
        row("http://example.org/a", "http+example+org+a");
        row("F-16", "f+16");
        row("2,500", "2500");
        row("10:30", "10+30");
        row("Sana'a", "sanaa");
    }
    void isRead()
    {
        QFETCH(QString, tree);
        const Query query = Query::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(!query.problem, qPrintable(query.problem ? query.problem->message : QString()));
        QCOMPARE(query.root ? shown(*query.root) : QString(), tree);
    }

    void theLastWordIsOpen_data()
    {
        QTest::addColumn<bool>("isOpen");
        const auto row = [](const char* typed, bool isOpen) { QTest::newRow(typed) << isOpen; };
        row("qu", true);
        row("a قو", true);
        row("-qu", true);
        row("q", false); // One letter begins too many words.
        row("qu ", false);
        row("qu*", false);
        row("\"qu\"", false);
        row("\"qu", false);
        row("(qu)", true);
        row("(qu) ", false);
        row("(qu) a", false);
        row("speaker:qu", false);
    }
    void theLastWordIsOpen()
    {
        QFETCH(bool, isOpen);
        const QString typed = QString::fromUtf8(QTest::currentDataTag());
        const std::function<bool(const QueryNode&)> hasOpen = [&](const QueryNode& node) {
            return node.isOpen || std::any_of(node.parts.begin(), node.parts.end(), hasOpen);
        };
        QCOMPARE(hasOpen(*Query::parse(typed, Query::Ending::Open).root), isOpen);
        QVERIFY(!hasOpen(*Query::parse(typed).root));
    }

    void problemsHaveTheirPlace_data()
    {
        QTest::addColumn<int>("at");
        const auto row = [](const char* typed, int at) { QTest::newRow(typed) << at; };
        row("speeker:x", 0);
        row("a speeker:x", 2);
        row("a stance:maybe", 9);
        row("said:yesterday", 5);
        row("said:2025..2024", 5);
        row("speaker:", 8);
        row("(a b", 0);
        row("a b)", 3);
        row("a near/x b", 7);
        row("a near/0 b", 7);
        row("a near/5", 8);
        row("OR a", 0);
        row("a OR", 4);
        row("a OR OR b", 5);
        row("kind:رأي", 5);
    }
    void problemsHaveTheirPlace()
    {
        QFETCH(int, at);
        const Query query = Query::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(query.problem);
        QVERIFY(!query.root);
        QVERIFY(!query.problem->message.isEmpty());
        QCOMPARE(int(query.problem->at), at);
    }

    void nothingThrows()
    {
        QRandomGenerator random(17);
        const QStringList pieces{u"("_s,     u")"_s,    u"\""_s,    u"«"_s,      u"»"_s,      u"-"_s,     u" "_s,
                                 u"OR"_s,    u"أو"_s,   u"near/"_s, u"near/5"_s, u"*"_s,      u":"_s,     u"speaker:"_s,
                                 u"said:"_s, u"قوات"_s, u"2,500"_s, u"a"_s,      u"\u202E"_s, u"\u0640"_s};
        for (int round = 0; round < 20000; ++round) {
            QString typed;
            for (int length = random.bounded(14); length > 0; --length)
                typed += pieces[random.bounded(int(pieces.size()))];
            if (round % 50 == 0)
                typed += QChar(0xD800); // Half a character.
            const Query query = Query::parse(typed);
            QVERIFY(!(query.root && query.problem));
            if (query.problem)
                QVERIFY2(query.problem->at >= 0 && query.problem->at <= typed.size(), qPrintable(typed));
        }
        QVERIFY(Query::parse(QString(100000, u'(')).problem);
        QVERIFY(Query::parse(QStringLiteral("a ").repeated(5000)).problem);
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
