// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector by keys and small tools: sections by number, Tab as one reads, the way back, places in the text, other
// reports, the menu of a claim, an emptied picker; in both directions of the layout.
#include "models/editing/claim_edits.h"
#include "models/editing/speaker_edits.h"
#include "tests/support/marking_desk.h"
#include "tests/support/typing.h"
#include "views/inspector/heading_button.h"
#include "views/inspector/inspector.h"
#include "views/inspector/section.h"
#include "views/inspector/statement_editor.h"
#include "views/inspector/tab_order.h"
#include "views/pickers/picker.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace tasrih;
using tasrih::test::MarkingDesk;

namespace {
const QString text = QStringLiteral("قال الوزير إن القوات ستغادر.\nوأضاف أن القوات باقية في حرير.\n");

struct ToolDesk : MarkingDesk
{
    ToolDesk()
        : MarkingDesk(::text, QStringLiteral("ar"))
        , inspector(live.context)
    {
        inspector.resize(352, 2000);
        statement = mark(QStringLiteral("القوات ستغادر"));
        inspector.show();
        if (!QTest::qWaitForWindowActive(&inspector))
            qFatal("No window");
    }
    template <typename Widget>
    [[nodiscard]] QList<Widget*> all(const char* name) const
    {
        QList<Widget*> shown;
        for (Widget* each : inspector.findChildren<Widget*>(QString::fromLatin1(name))) {
            if (each->isVisible())
                shown.append(each);
        }
        return shown;
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        const QList<Widget*> shown = all<Widget>(name);
        if (shown.isEmpty())
            qFatal("No widget %s", name);
        return shown.front();
    }
    void openSection(const char* name)
    {
        inspector.findChild<Section*>(QString::fromLatin1(name))->setOpen(Section::State::Open);
        QCoreApplication::processEvents();
    }
    void choose(QMenu* menu, const QString& words) const
    {
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == words && action->isEnabled()) {
                action->trigger();
                return;
            }
        }
        qFatal("No action %s", qPrintable(words));
    }
    [[nodiscard]] const Statement& now() const { return *live.now().find(statement); }

    Inspector inspector;
    StatementId statement = StatementId(1);
};
} // namespace

class TestInspectorTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void numbersGoToSections()
    {
        ToolDesk desk;
        QTest::keyClick(&desk.inspector, Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("saidOnField"));
        // What is folded opens; Arabic digits count too.
        auto* fourth = desk.inspector.findChild<Section*>(QStringLiteral("spansSection"));
        QVERIFY(!fourth->isOpen());
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(0x0664), QString(QChar(0x0664)),
                            Qt::AltModifier);
        QTRY_VERIFY(fourth->isOpen());
        QVERIFY(fourth->isAncestorOf(QApplication::focusWidget()));
    }

    void tabGoesAsOneReads_data()
    {
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void tabGoesAsOneReads()
    {
        QFETCH(bool, fromRight);
        QApplication::setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
        ToolDesk desk;
        // A claim that comes later stands between what was made before.
        desk.find<QToolButton>("addWithdrawal")->click();
        QTRY_VERIFY(!desk.all<QComboBox>("whatBox").isEmpty());
        desk.settle();
        auto* editor = desk.inspector.findChild<StatementEditor*>();
        QWidget* first = desk.find<QWidget>("speakerPicker");
        first->setFocus();
        QRect before(first->mapTo(editor, QPoint()), first->size());
        for (int i = 0; i < 25; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget* focus = QApplication::focusWidget();
            const QRect here(focus->mapTo(editor, QPoint()), focus->size());
            const bool below = here.center().y() > before.center().y();
            const bool onward =
                std::abs(here.center().y() - before.center().y()) < before.height() / 2 + 1 &&
                (fromRight ? here.center().x() < before.center().x() : here.center().x() > before.center().x());
            QVERIFY2(below || onward, qPrintable(focus->objectName()));
            before = here;
        }
        QWidget* there = QApplication::focusWidget();
        QTest::keyClick(there, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), there);
    }

    void placesAreAssignedAndTakenAway()
    {
        ToolDesk desk;
        desk.live.change(addClaim(desk.statement, draftClaim<Assertion>(desk.live.project.ids())));
        desk.reader().select(desk.runOf(QStringLiteral("القوات باقية")));
        desk.reader().setFocus();
        desk.press(Qt::Key_S, Qt::ShiftModifier);
        desk.openSection("spansSection");
        QTRY_COMPARE(desk.all<QWidget>("spanRow").size(), 2);
        auto* owner = desk.all<QComboBox>("spanOwnerBox").at(1);
        owner->setCurrentIndex(1);
        Q_EMIT owner->activated(1);
        desk.settle();
        QCOMPARE(desk.now().highlights[1].claim, std::optional(desk.now().claims.front().id));
        desk.all<QToolButton>("spanRemove").at(0)->click();
        desk.settle();
        QCOMPARE(desk.now().highlights.size(), std::size_t(1));
        QVERIFY(!desk.all<QToolButton>("spanRemove").at(0)->isEnabled()); // The last one stays.
    }

    void reportsAreJoinedAndSplit()
    {
        ToolDesk desk;
        const StatementId other = desk.mark(QStringLiteral("القوات باقية"));
        desk.live.context.select(desk.statement);
        desk.openSection("reportsSection");
        auto* picker = desk.find<Picker>("joinPicker");
        Q_EMIT picker->picked(other.value(), {});
        desk.settle();
        QCOMPARE(desk.now().saying, desk.live.now().find(other)->saying);
        QTRY_COMPARE(desk.all<QToolButton>("reportRowGo").size(), 1);
        desk.find<QToolButton>("splitSaying")->click();
        desk.settle();
        QVERIFY(desk.now().saying != desk.live.now().find(other)->saying);
        desk.live.undo();
        QCOMPARE(desk.now().saying, desk.live.now().find(other)->saying);
    }

    void aClaimIsCopiedMovedAndChanged()
    {
        ToolDesk desk;
        desk.live.change(addClaim(desk.statement, draftClaim<Figure>(desk.live.project.ids())));
        desk.live.change(addClaim(desk.statement, draftClaim<Assertion>(desk.live.project.ids())));
        // In the order in which they were made.
        const auto menu = [&](int row) {
            return desk.inspector.findChildren<QMenu*>(QStringLiteral("claimActions")).at(row);
        };
        QTRY_COMPARE(desk.all<QToolButton>("claimMenu").size(), 2);
        const ClaimId assertion = desk.now().claims[1].id;
        desk.choose(menu(1), QStringLiteral("Move up"));
        desk.settle();
        QCOMPARE(desk.now().claims[0].id, assertion);
        desk.choose(menu(1), QStringLiteral("Copy"));
        desk.settle();
        QCOMPARE(desk.now().claims.size(), std::size_t(3));
        QMenu* kinds = menu(1)->actions().back()->menu();
        desk.choose(kinds, textOf(ClaimKind::Withdrawal));
        desk.settle();
        QCOMPARE(desk.now().claims[0].kind(), ClaimKind::Withdrawal);
        desk.live.undo();
        desk.live.undo();
        QCOMPARE(desk.now().claims.size(), std::size_t(2));
    }

    /// An open claim whose kind changes shows the fields of its new kind.
    void fieldsFollowTheKind()
    {
        ToolDesk desk;
        desk.find<QToolButton>("addFigure")->click();
        QTRY_VERIFY(!desk.all<QComboBox>("measureBox").isEmpty());
        desk.settle();
        const ClaimId id = desk.now().claims.front().id;
        desk.live.change(changeKind(desk.statement, id, WithdrawalClaim{}));
        QTRY_VERIFY(!desk.all<QComboBox>("whatBox").isEmpty());
        QVERIFY(desk.all<QComboBox>("measureBox").isEmpty());
    }

    void aClaimIsChosenForTheBriefing()
    {
        ToolDesk desk;
        desk.find<QToolButton>("addWithdrawal")->click();
        QTRY_VERIFY(!desk.all<QComboBox>("whatBox").isEmpty());
        desk.settle();
        QVERIFY(desk.all<QComboBox>("featuredBox").isEmpty()); // Seldom wanted.
        desk.find<QToolButton>("moreFields")->click();
        auto* featured = desk.find<QComboBox>("featuredBox");
        featured->setCurrentIndex(1);
        Q_EMIT featured->activated(1);
        desk.settle();
        QVERIFY(desk.now().claims.front().featured);
    }

    /// A field that was emptied means nobody, not the first of all names.
    void anEmptiedPickerChoosesNobody()
    {
        ToolDesk desk;
        const Actor actor{.id = desk.live.project.ids().next<ActorId>(), .name = QStringLiteral("أحمد")};
        desk.live.change([actor](const Snapshot&) {
            Edits edits;
            edits.put(actor);
            return edits;
        });
        Claim claim = draftClaim<Assertion>(desk.live.project.ids());
        claim.holder = actor.id;
        desk.live.change(addClaim(desk.statement, claim));
        desk.live.context.select(desk.statement, claim.id);
        QTRY_VERIFY(!desk.all<Picker>("holderPicker").isEmpty());
        auto* holder = desk.find<Picker>("holderPicker");
        holder->setFocus();
        holder->selectAll();
        QTest::keyClick(holder, Qt::Key_Backspace);
        QTest::keyClick(holder, Qt::Key_Return);
        desk.settle();
        QVERIFY(!desk.now().claims.front().holder);
    }
};

QTEST_MAIN(TestInspectorTools)
#include "tst_inspector_tools.moc"
