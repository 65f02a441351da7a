// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/html.h"
#include "database/formats/html_facts.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {

/// Long enough to be a paragraph, with a number that tells it from others.
QString paragraph(int number)
{
    return QStringLiteral("The minister said on day %1 that the soldiers would leave the base, its runway and its "
                          "stores before the year was out.")
        .arg(number);
}
QString arabicParagraph(int number)
{
    return QStringLiteral("قال الوزير في اليوم %1 إن الجنود سيغادرون القاعدة ومدرجها ومخازنها قبل أن ينتهي العام، وإن "
                          "الأمر محسوم.")
        .arg(number);
}
QString p(const QString& text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>\n");
}

/// All that a news site puts around an article.
QString site(const QString& article)
{
    return QStringLiteral(
               "<!DOCTYPE html><html><head><meta charset=utf-8><title>T</title><script>var a='<p>script</p>';</script>"
               "</head><body class=\"page has-sidebar\"><header><div class=logo><a href=/>Outlet</a></div><nav><ul>"
               "<li><a href=/1>Politics</a><li><a href=/2>World</a></ul></nav></header><div class=breadcrumbs><a "
               "href=/>Home</a></div><div id=\"content-with-sidebar\">%1<div class=\"share-bar\"><a href=#>Share on "
               "everything there is</a></div><div class=\"related-stories\"><h3>More on this</h3><ul><li><a "
               "href=/3>A story that has nothing to do with it and whose headline is rather long</a><p>%2</p></ul>"
               "</div></div><aside><p>%3</p></aside><div hidden><p>%4</p></div><div style=\"display: none\"><p>%5</p>"
               "</div><footer><p>%6</p></footer></body></html>")
        .arg(article, paragraph(901), paragraph(902), paragraph(903), paragraph(904), paragraph(905));
}

