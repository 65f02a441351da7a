// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stances_page.h"

#include "models/stances/stances_report.h"
#include "views/report/report_button.h"
#include "views/stances/course_page.h"
#include "views/stances/evidence_panel.h"
#include "views/stances/replay_strip.h"
#include "views/stances/stance_legend.h"
#include "views/stances/stances_bar.h"
#include "views/stances/stances_table.h"
#include "views/statements/empty_state.h"
#include "views/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QShowEvent>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
/// From this width on the evidence stands beside the table, below it otherwise.
constexpr int wide = 1000;
constexpr int evidenceWidth = 44 * unit;
constexpr int evidenceHeight = 26 * unit;
} // namespace

StancesPage::StancesPage(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter)
    , m_table(new StancesTable(context))
    , m_evidence(new EvidencePanel(context))
    , m_empty(new EmptyState)
    , m_course(new CoursePage(context))
    , m_bar(new StancesBar(new ReportButton([this] { return report(); }, [this] { return m_table->picture(); }), this))
    , m_replay(new ReplayStrip(this))
    , m_legend(new StanceLegend(this))
{
    setObjectName(QStringLiteral("stancesPage"));
    m_empty->setObjectName(QStringLiteral("stancesEmpty"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_evidence);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_evidence->setMinimumSize(30 * unit, 16 * unit);
    m_evidence->hide();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_course);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_replay);
    layout->addWidget(m_legend);
    setFocusProxy(m_table);

    connect(m_table, &StancesTable::evidenceRequested, this, &StancesPage::showEvidence);
    connect(m_table, &StancesTable::evidenceChanged, this, &StancesPage::fillEvidence);
    connect(m_table, &StancesTable::sortRequested, this, &StancesPage::sortBy);
    connect(m_evidence, &EvidencePanel::closeRequested, this, &StancesPage::closeEvidence);
    connect(this, &StancesPage::notice, &context, &Context::told);
    connect(m_course, &CoursePage::notice, this, &StancesPage::notice);
    connect(m_course, &CoursePage::leaveRequested, this, [this] { m_bar->setView(StancesView::Table); });
    connect(&m_table->cells(), &StancesModel::spanChanged, this, &StancesPage::updateDays);
    connect(m_replay, &ReplayStrip::dayChanged, this, &StancesPage::applyDay);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.setFilter({}); });
    connect(&m_table->cells(), &StancesModel::changed, this, &StancesPage::updateState);
    connectBar();
    retranslate();
    m_table->setActive(false); // Until it is shown.
}

void StancesPage::connectBar()
{
    connect(m_bar, &StancesBar::viewChanged, this, &StancesPage::showView);
    connect(m_bar, &StancesBar::optionsChanged, this, &StancesPage::applyOptions);
    connect(m_bar, &StancesBar::contentsChanged, this, [this] {
        m_table->setContents(m_bar->contents());
        m_legend->setContents(m_bar->contents());
    });
    connect(m_bar, &StancesBar::rowsChanged, this, [this] { m_table->setRows(m_bar->rows()); });
    connect(m_bar, &StancesBar::foldRequested, m_table, &StancesTable::foldAll);
}

void StancesPage::retranslate()
{
    m_table->setAccessibleName(tr("Stances of actors on propositions"));
    m_table->cells().retranslate();
    m_legend->updateGeometry();
    m_legend->update();
    updateDays();
    updateState();
}

void StancesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StancesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation orientation = width() >= wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != orientation)
        m_splitter->setOrientation(orientation);
}

void StancesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_table->setActive(true);
    updateState();
}

void StancesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_table->setActive(false);
}

