// SPDX-License-Identifier: GPL-3.0-or-later
// Models of more rows than are sorted and made at once: what comes from another thread meets what changed meanwhile.
#include "models/figures/figures_model.h"
#include "models/navigator/navigator_model.h"
#include "models/statements/statements_model.h"
#include "models/words/labels.h"
#include "tests/support/generated_project.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {

constexpr auto strictly = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr int many = 5200;
static_assert(std::size_t(many) > FeedBase::mostAtOnce);

std::vector<StatementId> idsOf(const StatementsModel& model)
{
    std::vector<StatementId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.idAt(row));
    return ids;
}

} // namespace

class TestLargeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A copy: the one in the cache stays as it was made.
        QVERIFY(QFile::copy(test::generatedProject({many, many, 60}), path()));
        QSignalSpy opened(&m_project, &Project::opened);
        m_project.open(path());
        QVERIFY(opened.wait(30000));
        m_context.emplace(m_project);
    }
    void cleanupTestCase() { m_context.reset(); }

    void theNavigatorsArticlesComeLater()
    {
        NavigatorModel model(*m_context);
        const QAbstractItemModelTester tester(&model, strictly);
        QSignalSpy filled(&model, &NavigatorModel::sectionFilled);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QModelIndex inbox = model.index(int(NavigatorSection::Inbox), 0);
        const QModelIndex articles = model.index(int(NavigatorSection::Articles), 0);
        QCOMPARE(model.rowCount(inbox), 0);
        QVERIFY(model.rowCount(model.index(int(NavigatorSection::Actors), 0)) > 0);
        // What changes before they come is in them.
        Article changed = *snapshot().all<Article>().begin();
        const QString before = textOf(changed.state);
        changed.title = QStringLiteral("عنوان آخر");
        changed.state = ReadingState::Nothing;
        change([changed](Edits& edits) { edits.put(changed); });
        const auto group = [&] {
            return model.indexOf(changed.id, NavigatorSection::Inbox).parent().data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(group(), textOf(ReadingState::Nothing), 30000);
        QTRY_COMPARE(filled.size(), 2);
        int listed = 0;
        for (const QModelIndex& section : {inbox, articles}) {
            for (int row = 0; row < model.rowCount(section); ++row)
                listed += model.rowCount(model.index(row, 0, section));
        }
        QCOMPARE(listed, 2 * int(snapshot().all<Article>().size()));
        // And what changes afterwards comes to them.
        m_project.undo();
        QTRY_COMPARE_WITH_TIMEOUT(group(), before, 30000);
        QCOMPARE(filled.size(), 2);
        QCOMPARE(resets.size(), 0);
    }

    void statementsAreSortedElsewhere()
    {
        StatementsModel model(*m_context);
        const QAbstractItemModelTester tester(&model, strictly);
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many, 30000);
        QCOMPARE(idsOf(model), arranged(SaidOnColumn, Qt::DescendingOrder));
        const QPersistentModelIndex kept(model.index(many / 2, 0));
        const StatementId of = model.idAt(kept.row());
        // Sorted anew while one goes, one changes its place, and the order asked for changes once more.
        model.sort(SentenceColumn, Qt::AscendingOrder);
        model.sort(ReviewColumn, Qt::DescendingOrder);
        const StatementId gone = model.idAt(0) == of ? model.idAt(1) : model.idAt(0);
        Statement disputed = *snapshot().find(of);
        disputed.review = Review::Disputed;
        change([&](Edits& edits) {
            edits.remove(gone);
            edits.put(disputed);
        });
        QTRY_COMPARE_WITH_TIMEOUT(idsOf(model), arranged(ReviewColumn, Qt::DescendingOrder), 30000);
        QCOMPARE(model.rowCount(), many - 1);
        QVERIFY(kept.isValid());
        QCOMPARE(model.idAt(kept.row()), of);
        // A name that changes may change every place.
        Outlet outlet = *snapshot().all<Outlet>().begin();
        model.sort(OutletColumn, Qt::AscendingOrder);
        outlet.name = QStringLiteral("ياء");
        change([&](Edits& edits) { edits.put(outlet); });
        QTRY_COMPARE_WITH_TIMEOUT(idsOf(model), arranged(OutletColumn, Qt::AscendingOrder), 30000);
        m_project.undo();
        QTRY_COMPARE_WITH_TIMEOUT(idsOf(model), arranged(OutletColumn, Qt::AscendingOrder), 30000);
    }

    void figuresAreSortedElsewhere()
    {
        FiguresModel model(*m_context);
        const QAbstractItemModelTester tester(&model, strictly);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, 30000);
        const int all = model.rowCount();
        const QPersistentModelIndex kept(model.index(all / 2, 0));
        const ClaimId of = model.claimAt(kept.row());
        const auto isSorted = [&](Qt::SortOrder order) {
            std::optional<double> before;
            bool isUnknown = false;
            for (int row = 0; row < model.rowCount(); ++row) {
                const Statement& statement = snapshot().get(model.statementAt(row));
                const auto& figure = std::get<Figure>(claimOf(statement, model.claimAt(row))->body);
                const std::optional<double> number = figure.low ? figure.low : figure.high;
                isUnknown = isUnknown || !number;
                if (!number)
                    continue;
                const bool isRight =
                    !isUnknown && (!before || (order == Qt::AscendingOrder ? *before <= *number : *number <= *before));
                if (!isRight)
                    return false;
                before = number;
            }
            return true;
        };
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(FiguresModel::FigureColumn, order);
            QTRY_VERIFY_WITH_TIMEOUT(isSorted(order), 30000);
            QCOMPARE(model.rowCount(), all);
            QCOMPARE(model.claimAt(kept.row()), of);
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("large.tasrih")); }
    [[nodiscard]] const Snapshot& snapshot() const { return *m_context->snapshot(); }
    [[nodiscard]] std::vector<StatementId> arranged(StatementColumn column, Qt::SortOrder order) const
    {
        StatementOrder sorted;
        sorted.rebuild(snapshot(), column, order);
        return sorted.arranged(m_context->visible());
    }
    template <typename Fill>
    void change(Fill fill)
    {
        Edits edits;
        fill(edits);
        QSignalSpy changed(&*m_context, &Context::changed);
        m_project.change(QStringLiteral("Change"), [edits](const Snapshot&) { return edits; });
        QVERIFY(changed.wait(10000));
    }

    QTemporaryDir m_folder;
    Project m_project;
    std::optional<Context> m_context;
};

QTEST_GUILESS_MAIN(TestLargeModels)
#include "tst_large_models.moc"
