// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stances_page.h"

#include "models/stances/stances_report.h"
#include "views/drawing/sign_strip.h"
#include "views/report/report_button.h"
#include "views/stances/course_page.h"
#include "views/stances/evidence_panel.h"
#include "views/stances/replay_strip.h"
#include "views/stances/stance_sheet.h"
#include "views/stances/stance_signs.h"
#include "views/stances/stances_bar.h"
#include "views/stances/stances_table.h"
#include "views/theme/theme.h"

#include <QtWidgets/QSplitter>

namespace tasrih {

StancesPage::StancesPage(Context& context, QWidget* parent)
    : Page("stances", context, parent)
    , m_table(new StancesTable(context))
    , m_evidence(new EvidencePanel(context))

    , m_course(new CoursePage(context))
    , m_bar(new StancesBar(exportButton()))
    , m_replay(new ReplayStrip)
    , m_legend(new SignStrip)
{
    m_evidence->setMinimumSize(30 * unit, 16 * unit);
    m_evidence->hide();
    m_table->setAccessibleName(tr("Stances of actors on propositions"));
    addStrip(m_bar);
    addBody(pair(m_table, m_evidence));
    addOther(m_course);
    addStrip(m_replay);
    addStrip(m_legend);
    setFocusProxy(m_table);

    connect(m_table, &StancesTable::evidenceRequested, this, &StancesPage::showEvidence);
    connect(m_table, &StancesTable::evidenceChanged, this, &StancesPage::fillEvidence);
    connect(m_table, &StancesTable::sortRequested, this, &StancesPage::sortBy);
    connect(m_evidence, &EvidencePanel::closeRequested, this, &StancesPage::closeEvidence);
    connect(m_course, &CoursePage::leaveRequested, this, [this] { m_bar->setView(StancesView::Table); });
    connect(&m_table->cells(), &StancesModel::spanChanged, this, &StancesPage::updateDays);
    connect(&m_table->cells(), &StancesModel::changed, this, &StancesPage::updateState);
    connect(m_replay, &ReplayStrip::dayChanged, this, &StancesPage::applyDay);
    connectBar();
    updateState();
    m_table->setActive(false); // Until it is shown.
}

ReportButton* StancesPage::exportButton()
{
    auto* button = new ReportButton([this] { return report(); }, [this] { return m_table->picture(); });
    button->setPages([this] { return sheet(); });
    connect(button, &ReportButton::notice, &m_context, &Context::tell);
    return button;
}

void StancesPage::connectBar()
{
    connect(m_bar, &StancesBar::viewChanged, this, &StancesPage::showView);
    connect(m_bar, &StancesBar::optionsChanged, this, &StancesPage::applyOptions);
    connect(m_bar, &StancesBar::contentsChanged, this, [this] {
        m_table->setContents(m_bar->contents());
        showLegend();
    });
    connect(m_bar, &StancesBar::rowsChanged, this, [this] { m_table->setRows(m_bar->rows()); });
    connect(m_bar, &StancesBar::foldRequested, m_table, &StancesTable::foldAll);
}

void StancesPage::see(bool isSeen)
{
    m_table->setActive(isSeen);
    if (isSeen)
        updateState();
}

void StancesPage::updateState()
{
    const StancesModel& cells = m_table->cells();
    const auto& rows = cells.pivot().rows;
    const auto actors = std::count_if(rows.begin(), rows.end(), [&](const PivotRow& row) {
        const PivotCells& own = row.own.empty() ? row.cells : row.own;
        return std::any_of(own.begin(), own.end(), [](const auto& cell) { return cell.has_value(); });
    });
    //: %1 is "12 actors", %2 is "8 propositions".
    m_bar->setCounts(tr("%1 on %2")
                         .arg(tr("%n actor(s)", "that spoke", int(actors)),
                              tr("%n proposition(s)", "that were spoken on", cells.columnCount())));
    updateDays();
    showView();
}

void StancesPage::showView()
{
    const bool isEmpty = m_table->cells().pivot().claims.empty();
    const bool isTable = m_bar->view() == StancesView::Table;
    const bool hadFocus = hasFocusInBody();
    const int statements = int(m_context.snapshot()->all<Statement>().size());
    if (!isEmpty)
        isTable ? showBody() : showOther(m_course);
    else if (int(m_context.visible().size()) < statements)
        showEmpty(tr("No stances among what the filter lets through"),
                  tr("Widen the filter, or clear it to see all stances."), tr("Clear the filter"));
    else
        showEmpty(tr("No stances yet"),
                  tr("On the Read page, give a statement a claim of the kind stance and choose its proposition. "
                     "The table then shows who stands where."));
    QWidget* proxy = isTable ? static_cast<QWidget*>(m_table) : m_course;
    if (focusProxy() != proxy) {
        setFocusProxy(proxy);
        if (hadFocus)
            setFocus();
    }
    showLegend();
    m_legend->setVisible(!isEmpty);
    m_replay->setVisible(!isEmpty && isTable);
}

void StancesPage::showLegend()
{
    const bool isTable = m_bar->view() == StancesView::Table;
    const std::optional contents = isTable ? std::optional(m_bar->contents()) : std::nullopt;
    m_legend->setEntries([contents, sums = tr("sums up the rows under it")](const TimelineStyle& style) {
        std::vector<SignLegend::Entry> entries = stanceSigns(style, contents);
        if (contents)
            entries.push_back(SignLegend::letter(sumMark, sums, style));
        return entries;
    });
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
    openEvidence(true);
    fillEvidence();
    m_evidence->focusList();
}

void StancesPage::fillEvidence()
{
    const QModelIndex cell = m_table->currentCell();
    if (!m_evidence->isVisible())
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
    openEvidence(false);
    m_table->setFocus();
}

/// What is shown now: the statements, and how the table stands.
StancesPage::Catch StancesPage::caught() const
{
    PivotOptions options = m_table->cells().options();
    const std::set<PropositionId>& asked = m_context.filter().propositions;
    options.propositions.assign(asked.begin(), asked.end());
    return {m_context.snapshot(), m_context.visible(), options};
}

ReportJob StancesPage::report() const
{
    if (m_table->cells().pivot().claims.empty())
        return {};
    return [now = caught()](Language language) {
        return stancesReport(*now.snapshot, now.statements, now.options, language);
    };
}

ReportPages StancesPage::sheet() const
{
    return [now = caught()](Language language, const ReportPaper& paper) {
        return std::make_shared<StanceSheet>(now.snapshot, now.statements, now.options, language, paper);
    };
}

} // namespace tasrih
