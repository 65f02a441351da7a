// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manage/record_list_model.h"
#include "models/manage/usage.h"
#include "tests/support/live_project.h"
#include "tests/support/typing.h"
#include "views/dialogs/dialogs.h"
#include "views/manage/manage_dialog.h"
#include "views/manage/manage_page.h"
#include "views/manage/merge_dialog.h"
#include "views/manage/record_form.h"
#include "views/manage/record_picker.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

using namespace tasrih;
using test::LiveProject;

namespace {
/// Stays, whatever would be lost.
struct Staying : Dialogs
{
    Staying() { setDialogs(this); }
    ~Staying() override { setDialogs(nullptr); }
    bool confirm(QWidget*, const Question& question) override
    {
        asked << question.text;
        return false;
    }
    QStringList asked;
};

struct ShownPage
{
    ShownPage()
    {
        dialog.show();
        if (!QTest::qWaitForWindowExposed(&dialog))
            qFatal("the dialog was not shown");
    }

    [[nodiscard]] QWidget* page() const { return dialog.findChild<QStackedWidget*>()->currentWidget(); }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page()->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] RecordListModel& list() const
    {
        return *qobject_cast<RecordListModel*>(find<QTableView>("manageList")->model());
    }
    [[nodiscard]] RecordForm* form() const { return page()->findChild<RecordForm*>(); }
    [[nodiscard]] QString message() const { return find<QLabel>("manageMessage")->text(); }

    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const char* field, const QString& text)
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        test::typeText(line, text);
    }
    /// Clicks and waits for the change it makes.
    void clickAndWait(const char* name)
    {
        QSignalSpy changed(&live.project, &Project::changed);
        click(name);
        if (changed.isEmpty() && !changed.wait(20000))
            qFatal("no change was made by %s", name);
    }
    [[nodiscard]] ActorId firstActor() const { return live.now().all<Actor>().begin()->id; }

    Staying answers;
    LiveProject live{TemporaryProject::Content::Sample};
    ManageDialog dialog{live.context};
};
} // namespace

class TestManageDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsListAndForm()
    {
        ShownPage shown;
        for (const RecordKind kind : recordKinds) {
            shown.dialog.showKind(kind);
            QAbstractItemModelTester tester(&shown.list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            QCOMPARE(shown.list().kind(), kind);
            QCOMPARE(shown.list().rowCount(), int(idsOf(shown.live.now(), kind).size()));
            if (shown.list().rowCount() == 0)
                continue;
            // A form gives back what it was given.
            const AnyId id = shown.list().idAt(0);
            shown.dialog.showRecord(id);
            QCOMPARE(shown.form()->problem(), QString());
            QVERIFY(shown.form()->record() == *recordOf(shown.live.now(), id));
            QVERIFY(!shown.form()->isDirty());
        }
    }

    void everyRecordGoesThroughItsFormUnchanged()
    {
        ShownPage shown;
        for (const RecordKind kind : recordKinds) {
            RecordForm form(kind, shown.live.project.ids());
            for (const AnyId& id : idsOf(shown.live.now(), kind)) {
                const AnyRecord record = *recordOf(shown.live.now(), id);
                form.load(shown.live.now(), record);
                QVERIFY(form.record() == record);
                QCOMPARE(form.problem(), QString());
            }
        }
    }

    void findFoldsSpelling()
    {
        ShownPage shown;
        const int all = shown.list().rowCount();
        shown.type("manageFind", QStringLiteral("الاعرجي"));
        QVERIFY(shown.list().rowCount() > 0 && shown.list().rowCount() < all);
        shown.type("manageFind", QStringLiteral("zzzz"));
        QCOMPARE(shown.list().rowCount(), 0);
    }

    void anEditIsSavedAsOneChangeAndUndone()
    {
        ShownPage shown;
        const ActorId id = shown.firstActor();
        shown.dialog.showRecord(id);
        const QString before = shown.live.now().find(id)->nameEn;
        shown.type("name_en", QStringLiteral("New name"));
        QVERIFY(shown.find<QPushButton>("manageSave")->isEnabled());
        shown.clickAndWait("manageSave");
        QCOMPARE(shown.live.now().find(id)->nameEn, QStringLiteral("New name"));
        QTRY_VERIFY(shown.find<QPushButton>("manageUndo")->isVisible());
        shown.clickAndWait("manageUndo");
        QCOMPARE(shown.live.now().find(id)->nameEn, before);
        QTRY_COMPARE(shown.find<QLineEdit>("name_en")->text(), before);
    }

    void whatWasTypedIsSavedOnLeaving()
    {
        ShownPage shown;
        const ActorId id = shown.firstActor();
        shown.dialog.showRecord(id);
        shown.type("name_en", QStringLiteral("Left behind"));
        QSignalSpy changed(&shown.live.project, &Project::changed);
        shown.dialog.showKind(RecordKind::Place);
        QVERIFY(changed.wait(20000));
        QCOMPARE(shown.live.now().find(id)->nameEn, QStringLiteral("Left behind"));
    }

    void whatIsWrongIsNotSavedAndNotLost()
    {
        ShownPage shown;
        shown.dialog.showKind(RecordKind::Event);
        shown.click("manageAdd");
        shown.type("title_en", QStringLiteral("An event"));
        auto* date = shown.find<QLineEdit>("date");
        QTest::keyClicks(date, QStringLiteral("2025-13"));
        const std::size_t before = shown.live.now().all<Event>().size();
        shown.click("manageSave");
        QVERIFY(!shown.message().isEmpty());
        shown.dialog.showKind(RecordKind::Actor);
        QCOMPARE(shown.list().kind(), RecordKind::Event);
        shown.dialog.reject();
        QVERIFY(shown.dialog.isVisible());
        date->selectAll();
        QTest::keyClicks(date, QStringLiteral("2025-12"));
        shown.clickAndWait("manageSave");
        QCOMPARE(shown.live.now().all<Event>().size(), before + 1);
    }

    void aNewActorNeedsAName()
    {
        ShownPage shown;
        shown.click("manageAdd");
        QTest::mouseClick(shown.find<QPushButton>("addAlias"), Qt::LeftButton);
        shown.click("manageSave");
        QVERIFY(!shown.message().isEmpty());
        shown.type("name", QStringLiteral("متحدث جديد"));
        const std::size_t before = shown.live.now().all<Actor>().size();
        shown.clickAndWait("manageSave");
        QCOMPARE(shown.live.now().all<Actor>().size(), before + 1);
    }

    void whatIsUsedIsNotDeleted()
    {
        ShownPage shown;
        const auto uses = useCounts<ActorId>(shown.live.now());
        const ActorId used = uses.constBegin().key();
        shown.dialog.showRecord(used);
        shown.click("manageDelete");
        QTRY_VERIFY(!shown.message().isEmpty());
        QVERIFY(shown.live.now().find(used));
    }

    void whatIsNotUsedIsDeletedAndBroughtBack()
    {
        ShownPage shown;
        shown.live.change([](const Snapshot&) {
            Edits edits;
            edits.put(Tag{.id = TagId(1234), .nameEn = QStringLiteral("unused")});
            return edits;
        });
        shown.dialog.showRecord(TagId(1234));
        QCOMPARE(shown.find<QLineEdit>("name_en")->text(), QStringLiteral("unused"));
        shown.clickAndWait("manageDelete");
        QVERIFY(!shown.live.now().find(TagId(1234)));
        QTRY_VERIFY(shown.find<QPushButton>("manageUndo")->isVisible());
        shown.clickAndWait("manageUndo");
        QVERIFY(shown.live.now().find(TagId(1234)));
    }

    void twoAreMergedFromTheList()
    {
        ShownPage shown;
        auto* view = shown.find<QTableView>("manageList");
        view->selectionModel()->select(QItemSelection(shown.list().index(0, 0), shown.list().index(1, 2)),
                                       QItemSelectionModel::ClearAndSelect);
        const std::size_t before = shown.live.now().all<Actor>().size();
        shown.click("manageMerge");
        auto* dialog = shown.page()->findChild<MergeDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const AnyId target = dialog->target();
        const AnyId source = dialog->sources().front();
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("mergePreview"))->text().isEmpty());
        QSignalSpy changed(&shown.live.project, &Project::changed);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("mergeAccept")), Qt::LeftButton);
        QVERIFY(changed.wait(20000));
        QCOMPARE(shown.live.now().all<Actor>().size(), before - 1);
        QVERIFY(recordOf(shown.live.now(), target).has_value());
        QVERIFY(!recordOf(shown.live.now(), source).has_value());
    }

    void aPickerFindsByAnySpelling()
    {
        ShownPage shown;
        RecordPicker picker(RecordKind::Place);
        picker.setSnapshot(shown.live.now());
        picker.show();
        picker.setFocus();
        QSignalSpy edited(&picker, &RecordPicker::edited);
        test::typeText(&picker, QStringLiteral("قاعده حرير"));
        QTest::keyClick(&picker, Qt::Key_Return);
        QTRY_VERIFY(picker.current().has_value());
        QVERIFY(titleOf(shown.live.now(), *picker.current()).contains(QStringLiteral("Harir")));
        QCOMPARE(edited.count(), 1);
        QVERIFY(picker.problem().isEmpty());
        picker.selectAll();
        test::typeText(&picker, QStringLiteral("zzz"));
        QTest::keyClick(&picker, Qt::Key_Return);
        QVERIFY(picker.problem().contains(QStringLiteral("zzz"))); // Nobody's name: it stays, and is complained of.
        picker.clear();
        QVERIFY(picker.settle());
        QVERIFY(!picker.current() && picker.problem().isEmpty());
    }

    void aPlaceDoesNotLieInItsPart()
    {
        ShownPage shown;
        const Place* inner = nullptr;
        for (const Place& place : shown.live.now().all<Place>()) {
            if (place.parent)
                inner = &place;
        }
        QVERIFY(inner);
        shown.dialog.showRecord(*inner->parent);
        auto* parent = shown.find<RecordPicker>("parent_id");
        parent->setCurrent(AnyId(inner->id));
        QVERIFY(!shown.form()->problem().isEmpty());
    }
};

QTEST_MAIN(TestManageDialog)
#include "tst_manage_dialog.moc"
