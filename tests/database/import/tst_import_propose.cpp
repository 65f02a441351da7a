// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/proposal.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

const QString paragraph = QStringLiteral("قال الناطق باسم الوزارة إن الوفد ناقش في العاصمة جدول الزيارة المقبلة، وأضاف "
                                         "أن اللقاء الثاني يعقد في 12 أيلول 2022، "
                                         "وأن لا شيء تقرر قبل ذلك، على أن يصدر عن المكتب الإعلامي بيان رسمي يوضح ما "
                                         "اتفق عليه الطرفان في الاجتماع الأول والثاني.");
const QString firstLine = QStringLiteral("الوفد يصل إلى العاصمة غدا");

std::vector<OutletNames> known()
{
    return {{QStringLiteral("صوت الجبل"),
             {QStringLiteral("صوت الجبل"), QStringLiteral("Mountain Voice")},
             QStringLiteral("mountainvoice.example")},
            {QStringLiteral("الأفق"), {QStringLiteral("الأفق")}, {}}};
}

Proposal proposed(const QString& text)
{
    return propose(text, QStringLiteral("file.txt"), known());
}

QString publishedOf(const QString& text)
{
    const auto published = proposed(text).published;
    return published ? published->value.text() : QString();
}

} // namespace

class TestImportPropose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datelinesAreFound_data();
    void datelinesAreFound();
    void datesThatMayBeTwoStayOpen_data();
    void datesThatMayBeTwoStayOpen();
    void otherDatesAreNot_data();
    void otherDatesAreNot();
    void titleIsTheHeadline_data();
    void titleIsTheHeadline();
    void withoutAHeadlineTheFirstWordsStand();
    void outletIsNamed_data();
    void outletIsNamed();
    void authorIsNamed_data();
    void authorIsNamed();
    void languageIsTold_data();
    void languageIsTold();
    void everyProposalSaysWhy();
    void theCorpusIsRead_data();
    void theCorpusIsRead();
};

void TestImportPropose::datelinesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* name, const QString& line, const char* date) {
        QTest::newRow(name) << firstLine + u'\n' + line + QStringLiteral("\n\n") + paragraph
                            << QString::fromLatin1(date);
    };
    const auto dateline = [](const char* name, const QString& start, const char* date) {
        QTest::newRow(name) << firstLine + u'\n' + start + paragraph << QString::fromLatin1(date);
    };
    row("alone", QStringLiteral("27 أيلول 2024"), "2024-09-27");
    row("hamza left out", QStringLiteral("23 اغسطس 2021"), "2021-08-23");
    row("pair", QStringLiteral("27 سبتمبر/أيلول 2024"), "2024-09-27");
    row("pair of two words", QStringLiteral("3 كانون الأول/ديسمبر 2023"), "2023-12-03");
    row("maghreb", QStringLiteral("5 جويلية 2022"), "2022-07-05");
    row("arabic digits", QStringLiteral("٢٧ أيلول ٢٠٢٤"), "2024-09-27");
    row("weekday and hour", QStringLiteral("الجمعة 27 سبتمبر 2024 - 14:35"), "2024-09-27");
    row("weekday, comma, zone", QStringLiteral("الجمعة، 27 سبتمبر 2024، الساعة 9:05 ص بتوقيت بغداد"), "2024-09-27");
    row("with Hijri", QStringLiteral("الجمعة 23 ربيع الأول 1446 هـ الموافق 27 سبتمبر 2024 م"), "2024-09-27");
    row("label", QStringLiteral("نشر في: 27 أيلول 2024"), "2024-09-27");
    row("vowelled label", QStringLiteral("نُشِر في 27 أيلول 2024"), "2024-09-27");
    row("label with weekday", QStringLiteral("تاريخ النشر: الجمعة 27 أيلول 2024"), "2024-09-27");
    row("english", QStringLiteral("September 27, 2024"), "2024-09-27");
    row("english label", QStringLiteral("Published: 27 September 2024 10:15 GMT"), "2024-09-27");
    row("month", QStringLiteral("أيلول 2024"), "2024-09");
    row("iso", QStringLiteral("2024-09-27"), "2024-09-27");
    dateline("city", QStringLiteral("بغداد – 27 أيلول 2024 – "), "2024-09-27");
    dateline("city and agency", QStringLiteral("بغداد (الأفق) 27 أيلول 2024 - "), "2024-09-27");
    dateline("english city", QStringLiteral("BAGHDAD, Sept. 27, 2024 (Mountain Voice) — "), "2024-09-27");
    QTest::newRow("label at the end") << firstLine + u'\n' + paragraph + QStringLiteral("\nتاريخ النشر: 27 أيلول 2024")
                                      << QStringLiteral("2024-09-27");
    QTest::newRow("before the headline") << QStringLiteral("27 أيلول 2024\n") + firstLine + u'\n' + paragraph
                                         << QStringLiteral("2024-09-27");
}

