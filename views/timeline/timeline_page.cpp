// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_page.h"

#include "database/words/numerals.h"
#include "models/context/filter_parts.h"
#include "models/words/lists.h"
#include "views/print/print_dialog.h"
#include "views/settings/settings.h"
#include "views/theme/elided_label.h"
#include "views/theme/tool_button.h"
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
    : Page("timeline", context, parent)
    , m_view(new TimelineView(context))
    , m_peek(new ClaimPeek)
    , m_legend(new LegendStrip(*m_view))
{
    QHBoxLayout& bar = *addBar();
    addRowChoice(bar);
    bar.addStretch();
    addShowMenu(bar);
    addTools(bar);
    addOverview();
    addBody(m_view);
    addStrip(m_overview);
    addStrip(m_legend);
    addStrip(m_peek);
    m_legend->hide();
    m_peek->hide();
    setFocusProxy(m_view);
    connect(m_view, &TimelineView::laidOut, this, &TimelinePage::takeLayout);
    connect(m_view, &TimelineView::peekRequested, this, &TimelinePage::togglePeek);
    connect(m_view, &TimelineView::peekEnded, m_peek, &QWidget::hide);
    connect(&m_context, &Context::selectionChanged, this, &TimelinePage::updatePeek);
    applyOptions();
    takeLayout();
}

void TimelinePage::addRowChoice(QHBoxLayout& bar)
{
    m_rowsLabel = new QLabel(tr("Rows:"));
    m_rowChoice = new QComboBox;
    m_rowChoice->setObjectName(QStringLiteral("timelineRows"));
    const auto offer = [](QComboBox* box, const QString& text, auto value) { box->addItem(text, int(value)); };
    offer(m_rowChoice, tr("Places and phases"), TimelineRows::Places);
    offer(m_rowChoice, tr("Actors"), TimelineRows::Actors);
    offer(m_rowChoice, tr("Sides"), TimelineRows::Sides);
    offer(m_rowChoice, tr("Propositions"), TimelineRows::Propositions);
    m_sortLabel = new QLabel(tr("Order:"));
    m_sort = new QComboBox;
    m_sort->setObjectName(QStringLiteral("timelineSort"));
    offer(m_sort, tr("As in the project"), RowSort::Given);
    offer(m_sort, tr("By name"), RowSort::Name);
    offer(m_sort, tr("First claim"), RowSort::FirstClaim);
    offer(m_sort, tr("Latest claim"), RowSort::LatestClaim);
    offer(m_sort, tr("Most disagreement"), RowSort::Disagreement);
    m_sortLabel->setBuddy(m_sort);
    m_rowsLabel->setBuddy(m_rowChoice);
    m_inherited = new QCheckBox(tr("Inherited claims"));
    m_inherited->setToolTip(tr("Also show in a base what is claimed of its region or of the whole country"));
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

QAction* TimelinePage::addShow(const char* name, const QString& text)
{
    QAction* action = m_show->menu()->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    return action;
}

void TimelinePage::addShowMenu(QHBoxLayout& bar)
{
    m_show = new QToolButton;
    m_show->setObjectName(QStringLiteral("timelineShow"));
    m_show->setText(tr("Show"));
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_show->setAutoRaise(true);
    m_show->setMenu(new QMenu(m_show));
    bar.addWidget(m_show);
    m_featured = addShow("timelineFeatured", tr("Only claims chosen for the briefing"));
    m_emptyRows = addShow("timelineEmptyRows", tr("Rows without claims"));
    m_conflicts = addShow("timelineConflicts", tr("Conflicts with the current claim (X)"));
    m_links = addShow("timelineLinks", tr("Links of the current statement (L)"));
    m_grades = addShow("timelineGrades", tr("Review state and grade (G)"));
    m_stances = addShow("timelineStances", tr("Colours by stance (V)"));
    m_figures = addShow("timelineFigures", tr("Figures beneath, on the same scale (F)"));
    m_showOverview = addShow("timelineShowOverview", tr("The whole time in a strip"));
    QMenu* pads = m_show->menu()->addMenu(tr("“About” in a date"));
    m_pads = new QActionGroup(this);
    for (const QString& text : {tr("does not widen it"), tr("widens a day by 3 days, a month by 15, a year by 91"),
                                tr("widens them twice as much")}) {
        QAction* pad = pads->addAction(text);
        pad->setCheckable(true);
        pad->setData(m_pads->actions().size());
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
    m_legend->follow();
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

QToolButton* TimelinePage::addButton(QHBoxLayout& bar, const char* name, const QString& icon, const QString& text,
                                     const QString& key)
{
    QToolButton* button = newToolButton(this, name, icon, text);
    if (!key.isEmpty())
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    bar.addWidget(button);
    return button;
}

void TimelinePage::addTools(QHBoxLayout& bar)
{
    const auto add = [&](const char* name, const char* icon, const QString& text, const char* key) {
        return addButton(bar, name, QLatin1String(icon), text, QString::fromUtf8(key));
    };
    const auto* zoomOut = add("timelineZoomOut", "list-remove", tr("Zoom out"), "−");
    const auto* zoomIn = add("timelineZoomIn", "list-add", tr("Zoom in"), "+");
    const auto* showAll = add("timelineShowAll", "zoom-fit-width", tr("Show the whole time"), "0");
    const auto* fitAll = add("timelineFitAll", "zoom-fit-best", tr("Show everything at once"), "9");
    auto* legend = add("timelineLegend", "help-hint", tr("Legend"), "");
    legend->setCheckable(true);
    const auto* print = add("timelinePrint", "document-print", tr("Print or save the timeline…"), "");
    connect(zoomOut, &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    connect(zoomIn, &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    connect(showAll, &QToolButton::clicked, m_view, &TimelineView::showAll);
    connect(fitAll, &QToolButton::clicked, m_view, &TimelineView::fitAll);
    connect(legend, &QToolButton::toggled, m_legend, &QWidget::setVisible);
    connect(print, &QToolButton::clicked, this, &TimelinePage::print);
}

/// Between two open side panels the choices speak for themselves; what they are called is still told to screen readers.
void TimelinePage::resizeEvent(QResizeEvent* event)
{
    constexpr int roomy = 900; ///< px that the bar takes with everything in it.
    for (QLabel* label : {m_rowsLabel, m_sortLabel, m_counts})
        label->setVisible(width() >= roomy);
    Page::resizeEvent(event);
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
    m_legend->follow();
    updateCounts();
}

void TimelinePage::updateCounts()
{
    const TimelineContent& content = m_view->rows().content();
    const int shown = int(content.claims.size());
    const QString text =
        shown == content.claimsInProject
            ? tr("Claims: %1").arg(numberText(shown))
            : tr("Claims: %1 of %2, filter on").arg(numberText(shown), numberText(content.claimsInProject));
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
    return words.isEmpty() ? QString() : tr("filter: %1").arg(listed(words));
}

void TimelinePage::print()
{
    m_context.whenFiltered(this, [this] { printShown(); });
}

void TimelinePage::printShown()
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
