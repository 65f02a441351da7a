// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figures_page.h"

#include "models/compare/tray_command.h"
#include "models/context/context.h"
#include "models/export/figures_report.h"
#include "models/figures/figures_model.h"
#include "models/words/labels.h"
#include "views/drawing/figure_signs.h"
#include "views/drawing/sign_strip.h"
#include "views/figures/figures_chart.h"
#include "views/figures/figures_print.h"
#include "views/keys/key_position.h"
#include "views/report/report_button.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

namespace tasrih {

FiguresPage::FiguresPage(Context& context, QWidget* parent)
    : Page("figures", context, parent)
    , m_model(new FiguresModel(context, this))
    , m_feed(context)
    , m_table(new QTableView)
    , m_chart(new FiguresChart(context, this))
{
    makeTable();
    fillBar();
    auto* panes = new QSplitter(Qt::Vertical);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_chart);
    panes->addWidget(m_table);
    constexpr int least = 160; ///< px of the chart: enough for its scale.
    m_chart->setMinimumHeight(least);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 1);
    panes->setSizes({4 * least, 2 * least});
    addBody(panes);
    setFocusProxy(m_chart);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FiguresPage::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &FiguresPage::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FiguresPage::showState);
    connect(&context, &Context::selectionChanged, this, &FiguresPage::follow);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        m_context.select(m_model->statementAt(index.row()), m_model->claimAt(index.row()));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_context.openSentence(m_model->statementAt(index.row()), m_model->claimAt(index.row()));
    });
    connect(&m_feed, &FeedBase::changed, this, &FiguresPage::showContent);
    showState();
}

void FiguresPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("figures_table"));
    m_table->installEventFilter(this);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FiguresModel::SaidOnColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(FiguresModel::FigureColumn, 240);
    m_table->setColumnWidth(FiguresModel::SpeakerColumn, 200);
    m_table->setColumnWidth(FiguresModel::ForceColumn, 160);
    m_table->setWordWrap(false);
}

void FiguresPage::fillBar()
{
    m_measure = new QComboBox;
    m_measure->setObjectName(QStringLiteral("figuresMeasure"));
    m_measure->setAccessibleName(tr("Measure"));
    m_logarithmic = new QCheckBox(tr("Logarithmic"));
    m_logarithmic->setObjectName(QStringLiteral("figuresLogarithmic"));
    m_logarithmic->setToolTip(tr("Small and large numbers in one picture"));
    auto* exporting = new ReportButton(
        [this] {
            return [snapshot = m_context.snapshot(), visible = m_context.visible()](Language language) {
                return figuresReport(*snapshot, visible, language);
            };
        },
        [this] { return m_chart->picture(); });
    exporting->setPages([this]() -> ReportPages {
        return [snapshot = m_context.snapshot(), visible = m_context.visible(),
                measure = m_feed.content().measure](Language language, const ReportPaper& paper) {
            return std::make_shared<FiguresPrint>(
                snapshot, visible,
                FiguresPrint::Options{.measure = measure, .language = language, .title = {}, .paper = paper});
        };
    });
    connect(exporting, &ReportButton::notice, &m_context, &Context::tell);
    QHBoxLayout* bar = addBar();
    bar->addWidget(m_measure);
    bar->addWidget(m_logarithmic);
    bar->addStretch(1);
    bar->addWidget(exporting);
    hideWhenEmpty(bar->parentWidget());
    m_headline = new QLabel;
    m_headline->setObjectName(QStringLiteral("figuresHeadline"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setFont(interfaceFont(TextSize::Section));
    m_headline->setContentsMargins(unit, 0, unit, unit / 2);
    m_headline->setWordWrap(true);
    m_signs = new SignStrip;
    for (QWidget* strip : {static_cast<QWidget*>(m_headline), static_cast<QWidget*>(m_signs)}) {
        addStrip(strip);
        hideWhenEmpty(strip);
    }
    connect(m_measure, &QComboBox::activated, this, &FiguresPage::choose);
    connect(m_logarithmic, &QCheckBox::toggled, this, &FiguresPage::showContent);
}

void FiguresPage::showContent()
{
    const FigureContent& content = m_feed.content();
    m_measure->clear();
    for (const Measure measure : content.measures)
        m_measure->addItem(textOf(measure), int(measure));
    if (content.measure)
        m_measure->setCurrentIndex(m_measure->findData(int(*content.measure)));
    m_headline->setText(content.headline);
    m_signs->setEntries([series = content.series](const TimelineStyle& style) { return figureSigns(series, style); });
    m_chart->showContent(content,
                         m_logarithmic->isChecked() ? ValueScale::Kind::Logarithmic : ValueScale::Kind::Linear);
}

void FiguresPage::choose()
{
    FigureOptions options = m_feed.options();
    if (m_measure->currentIndex() >= 0)
        options.measure = Measure(m_measure->currentData().toInt());
    m_feed.setOptions(options);
}

void FiguresPage::see(bool isSeen)
{
    m_feed.setLooking(this, isSeen);
    m_model->setActive(isSeen);
    if (isSeen)
        follow();
}

/// C puts the current figure's statement into the compare tray.
bool FiguresPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const QModelIndex current = m_table->currentIndex();
    if (key.modifiers() != Qt::NoModifier || positionKey(key) != Qt::Key_C || !current.isValid())
        return false;
    toggleInTrayAndTell(m_context, m_model->statementAt(current.row()));
    return true;
}

void FiguresPage::showState()
{
    if (m_model->rowCount() > 0)
        showBody();
    else
        showEmpty(tr("No figures here"),
                  tr("A figure is a number somebody gave: troops, fighters, aid, attacks. Add one to a "
                     "statement in the inspector, or widen the filter to see those there are."));
}

void FiguresPage::follow()
{
    const std::optional<ClaimId> claim = m_context.selection().claim;
    const std::optional<int> row = claim ? m_model->rowOf(*claim) : std::nullopt;
    if (!row) {
        m_table->clearSelection();
        return;
    }
    // QTableView::selectRow() finds no column at the edge of a mirrored table.
    const QModelIndex index = m_model->index(*row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace tasrih
