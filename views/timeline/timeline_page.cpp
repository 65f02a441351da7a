// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_page.h"

#include "models/context/filter_parts.h"
#include "views/print/print_dialog.h"
#include "views/settings/settings.h"
#include "views/theme/elided_label.h"
#include "views/timeline/claim_peek.h"
#include "views/timeline/legend_strip.h"
#include "views/timeline/overview_strip.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace tasrih {

TimelinePage::TimelinePage(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new TimelineView(context))
    , m_peek(new ClaimPeek)
    , m_legend(new LegendStrip)
{
    setObjectName(QStringLiteral("timelinePage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(unit, unit / 2, unit, unit / 2);
    bar->setSpacing(unit);
    addRowChoice(*bar);
    bar->addStretch();
    addShowMenu(*bar);
    addTools(*bar);
    addOverview();
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_overview);
    layout->addWidget(m_legend);
    layout->addWidget(m_peek);
    m_legend->hide();
    m_peek->hide();
    setFocusProxy(m_view);
    connect(m_view, &TimelineView::laidOut, this, &TimelinePage::takeLayout);
    connect(m_view, &TimelineView::peekRequested, this, &TimelinePage::togglePeek);
    connect(m_view, &TimelineView::peekEnded, m_peek, &QWidget::hide);
    connect(&m_context, &Context::selectionChanged, this, &TimelinePage::updatePeek);
    retranslate();
    applyOptions();
    takeLayout();
}

void TimelinePage::addRowChoice(QHBoxLayout& bar)
{
    m_rowsLabel = new QLabel;
    m_rowChoice = new QComboBox;
    m_rowChoice->setObjectName(QStringLiteral("timelineRows"));
    for (const TimelineRows rows :
         {TimelineRows::Places, TimelineRows::Actors, TimelineRows::Sides, TimelineRows::Propositions})
        m_rowChoice->addItem(QString(), int(rows));
    m_sortLabel = new QLabel;
    m_sort = new QComboBox;
    m_sort->setObjectName(QStringLiteral("timelineSort"));
    for (const RowSort sort :
         {RowSort::Given, RowSort::Name, RowSort::FirstClaim, RowSort::LatestClaim, RowSort::Disagreement})
        m_sort->addItem(QString(), int(sort));
    m_sortLabel->setBuddy(m_sort);
    m_rowsLabel->setBuddy(m_rowChoice);
    m_inherited = new QCheckBox;
    m_inherited->setObjectName(QStringLiteral("timelineInherited"));
    m_inherited->setChecked(m_view->feed().options().inherited == Inherited::Show);
    m_counts = new ElidedLabel;
    m_counts->setObjectName(QStringLiteral("timelineCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    bar.addWidget(m_rowsLabel);
    bar.addWidget(m_rowChoice);
    bar.addWidget(m_sortLabel);
    bar.addWidget(m_sort);
    bar.addWidget(m_inherited);
    bar.addSpacing(unit);
    bar.addWidget(m_counts);
    connect(m_rowChoice, &QComboBox::currentIndexChanged, this, &TimelinePage::applyOptions);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &TimelinePage::applyOptions);
    connect(m_inherited, &QCheckBox::toggled, this, &TimelinePage::applyOptions);
}

QAction* TimelinePage::addShow(const char* name)
{
    QAction* action = m_show->menu()->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    return action;
}

void TimelinePage::addShowMenu(QHBoxLayout& bar)
{
    m_show = new QToolButton;
    m_show->setObjectName(QStringLiteral("timelineShow"));
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_show->setAutoRaise(true);
    m_show->setMenu(new QMenu(m_show));
    bar.addWidget(m_show);
    m_featured = addShow("timelineFeatured");
    m_emptyRows = addShow("timelineEmptyRows");
    m_conflicts = addShow("timelineConflicts");
    m_links = addShow("timelineLinks");
    m_grades = addShow("timelineGrades");
    m_stances = addShow("timelineStances");
    m_figures = addShow("timelineFigures");
    m_showOverview = addShow("timelineShowOverview");
    m_padMenu = m_show->menu()->addMenu(QString());
    m_pads = new QActionGroup(this);
    for (int width = 0; width <= 2; ++width) {
        QAction* pad = m_padMenu->addAction(QString());
        pad->setCheckable(true);
        pad->setData(width);
        m_pads->addAction(pad);
    }
    connect(m_show->menu(), &QMenu::aboutToShow, this, &TimelinePage::checkShows);
    for (QAction* action : {m_featured, m_emptyRows})
        connect(action, &QAction::toggled, this, &TimelinePage::applyOptions);
    connect(m_conflicts, &QAction::triggered, m_view, &TimelineView::setShowsConflicts);
    connect(m_links, &QAction::triggered, m_view, &TimelineView::setShowsLinks);
    connect(m_grades, &QAction::triggered, m_view, &TimelineView::setShowsGrades);
    connect(m_stances, &QAction::triggered, this, [this](bool on) {
        m_view->setColours(on ? TimelineStyle::Colours::Stance : TimelineStyle::Colours::Side);
    });
    connect(m_figures, &QAction::triggered, m_view, &TimelineView::setShowsFigures);
    connect(m_showOverview, &QAction::toggled, this, [this](bool on) { m_overview->setVisible(on); });
    connect(m_pads, &QActionGroup::triggered, this, [this](QAction* pad) {
        Settings().setApproximateWidth(pad->data().toInt());
        applyOptions();
    });
    connect(m_view, &TimelineView::optionsChanged, this, &TimelinePage::checkShows);
}

/// What can be switched by keys too is checked as it is.
void TimelinePage::checkShows()
{
    m_conflicts->setChecked(m_view->showsConflicts());
    m_links->setChecked(m_view->showsLinks());
    m_grades->setChecked(m_view->showsGrades());
    m_figures->setChecked(m_view->showsFigures());
    m_stances->setChecked(m_view->colours() == TimelineStyle::Colours::Stance);
    m_pads->actions().at(Settings().approximateWidth())->setChecked(true);
    m_legend->setColours(m_view->colours());
}

void TimelinePage::addOverview()
{
    m_overview = new OverviewStrip;
    m_showOverview->setChecked(true);
    const auto follow = [this] {
        const auto [from, to] = m_view->shownDays();
        m_overview->setShown(from, to);
    };
    connect(m_view, &TimelineView::scaleChanged, this, follow);
    connect(m_view, &TimelineView::laidOut, this, [this, follow] {
        m_overview->setContent(m_view->feed().content());
        follow();
    });
    connect(m_overview, &OverviewStrip::wanted, m_view, &TimelineView::showDays);
    m_overview->setContent(m_view->feed().content());
    follow();
}

QToolButton* TimelinePage::addButton(QHBoxLayout& bar, const char* name, const QString& icon)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    bar.addWidget(button);
    return button;
}

void TimelinePage::addTools(QHBoxLayout& bar)
{
    m_zoomOut = addButton(bar, "timelineZoomOut", QStringLiteral("list-remove"));
    m_zoomIn = addButton(bar, "timelineZoomIn", QStringLiteral("list-add"));
    m_showAll = addButton(bar, "timelineShowAll", QStringLiteral("zoom-fit-width"));
    m_fitAll = addButton(bar, "timelineFitAll", QStringLiteral("zoom-fit-best"));
    m_showLegend = addButton(bar, "timelineLegend", QStringLiteral("help-hint"));
    m_showLegend->setCheckable(true);
    m_print = addButton(bar, "timelinePrint", QStringLiteral("document-print"));
    connect(m_zoomOut, &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    connect(m_showAll, &QToolButton::clicked, m_view, &TimelineView::showAll);
    connect(m_fitAll, &QToolButton::clicked, m_view, &TimelineView::fitAll);
    connect(m_showLegend, &QToolButton::toggled, m_legend, &QWidget::setVisible);
    connect(m_print, &QToolButton::clicked, this, &TimelinePage::print);
}

void TimelinePage::retranslate()
{
    m_rowsLabel->setText(tr("Rows:"));
    m_rowChoice->setItemText(0, tr("Places and phases"));
    m_rowChoice->setItemText(1, tr("Actors"));
    m_rowChoice->setItemText(2, tr("Sides"));
    m_rowChoice->setItemText(3, tr("Propositions"));
    m_sortLabel->setText(tr("Order:"));
    m_sort->setItemText(0, tr("As in the project"));
    m_sort->setItemText(1, tr("By name"));
    m_sort->setItemText(2, tr("First claim"));
    m_sort->setItemText(3, tr("Latest claim"));
    m_sort->setItemText(4, tr("Most disagreement"));
    m_show->setText(tr("Show"));
    m_featured->setText(tr("Only claims chosen for the briefing"));
    m_emptyRows->setText(tr("Rows without claims"));
    m_conflicts->setText(tr("Conflicts with the current claim (X)"));
    m_links->setText(tr("Links of the current statement (L)"));
    m_grades->setText(tr("Review state and grade (G)"));
    m_stances->setText(tr("Colours by stance (V)"));
    m_figures->setText(tr("Figures beneath, on the same scale (F)"));
    m_showOverview->setText(tr("The whole time in a strip"));
    m_padMenu->setTitle(tr("“About” in a date"));
    m_pads->actions().at(0)->setText(tr("does not widen it"));
    m_pads->actions().at(1)->setText(tr("widens a day by 3 days, a month by 15, a year by 91"));
    m_pads->actions().at(2)->setText(tr("widens them twice as much"));
    m_inherited->setText(tr("Inherited claims"));
    m_inherited->setToolTip(tr("Also show in a base what is claimed of its region or of the whole country"));
    const auto name = [](QToolButton* button, const QString& text, const QString& keys) {
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
        button->setAccessibleName(text);
    };
    name(m_zoomOut, tr("Zoom out"), QStringLiteral("−"));
    name(m_zoomIn, tr("Zoom in"), QStringLiteral("+"));
    name(m_showAll, tr("Show the whole time"), QStringLiteral("0"));
    name(m_fitAll, tr("Show everything at once"), QStringLiteral("9"));
    name(m_showLegend, tr("Legend"), {});
    name(m_print, tr("Print or save the timeline…"), {});
    updateCounts();
}

/// Between two open side panels the choices speak for themselves; what they are called is still told to screen readers.
void TimelinePage::resizeEvent(QResizeEvent* event)
{
    constexpr int roomy = 900; ///< px that the bar takes with everything in it.
    for (QLabel* label : {m_rowsLabel, m_sortLabel, m_counts})
        label->setVisible(width() >= roomy);
    QWidget::resizeEvent(event);
}

void TimelinePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_print)
        retranslate();
}

