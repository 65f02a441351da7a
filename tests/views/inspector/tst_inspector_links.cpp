// SPDX-License-Identifier: GPL-3.0-or-later
// Names in the inspector lead to their dossiers, by mouse and by keys.
#include "models/words/labels.h"
#include "tests/support/open_project.h"
#include "views/fields/picker_field.h"
#include "views/inspector/inspector.h"
#include "views/inspector/name_link.h"
#include "views/inspector/statement_editor.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QToolButton>

using namespace tasrih;

namespace {

struct LinkDesk
{
    explicit LinkDesk(Context& shown)
        : context(shown)
        , inspector(shown)
    {
        inspector.resize(352, 2000);
        inspector.show();
        if (!QTest::qWaitForWindowActive(&inspector))
            qFatal("No window");
    }
    void open(const Statement& statement, const Claim* claim = nullptr)
    {
        context.setSelection(
            {{statement.id}, statement.id, claim ? std::optional(claim->id) : std::optional<ClaimId>()});
        QCoreApplication::processEvents();
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        for (Widget* each : inspector.findChildren<Widget*>(QString::fromLatin1(name))) {
            if (each->isVisible())
                return each;
        }
        qFatal("No widget %s", name);
    }
    [[nodiscard]] QToolButton* wayBeside(const char* picker) const
    {
        QWidget* field = find<QWidget>(picker)->parentWidget();
        return field->findChild<QToolButton*>(QStringLiteral("pickerWay"));
    }

    Context& context;
    Inspector inspector;
};

/// A statement with a claim of the kind of @p Body that @p test likes.
template <typename Body>
std::pair<const Statement*, const Claim*> claimWith(const Snapshot& snapshot, auto test)
{
    for (const Statement& statement : snapshot.all<Statement>()) {
        for (const Claim& claim : statement.claims) {
            const Body* body = std::get_if<Body>(&claim.body);
            if (body && test(*body))
                return {&statement, &claim};
        }
    }
    qFatal("No such claim in the sample");
}

} // namespace

class TestInspectorLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void speakersAreLinks_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("mouse") << 0;
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Space") << int(Qt::Key_Space);
    }
    void speakersAreLinks()
    {
        QFETCH(int, key);
        OpenProject project;
        LinkDesk desk(project.context());
        const auto& saying =
            project.one<Saying>([](const Saying& each) { return each.speakers.size() == 1 && each.saidOn; });
        desk.open(*project.snapshot().find(project.snapshot().statementsOf(saying.id).front()));
        QSignalSpy asked(&project.context(), &Context::dossierRequested);
        auto* link = desk.find<NameLink>("speakerRowLink");
        const QString name = nameOf(*project.snapshot().find(saying.speakers.front().actor));
        QCOMPARE(link->accessibleName(), name);
        QVERIFY(link->toolTip().contains(name));
        if (key == 0) {
            QTest::mouseClick(link, Qt::LeftButton, {}, {3, link->height() / 2});
        } else {
            // The link is the first thing that the keys come to in its section.
            QTest::keyClick(&desk.inspector, Qt::Key_1, Qt::AltModifier);
            QTRY_COMPARE(QApplication::focusWidget(), link);
            QTest::keyClick(link, Qt::Key(key));
        }
        QCOMPARE(asked.count(), 1);
        QVERIFY(project.context().dossier() == DossierSubject(saying.speakers.front().actor));
    }

    void whatPickersNameIsFollowed()
    {
        OpenProject project;
        LinkDesk desk(project.context());
        const auto [statement, claim] = claimWith<WithdrawalClaim>(
            project.snapshot(), [](const WithdrawalClaim& each) { return each.place && !each.phase; });
        const PlaceId place = *std::get<WithdrawalClaim>(claim->body).place;
        desk.open(*statement, claim);
        QToolButton* way = desk.wayBeside("placePicker");
        QVERIFY(way->isVisible());
        QVERIFY(way->toolTip().contains(nameOf(*project.snapshot().find(place))));
        QVERIFY(!desk.wayBeside("phasePicker")->isVisible());
        QTest::mouseClick(way, Qt::LeftButton);
        QVERIFY(project.context().dossier() == DossierSubject(place));

        const auto [other, stance] = claimWith<Stance>(project.snapshot(), [](const Stance&) { return true; });
        desk.open(*other, stance);
        auto* picker = desk.find<Picker>("propositionPicker");
        picker->setFocus(Qt::TabFocusReason);
        QTest::keyClick(picker, Qt::Key_Return, Qt::AltModifier);
        QVERIFY(project.context().dossier() == DossierSubject(std::get<Stance>(stance->body).proposition));
        QCOMPARE(picker->text(), textOf(*project.snapshot().find(std::get<Stance>(stance->body).proposition)));
    }

    void nothingChosenLeadsNowhere()
    {
        OpenProject project;
        LinkDesk desk(project.context());
        const auto [statement, claim] = claimWith<WithdrawalClaim>(
            project.snapshot(), [](const WithdrawalClaim& each) { return each.place && !each.phase; });
        desk.open(*statement, claim);
        QSignalSpy asked(&project.context(), &Context::dossierRequested);
        auto* picker = desk.find<Picker>("phasePicker");
        picker->setFocus(Qt::TabFocusReason);
        QTest::keyClick(picker, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(asked.count(), 0);
    }

    void namesLeadOnInAReadOnlyProject()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        Project project;
        Context context(project);
        project.open(file.path(), Project::Access::ReadOnly);
        QTRY_VERIFY(project.isOpen());
        LinkDesk desk(context);
        const auto [statement, claim] = claimWith<WithdrawalClaim>(
            *project.snapshot(), [](const WithdrawalClaim& each) { return each.place.has_value(); });
        desk.open(*statement, claim);
        QVERIFY(!desk.find<Picker>("placePicker")->isEnabled());
        QToolButton* way = desk.wayBeside("placePicker");
        way->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(way->hasFocus());
        QVERIFY((way->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
        QTest::keyClick(way, Qt::Key_Space);
        QVERIFY(context.dossier() == DossierSubject(*std::get<WithdrawalClaim>(claim->body).place));
    }
};

QTEST_MAIN(TestInspectorLinks)
#include "tst_inspector_links.moc"