void TestImportPropose::datelinesAreFound()
{
    QFETCH(QString, text);
    QTEST(publishedOf(text), "date");
}

void TestImportPropose::datesThatMayBeTwoStayOpen_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("readings");
    QTest::newRow("alone") << QStringLiteral("9/11/2024") << QStringLiteral("9/11/2024 2024-11-09 2024-09-11");
    QTest::newRow("label, Arabic digits")
        << QStringLiteral("نشر في: ٣/٤/٢٠٢١ - 14:35") << QStringLiteral("٣/٤/٢٠٢١ 2021-04-03 2021-03-04");
    QTest::newRow("hyphens") << QStringLiteral("Published: 01-02-2023")
                             << QStringLiteral("01-02-2023 2023-02-01 2023-01-02");
    QTest::newRow("stops, weekday") << QStringLiteral("السبت 5.10.2024")
                                    << QStringLiteral("5.10.2024 2024-10-05 2024-05-10");
    QTest::newRow("city") << QStringLiteral("بغداد – 9/11/2024 – قال الناطق")
                          << QStringLiteral("9/11/2024 2024-11-09 2024-09-11");
    QTest::newRow("one way only") << QStringLiteral("31/12/2024") << QString();
    QTest::newRow("the same day both ways") << QStringLiteral("9/9/2024") << QString();
    QTest::newRow("year first") << QStringLiteral("2024/11/9") << QString();
}

void TestImportPropose::datesThatMayBeTwoStayOpen()
{
    QFETCH(QString, line);
    const Proposal proposal = proposed(firstLine + u'\n' + line + QStringLiteral("\n\n") + paragraph);
    const auto& open = proposal.publishedOpen;
    QTEST(open ? QStringList({open->text, open->one.text(), open->other.text()}).join(u' ') : QString(), "readings");
    QVERIFY(open.has_value() != proposal.published.has_value());
    QCOMPARE(proposal.title.value, firstLine);
}

void TestImportPropose::otherDatesAreNot_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& line) {
        QTest::newRow(name) << firstLine + u'\n' + line + u'\n' + paragraph;
    };
    QTest::newRow("none") << firstLine;
    QTest::newRow("in a paragraph") << paragraph;
    row("headline with a date", QStringLiteral("اتفاق على موعد 27 أيلول 2024"));
    row("a sentence with a date first", QStringLiteral("27 أيلول 2024 هو موعد اللقاء"));
    row("a sentence with a preposition", QStringLiteral("في 27 أيلول 2024، وصل الوفد."));
    row("between commas", QStringLiteral("وصل الوفد، 27 أيلول 2024، إلى العاصمة ثم غادرها بعد يومين من اللقاء الأول."));
    row("updated", QStringLiteral("آخر تحديث: 27 أيلول 2024"));
    row("a year", QStringLiteral("2024"));
    row("a span", QStringLiteral("من 27 أيلول إلى 3 تشرين الأول 2024"));
    row("a sentence with published", QStringLiteral("نشر الوفد بيانا في 27 أيلول 2024"));
    QTest::newRow("a chronology") << firstLine +
                                         QStringLiteral("\n3 أيار 2021\nوصل الوفد.\n9 حزيران 2021\nغادر الوفد.\n") +
                                         paragraph;
    QTest::newRow("deep in the text") << firstLine + u'\n' + paragraph + QStringLiteral("\n27 أيلول 2024\n") +
                                             paragraph + u'\n' + paragraph;
}