void TimelinePage::applyOptions()
{
    TimelineOptions options = m_view->feed().options();
    options.rows = TimelineRows(m_rowChoice->currentData().toInt());
    options.inherited = m_inherited->isChecked() ? Inherited::Show : Inherited::Hide;
    options.sort = RowSort(m_sort->currentData().toInt());
    options.empty = m_emptyRows->isChecked() ? EmptyRows::Show : EmptyRows::Hide;
    options.featuredOnly = m_featured->isChecked();
    const int width = Settings().approximateWidth();
    const ApproximatePad designed;
    options.pad = {designed.day * width, designed.month * width, designed.year * width};
    m_inherited->setEnabled(options.rows == TimelineRows::Places);
    m_view->feed().setOptions(options);
}

void TimelinePage::takeLayout()
{
    m_legend->setContent(m_view->feed().content());
    updateCounts();
}

void TimelinePage::updateCounts()
{
    const TimelineContent& content = m_view->rows().content();
    const int shown = int(content.claims.size());
    const QString text = shown == content.claimsInProject
                             ? tr("Claims: %1").arg(shown)
                             : tr("Claims: %1 of %2, filter on").arg(shown).arg(content.claimsInProject);
    m_counts->setText(text);
    updatePeek();
}

void TimelinePage::togglePeek()
{
    m_peek->setVisible(m_peek->isHidden());
    updatePeek();
}

void TimelinePage::updatePeek()
{
    if (m_peek->isHidden())
        return;
    if (const std::optional<int> claim = m_view->currentClaim())
        m_peek->setWords(wordsOf(m_view->rows().content(), *claim));
    else
        m_peek->hide();
}

/// The filter's parts in words, to be printed with what they chose.
QString TimelinePage::filterWords() const
{
    QStringList words;
    for (const FilterPart& part : partsOf(*m_context.snapshot(), m_context.filter()))
        words << tr("%1 %2").arg(part.kind, part.value);
    return words.isEmpty() ? QString() : tr("filter: %1").arg(words.join(tr(", ")));
}

void TimelinePage::print()
{
    const TimelineContent& content = m_view->rows().content();
    PrintOptions options;
    options.language = interfaceLanguage();
    options.rows = content.options.rows;
    options.inherited = content.options.inherited;
    options.sort = content.options.sort;
    options.featuredOnly = content.options.featuredOnly;
    options.selection = filterWords();
    options.author = Settings().analyst();
    options.figures = m_view->showsFigures();
    PrintDialog dialog(content.snapshot, m_context.visible(), options, this);
    dialog.exec();
}

} // namespace tasrih
