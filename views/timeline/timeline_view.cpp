// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_view.h"

#include "views/timeline/timeline_accessible.h"

#include <QtGui/QAccessible>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace tasrih {

namespace {
constexpr int eventLines = 3;
// px: room for the fade-in of a date, and for the labels of the last bars
constexpr double leadingMargin = 40;
constexpr double trailingMargin = 200;
} // namespace

TimelineView::TimelineView(Context& context, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_context(context)
    , m_feed(context)
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
    connect(&m_context, &Context::selectionChanged, this, &TimelineView::showSelection);
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
    m_style.metrics = TimelineMetrics().compressed(m_compression);
    m_style.colours = m_colours;
    TimelineOptions options = m_feed.options();
    options.language = m_style.language;
    m_feed.setOptions(options);
    m_figuresFeed.setOptions({{}, FigureGroups::Forces, m_style.language});
    takeContent();
}

void TimelineView::takeContent()
{
    // The row at the upper edge stays where it is, whatever came or went above it.
    std::optional<RowSubject> pinned;
    double offset = 0;
    if (m_rows) {
        if (const std::optional<int> row = m_rows->rowAt(top())) {
            pinned = m_rows->subjectRow(*row).subject;
            offset = top() - m_rows->row(*row).top;
        }
    }
    m_texts = newTexts();
    m_agreements = AgreementCache(m_feed.content());
    layOut();
    for (int row = 0; pinned && row < int(m_rows->rows().size()); ++row) {
        if (m_rows->subjectRow(row).subject == *pinned)
            verticalScrollBar()->setValue(qRound(m_rows->row(row).top + offset));
    }
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
    const NameHeight nameHeight = m_compression < 1 ? NameHeight() : m_style.nameHeights();
    m_rows = std::make_unique<RowLayout>(m_feed.content(), m_style.metrics, m_folding, nameHeight);
    m_hovered.reset();
    m_at.reset();
    findMarks();
    if (!m_isFitted && m_feed.content()->mainDays && isVisible()) {
        m_isFitted = true;
        fit(m_feed.content()->mainDays);
    }
    updateHeader();
    updateBars();
    viewport()->update();
    Q_EMIT laidOut();
}

TimelineFrame TimelineView::frame() const
{
    return {double(viewport()->width()), m_style.metrics.labelColumn, m_style.direction};
}

TimelineScene TimelineView::scene() const
{
    return {*m_rows, m_scale, frame(), m_style, m_texts, m_agreements, m_axis, m_events, m_eventLevels};
}

double TimelineView::bodyHeight() const
{
    return viewport()->height() - headerHeight() - bandHeight();
}

double TimelineView::headerHeight() const
{
    return 2 * m_style.metrics.axisTier + m_eventLevels * m_style.metrics.eventTier;
}

double TimelineView::top() const
{
    return verticalScrollBar()->value();
}

void TimelineView::updateHeader()
{
    TimelineScene measured = scene();
    // The strip keeps its height while one scrolls and zooms, so that nothing jumps.
    measured.eventLevels = m_rows->content().events.empty() ? (m_today ? 1 : 0) : eventLines;
    measureHeader(measured, m_today);
    m_axis = std::move(measured.axis);
    m_events = std::move(measured.events);
    m_eventLevels = measured.eventLevels;
}

DaySpan TimelineView::scrollableDays() const
{
    const DaySpan days = m_rows->content().days.value_or(daySpan(QDate::currentDate(), QDate::currentDate()));
    const auto margin = DayPoint(frame().bodyWidth() / 2 / m_scale.unitsPerDay());
    return {days.from - margin, days.to + margin};
}

void TimelineView::updateBars()
{
    m_isUpdatingBars = true;
    const double height = bodyHeight();
    verticalScrollBar()->setRange(0, std::max(0, qCeil(m_rows->height() + unit - height)));
    verticalScrollBar()->setPageStep(std::max(1, int(height)));
    const DaySpan days = scrollableDays();
    const double width = frame().bodyWidth();
    const double range = std::min(days.length() * m_scale.unitsPerDay() - width, 2.0e9);
    horizontalScrollBar()->setRange(0, std::max(0, int(range)));
    horizontalScrollBar()->setPageStep(std::max(1, int(width)));
    horizontalScrollBar()->setValue(int(std::clamp((m_scale.start() - days.from) * m_scale.unitsPerDay(), 0.0, 2.0e9)));
    m_isUpdatingBars = false;
}

void TimelineView::setScale(const TimeScale& scale)
{
    m_isFitted = true;
    m_scale = scale;
    updateHeader();
    updateBars();
    viewport()->update();
    Q_EMIT scaleChanged();
}