void TestImportPropose::otherDatesAreNot()
{
    QFETCH(QString, text);
    QCOMPARE(publishedOf(text), QString());
}

void TestImportPropose::titleIsTheHeadline_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("first line") << QStringLiteral("\n\n  ") + firstLine + QStringLiteral(" \n\n") + paragraph
                                << firstLine;
    QTest::newRow("below date and byline")
        << QStringLiteral("27 أيلول 2024\nبقلم: سالم الراوي\nصوت الجبل\n") + firstLine + u'\n' + paragraph << firstLine;
    QTest::newRow("only a date") << QStringLiteral("27 أيلول 2024") << QStringLiteral("file");
}

void TestImportPropose::titleIsTheHeadline()
{
    QFETCH(QString, text);
    QTEST(proposed(text).title.value, "title");
}

void TestImportPropose::withoutAHeadlineTheFirstWordsStand()
{
    QString title = proposed(paragraph).title.value;
    QVERIFY(title.endsWith(QChar(0x2026)));
    title.chop(1);
    QVERIFY(paragraph.startsWith(title + u' '));
    QVERIFY(title.size() > 60 && title.size() <= 90);
    QCOMPARE(proposed(QStringLiteral("صوت الجبل/ ") + paragraph).title.value, title + QChar(0x2026));
}

void TestImportPropose::outletIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outlet");
    const auto row = [](const char* name, const QString& line, const QString& outlet) {
        QTest::newRow(name) << firstLine + u'\n' + line + u'\n' + paragraph << outlet;
    };
    const QString voice = QStringLiteral("صوت الجبل");
    row("own line", voice, voice);
    row("other spelling", QStringLiteral("الافق"), QStringLiteral("الأفق"));
    row("english name", QStringLiteral("Mountain Voice"), voice);
    row("slug", QStringLiteral("صوت الجبل/ وصل الوفد إلى العاصمة."), voice);
    row("source", QStringLiteral("المصدر: صوت الجبل"), voice);
    row("unknown source", QStringLiteral("المصدر: منبر الوادي"), QStringLiteral("منبر الوادي"));
    row("address", QStringLiteral("https://www.mountainvoice.example/a/123"), voice);
    row("unknown agency", QStringLiteral("وكالة أنباء الوادي"), QStringLiteral("وكالة أنباء الوادي"));
    row("unknown slug", QStringLiteral("الوادي نيوز/ وصل الوفد إلى العاصمة."), QStringLiteral("الوادي نيوز"));
    row("mentioned", QStringLiteral("وقال المصدر لوكالة صوت الجبل إن الوفد وصل."), QString());
    row("photo credit", QStringLiteral("أعضاء الوفد (سالم الراوي/الأفق)"), QString());
    row("city", QStringLiteral("بغداد/ وصل الوفد."), QString());
    row("a source speaks", QStringLiteral("المصدر قال إن الوفد وصل."), QString());
    QTest::newRow("end") << firstLine + u'\n' + paragraph + QStringLiteral("\n© صوت الجبل") << voice;
    QTest::newRow("headline about an agency") << QStringLiteral("صحيفة الوادي تتوقف\n") + paragraph << QString();
}

void TestImportPropose::outletIsNamed()
{
    QFETCH(QString, text);
    const auto outlet = proposed(text).outlet;
    QTEST(outlet ? outlet->value : QString(), "outlet");
}

