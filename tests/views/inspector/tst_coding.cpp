// SPDX-License-Identifier: GPL-3.0-or-later
// Coding an article as an analyst does it: by keys and clicks in the reader and the inspector, on a real project.
#include "app/translation.h"
#include "models/words/labels.h"
#include "resources/resources.h"
#include "tests/support/coding_fixture.h"
#include "tests/support/temporary_project.h"
#include "tests/support/typing.h"
#include "views/fields/field.h"
#include "views/inspector/inspector.h"
#include "views/pickers/picker.h"
#include "views/read/read_page.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

using namespace tasrih;
using tasrih::test::CodingFixture;

namespace {
/// A project with a window of reader and inspector on it.
struct Desk
{
    explicit Desk(TemporaryProject::Content content = TemporaryProject::Content::Empty, QSize size = {1600, 1000})
        : file(content)
        , context(project)
    {
        project.open(file.path());
        if (!QTest::qWaitFor([this] { return project.isOpen(); }))
            qFatal("The project does not open");
        window.resize(size);
        window.setAutoFillBackground(true);
        auto* row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        page = new ReadPage(context, &window);
        inspector = new Inspector(context, &window);
        inspector->setFixedWidth(size.width() >= 1600 ? 352 : 320);
        row->addWidget(page, 1);
        row->addWidget(inspector);
    }

    void load(const CodingFixture& fixture)
    {
        project.change(QStringLiteral("fixture"), [edits = fixture.asEdits()](const Snapshot&) { return edits; });
        settle();
        open(fixture.article);
    }

    void open(ArticleId article)
    {
        context.openArticle(article);
        window.show();
        if (!QTest::qWaitForWindowActive(&window) ||
            !QTest::qWaitFor([this] { return !page->reader().text().text().isEmpty(); }))
            qFatal("The article does not open");
        page->reader().setFocus();
    }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return project.pendingChanges() == 0; }))
            qFatal("A change is not answered");
        QCoreApplication::processEvents();
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("No widget %s", name);
        return found;
    }

    void type(const char* name, const QString& text, Qt::Key end = Qt::Key_Return)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        // QTest types ASCII only.
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(edit, &press);
        }
        QTest::keyClick(edit, end);
        settle();
    }

    void click(const char* name)
    {
        QTest::mouseClick(find(name), Qt::LeftButton);
        settle();
    }

    [[nodiscard]] const Statement* current() const { return context.snapshot()->find(context.selection().current); }
    [[nodiscard]] const Saying* saying() const { return context.snapshot()->find(current()->saying); }

    TemporaryProject file;
    Project project;
    Context context;
    QWidget window;
    ReadPage* page = nullptr;
    Inspector* inspector = nullptr;
};
} // namespace

class TestCoding : public QObject
{
    Q_OBJECT

private:
    void save(QWidget& window, const QString& name)
    {
        const QString folder = qEnvironmentVariable("TASRIH_PICTURES");
        if (!folder.isEmpty())
            window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        applyTheme(*qApp, Appearance::Light);
    }

    void saysWhatToDoWhenNothingIsOpen()
    {
        Desk desk;
        desk.window.show();
        QVERIFY(desk.find("readEmpty")->isVisible());
        QVERIFY(desk.find("inspectorEmpty")->isVisible());
    }

    void makesAStatementOfTheSelection()
    {
        CodingFixture fixture;
        Desk desk;
        desk.load(fixture);
        const QString quote = QStringLiteral("المبعوث أن 2500 جندي");
        const int at = int(fixture.text.indexOf(quote));
        desk.page->reader().select({at - 1, at + int(quote.size()) + 1}); // With the blanks around it.
        // The key of S on an Arabic layout.
        QKeyEvent press(QEvent::KeyPress, 0x0633, Qt::NoModifier, QStringLiteral("س"));
        QCoreApplication::sendEvent(&desk.page->reader(), &press);
        desk.settle();
        QTRY_VERIFY(desk.current());
        const Highlight highlight = desk.current()->highlights.front();
        QCOMPARE(highlight.quote, quote);
        QCOMPARE(sliceCodePoints(fixture.text, highlight.start, highlight.end), quote);
        QCOMPARE(highlight.start, at - 1); // One emoji before it: one unit less than in UTF-16.
        QCOMPARE(desk.current()->manner, Manner::NotStated);
        QCOMPARE(desk.current()->review, Review::Draft);
        QTRY_COMPARE(QApplication::focusWidget(), desk.find("speakerPicker"));

        // A new speaker needs only a name.
        desk.type("speakerPicker", QStringLiteral("خالد اليعقوبي"));
        QCOMPARE(desk.saying()->speakers.size(), std::size_t(1));
        const ActorId actor = desk.saying()->speakers.front().actor;
        QCOMPARE(desk.context.snapshot()->require(actor).name, QStringLiteral("خالد اليعقوبي"));

        desk.project.undo();
        desk.settle();
        QVERIFY(desk.saying()->speakers.empty());
        QVERIFY(!desk.context.snapshot()->find(actor));
        desk.project.undo();
        desk.settle();
        QVERIFY(!desk.current());
        QCOMPARE(desk.page->reader().marks().order().size(), std::size_t(2));
    }