QStringList linesOf(const QString& page)
{
    return readHtml(page.toUtf8()).text.split(u'\n');
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArticleIsFound_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QStringList>("lines");
        const QStringList two{paragraph(1), paragraph(2)};
        const QStringList arabic{arabicParagraph(1), arabicParagraph(2), arabicParagraph(3)};
        QTest::newRow("marked as an article")
            << QStringLiteral("<article>") + p(two[0]) + p(two[1]) + QStringLiteral("</article>") << two;
        QTest::newRow("marked as the body of one")
            << QStringLiteral("<div itemprop=articleBody>") + p(two[0]) + p(two[1]) + QStringLiteral("</div>") << two;
        QTest::newRow("in plain boxes") << QStringLiteral("<div><div>") + p(two[0]) + p(two[1]) +
                                               QStringLiteral("</div></div>")
                                        << two;
        QTest::newRow("lines broken by hand")
            << QStringLiteral("<div><div>") + two[0] + QStringLiteral("<br><br/>\n ") + two[1] +
                   QStringLiteral("</div></div>")
            << two;
        QTest::newRow("in sections beside each other")
            << QStringLiteral("<div><section>") + p(arabic[0]) + QStringLiteral("</section><section>") + p(arabic[1]) +
                   p(arabic[2]) + QStringLiteral("</section></div>")
            << arabic;
        QTest::newRow("with a list, a table and a quotation")
            << QStringLiteral("<div>") + p(two[0]) +
                   QStringLiteral(
                       "<ul><li>first base</li><li>second <b>ba</b>se</li></ul><table><thead><tr><th>Base</th>"
                       "<th>Men</th></tr></thead><tr><td><p>First</p></td><td>900</td></tr></table>"
                       "<blockquote>\u00ABNo\u00BB</blockquote><h2>Afterwards</h2>") +
                   p(two[1]) + QStringLiteral("</div>")
            << QStringList{two[0],
                           u"first base"_qs,
                           u"second base"_qs,
                           u"Base\tMen"_qs,
                           u"First\t900"_qs,
                           QStringLiteral("\u00ABNo\u00BB"),
                           u"Afterwards"_qs,
                           two[1]};
        QTest::newRow("with links in its sentences")
            << QStringLiteral("<div>") + p(QString(two[0]).replace(u"the base"_qs, u"<a href=/b>the base</a>"_qs)) +
                   p(two[1]) + QStringLiteral("</div>")
            << two;
        QTest::newRow("with other stories and buttons inside")
            << QStringLiteral("<article>") + p(two[0]) +
                   QStringLiteral("<p>Read also: <a href=/4>A story of elsewhere that somebody wrote</a></p>"
                                  "<p>Share</p><figure><img><figcaption>A picture</figcaption></figure>") +
                   p(two[1]) +
                   QStringLiteral("<h3>Related</h3><ul><li><a href=/5>One</a></li><li><a href=/6>Two</a></li></ul>"
                                  "</article>")
            << two;
        QTest::newRow("signs and spaces")
            << QStringLiteral("<div>") + p(two[0] + QStringLiteral(" 2,500&nbsp;men &amp; &#x639;&lt;b&gt;")) +
                   p(two[1]) + QStringLiteral("</div>")
            << QStringList{two[0] + QStringLiteral(" 2,500\u00A0men & \u0639<b>"), two[1]};
        const QString many = p(two[0]) + p(two[1]);
        QTest::newRow("each paragraph in boxes of its own")
            << QStringLiteral("<article><div><div>%1</div></div><div><div>%2</div></div></article>")
                   .arg(p(two[0]), p(two[1]))
            << two;
        QTest::newRow("names of many words")
            << QStringLiteral("<div class='post tag-gaza'><div class=elementor-widget>%1</div></div>").arg(many) << two;
        QTest::newRow("a layout of tables")
            << QStringLiteral("<table><tr><td><a href=/1>Politics</a></td><td><table><tr><td>%1</td></tr></table></td>"
                              "</tr></table>")
                   .arg(many)
            << two;
        QTest::newRow("a short item") << QStringLiteral("<article><h2>It ends</h2><p>Soldiers left.</p></article>")
                                      << QStringList{u"It ends"_qs, u"Soldiers left."_qs};
        QTest::newRow("sentences that are links")
            << QStringLiteral("<div>%1<p><a href=/7>He said so to the paper.</a></p><ol><li><a href=/8>The first source"
                              "</a></li></ol>%2</div>")
                   .arg(p(two[0]), p(two[1]))
            << QStringList{two[0], u"He said so to the paper."_qs, u"The first source"_qs, two[1]};
        QTest::newRow("an anchor that is not closed") << QStringLiteral("<div><a name=top>%1</div>").arg(many) << two;
        QTest::newRow("a list of names beside it")
            << QStringLiteral("<div>%1</div><div><p>%2</p></div>").arg(many, QStringLiteral("name, ").repeated(25))
            << two;
        QTest::newRow("an empty first cell")
            << QStringLiteral("<div>%1<table><tr><td></td><td>Men</td></tr><tr><td>First</td><td></td><td>x</td></tr>"
                              "</table>%2</div>")
                   .arg(p(two[0]), p(two[1]))
            << QStringList{two[0], u"\tMen"_qs, u"First\t\tx"_qs, two[1]};
        QTest::newRow("not closed anywhere")
            << QStringLiteral("<div><p>") + two[0] + QStringLiteral("<p>") + two[1] << two;
    }
    void theArticleIsFound()
    {
        QFETCH(QString, article);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(site(article)), lines);
    }

    void aPageOfFewWordsIsAllOfIt()
    {
        QCOMPARE(linesOf(QStringLiteral("<p>Short.</p><div>Shorter</div>")),
                 QStringList({QStringLiteral("Short."), QStringLiteral("Shorter")}));
        QCOMPARE(readHtml({}).text, QString());
        QCOMPARE(readHtml("<html><script>alert(1)</script>").text, QString());
        QCOMPARE(linesOf(QStringLiteral("<p>before <b>it</b></p> <pre>one\n  two</pre> <p> after</p>")),
                 QStringList({QStringLiteral("before it"), QStringLiteral("one"), QStringLiteral("  two"),
                              QStringLiteral("after")}));
    }

    void whatCallsItselfForeignAndIsMostOfThePageIsThePage()
    {
        const QString page = QStringLiteral("<div class=\"main-menu\"><div class=ads>") + p(paragraph(1)) +
                             p(paragraph(2)) + QStringLiteral("</div></div>");
        QCOMPARE(linesOf(page), QStringList({paragraph(1), paragraph(2)}));
    }

    void aPageThatIsOneFormOrHiddenIsThePage()
    {
        for (const char* around :
             {"<form id=aspnetForm>", "<body style='display:none'>", "<div aria-hidden=true>", "<div hidden>"})
            QCOMPARE(linesOf(QLatin1String(around) + p(paragraph(1)) + p(paragraph(2))),
                     QStringList({paragraph(1), paragraph(2)}));
    }

    void depthIsNoDanger()
    {
        const int deep = 20000;
        const QString page = QStringLiteral("<div>").repeated(deep) + p(paragraph(1)) + p(paragraph(2)) +
                             QStringLiteral("</div>").repeated(deep);
        QCOMPARE(linesOf(page), QStringList({paragraph(1), paragraph(2)}));
    }

    void factsComeFromTheSurestPlace()
    {
        const QString head = QStringLiteral(
            "<html lang=ar><head><title>From the title | The Outlet</title>"
            "<meta property='og:title' content='From Open Graph'><meta property='og:site_name' content='The Outlet'>"
            "<meta name=author content='A Writer'><meta property='article:published_time' "
            "content='2024-09-28T00:10:00Z'><link rel=canonical href='https://example.org/a?b=1&amp;c=2'>"
            "<script type='application/ld+json'>[{\"@type\":\"BreadcrumbList\"},{\"@type\":[\"Thing\","
            "\"ReportageNewsArticle\"],\"headline\":\"From <b>the</b> data\",\"datePublished\":"
            "\"2024-09-27T23:30+03:00\",\"author\":[{\"name\":\"First\"},\"Second\"],\"publisher\":{\"name\":"
            "\"Publisher\"},\"inLanguage\":\"ar-IQ\"}]</script></head><body>%1</body></html>");
        const QString body = QStringLiteral("<h1>Seen &lt;b&gt;above&lt;/b&gt;</h1>") + p(paragraph(1));
        const Extracted read = readHtml(head.arg(body).toUtf8());
        QCOMPARE(read.title, (ExtractedFact{u"From <b>the</b> data"_qs, FactSource::StructuredData}));
        QCOMPARE(read.author, (ExtractedFact{u"First, Second"_qs, FactSource::StructuredData}));
        QCOMPARE(read.outlet, (ExtractedFact{u"Publisher"_qs, FactSource::StructuredData}));
        QCOMPARE(read.published, (ExtractedFact{u"2024-09-27"_qs, FactSource::StructuredData}));
        QCOMPARE(read.url, (ExtractedFact{u"https://example.org/a?b=1&c=2"_qs, FactSource::PageMetadata}));
        QCOMPARE(read.language, (ExtractedFact{u"ar"_qs, FactSource::StructuredData}));
        QCOMPARE(read.text.section(u'\n', 0, 0), QStringLiteral("Seen <b>above</b>")); // Text, never markup.
        // The same page whose data is broken.
        const Extracted less = readHtml(head.arg(body).replace(u"[{\""_qs, u"[{"_qs).toUtf8());
        QCOMPARE(less.title, (ExtractedFact{u"From Open Graph"_qs, FactSource::PageMetadata}));
        QCOMPARE(less.author, (ExtractedFact{u"A Writer"_qs, FactSource::PageMetadata}));
        QCOMPARE(less.outlet, (ExtractedFact{u"The Outlet"_qs, FactSource::PageMetadata}));
        QCOMPARE(less.published, (ExtractedFact{u"2024-09-28"_qs, FactSource::PageMetadata}));
    }

    void theHeadlineIsTheFirstLine()
    {
        const QString body =
            QStringLiteral("<article>") + p(paragraph(1)) + p(paragraph(2)) + QStringLiteral("</article>");
        QCOMPARE(linesOf(site(QStringLiteral("<h1>It <i>ends</i></h1><h2>Then</h2>") + body)),
                 QStringList({QStringLiteral("It ends"), paragraph(1), paragraph(2)}));
        // Not twice, and not where the place is the outlet's.
        QCOMPARE(linesOf(site(QStringLiteral("<h1>It ends</h1>") +
                              QString(body).insert(9, QStringLiteral("<p>IT ENDS</p>")))),
                 QStringList({QStringLiteral("IT ENDS"), paragraph(1), paragraph(2)}));
        QCOMPARE(linesOf(QStringLiteral("<meta property=og:site_name content=Outlet><h1>Outlet</h1>") + body),
                 QStringList({paragraph(1), paragraph(2)}));
        // What comes after the article is not its headline.
        QCOMPARE(linesOf(QStringLiteral("<main>") + body + QStringLiteral("</main><h1>Elsewhere</h1>")),
                 QStringList({paragraph(1), paragraph(2)}));
    }

    void factsOfSeveralArticlesAreNotMixed()
    {
        const QString page = QStringLiteral(
            "<link rel=canonical href='%1'><script type=application/ld+json>[{\"@type\":\"NewsArticle\",\"headline\":"
            "\"One\",\"datePublished\":\"2020-01-01\",\"url\":\"https://example.org/1\"},{\"@type\":\"Article\","
            "\"headline\":\"Two\",\"author\":\"B\",\"url\":\"https://example.org/2\"}]</script><p>x</p>");
        const Extracted second = readHtml(page.arg(u"https://example.org/2"_qs).toUtf8());
        QCOMPARE(second.title->value, u"Two"_qs);
        QCOMPARE(second.author->value, u"B"_qs);
        QVERIFY(!second.published);
        const Extracted neither = readHtml(page.arg(u"https://example.org/3"_qs).toUtf8());
        QVERIFY(!neither.title && !neither.author && !neither.published);
    }

    void whatIsTheSitesIsNotTheArticles()
    {
        const Extracted read = readHtml(
            "<!-- saved from url=(0027)https://example.org/news/1 --><title>The headline - Al Watan News</title>"
            "<link rel=canonical href='https://example.org/'><meta property=og:title content='Al Watan'>"
            "<meta property=og:site_name content='al watan'><h1>Al Watan News</h1><article><h2>The headline</h2>"
            "<p>It began in <time>2011</time>, <time datetime=2012-01-01>then</time>.</p></article>");
        QCOMPARE(read.title->value, u"The headline - Al Watan News"_qs);
        QCOMPARE(read.url->value, u"https://example.org/news/1"_qs);
        QVERIFY(!read.published);
    }

    void factsAreSeenOnThePage()
    {
        const Extracted read = readHtml(
            QStringLiteral(
                "<!-- saved from url=(0022)https://example.org/xy --><html><head><title>Name – Headline"
                "</title><meta property=og:site_name content=name></head><body><article><time "
                "pubdate datetime='2023-04-05'>yesterday</time>%1</article><div><time datetime=2020-01-01>x</time>"
                "</div></body></html>")
                .arg(p(paragraph(1)))
                .toUtf8());
        QCOMPARE(read.title, (ExtractedFact{u"Headline"_qs, FactSource::PageTitle}));
        QCOMPARE(read.published, (ExtractedFact{u"2023-04-05"_qs, FactSource::TimeElement}));
        QCOMPARE(read.url, (ExtractedFact{u"https://example.org/xy"_qs, FactSource::SavedFrom}));
        QVERIFY(!read.author);
    }

    void whatIsNotCertainIsNoFact()
    {
        const Extracted read =
            readHtml("<head><meta name=date content='03/04/2024'><meta property=article:published_time content='soon'>"
                     "<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='/relative'></head>"
                     "<h1>One</h1><h1>Two</h1><p>x</p>");
        QVERIFY(!read.published);
        QVERIFY(!read.url);
        QVERIFY(!read.title);
        QVERIFY(!read.language);
    }

    void isoDays_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("2024-09-27") << QStringLiteral("2024-09-27");
        QTest::newRow(" 2024-09-27T10:00:00.000Z ") << QStringLiteral("2024-09-27");
        QTest::newRow("2024-09-27 10:00") << QStringLiteral("2024-09-27");
        QTest::newRow("2024-09") << QStringLiteral("2024-09");
        QTest::newRow("2024") << QStringLiteral("2024");
        for (const char* none :
             {"2024-13-01", "2024-02-30", "27/09/2024", "20240927", "2024-09-27 by hand", "", "T10:00"})
            QTest::newRow(none) << QString();
    }
    void isoDays()
    {
        QFETCH(QString, day);
        QCOMPARE(isoDay(QString::fromUtf8(QTest::currentDataTag())), day);
    }

    void realArticlesComeBackWordForWord()
    {
        const QDir corpus(QStringLiteral(TASRIH_SOURCE_DIR "/../shared/corpus"));
        const QStringList names = corpus.entryList({QStringLiteral("*.txt")});
        if (names.isEmpty())
            QSKIP("No corpus here.");
        for (const QString& name : names) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            QString article = QStringLiteral("<div class=story>");
            for (const QString& line : lines)
                article += p(line.toHtmlEscaped());
            const QStringList got =
                readHtml(site(article + QStringLiteral("</div>")).toUtf8()).text.simplified().split(u' ');
            QCOMPARE(got, lines.join(u' ').simplified().split(u' '));
        }
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
