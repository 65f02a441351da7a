// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figures_chart.h"

#include "models/words/labels.h"
#include "models/words/quotation.h"
#include "views/drawing/axis_painter.h"
#include "views/theme/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QValueAxis>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace tasrih {

namespace {
constexpr double reach = 9;                               ///< px within which a click takes a mark.
constexpr double leastScale = 9 * unit;                   ///< px of the column of values.
constexpr double lowest = 13 * unit, highest = 30 * unit; ///< px of a plot.
constexpr double panelGap = 2 * unit;
constexpr int mostTicks = 5;

TimeAxis axisOf(const FigurePlot::Place& place, const TimelineStyle& style)
{
    return timeAxis(place.scale, place.frame.bodyWidth(), {style.language}, style.labelWidth(), style.metrics.gap / 2);
}
} // namespace

/// Beneath the panels, whichever of them are in sight.
class FiguresChart::AxisStrip : public QWidget
{
public:
    explicit AxisStrip(FiguresChart& chart)
        : QWidget(&chart)
        , m_chart(chart)
    {
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().paper);
        if (m_chart.m_panels.empty())
            return;
        const FigurePlot::Place& place = m_chart.m_panels.front().place;
        painter.setLayoutDirection(layoutDirection());
        painter.setClipRect(place.frame.bodyRect(0, height()));
        paintAxis(painter, axisOf(place, m_chart.m_style), place.frame, m_chart.m_style);
    }

private:
    FiguresChart& m_chart;
};

FiguresChart::FiguresChart(Context& context, QWidget* parent)
    : QGraphicsView(parent)
    , m_context(context)
    , m_axis(new AxisStrip(*this))
{
    setObjectName(QStringLiteral("figuresChart"));
    setAccessibleName(tr("Figures over time"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&context, &Context::selectionChanged, this, [this] { viewport()->update(); });
}

FiguresChart::~FiguresChart() = default;

void FiguresChart::showContent(const FigureContent& content, ValueScale::Kind kind)
{
    m_panels.clear(); // They show what is replaced.
    m_series = content.series;
    m_kind = kind;
    dress();
}

void FiguresChart::dress()
{
    m_style = screenStyle();
    setBackgroundBrush(theme().paper);
    setViewportMargins(0, 0, 0, int(2 * m_style.metrics.axisTier) + unit / 2);
    layOut();
}

TimeScale FiguresChart::scaleFor(double width) const
{
    std::optional<DaySpan> days;
    for (const FigureSeries& each : m_series) {
        for (const FigurePoint& point : each.points)
            days = united(days, point.days);
    }
    constexpr DayPoint leastMargin = 15;
    const DayPoint margin = std::max(days->length() / 25, leastMargin);
    return TimeScale::fitting({days->from - margin, days->to + margin}, width);
}

/// One under the other, as high as the window lets them be, or lower and to be scrolled.
void FiguresChart::layOut()
{
    m_panels.clear();
    const double width = viewport()->width();
    const int bottom = viewport()->geometry().bottom() + 1;
    m_axis->setGeometry(viewport()->x(), bottom, int(width), height() - bottom);
    m_axis->update();
    double leading = leastScale;
    const QFontMetricsF numbers(m_style.meta);
    for (const FigureSeries& each : m_series) {
        for (const ValueScale::Tick& tick : ValueScale(std::span(&each, 1), m_kind).ticks(mostTicks, m_style.language))
            leading = std::max(leading, numbers.horizontalAdvance(tick.label) + 3 * unit);
    }
    if (m_series.empty() || width <= 2 * leading) {
        scene()->setSceneRect({});
        return;
    }
    const TimelineFrame frame{width, leading, layoutDirection()};
    const TimeScale scale = scaleFor(frame.bodyWidth());
    const QFontMetricsF metrics(m_style.strong);
    const double line = metrics.height();
    const double share = viewport()->height() / double(m_series.size()) - line - panelGap;
    double top = unit / 2;
    m_panels.reserve(m_series.size());
    for (const FigureSeries& each : m_series) {
        Panel& panel = m_panels.emplace_back();
        const QRectF room(0, 0, width - 2 * unit, 1e4);
        panel.top = top;
        panel.titleHeight = metrics.boundingRect(room, Qt::TextWordWrap, each.sentence).height();
        panel.series = &each;
        panel.place = {frame, scale, top + panel.titleHeight, std::clamp(share, lowest, highest),
                       ValueScale(std::span(&each, 1), m_kind)};
        top = bottomOf(panel) + panelGap;
    }
    scene()->setSceneRect(0, 0, width, std::max(top, double(viewport()->height())));
    showCharts();
    viewport()->update();
}

/// Made for what is looked at: labels of hundreds of panels take their time to be fitted.
const FigurePlot& FiguresChart::plotOf(const Panel& panel) const
{
    if (!panel.plot)
        panel.plot.emplace(std::span(panel.series, 1), panel.place, m_style, FigurePlot::Labels::NumbersAndHolders);
    return *panel.plot;
}

/// Qt Charts has what is in sight, however many panels there are.
void FiguresChart::showCharts()
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    for (Panel& panel : m_panels) {
        if (bottomOf(panel) < seen.top() || panel.top > seen.bottom())
            panel.chart.reset();
        else if (!panel.chart)
            panel.chart = newChart(panel);
    }
}