    void findsASpeakerInAnySpelling()
    {
        CodingFixture fixture;
        Desk desk;
        desk.load(fixture);
        desk.context.select(fixture.first);
        desk.type("speakerPicker", QStringLiteral("ألمبعوث"));
        QCOMPARE(desk.saying()->speakers.size(), std::size_t(2));
        QCOMPARE(desk.saying()->speakers.back().actor, fixture.envoy);
        desk.type("speakerPicker", QStringLiteral("Envoy"));
        QCOMPARE(desk.saying()->speakers.size(), std::size_t(2)); // Speaks already.
    }

    void enterTakesWhatWasTypedAndNoNameItIsPartOf()
    {
        CodingFixture fixture;
        Desk desk;
        desk.load(fixture);
        desk.context.select(fixture.first);
        desk.type("speakerPicker", QStringLiteral("مسؤول رفيع في ديوان الرئاسة"));
        QCOMPARE(desk.saying()->speakers.size(), std::size_t(2));
        const ActorId official = desk.saying()->speakers.back().actor;
        const std::size_t before = desk.context.snapshot()->all<Actor>().size();
        desk.type("speakerPicker", QStringLiteral("ديوان الرئاسة"));
        QCOMPARE(desk.saying()->speakers.size(), std::size_t(3));
        QVERIFY(desk.saying()->speakers.back().actor != official);
        QCOMPARE(desk.context.snapshot()->all<Actor>().size(), before + 1);
        QCOMPARE(desk.context.snapshot()->find(desk.saying()->speakers.back().actor)->name,
                 QStringLiteral("ديوان الرئاسة"));
        // Those it is part of are below, one key away.
        auto* picker = desk.find<QLineEdit>("speakerPicker");
        picker->setFocus();
        test::typeText(picker, QStringLiteral("رفيع"));
        QTest::keyClick(picker->findChild<QCompleter*>()->popup(), Qt::Key_Down);
        QTest::keyClick(picker->findChild<QCompleter*>()->popup(), Qt::Key_Return);
        desk.settle();
        QCOMPARE(desk.context.snapshot()->all<Actor>().size(), before + 1);
        QCOMPARE(desk.saying()->speakers.size(), std::size_t(3)); // Speaks already.
    }

    void offersTheSpeakerBefore()
    {
        CodingFixture fixture;
        Desk desk;
        desk.load(fixture);
        const int at = int(fixture.text.indexOf(QStringLiteral("The envoy")));
        desk.page->reader().placeCaret(at + 3);
        QTest::keyClick(&desk.page->reader(), Qt::Key_E, {});
        QTest::keyClick(&desk.page->reader(), Qt::Key_S, {});
        desk.settle();
        QTRY_VERIFY(desk.current());
        desk.click("speakerAsBefore");
        QCOMPARE(desk.saying()->speakers.front().actor, fixture.envoy);
    }