void TestImportPropose::authorIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("author");
    const QString name = QStringLiteral("سالم الراوي");
    QTest::newRow("by") << QStringLiteral("بقلم: سالم الراوي") << name;
    QTest::newRow("by without colon") << QStringLiteral("بقلم سالم الراوي") << name;
    QTest::newRow("vowelled") << QStringLiteral("بِقلم/ سالم الراوي") << name;
    QTest::newRow("wrote") << QStringLiteral("كتب: سالم الراوي") << name;
    QTest::newRow("prepared, with date") << QStringLiteral("إعداد: سالم الراوي | 27 أيلول 2024") << name;
    QTest::newRow("english") << QStringLiteral("By Salim al-Rawi") << QStringLiteral("Salim al-Rawi");
    QTest::newRow("english capitals") << QStringLiteral("By Salim Rawi, Baghdad") << QStringLiteral("Salim Rawi");
    QTest::newRow("a sentence") << QStringLiteral("كتب الوفد رسالة إلى العاصمة") << QString();
    QTest::newRow("an english sentence") << QStringLiteral("By next month the envoys will have left") << QString();
    QTest::newRow("too long") << QStringLiteral("بقلم: من لا نعرف له اسما ولا عنوانا في المدينة") << QString();
}

void TestImportPropose::authorIsNamed()
{
    QFETCH(QString, line);
    const auto author = proposed(firstLine + u'\n' + line + u'\n' + paragraph).author;
    QTEST(author ? author->value : QString(), "author");
}

void TestImportPropose::languageIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("arabic") << paragraph << QStringLiteral("ar");
    QTest::newRow("arabic with english") << firstLine + QStringLiteral(" (CJTF-OIR)") << QStringLiteral("ar");
    QTest::newRow("english") << QStringLiteral(
                                    "The envoy of the ministry said that the talks in the capital had ended.")
                             << QStringLiteral("en");
    QTest::newRow("french") << QStringLiteral("Le porte-parole du ministère a dit que les discussions dans la capitale")
                            << QStringLiteral("fr");
    QTest::newRow("persian") << QStringLiteral("سخنگوی وزارت گفت که گفتگوها در پایتخت پایان گرفت")
                             << QStringLiteral("fa");
    QTest::newRow("kurdish") << QStringLiteral("وتەبێژی وەزارەت گوتی کە گفتوگۆکان لە پایتەخت کۆتاییان هات")
                             << QStringLiteral("ckb");
    QTest::newRow("none") << QStringLiteral("2024 – 27/9") << QString();
}

void TestImportPropose::languageIsTold()
{
    QFETCH(QString, text);
    QTEST(proposed(text).language.value, "language");
}

void TestImportPropose::everyProposalSaysWhy()
{
    const Proposal proposal =
        proposed(firstLine + QStringLiteral("\nبقلم: سالم الراوي\nصوت الجبل\n27 أيلول 2024\n") + paragraph);
    QVERIFY(proposal.outlet && proposal.author && proposal.published);
    for (const QString& reason : {proposal.title.reason, proposal.outlet->reason, proposal.author->reason,
                                  proposal.published->reason, proposal.language.reason})
        QVERIFY(!reason.isEmpty());
}

void TestImportPropose::theCorpusIsRead_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("published");
    QTest::newRow("000") << QStringLiteral("000_") << QStringLiteral("2021-08-23");
    QTest::newRow("002") << QStringLiteral("002_") << QString();
    QTest::newRow("004") << QStringLiteral("004_") << QString();
}

void TestImportPropose::theCorpusIsRead()
{
    QFETCH(QString, start);
    const QDir corpus(QStringLiteral(TASRIH_SOURCE_DIR "/../shared/corpus"));
    const QStringList files = corpus.entryList({start + QStringLiteral("*.txt")}, QDir::Files);
    if (files.isEmpty())
        QSKIP("the corpus is not on this computer");
    QFile file(corpus.filePath(files.front()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QTEST(publishedOf(text), "published");
    QCOMPARE(proposed(text).language.value, QStringLiteral("ar"));
}

QTEST_GUILESS_MAIN(TestImportPropose)
#include "tst_import_propose.moc"
