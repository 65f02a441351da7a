// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers stand in the digits of the user's choice, wherever the program says one, and nothing turns them round.
#include "app/appearance.h"
#include "app/main_window.h"
#include "app/pages.h"
#include "models/words/labels.h"
#include "tests/support/open_project.h"
#include "tests/support/snapshot_builder.h"
#include "views/settings/settings.h"
#include "views/shell/workspace.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>

using namespace tasrih;

namespace {

/// What @p library asks of Qt to make text of a number, which knows neither language nor digits. Ids are written by
/// their own header, as long numbers.
QStringList bareNumbers(const char* library)
{
    QProcess nm;
    nm.start(QStringLiteral("nm"), {QStringLiteral("-uC"), QString::fromLocal8Bit(library)});
    if (!nm.waitForFinished() || nm.exitCode() != 0)
        return {QStringLiteral("nm can't read the library")};
    static const QRegularExpression bare(QStringLiteral(
        "QString::(number\\((?!long long)|setNum\\()|QString::arg\\((unsigned |long |short |int|double)"));
    return QString::fromUtf8(nm.readAllStandardOutput()).split(u'\n').filter(bare);
}

/// All that the sample's records say, where digits are the records' own.
QString textsOf(const Snapshot& snapshot)
{
    QStringList texts;
    for (const Article& article : snapshot.all<Article>())
        texts << article.title << article.url;
    for (const Actor& actor : snapshot.all<Actor>())
        texts << actor.name;
    for (const Phase& phase : snapshot.all<Phase>())
        texts << phase.name;
    for (const Proposition& proposition : snapshot.all<Proposition>())
        texts << proposition.text << proposition.shortText;
    for (const Event& event : snapshot.all<Event>())
        texts << event.title;
    for (const Statement& statement : snapshot.all<Statement>()) {
        texts << statement.gloss << statement.note;
        for (const Highlight& highlight : statement.highlights)
            texts << highlight.quote;
        for (const Claim& claim : statement.claims) {
            texts << claim.label << claim.condition << claim.phrase;
            if (const auto* figure = std::get_if<Figure>(&claim.body))
                texts << figure->scope;
            if (const auto* assertion = std::get_if<Assertion>(&claim.body))
                texts << assertion->text;
        }
    }
    return texts.join(u'\n');
}

/// The words with a Western digit in a text of the program: not those of a record, no keys to press, and no grades,
/// whose letter and digit are a code.
QStringList westernWords(const QString& text, const QString& records)
{
    static const QRegularExpression word(
        QStringLiteral("[^\\s\u2066-\u2069«»:،؛().]*[0-9][^\\s\u2066-\u2069«»:،؛().]*"));
    static const QRegularExpression code(QStringLiteral("^((F|Ctrl\\+|Alt\\+|Shift\\+)+\\d+|[A-F–]·[1-6])$"));
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (!records.contains(found) && !code.match(found).hasMatch())
            words << found;
    }
    return words;
}

} // namespace

class TestDigits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        Settings().setLanguage(Language::Arabic);
        Settings().setDigits(Digits::ArabicIndic);
        applySettings(*qApp);
    }

    void cleanupTestCase()
    {
        Settings().setLanguage(Language::English);
        Settings().setDigits(Digits::Western);
        applySettings(*qApp);
    }

    void numbersAreWritten()
    {
        QCOMPARE(numberText(2500), QStringLiteral("٢٬٥٠٠"));
        QCOMPARE(numberText(2.5), QStringLiteral("٢٫٥"));
        QCOMPARE(numberText(2500, Language::English), QStringLiteral("2,500"));
        QCOMPARE(numeralText(2025), QStringLiteral("٢٠٢٥"));
        QCOMPARE(inDigits(QStringLiteral("10:45")), QStringLiteral("١٠:٤٥"));
        QCOMPARE(written(2025), QStringLiteral("2025"));
        QCOMPARE(translated(CountedWording("Shell", "%n statement(s)"), 1200), QStringLiteral("١٬٢٠٠ تصريح"));
        QCOMPARE(QCoreApplication::translate("Shell", "%n statement(s)", nullptr, 1200), QStringLiteral("١٬٢٠٠ تصريح"));
    }

    /// In a line from right to left a plus before a number changes sides, and "≤" is painted as "≥".
    void signsStayAsTheyAre()
    {
        QCOMPARE(moreText(7), QStringLiteral("\u2066+٧\u2069"));
        QCOMPARE(moreText(7, Language::English), QStringLiteral("\u2066+7\u2069"));

        test::SnapshotBuilder builder;
        const ActorId speaker = builder.actor(QStringLiteral("العباسي"), QStringLiteral("al-Abbasi"));
        builder.article(QStringLiteral("عنوان"), "2024-12-14");
        const StatementId id = builder.says({speaker}, nullptr, WithdrawalClaim());
        const SnapshotPtr snapshot = builder.build();
        const Statement& statement = snapshot->get(id);
        QCOMPARE(saidOnText(*snapshot, statement), QStringLiteral("١٤ كانون الأول ٢٠٢٤ أو قبله"));
        QCOMPARE(saidOnText(*snapshot, statement, Language::English), QStringLiteral("≤ 14 December 2024"));
    }

    void floorsMakeNoBareNumbers_data()
    {
        QTest::addColumn<QByteArray>("library");
        QTest::newRow("models") << QByteArray(TASRIH_MODELS);
        QTest::newRow("views") << QByteArray(TASRIH_VIEWS);
    }

    void floorsMakeNoBareNumbers()
    {
        QFETCH(QByteArray, library);
        const QStringList bare = bareNumbers(library.constData());
        QVERIFY2(bare.isEmpty(), qPrintable(QStringLiteral("\n  ") + bare.join(QStringLiteral("\n  ")) +
                                            QStringLiteral("\nWrite numbers with database/words/numerals.h.")));
    }

    /// The test above can fail: the floor that writes them does ask Qt.
    void bareNumbersAreSeen()
    {
        QVERIFY(bareNumbers(TASRIH_RECORDS).join(u'\n').contains(QLatin1String("QString::number(")));
    }

    void everyPageKeepsTheDigits()
    {
        OpenProject open;
        const QString records = textsOf(open.snapshot());
        MainWindow window(open.context());
        window.resize(1600, 1000);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        open.context().openArticle(open.snapshot().all<Article>().begin()->id);
        QStringList wrong;
        bool isArabicSeen = false;
        const auto look = [&](const QWidget* widget, const QString& text) {
            isArabicSeen = isArabicSeen || text.contains(QRegularExpression(QStringLiteral("[٠-٩]")));
            for (const QString& word : westernWords(text, records))
                wrong << QStringLiteral("%1 in “%2” of %3").arg(word, text.left(80), widget->objectName());
        };
        for (const PageEntry& page : pageList()) {
            window.showPage(page.id);
            QTest::qWait(200);
            for (const QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisible())
                    continue;
                look(widget, widget->toolTip());
                if (const auto* label = qobject_cast<const QLabel*>(widget))
                    look(widget, label->text());
                else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                    look(widget, button->text());
                else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
                    for (int row = 0; row < std::min(view->model()->rowCount(), 20); ++row) {
                        for (int column = 0; column < view->model()->columnCount(); ++column)
                            look(widget, view->model()->index(row, column).data().toString());
                    }
                }
            }
        }
        QVERIFY(isArabicSeen);
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("\n  ") + wrong.join(QStringLiteral("\n  "))));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestDigits)
#include "tst_digits.moc"