    void clicksGoThroughAllThatOverlap()
    {
        CodingFixture fixture;
        Desk desk;
        desk.load(fixture);
        ReaderView& reader = desk.page->reader();
        const auto click = [&] {
            const QPoint at = reader.rectOf(int(fixture.text.indexOf(QStringLiteral("أيلول")))).center();
            QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, at);
        };
        click();
        QCOMPARE(desk.context.selection().current, std::optional(fixture.first));
        click();
        QCOMPARE(desk.context.selection().current, std::optional(fixture.second));
        click();
        QCOMPARE(desk.context.selection().current, std::optional(fixture.first));
    }

    void keysGoThroughTheTextAndRemove()
    {
        CodingFixture fixture;
        Desk desk;
        desk.load(fixture);
        ReaderView& reader = desk.page->reader();
        QTest::keyClick(&reader, Qt::Key_N);
        QCOMPARE(desk.context.selection().current, std::optional(fixture.first));
        QTest::keyClick(&reader, Qt::Key_N);
        QCOMPARE(desk.context.selection().current, std::optional(fixture.second));
        QTest::keyClick(&reader, Qt::Key_P);
        QCOMPARE(desk.context.selection().current, std::optional(fixture.first));
        QTest::keyClick(&reader, Qt::Key_C);
        QCOMPARE(desk.context.tray(), std::vector<TrayItem>{fixture.first});
        QTest::keyClick(&reader, Qt::Key_D);
        desk.settle();
        QCOMPARE(desk.saying()->saidOn->text(), QStringLiteral("2024-12-14"));
        QTest::keyClick(&reader, Qt::Key_3);
        desk.settle();
        QCOMPARE(desk.context.snapshot()->find(fixture.article)->state, ReadingState::Coded);
        QTest::keyClick(&reader, Qt::Key_Delete);
        desk.settle();
        QVERIFY(!desk.context.snapshot()->find(fixture.first));
        QCOMPARE(reader.marks().order().size(), std::size_t(1));
    }

    void aSelectionFromElsewhereScrollsOnlyWhenAsked()
    {
        CodingFixture fixture;
        fixture.text += QStringLiteral("سطر لا شيء فيه.\n").repeated(300);
        Desk desk;
        desk.load(fixture);
        ReaderView& reader = desk.page->reader();
        const int last = int(fixture.text.size()) - 20;
        reader.scrollTo({last, last + 1});
        const int before = reader.verticalScrollBar()->value();
        desk.context.select(fixture.first);
        QCOMPARE(reader.verticalScrollBar()->value(), before);
        QVERIFY(desk.find("hitsAbove")->isVisible());
        desk.context.openSentence(fixture.first);
        QVERIFY(reader.isInSight(*reader.marks().firstRun(fixture.first)));
    }

    void datesAreReadAsTyped()
    {
        CodingFixture fixture;
        Desk desk;
        desk.load(fixture);
        desk.context.select(fixture.first);
        const auto message = [&] {
            return desk.find("saidOnField")->parentWidget()->findChild<QLabel*>(QStringLiteral("fieldMessage"));
        };
        QVERIFY(message()->text().contains(QStringLiteral("2024"))); // ≤ published
        desk.type("saidOnField", QStringLiteral("2024-13"), Qt::Key_Tab);
        QVERIFY(message()->isVisible());
        QVERIFY(!desk.saying()->saidOn);

        // What is wrong stops no other field, and is not lost by going away and back.
        desk.type("saidPhraseField", QStringLiteral("yesterday"));
        QCOMPARE(desk.saying()->saidPhrase, QStringLiteral("yesterday"));
        QCOMPARE(desk.find<QLineEdit>("saidOnField")->text(), QStringLiteral("2024-13"));
        desk.context.select(fixture.second);
        QCOMPARE(desk.find<QLineEdit>("saidOnField")->text(), QString());
        desk.context.select(fixture.first);
        QCOMPARE(desk.find<QLineEdit>("saidOnField")->text(), QStringLiteral("2024-13"));
        QVERIFY(message()->text().startsWith(QStringLiteral("⚠")));

        desk.type("saidOnField", QStringLiteral("27 أيلول 2024"));
        QCOMPARE(desk.saying()->saidOn->text(), QStringLiteral("2024-09-27"));
        QVERIFY(!desk.saying()->saidBasis);
        QCOMPARE(desk.saying()->saidPhrase, QStringLiteral("27 أيلول 2024"));
        desk.click("sameDayButton");
        QCOMPARE(desk.saying()->saidOn->text(), QStringLiteral("2024-12-14"));
    }

    void addsClaimsOfEachKind()
    {
        CodingFixture fixture;
        Desk desk;
        desk.load(fixture);
        desk.context.select(fixture.first);
        desk.click("addWithdrawal");
        QCOMPARE(desk.current()->claims.size(), std::size_t(1));
        desk.type("placePicker", QStringLiteral("Harir"));
        desk.type("endsField", QStringLiteral("سبتمبر 2026"));
        desk.click("moreFields");
        desk.type("durationField", QStringLiteral("a while"));
        const auto withdrawal = [&] { return std::get<WithdrawalClaim>(desk.current()->claims.front().body); };
        QCOMPARE(withdrawal().place, std::optional(fixture.base));
        QCOMPARE(withdrawal().ends->text(), QStringLiteral("2026-09"));
        QCOMPARE(withdrawal().duration, QString());
        // A date that may be two is asked: both stand beside the field, and nothing is stored.
        desk.type("endsField", QStringLiteral("٩/١١/٢٠٢٤"));
        QCOMPARE(withdrawal().ends->text(), QStringLiteral("2026-09"));
        const auto* ends = qobject_cast<InspectorField*>(desk.find<QLineEdit>("endsField")->parentWidget());
        QVERIFY(ends);
        for (const char* part : {"9 November 2024", "11 September 2024", "2024-11-09", "2024-09-11"})
            QVERIFY2(ends->problem().contains(QLatin1String(part)), qPrintable(ends->problem()));
        desk.type("endsField", QStringLiteral("31/2/2025"));
        QVERIFY2(ends->problem().contains(QStringLiteral("28")), qPrintable(ends->problem()));
        QCOMPARE(withdrawal().ends->text(), QStringLiteral("2026-09"));
        // What can't be read stays until something that can is typed.
        desk.type("endsField", QStringLiteral("2026-09"));
        desk.type("anchorField", QStringLiteral("2024-09-27"));
        desk.type("durationField", QStringLiteral("12 months"));
        QCOMPARE(withdrawal().ends->text(), QStringLiteral("2025-09-27"));
        QCOMPARE(desk.find<QLineEdit>("endsField")->text(), QStringLiteral("2025-09-27"));

        desk.click("addStance");
        desk.type("newStancePicker", QStringLiteral("All forces leave"));
        QCOMPARE(desk.current()->claims.size(), std::size_t(2));
        QCOMPARE(std::get<Stance>(desk.current()->claims.back().body).proposition, fixture.proposition);
        auto* position = desk.find<QComboBox>("positionBox");
        position->setFocus();
        QTest::keyClick(position, Qt::Key_Home);
        Q_EMIT position->activated(0);
        desk.settle();
        QCOMPARE(std::get<Stance>(desk.current()->claims.back().body).position, Position::Support);

        desk.click("addFigure");
        desk.type("lowField", QStringLiteral("ألفين وخمسمئة"));
        desk.type("highField", QStringLiteral("100"));
        const auto figure = [&] { return std::get<Figure>(desk.current()->claims.back().body); };
        QCOMPARE(figure().low, std::optional(2500.0));
        QVERIFY(!figure().high); // Below the low one.
        desk.click("addAssertion");
        QCOMPARE(desk.current()->claims.size(), std::size_t(4));
    }

    void everythingIsOffInAReadOnlyProject()
    {
        CodingFixture fixture;
        Desk writing;
        writing.load(fixture);
        Project reading;
        Context context(reading);
        reading.open(writing.file.path(), Project::Access::ReadOnly);
        QTRY_VERIFY(reading.isOpen());
        QVERIFY(reading.isReadOnly());
        Inspector inspector(context);
        context.select(fixture.first);
        for (const char* name : {"speakerPicker", "saidOnField", "mannerBox", "addStance", "tagPicker"})
            QVERIFY(!inspector.findChild<QWidget*>(QString::fromLatin1(name))->isEnabled());
    }

    void sumsUpSeveralStatements()
    {
        CodingFixture fixture;
        Desk desk;
        desk.load(fixture);
        desk.context.setSelection({{fixture.first, fixture.second}, {}, {}});
        QVERIFY(desk.find("inspectorSeveral")->isVisible());
        QVERIFY(desk.find<QLabel>("inspectorSeveral")->text().contains(QStringLiteral("2")));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("arabic");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("small");
        for (const bool arabic : {false, true}) {
            for (const bool dark : {false, true}) {
                for (const bool small : {false, true})
                    QTest::addRow("%s-%s-%s", arabic ? "ar" : "en", dark ? "dark" : "light", small ? "720" : "1000")
                        << arabic << dark << small;
            }
        }
    }

    void pictures()
    {
        if (!qEnvironmentVariableIsSet("TASRIH_PICTURES"))
            QSKIP("TASRIH_PICTURES names no folder");
        QFETCH(bool, arabic);
        QFETCH(bool, dark);
        QFETCH(bool, small);
        speak(arabic ? Language::Arabic : Language::English);
        QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light);
        Desk desk(TemporaryProject::Content::Sample, small ? QSize(1280, 720) : QSize(1600, 1000));
        ArticleId article = desk.context.snapshot()->all<Article>().begin()->id;
        StatementId statement = desk.context.snapshot()->statementsOf(article).front();
        for (const Statement& each : desk.context.snapshot()->all<Statement>()) {
            if (each.claims.size() >= 2) {
                article = each.article;
                statement = each.id;
                break;
            }
        }
        desk.open(article);
        const Statement* shown = desk.context.snapshot()->find(statement);
        desk.context.openSentence(statement, shown->claims.front().id);
        QTest::qWait(50);
        save(desk.window, QStringLiteral("read-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    }

    void cleanupTestCase()
    {
        speak(Language::English);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestCoding)
#include "tst_coding.moc"
