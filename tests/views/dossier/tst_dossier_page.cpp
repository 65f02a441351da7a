// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_model.h"
#include "models/dossier/dossier_words.h"
#include "resources/resources.h"
#include "tests/support/open_project.h"
#include "tests/support/snapshot_builder.h"
#include "views/dossier/dossier_list.h"
#include "views/dossier/dossier_page.h"
#include "views/dossier/dossier_timeline.h"
#include "views/pickers/picker.h"
#include "views/report/report_button.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>

#include <set>

using namespace tasrih;

namespace {

const Actor& talkative(const OpenProject& project)
{
    const Actor* best = nullptr;
    int most = 0;
    for (const Actor& actor : project.snapshot().all<Actor>()) {
        const int said = dossierOf(project.snapshot(), actor.id, filtered(project.snapshot(), Filter())).said;
        if (said > most) {
            most = said;
            best = &actor;
        }
    }
    return *best;
}

/// Knows whose sentences were asked for.
class CountingModel : public DossierModel
{
public:
    using DossierModel::DossierModel;
    mutable std::set<int> measured;

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == QuoteRole)
            measured.insert(index.row());
        return DossierModel::data(index, role);
    }
};

} // namespace

class TestDossierPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void nothingChosenIsSaid()
    {
        OpenProject project;
        DossierPage page(project.context());
        page.show();
        QVERIFY(page.findChild<QWidget*>(QStringLiteral("dossierEmpty"))->isVisible());
        QVERIFY(!page.findChild<QWidget*>(QStringLiteral("dossierHead"))->isVisible());
        QVERIFY(!page.findChild<ReportButton*>()->isEnabled());
    }

    void aDossierIsReadByKeyboard()
    {
        OpenProject project;
        Context& context = project.context();
        DossierPage page(context);
        page.resize(900, 700);
        page.show();
        context.openDossier(talkative(project).id);
        auto* list = page.findChild<DossierList*>();
        auto* model = page.findChild<DossierModel*>();
        QTRY_VERIFY(model->rowCount() > 5);
        QVERIFY(list->isVisible());
        QVERIFY(!page.findChild<QLabel*>(QStringLiteral("dossierName"))->text().isEmpty());

        list->setFocus();
        const StatementId statement = model->dossier()->entries.front().statement;
        list->setCurrentIndex(model->index(model->entryOf(statement)));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(context.selection().current, std::optional(statement));
        QVERIFY(list->currentIndex().data(DossierModel::SelectedRole).toBool());
        QTest::keyClick(list, Qt::Key_C);
        QCOMPARE(statementsIn(context.tray()), std::vector{statement});
        QVERIFY(list->currentIndex().data(DossierModel::InTrayRole).toBool());
        QSignalSpy sentences(&context, &Context::sentenceRequested);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(sentences.size(), 1);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(context.selection().current, std::optional(statement)); // moving selects nothing
    }

    void theLetterDOpensTheSpeakersDossier()
    {
        OpenProject project;
        Context& context = project.context();
        DossierPage page(context);
        page.resize(900, 700);
        page.show();
        std::optional<PlaceId> place;
        for (const Place& candidate : project.snapshot().all<Place>()) {
            if (!dossierOf(project.snapshot(), candidate.id, context.visible()).entries.empty())
                place = candidate.id;
        }
        QVERIFY(place);
        context.openDossier(*place);
        auto* list = page.findChild<DossierList*>();
        auto* model = page.findChild<DossierModel*>();
        QTRY_VERIFY(model->rowCount() > 0);
        const Statement& statement = *project.snapshot().find(model->dossier()->entries.front().statement);
        list->setCurrentIndex(model->index(model->entryOf(statement.id)));
        QTest::keyClick(list, Qt::Key_D);
        const ActorId speaker = project.snapshot().find(statement.saying)->speakers.front().actor;
        QCOMPARE(context.dossier(), std::optional(DossierSubject(speaker)));
        QTRY_COMPARE(model->dossier()->subject, DossierSubject(speaker));
        // And back again.
        page.findChild<QAbstractButton*>(QStringLiteral("dossierBack"))->click();
        QTRY_COMPARE(model->dossier()->subject, DossierSubject(*place));
    }

    void aRecordOfAnyKindIsFoundInOneField()
    {
        OpenProject project;
        DossierPage page(project.context());
        page.show();
        auto* picker = page.findChild<Picker*>(QStringLiteral("dossierPicker"));
        const Actor& actor = talkative(project);
        const Place& base =
            project.one<Place>([](const Place& place) { return place.nameEn.contains(QLatin1String("Harir")); });
        const Proposition& proposition = *project.snapshot().all<Proposition>().begin();
        for (const auto& [name, subject] :
             {std::pair(actor.name, DossierSubject(actor.id)), std::pair(base.nameEn, DossierSubject(base.id)),
              std::pair(proposition.text, DossierSubject(proposition.id))}) {
            picker->setFocus();
            picker->setText(name);
            QTest::keyClick(picker, Qt::Key_Return);
            QCOMPARE(project.context().dossier(), std::optional(subject));
        }
    }

    void aNameThatNobodyHasIsTold()
    {
        OpenProject project;
        DossierPage page(project.context());
        page.show();
        QSignalSpy told(&project.context(), &Context::told);
        auto* picker = page.findChild<Picker*>(QStringLiteral("dossierPicker"));
        picker->setFocus();
        QTest::keyClicks(picker, QStringLiteral("Zaphod"));
        // The list says so at once, in a row that can't be taken.
        QAbstractItemView* list = picker->findChild<QCompleter*>()->popup();
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!list->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
        list->hide();
        QTest::keyClick(picker, Qt::Key_Return);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.front().front().toString().contains(QStringLiteral("Zaphod")));
        QVERIFY(!project.context().dossier());
    }

    void stancesAndEndsStandInColumns()
    {
        OpenProject project;
        DossierModel model(project.context());
        model.setDossier(project.context().snapshot(),
                         std::make_shared<const Dossier>(dossierOf(*project.context().snapshot(), talkative(project).id,
                                                                   project.context().visible())));
        int lines = 0;
        QStringList captions;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const QStringList cells = index.data(DossierModel::CellsRole).toStringList();
            const int kind = index.data(DossierModel::KindRole).toInt();
            if (kind == DossierModel::CaptionRow)
                captions = cells;
            if (kind != DossierModel::LineRow || cells.isEmpty())
                continue;
            ++lines;
            QCOMPARE(cells.size(), captions.size());
            QCOMPARE(index.data(DossierModel::ColumnsRole).value<QList<int>>().size(), captions.size());
            QVERIFY(model.statementAt(row));
        }
        QVERIFY(lines > 0);
    }

    void itsOwnClaimsStandInTheHead()
    {
        OpenProject project;
        Context& context = project.context();
        DossierPage page(context);
        page.resize(900, 700);
        page.show();
        const Place& base =
            project.one<Place>([](const Place& place) { return place.nameEn.contains(QLatin1String("Harir")); });
        context.openDossier(base.id);
        auto* claims = page.findChild<DossierTimeline*>();
        QTRY_VERIFY(claims->isVisible());
        // A click on a lane selects the statement that claims it; anywhere else none.
        QTest::mouseClick(claims->viewport(), Qt::LeftButton, {}, QPoint(500, 4));
        QVERIFY(!context.selection().current);
        for (int y = 40; y < claims->viewport()->height() && !context.selection().current; y += 6)
            QTest::mouseClick(claims->viewport(), Qt::LeftButton, {}, QPoint(500, y));
        QVERIFY(context.selection().current);
        const Statement& chosen = *project.snapshot().find(*context.selection().current);
        QVERIFY(std::any_of(chosen.claims.begin(), chosen.claims.end(), [&](const Claim& claim) {
            const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
            return withdrawal && withdrawal->place == base.id;
        }));
    }

    void whatTheFilterHidesIsSaid()
    {
        OpenProject project;
        Context& context = project.context();
        DossierPage page(context);
        page.resize(900, 700);
        page.show();
        context.openDossier(talkative(project).id);
        auto* model = page.findChild<DossierModel*>();
        QTRY_VERIFY(model->rowCount() > 0);
        auto* filtered = page.findChild<QLabel*>(QStringLiteral("dossierFiltered"));
        QVERIFY(!filtered->isVisible());
        Filter filter;
        filter.from = QDate(2090, 1, 1);
        context.setFilter(filter);
        QTRY_VERIFY(filtered->isVisible());
        QVERIFY(page.findChild<QWidget*>(QStringLiteral("dossierEmpty"))->isVisible());
    }

    void aSelectionElsewhereDoesNotScroll()
    {
        OpenProject project;
        Context& context = project.context();
        DossierPage page(context);
        page.resize(900, 400);
        page.show();
        context.openDossier(talkative(project).id);
        auto* list = page.findChild<DossierList*>();
        auto* model = page.findChild<DossierModel*>();
        QTRY_VERIFY(model->rowCount() > 0);
        const int before = list->verticalScrollBar()->value();
        context.select(model->dossier()->entries.back().statement);
        QCoreApplication::processEvents();
        QCOMPARE(list->verticalScrollBar()->value(), before);
    }

    void yearsAreGoneTo()
    {
        OpenProject project;
        Context& context = project.context();
        DossierPage page(context);
        page.resize(900, 400);
        page.show();
        context.openDossier(
            project.one<Place>([](const Place& place) { return place.nameEn == QLatin1String("Iraq"); }).id);
        auto* model = page.findChild<DossierModel*>();
        QTRY_VERIFY(model->dossier() && model->dossier()->years.size() > 1);
        auto* years = page.findChild<QTabBar*>(QStringLiteral("dossierYears"));
        QCOMPARE(std::size_t(years->count()), model->dossier()->years.size() + 1); // and the summary
        auto* list = page.findChild<DossierList*>();
        years->setCurrentIndex(2);
        QTRY_COMPARE(list->indexAt(QPoint(40, 5)).row(), model->rowOfYear(1));
        // They follow when the list is scrolled.
        list->scrollToTop();
        QTRY_COMPARE(years->currentIndex(), 0);
        list->showRow(model->rowOfYear(0));
        QTRY_COMPARE(years->currentIndex(), 1);
    }

    void onlyRowsInSightAreMeasured()
    {
        test::SnapshotBuilder build;
        const ActorId actor = build.actor(QStringLiteral("متحدث"), QStringLiteral("Speaker"));
        (void)build.article(QStringLiteral("خبر"), "2025-01-01");
        constexpr int many = 10000;
        for (int i = 0; i < many; ++i)
            (void)build.says({actor}, "2025-01-01", test::withdrawal({}, "2026"));
        const SnapshotPtr snapshot = build.build();
        OpenProject project(TemporaryProject::Content::Empty);
        CountingModel model(project.context());
        DossierList list(project.context(), model);
        list.resize(800, 600);
        list.show();
        model.setDossier(snapshot, std::make_shared<const Dossier>(
                                       dossierOf(*snapshot, actor, test::SnapshotBuilder::all(*snapshot))));
        QTRY_VERIFY(list.indexAt(QPoint(20, 200)).isValid());
        list.showRow(many / 2);
        QTRY_VERIFY(list.indexAt(QPoint(20, 20)).row() >= many / 2);
        QVERIFY(model.rowCount() > many);
        QVERIFY2(model.measured.size() < 200, qPrintable(QString::number(model.measured.size())));
    }

    void modelKeepsItsPromises()
    {
        OpenProject project;
        Context& context = project.context();
        DossierModel model(context);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto show = [&](const std::vector<StatementId>& visible) {
            model.setDossier(context.snapshot(), std::make_shared<const Dossier>(
                                                     dossierOf(*context.snapshot(), talkative(project).id, visible)));
        };
        show(context.visible());
        const int all = model.rowCount();
        std::vector<StatementId> half = context.visible();
        half.erase(half.begin() + std::ptrdiff_t(half.size() / 2), half.end());
        show(half);
        QVERIFY(model.rowCount() < all);
        show(context.visible());
        QCOMPARE(model.rowCount(), all);
        model.setDossier(context.snapshot(), nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsSayNothingWrongWhileOthersGo()
    {
        OpenProject project;
        Context& context = project.context();
        DossierModel model(context);
        std::vector<StatementId> visible = context.visible();
        const auto show = [&] {
            model.setDossier(context.snapshot(), std::make_shared<const Dossier>(
                                                     dossierOf(*context.snapshot(), talkative(project).id, visible)));
        };
        show();
        int gone = 0, wrong = 0;
        connect(&model, &QAbstractItemModel::rowsRemoved, &model, [&] {
            ++gone;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row);
                (void)index.data(DossierModel::CountRole);
                if (index.data(DossierModel::KindRole).toInt() != DossierModel::EntryRow)
                    continue;
                const QVariant quote = index.data(DossierModel::QuoteRole);
                const Statement& statement = *context.snapshot()->find(*model.statementAt(row));
                if (quote.isValid() && quote.toString() != quoteOf(statement, interfaceLanguage()))
                    ++wrong;
            }
        });
        std::erase(visible, model.dossier()->entries.front().statement);
        show();
        QVERIFY(gone > 0);
        QCOMPARE(wrong, 0);
    }
};

QTEST_MAIN(TestDossierPage)
#include "tst_dossier_page.moc"