QAbstractAxis* FiguresChart::axisFor(const Panel& panel) const
{
    const ValueScale& scale = panel.place.values;
    const QString whole = QStringLiteral("%.0f");
    if (scale.kind() == ValueScale::Kind::Logarithmic) {
        auto* values = new QLogValueAxis;
        values->setBase(10);
        values->setLabelFormat(whole);
        values->setRange(scale.least(), scale.most());
        return values;
    }
    constexpr double fewer = 10; // Their steps are no whole numbers.
    auto* values = new QValueAxis;
    const int ticks = panel.place.height >= lowest + 4 * unit ? mostTicks : 3;
    values->setTickCount(int(scale.ticks(ticks, m_style.language).size()));
    values->setLabelFormat(scale.most() < fewer ? QStringLiteral("%.1f") : whole);
    values->setRange(scale.least(), scale.most());
    return values;
}

std::unique_ptr<QChart> FiguresChart::newChart(const Panel& panel)
{
    auto chart = std::make_unique<QChart>();
    QAbstractAxis* values = axisFor(panel);
    values->setLabelsColor(theme().secondary);
    values->setLabelsFont(m_style.meta);
    values->setGridLineColor(theme().line);
    values->setLinePenColor(theme().line);
    chart->setLocale(numberLocale());
    chart->setLocalizeNumbers(true);
    chart->setLayoutDirection(layoutDirection());
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addAxis(values, layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    scene()->addItem(chart.get());
    // The labels take what they need; margins bring the plot to where the marks are.
    constexpr double around = 2 * unit; // Of the plot: more than half a label.
    chart->setGeometry(QRectF(0, panel.place.top - around, viewport()->width(), panel.place.height + 2 * around));
    chart->setMargins({});
    chart->layout()->activate();
    const double foot = FigurePlot::heightOf(panel.place, 0, m_style) - panel.place.top;
    const double head = panel.place.height - foot;
    const QRectF wanted = panel.place.frame.bodyRect(around + head, foot - head);
    const QRectF plot = chart->plotArea();
    const auto margin = [](double missing) { return std::max(qRound(missing), 0); };
    chart->setMargins({margin(wanted.left() - plot.left()), margin(wanted.top() - plot.top()),
                       margin(plot.right() - wanted.right()), margin(plot.bottom() - wanted.bottom())});
    chart->layout()->activate(); // A picture may be taken at once.
    return chart;
}

int FiguresChart::pointCount() const
{
    int count = 0;
    for (const FigureSeries& each : m_series)
        count += int(each.points.size());
    return count;
}

QPointF FiguresChart::placeOf(const FigurePoint& point) const
{
    for (const Panel& panel : m_panels) {
        const std::vector<FigurePoint>& points = panel.series->points;
        const bool isHere = std::any_of(points.begin(), points.end(),
                                        [&](const FigurePoint& each) { return each.claim == point.claim; });
        if (const std::optional<QPointF> place = isHere ? plotOf(panel).placeOf(point.claim) : std::nullopt)
            return mapFromScene(*place);
    }
    return {};
}

const FigurePoint* FiguresChart::pointAt(QPointF at) const
{
    const QPointF inScene = mapToScene(at.toPoint());
    for (const Panel& panel : m_panels) {
        if (inScene.y() >= panel.place.top && inScene.y() <= bottomOf(panel))
            return plotOf(panel).pointAt(inScene, reach);
    }
    return nullptr;
}

/// The lines between months, through the plots.
void FiguresChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QGraphicsView::drawBackground(painter, rect);
    if (m_panels.empty())
        return;
    const TimeAxis axis = axisOf(m_panels.front().place, m_style);
    for (const Panel& panel : m_panels) {
        if (bottomOf(panel) >= rect.top() && panel.place.top <= rect.bottom())
            paintAxisLines(*painter, axis, panel.place.frame, m_style, {panel.place.top, bottomOf(panel)});
    }
}

void FiguresChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    const Selection& selection = m_context.selection();
    painter->setLayoutDirection(layoutDirection());
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const Panel& panel = m_panels[i];
        if (bottomOf(panel) < rect.top() || panel.top > rect.bottom())
            continue;
        painter->setFont(m_style.strong);
        painter->setPen(theme().text);
        painter->drawText(QRectF(unit, panel.top, viewport()->width() - 2 * unit, panel.titleHeight),
                          int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_series[i].sentence);
        std::optional<ClaimId> current = selection.claim;
        if (!current) {
            for (const FigurePoint& point : m_series[i].points) {
                if (selection.current == point.statement)
                    current = point.claim;
            }
        }
        painter->save();
        painter->setClipRect(
            panel.place.frame.bodyRect(panel.place.top, panel.place.height).adjusted(-reach, 0, reach, 0),
            Qt::IntersectClip);
        plotOf(panel).paint(*painter, *m_context.snapshot(), current);
        painter->restore();
    }
}

void FiguresChart::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void FiguresChart::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

void FiguresChart::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    showCharts();
}

void FiguresChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (const FigurePoint* point = pointAt(event->position()))
        m_context.select(point->statement, point->claim);
    event->accept();
}

void FiguresChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const FigurePoint* point = pointAt(event->position()))
        m_context.openSentence(point->statement, point->claim);
    event->accept();
}

QString FiguresChart::tipOf(const FigurePoint& point) const
{
    const Snapshot& snapshot = *m_context.snapshot();
    const auto [statement, claim] = recordOf(snapshot, point.statement, point.claim);
    if (!claim)
        return {};
    return QStringList{summaryOf(snapshot, *claim), holderOf(snapshot, *statement, *claim),
                       saidOnText(snapshot, *statement), sentenceOf(*statement, *claim)}
        .join(u'\n');
}

bool FiguresChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const FigurePoint* point = pointAt(help->pos());
        QToolTip::showText(help->globalPos(), point ? tipOf(*point) : QString(), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

/// Along time, over all panels.
void FiguresChart::step(int direction)
{
    std::vector<std::pair<const FigurePoint*, const Panel*>> all;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        for (const FigurePoint& point : m_series[i].points)
            all.emplace_back(&point, &m_panels[i]);
    }
    if (all.empty())
        return;
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.first->day() < b.first->day(); });
    const Selection& selection = m_context.selection();
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return selection.claim == each.first->claim; });
    const auto index = at == all.end()
                           ? (direction > 0 ? 0 : std::ssize(all) - 1)
                           : std::clamp(at - all.begin() + direction, std::ptrdiff_t(0), std::ssize(all) - 1);
    const auto [next, panel] = all[std::size_t(index)];
    ensureVisible(QRectF(0, panel->top, 1, bottomOf(*panel) - panel->top), 0, 0);
    m_context.select(next->statement, next->claim);
}

void FiguresChart::keyPressEvent(QKeyEvent* event)
{
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const Selection& selection = m_context.selection();
    switch (event->key()) {
    case Qt::Key_Right:
        step(fromRight ? -1 : 1);
        break;
    case Qt::Key_Left:
        step(fromRight ? 1 : -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selection.current)
            m_context.openSentence(*selection.current, selection.claim);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QGraphicsView::keyPressEvent(event);
        break;
    default:
        event->ignore(); // Single keys are commands of the window.
        break;
    }
}

QPixmap FiguresChart::picture()
{
    constexpr int largest = 16000; // px: what is still a picture
    const QSize before = size();
    const int hidden = std::max(int(scene()->sceneRect().height()) - viewport()->height(), 0);
    resize(before.width(), std::min(before.height() + hidden, largest));
    QPixmap picture = grab();
    resize(before);
    return picture;
}

} // namespace tasrih
