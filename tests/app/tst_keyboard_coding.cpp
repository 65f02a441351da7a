// SPDX-License-Identifier: GPL-3.0-or-later
// A real article is coded in the whole window by the keyboard alone: words marked, statements made, speakers, days and
// claims given, on an Arabic layout too; every step taken back in the end.
#include "app/appearance.h"
#include "app/main_window.h"
#include "database/store/check/check.h"
#include "database/text/code_points.h"
#include "models/editing/creation.h"
#include "models/retext/correction_reader.h"
#include "tests/support/open_project.h"
#include "tests/support/typing.h"
#include "views/read/read_page.h"
#include "views/settings/settings.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>

using namespace tasrih;

namespace {
constexpr int wanted = 24;

/// The window on one real article, and an analyst's hands.
struct Hands
{
    explicit Hands(const QString& text)
        : open(TemporaryProject::Content::Empty)
        , window(open.context())
    {
        const Article record{.id = article,
                             .text = textId,
                             .title = QStringLiteral("T"),
                             .published = Edtf::parse(QStringLiteral("2024-12-14")),
                             .language = QStringLiteral("ar")};
        Edits edits;
        edits.texts.push_back({.id = textId, .article = article, .text = text});
        edits.put(record);
        edits.put(newPlace(ids(), QStringLiteral("قاعدة حرير")));
        open.project().change(QStringLiteral("article"), [edits](const Snapshot&) { return edits; });
        settle();
        window.resize(1600, 1000);
        window.show();
        open.context().openArticle(article);
        if (!QTest::qWaitForWindowActive(&window) ||
            !QTest::qWaitFor([this] { return !reader().text().text().isEmpty(); }))
            qFatal("The article does not open");
        reader().setFocus();
    }

    [[nodiscard]] IdSource& ids() { return open.project().ids(); }
    [[nodiscard]] ReaderView& reader() const { return window.findChild<ReadPage*>()->reader(); }
    [[nodiscard]] const Snapshot& now() const { return open.snapshot(); }
    [[nodiscard]] std::size_t count() const { return now().statementsOf(article).size(); }
    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget(); }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return open.project().pendingChanges() == 0; }))
            qFatal("A change is not answered");
        QCoreApplication::processEvents();
        // The offscreen platform does not give a window its activity back when a list closes.
        if (window.isVisible() && !QApplication::activePopupWidget() && !window.isActiveWindow()) {
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("The window is not active");
        }
    }
    /// A key wherever the keys are.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
        settle();
    }
    /// The same place on an Arabic layout, which writes @p letter.
    void pressArabic(QChar letter, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key(letter.unicode()), QString(letter), modifiers);
        settle();
    }
    void type(const QString& words) { test::typeText(focus(), words); }

    OpenProject open;
    ArticleId article = open.project().ids().next<ArticleId>();
    TextId textId = open.project().ids().next<TextId>();
    MainWindow window;
};
} // namespace

class TestKeyboardCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        const QDir corpus(QStringLiteral(TASRIH_SOURCE_DIR "/../shared/corpus"));
        const QStringList files = corpus.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Size);
        if (files.isEmpty())
            QSKIP("The corpus of real articles is not here.");
        const CorrectionText read = readCorrection(corpus.filePath(files.front()));
        QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
        m_text = read.text.text;
    }

    void codesByKeys_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English interface, Latin layout") << Language::English;
        QTest::newRow("Arabic interface, Arabic layout") << Language::Arabic;
    }
    void codesByKeys()
    {
        QFETCH(Language, language);
        const bool isArabic = language == Language::Arabic;
        Settings().setLanguage(language);
        applySettings(*qApp);
        Hands hands(m_text);
        const auto press = [&](Qt::Key latin, QChar arabic) {
            isArabic ? hands.pressArabic(arabic) : hands.press(latin);
        };
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < wanted; ++i) {
            // The next sentence, all of it, becomes a statement; the keys go to its speaker.
            hands.press(Qt::Key_Period);
            press(Qt::Key_E, u'ث');
            if (i % 5 == 4)
                hands.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // By a word, either way.
            const std::size_t before = hands.count();
            press(Qt::Key_S, u'س');
            QTRY_COMPARE(hands.count(), before + 1);
            QTRY_COMPARE(hands.focus()->objectName(), QStringLiteral("speakerPicker"));
            if (i % 3 == 0) {
                hands.type(i == 0 ? QStringLiteral("ثابت العباسي") : QStringLiteral("متحدث %1").arg(i));
                hands.press(Qt::Key_Return);
                hands.press(Qt::Key_Return, Qt::ControlModifier);
                QTRY_VERIFY(hands.reader().hasFocus());
            } else {
                hands.press(Qt::Key_Escape);
                QTRY_VERIFY(hands.reader().hasFocus());
                press(Qt::Key_A, u'ش'); // As in the statement before: "and he added".
            }
            if (i % 2 == 0)
                press(Qt::Key_D, u'ي');
            if (i % 4 == 1) {
                press(Qt::Key_Q, u'ض');
                QTRY_COMPARE(hands.focus()->objectName(), QStringLiteral("claimLine"));
                hands.type(QStringLiteral("حرير انسحاب كامل ٩/٢٠٢٦"));
                hands.press(Qt::Key_Return, Qt::ControlModifier);
                QTRY_VERIFY(hands.reader().hasFocus());
            }
        }
        qInfo("%d statements by keys in %lld ms", wanted, static_cast<long long>(clock.elapsed()));
        checkAll(hands);
        // Every step can be taken back by keys too.
        while (hands.count() > 0 && hands.open.project().undoLabel())
            hands.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(hands.count(), std::size_t(0));
    }

private:
    void checkAll(Hands& hands)
    {
        QVERIFY(hands.count() >= 20);
        int withSpeakers = 0, dated = 0, claims = 0;
        for (const StatementId id : hands.now().statementsOf(hands.article)) {
            const Statement& statement = *hands.now().find(id);
            const Saying& saying = *hands.now().find(statement.saying);
            withSpeakers += saying.speakers.empty() ? 0 : 1;
            dated += saying.saidOn ? 1 : 0;
            claims += int(statement.claims.size());
            for (const Highlight& highlight : statement.highlights)
                QCOMPARE(sliceCodePoints(m_text, highlight.start, highlight.end), highlight.quote);
            for (const Claim& claim : statement.claims)
                QCOMPARE(std::get<WithdrawalClaim>(claim.body).ends, Edtf::parse(QStringLiteral("2026-09")));
        }
        QCOMPARE(withSpeakers, wanted);
        QCOMPARE(dated, wanted / 2);
        QCOMPARE(claims, wanted / 4);
    }

    QTemporaryDir m_settings;
    QString m_text;
};

QTEST_MAIN(TestKeyboardCoding)
#include "tst_keyboard_coding.moc"