void TimelineView::fit(const std::optional<DaySpan>& days)
{
    if (!days)
        return;
    const double width = frame().bodyWidth();
    setScale(
        TimeScale::fitting(*days, width, {std::min(leadingMargin, width / 10), std::min(trailingMargin, width / 4)}));
}

void TimelineView::showAll()
{
    fit(m_rows->content().days);
}

void TimelineView::showMain()
{
    fit(m_rows->content().mainDays);
}

/// So low that all rows are seen at once.
double TimelineView::leastCompression() const
{
    const double natural = m_compression < 1 ? m_rows->height() / m_compression
                                             : RowLayout(m_feed.content(), TimelineMetrics(), m_folding).height();
    return natural <= 0 ? 1 : std::min(1.0, (bodyHeight() - 1) / natural);
}

void TimelineView::setCompression(double compression)
{
    if (compression == m_compression)
        return;
    m_compression = compression;
    m_style.metrics = TimelineMetrics().compressed(m_compression);
    layOut();
}

void TimelineView::compress(double factor, double y)
{
    const double before = m_compression;
    const double place = top() + y;
    setCompression(std::clamp(m_compression * factor, std::min(leastCompression(), before), 1.0));
    verticalScrollBar()->setValue(qRound(place * m_compression / before - y));
}

void TimelineView::fitAll()
{
    setCompression(leastCompression());
    showAll();
}

void TimelineView::fitSelection()
{
    std::optional<DaySpan> days;
    const std::vector<StatementId>& chosen = m_context.selection().statements;
    for (const TimelineClaim& claim : m_rows->content().claims) {
        if (std::find(chosen.begin(), chosen.end(), claim.statement) != chosen.end())
            days = united(days, claim.span.whole());
    }
    if (!days)
        return;
    fit(days);
    if (const std::optional<LaneRef> lane = currentLane())
        ensureVisible(*lane);
}

void TimelineView::showDays(double from, double to)
{
    const double width = frame().bodyWidth();
    setScale(TimeScale(from, width / std::max(to - from, 1.0)));
}

std::pair<double, double> TimelineView::shownDays() const
{
    return {m_scale.start(), m_scale.day(frame().bodyWidth())};
}

void TimelineView::zoomAbout(double factor, double x)
{
    setScale(m_scale.zoomed(factor, x, frame().bodyWidth()));
}

void TimelineView::zoomIn()
{
    zoomAbout(1.25, frame().bodyWidth() / 2);
}

void TimelineView::zoomOut()
{
    zoomAbout(0.8, frame().bodyWidth() / 2);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    if (!m_isFitted && m_rows->content().mainDays)
        fit(m_rows->content().mainDays);
    updateHeader();
    updateBars();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_isUpdatingBars)
        return;
    const DaySpan days = scrollableDays();
    const double shown = std::clamp((m_scale.start() - days.from) * m_scale.unitsPerDay(), 0.0, 2.0e9);
    // Only a step of the bar moves the scale: what it holds is rounded.
    if (int(shown) != horizontalScrollBar()->value()) {
        m_scale = m_scale.startingAt(days.from + horizontalScrollBar()->value() / m_scale.unitsPerDay());
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
    const TimelineScene shown = scene();
    TimelinePainter timeline(painter, shown);
    const double header = headerHeight();
    const double height = bodyHeight();
    painter.save();
    painter.setClipRect(QRectF(0, header, viewport()->width(), height));
    painter.translate(0, header - top());
    painter.save();
    painter.setClipRect(shown.frame.bodyRect(top(), height), Qt::IntersectClip);
    timeline.paintGrid(top(), top() + height);
    const TimelineHighlight highlight{m_context.selection(), m_hovered, m_conflicts, m_links,
                                      m_links.empty() ? std::nullopt : currentLane()};
    timeline.paintRows(top(), top() + height, highlight);
    timeline.paintLinks(highlight);
    painter.restore();
    timeline.paintColumn(top(), top() + height);
    timeline.paintConflictSigns(top(), top() + height, highlight);
    painter.restore();
    timeline.paintHeader();
    if (m_showsFigures)
        m_figures.paint(painter, {shown.frame, m_scale, header + height, bandHeight()}, m_style,
                        *m_rows->content().snapshot, m_context.selection().claim);
    if (hasFocus() && m_at) {
        painter.setPen(QPen(m_style.theme->accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.setClipRect(QRectF(0, header, viewport()->width(), height));
        painter.drawRect(laneRect(*m_at).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelineView::paintEmpty(QPainter& painter)
{
    painter.setLayoutDirection(m_style.direction);
    const bool isFiltered = m_rows->content().claimsInProject > 0;
    const QString title = m_feed.isWorking() ? tr("Laying out the timeline…")
                          : isFiltered        ? tr("No withdrawal claim passes the filter")
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