void StancesPage::updateState()
{
    const StancesModel& cells = m_table->cells();
    const int statements = int(m_context.snapshot()->all<Statement>().size());
    const bool filtered = int(m_context.visible().size()) < statements;
    if (filtered)
        m_empty->show(tr("No stances among what the filter lets through"),
                      tr("Widen the filter, or clear it to see all stances."), tr("Clear the filter"));
    else
        m_empty->show(tr("No stances yet"),
                      tr("On the Read page, give a statement a claim of the kind stance and choose its proposition. "
                         "The table then shows who stands where."));
    const auto& rows = cells.pivot().rows;
    const auto actors = std::count_if(rows.begin(), rows.end(), [&](const PivotRow& row) {
        const PivotCells& own = row.own.empty() ? row.cells : row.own;
        return std::any_of(own.begin(), own.end(), [](const auto& cell) { return cell.has_value(); });
    });
    //: %1 is "12 actors", %2 is "8 propositions".
    m_bar->setCounts(
        tr("%1 on %2")
            .arg(tr("%n actor(s)", nullptr, int(actors)), tr("%n proposition(s)", nullptr, cells.columnCount())));
    updateDays();
    showView();
}

void StancesPage::showView()
{
    const bool isEmpty = m_table->cells().pivot().claims.empty();
    const bool isTable = m_bar->view() == StancesView::Table;
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    QWidget* shown = isEmpty ? static_cast<QWidget*>(m_empty) : isTable ? static_cast<QWidget*>(m_splitter) : m_course;
    if (m_stack->currentWidget() != shown) {
        m_stack->setCurrentWidget(shown);
        setFocusProxy(isTable ? static_cast<QWidget*>(m_table) : m_course);
        if (hadFocus)
            setFocus();
    }
    m_legend->setContents(isTable ? std::optional(m_bar->contents()) : std::nullopt);
    m_legend->setVisible(!isEmpty);
    m_replay->setVisible(!isEmpty && isTable);
}

void StancesPage::updateDays()
{
    m_replay->setDays(m_table->cells().days(), m_table->cells().span());
    m_replay->setDay(m_table->cells().options().until);
}

void StancesPage::applyOptions()
{
    const PivotOptions options = m_bar->applied(m_table->cells().options());
    m_table->changeOptions(options);
    updateState();
}

void StancesPage::applyDay()
{
    PivotOptions options = m_table->cells().options();
    options.until = m_replay->day();
    m_table->changeOptions(options);
}

/// A second click on the same proposition turns the order round.
void StancesPage::sortBy(PropositionId proposition)
{
    PivotOptions options = m_table->cells().options();
    const bool isSame = options.sort == PivotOptions::Sort::Stance && options.sortedBy == proposition;
    const bool ascended = options.order == Qt::AscendingOrder;
    options.sort = PivotOptions::Sort::Stance;
    options.sortedBy = proposition;
    options.order = isSame && ascended ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_bar->setSort(options);
    m_table->changeOptions(options);
}

void StancesPage::showEvidence()
{
    if (!m_evidence->isVisibleTo(this)) {
        m_evidence->setVisible(true);
        const bool beside = m_splitter->orientation() == Qt::Horizontal;
        const int taken = beside ? evidenceWidth : evidenceHeight;
        const int whole = beside ? m_splitter->width() : m_splitter->height();
        m_splitter->setSizes({whole - taken, taken});
    }
    fillEvidence();
    m_evidence->focusList();
}

void StancesPage::fillEvidence()
{
    const QModelIndex cell = m_table->currentCell();
    if (!m_evidence->isVisibleTo(this))
        return;
    if (!cell.isValid()) {
        m_evidence->show(tr("Choose a cell"), {}, {});
        return;
    }
    const StancesModel& cells = m_table->cells();
    m_evidence->show(cells.headerData(cell.row(), Qt::Vertical).toString(),
                     cells.headerData(cell.column(), Qt::Horizontal, StancesModel::NameRole).toString(),
                     cells.claimsAt(cell));
}

void StancesPage::closeEvidence()
{
    m_evidence->hide();
    m_table->setFocus();
}

ReportJob StancesPage::report() const
{
    const StancesModel& cells = m_table->cells();
    if (cells.pivot().claims.empty())
        return {};
    PivotOptions options = cells.options();
    const std::set<PropositionId>& asked = m_context.filter().propositions;
    options.propositions.assign(asked.begin(), asked.end());
    return [snapshot = m_context.snapshot(), statements = m_context.visible(), options](Language language) {
        return stancesReport(*snapshot, statements, options, language);
    };
}

} // namespace tasrih
