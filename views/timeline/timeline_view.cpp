// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_view.h"

#include "models/words/labels.h"
#include "views/timeline/timeline_accessible.h"

#include <QtGui/QAccessible>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace tasrih {

namespace {
constexpr int eventLines = 3;
constexpr double zoomStep = 1.25;
constexpr double figureBandHeight = 150; ///< px
constexpr double figureReach = 9;        ///< px within which a click takes a figure.
} // namespace

TimelineView::TimelineView(Context& context, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_context(context)
    , m_feed(context)
    , m_choice(context)
    , m_figuresFeed(context)
    , m_today(QDate::currentDate())
{
    setObjectName(QStringLiteral("timelineView"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(int(TimelineMetrics().lanePitch));
    horizontalScrollBar()->setSingleStep(5 * unit);
    connect(&m_feed, &FeedBase::changed, this, &TimelineView::takeContent);
    connect(&m_context, &Context::selectionChanged, this, &TimelineView::followSelection);
    connect(&m_figuresFeed, &FeedBase::changed, this, [this] {
        m_figures = FigureBand(m_figuresFeed.content(), m_style.language);
        viewport()->update();
    });
    TimelineAccessible::install();
    restyle();
}

TimelineView::~TimelineView() = default;

void TimelineView::restyle()
{
    m_style = screenStyle();
    m_style.metrics = TimelineMetrics().compressed(m_camera.compression());
    m_style.colours = m_colours;
    TimelineOptions options = m_feed.options();
    options.language = m_style.language;
    m_feed.setOptions(options);
    m_figuresFeed.setOptions({{}, m_style.language});
    takeContent();
}

void TimelineView::takeContent()
{
    // The row at the upper edge stays where it is, whatever came or went above it.
    std::optional<RowSubject> pinned;
    double offset = 0;
    if (m_rows) {
        if (const std::optional<int> row = m_rows->rowAt(m_camera.top())) {
            pinned = m_rows->subjectRow(*row).subject;
            offset = m_camera.top() - m_rows->row(*row).top;
        }
    }
    m_texts = newTexts();
    m_agreements = AgreementCache(m_feed.content());
    layOut();
    for (int row = 0; pinned && row < int(m_rows->rows().size()); ++row) {
        if (m_rows->subjectRow(row).subject == *pinned)
            m_camera.scrollTo(qRound(m_rows->row(row).top + offset));
    }
    updateBars();
}

void TimelineView::setFolding(const Folding& folding)
{
    m_folding = folding;
    layOut();
}

void TimelineView::setToday(QDate today)
{
    m_today = today;
    updateHeader();
    viewport()->update();
}

void TimelineView::layOut()
{
    // Names are broken into lines only where rows are as high as they are designed.
    const NameHeight nameHeight = compression() < 1 ? NameHeight() : m_style.nameHeights();
    auto rows = std::make_unique<RowLayout>(m_feed.content(), m_style.metrics, m_folding, nameHeight);
    m_choice.setRows(*rows);
    m_rows = std::move(rows);
    m_camera.setContent(m_rows->content().days, m_rows->height());
    updateHeader();
    if (!m_camera.isAimed() && isVisible())
        fit(m_rows->content().mainDays);
    updateBars();
    viewport()->update();
    Q_EMIT laidOut();
}

TimelineFrame TimelineView::frame() const
{
    return {double(viewport()->width()), m_style.metrics.labelColumn, m_style.direction};
}

TimelinePlaces TimelineView::places() const
{
    return {{*m_rows, scale(), frame(), m_style, m_texts, m_agreements, m_axis, m_events, m_eventLevels},
            m_camera.top(),
            double(viewport()->height()),
            m_showsFigures ? figureBandHeight : 0};
}

void TimelineView::updateHeader()
{
    TimelineScene measured = places().scene();
    // The strip keeps its height while one scrolls and zooms, so that nothing jumps.
    measured.eventLevels = m_rows->content().events.empty() ? (m_today ? 1 : 0) : eventLines;
    measureHeader(measured, m_today);
    m_axis = std::move(measured.axis);
    m_events = std::move(measured.events);
    m_eventLevels = measured.eventLevels;
    m_camera.setBody({frame().bodyWidth(), places().bodyHeight()});
}

void TimelineView::updateBars()
{
    m_isUpdatingBars = true;
    const auto show = [](QScrollBar& bar, const TimelineCamera::Bar& shown) {
        bar.setRange(0, shown.most);
        bar.setPageStep(shown.page);
        bar.setValue(shown.value);
    };
    show(*verticalScrollBar(), m_camera.down());
    show(*horizontalScrollBar(), m_camera.across());
    m_isUpdatingBars = false;
}

void TimelineView::followCamera()
{
    updateHeader();
    updateBars();
    viewport()->update();
    Q_EMIT scaleChanged();
}

void TimelineView::fit(const std::optional<DaySpan>& days)
{
    if (!days)
        return;
    m_camera.fit(*days);
    followCamera();
}

/// So low that all rows are seen at once.
double TimelineView::leastCompression() const
{
    const double natural = compression() < 1 ? m_rows->height() / compression()
                                             : RowLayout(m_feed.content(), TimelineMetrics(), m_folding).height();
    return natural <= 0 ? 1 : std::min(1.0, (places().bodyHeight() - 1) / natural);
}

void TimelineView::setCompression(double compression, double y)
{
    if (compression == m_camera.compression())
        return;
    m_camera.setCompression(compression, y);
    m_style.metrics = TimelineMetrics().compressed(compression);
    layOut();
}

void TimelineView::compress(double factor, double y)
{
    setCompression(m_camera.compressed(factor, leastCompression()), y);
}

void TimelineView::fitAll()
{
    setCompression(leastCompression());
    showAll();
}

void TimelineView::fitSelection()
{
    const std::optional<DaySpan> days = m_choice.days();
    if (!days)
        return;
    fit(days);
    if (const std::optional<LaneRef> lane = currentLane())
        ensureVisible(*lane);
}

void TimelineView::showDays(double from, double to)
{
    m_camera.show(from, to);
    followCamera();
}

void TimelineView::zoomIn()
{
    m_camera.zoom(zoomStep, frame().bodyWidth() / 2);
    followCamera();
}

void TimelineView::zoomOut()
{
    m_camera.zoom(1 / zoomStep, frame().bodyWidth() / 2);
    followCamera();
}

void TimelineView::ensureVisible(LaneRef lane)
{
    m_camera.reveal(m_rows->laneTop(lane), m_style.metrics.lanePitch);
    const TimelineClaim* claim = m_choice.claimIn(lane);
    const std::optional<DaySpan> whole = claim ? claim->span.whole() : std::nullopt;
    if (whole && shapeOf(lane).outOfSight != LaneShape::OutOfSight::No)
        m_camera.centre(*whole);
    followCamera();
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    updateHeader();
    if (!m_camera.isAimed())
        fit(m_rows->content().mainDays);
    updateBars();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_isUpdatingBars)
        return;
    if (m_camera.follow(horizontalScrollBar()->value(), verticalScrollBar()->value())) {
        updateHeader();
        Q_EMIT scaleChanged();
    }
    viewport()->update();
}

void TimelineView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    const auto type = event->type();
    if (m_rows && (type == QEvent::PaletteChange || type == QEvent::FontChange))
        restyle();
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_style.theme->paper);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows->rows().empty()) {
        paintEmpty(painter);
        return;
    }
    const TimelinePlaces where = places();
    const TimelineScene& shown = where.scene();
    TimelinePainter timeline(painter, shown);
    const double header = where.headerHeight();
    const double height = where.bodyHeight();
    const int top = m_camera.top();
    const int bottom = top + qCeil(height);
    painter.save();
    painter.setClipRect(QRectF(0, header, viewport()->width(), height));
    painter.translate(0, header - top);
    painter.save();
    painter.setClipRect(shown.frame.bodyRect(top, height), Qt::IntersectClip);
    timeline.paintGrid(top, bottom);
    const TimelineHighlight highlight{m_context.selection(), m_choice.hovered(), m_choice.conflicts(), m_choice.links(),
                                      m_choice.links().empty() ? std::nullopt : currentLane()};
    timeline.paintRows(top, bottom, highlight);
    timeline.paintLinks(highlight);
    painter.restore();
    timeline.paintColumn(top, bottom);
    timeline.paintConflictSigns(top, bottom, highlight);
    painter.restore();
    timeline.paintHeader();
    if (m_showsFigures)
        m_figures.paint(painter, {shown.frame, shown.scale, where.bandTop(), figureBandHeight}, m_style,
                        *m_rows->content().snapshot, m_context.selection().claim);
    if (hasFocus() && m_choice.at()) {
        painter.setPen(QPen(m_style.theme->accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.setClipRect(QRectF(0, header, viewport()->width(), height));
        painter.drawRect(where.laneRect(*m_choice.at()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelineView::optionChanged()
{
    viewport()->update();
    Q_EMIT optionsChanged();
}

void TimelineView::setShowsConflicts(bool shows)
{
    m_choice.setShowsConflicts(shows);
    optionChanged();
}

void TimelineView::setShowsLinks(bool shows)
{
    m_choice.setShowsLinks(shows);
    optionChanged();
}

void TimelineView::setShowsGrades(bool shows)
{
    m_showsGrades = shows;
    m_texts = newTexts();
    optionChanged();
}

/// Labels, with review state and grade where they are asked for: "… · draft · B2".
LaneTexts TimelineView::newTexts() const
{
    const TimelineContentPtr content = m_feed.content();
    if (!m_showsGrades)
        return LaneTexts(content);
    return LaneTexts(content, [content](int claim) {
        const ClaimRecord record = recordOf(*content, claim);
        if (!record.statement)
            return QString();
        QString text = QStringLiteral(" · ") + textOf(record.statement->review, content->options.language);
        QString grade;
        if (record.statement->reliability)
            grade += symbolOf(*record.statement->reliability);
        if (record.statement->credibility)
            grade += symbolOf(*record.statement->credibility);
        return grade.isEmpty() ? text : text + QStringLiteral(" · ") + grade;
    });
}

void TimelineView::setShowsFigures(bool shows)
{
    m_showsFigures = shows;
    m_figuresFeed.setLooking(this, shows);
    updateHeader();
    updateBars();
    optionChanged();
}

const FigurePoint* TimelineView::figureAt(QPoint position) const
{
    const TimelinePlaces where = places();
    if (!m_showsFigures || position.y() < where.bandTop())
        return nullptr;
    return m_figures.pointAt(position, {where.scene().frame, scale(), where.bandTop(), figureBandHeight}, m_style,
                             figureReach);
}

void TimelineView::setColours(TimelineStyle::Colours colours)
{
    m_colours = colours;
    m_style.colours = colours;
    optionChanged();
}

/// Nothing moves under the hand of somebody who works here; elsewhere the lane is brought into sight.
void TimelineView::followSelection()
{
    const bool isOthers = m_choice.follow();
    if (const std::optional<LaneRef> lane = isOthers && !hasFocus() ? currentLane() : std::nullopt)
        ensureVisible(*lane);
    announce();
    viewport()->update();
}

void TimelineView::announce()
{
    const std::optional<int> claim = currentClaim();
    if (!claim)
        return;
    const ClaimWords words = wordsOf(m_rows->content(), *claim);
    setAccessibleDescription(QStringList{words.speaker, words.saidOn, words.summary}.join(QStringLiteral(", ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    announceLane(*this);
}

void TimelineView::paintEmpty(QPainter& painter)
{
    painter.setLayoutDirection(m_style.direction);
    const bool isFiltered = m_rows->content().claimsInProject > 0;
    const QString title = m_feed.isWorking() ? tr("Laying out the timeline…")
                          : isFiltered       ? tr("No withdrawal claim passes the filter")
                                             : tr("No withdrawal claims yet");
    const QString next =
        m_feed.isWorking() ? QString()
        : isFiltered
            ? tr("Clear the filter or widen its dates to see the timeline.")
            : tr("Mark a statement on the Read page and add a withdrawal claim: who leaves, from where, by when.");
    const QRect box = viewport()->rect().adjusted(4 * unit, 0, -4 * unit, 0);
    painter.setPen(m_style.theme->text);
    painter.setFont(interfaceFont(TextSize::Section));
    painter.drawText(box.adjusted(0, 0, 0, -box.height() / 2), Qt::AlignHCenter | Qt::AlignBottom, title);
    painter.setPen(m_style.theme->secondary);
    painter.setFont(interfaceFont());
    painter.drawText(box.adjusted(0, box.height() / 2 + unit, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     next);
}

} // namespace tasrih
