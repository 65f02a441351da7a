// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_page.h"

#include "views/print/print_dialog.h"
#include "views/timeline/claim_peek.h"
#include "views/timeline/legend_strip.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
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
    addTools(*bar);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
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
    takeLayout();
}

void TimelinePage::addRowChoice(QHBoxLayout& bar)
{
    m_rowsLabel = new QLabel;
    m_rowChoice = new QComboBox;
    m_rowChoice->setObjectName(QStringLiteral("timelineRows"));
    for (const TimelineRows rows : {TimelineRows::Places, TimelineRows::Actors, TimelineRows::Sides})
        m_rowChoice->addItem(QString(), int(rows));
    m_rowsLabel->setBuddy(m_rowChoice);
    m_inherited = new QCheckBox;
    m_inherited->setObjectName(QStringLiteral("timelineInherited"));
    m_inherited->setChecked(m_view->feed().options().inherited == Inherited::Show);
    m_counts = new QLabel;
    m_counts->setObjectName(QStringLiteral("timelineCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    bar.addWidget(m_rowsLabel);
    bar.addWidget(m_rowChoice);
    bar.addWidget(m_inherited);
    bar.addSpacing(unit);
    bar.addWidget(m_counts);
    connect(m_rowChoice, &QComboBox::currentIndexChanged, this, &TimelinePage::applyOptions);
    connect(m_inherited, &QCheckBox::toggled, this, &TimelinePage::applyOptions);
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
    m_showAll = addButton(bar, "timelineShowAll", QStringLiteral("zoom-fit-best"));
    m_showLegend = addButton(bar, "timelineLegend", QStringLiteral("help-hint"));
    m_showLegend->setCheckable(true);
    m_print = addButton(bar, "timelinePrint", QStringLiteral("document-print"));
    connect(m_zoomOut, &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    connect(m_showAll, &QToolButton::clicked, m_view, &TimelineView::showAll);
    connect(m_showLegend, &QToolButton::toggled, m_legend, &QWidget::setVisible);
    connect(m_print, &QToolButton::clicked, this, &TimelinePage::print);
}

void TimelinePage::retranslate()
{
    m_rowsLabel->setText(tr("Rows:"));
    m_rowChoice->setItemText(0, tr("Places and phases"));
    m_rowChoice->setItemText(1, tr("Actors"));
    m_rowChoice->setItemText(2, tr("Sides"));
    m_inherited->setText(tr("Inherited claims"));
    m_inherited->setToolTip(tr("Also show in a base what is claimed of its region or of the whole country"));
    const auto name = [](QToolButton* button, const QString& text, const QString& keys) {
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
        button->setAccessibleName(text);
    };
    name(m_zoomOut, tr("Zoom out"), QStringLiteral("−"));
    name(m_zoomIn, tr("Zoom in"), QStringLiteral("+"));
    name(m_showAll, tr("Show the whole time"), QStringLiteral("0"));
    name(m_showLegend, tr("Legend"), {});
    name(m_print, tr("Print or save the timeline…"), {});
    updateCounts();
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

void TimelinePage::print()
{
    const TimelineContent& content = m_view->rows().content();
    PrintOptions options;
    options.language = interfaceLanguage();
    options.rows = content.options.rows;
    options.inherited = content.options.inherited;
    PrintDialog dialog(content.snapshot, m_context.visible(), options, this);
    dialog.exec();
}

} // namespace tasrih
