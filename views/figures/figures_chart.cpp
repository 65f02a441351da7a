// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figures_chart.h"

#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/drawing/axis_painter.h"
#include "views/theme/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace tasrih {

namespace {
constexpr double markerSize = 9;
constexpr double reach = 9; ///< px within which a click takes a mark.

/// Qt Charts takes every label for HTML.
QString inChart(const QString& label)
{
    constexpr qsizetype mostLetters = 60;
    return shortened(label, mostLetters).toHtmlEscaped();
}

QScatterSeries::MarkerShape shapeOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::About:
        return QScatterSeries::MarkerShapeRectangle;
    case Qualifier::AtLeast:
    case Qualifier::MoreThan:
        return QScatterSeries::MarkerShapeTriangle;
    case Qualifier::UpTo:
    case Qualifier::LessThan:
        return QScatterSeries::MarkerShapePentagon;
    case Qualifier::Between:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case Qualifier::Exact:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}
} // namespace

QString qualifierLegend()
{
    return FiguresChart::tr("● exact   ■ about   ▲ at least, more than   ⬟ up to, less than   ◆ between   "
                            "◯ conflicts with another");
}

FiguresChart::FiguresChart(Context& context, QWidget* parent)
    : QChartView(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("figuresChart"));
    setAccessibleName(tr("Figures over time"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    connect(&context, &Context::selectionChanged, this, [this] { viewport()->update(); });
}

QColor FiguresChart::colourOf(std::size_t index) const
{
    const FigureSeries& series = m_series[index];
    if (const Side* side = m_context.snapshot()->find(series.side))
        return theme().side(side);
    // Without a side the colours of the design in turn; the legend tells them.
    static const QStringList keys{QStringLiteral("us"),     QStringLiteral("federal"),   QStringLiteral("factions"),
                                  QStringLiteral("iran"),   QStringLiteral("coalition"), QStringLiteral("kurdistan"),
                                  QStringLiteral("experts")};
    return theme().side(keys.at(int(index) % keys.size()));
}

void FiguresChart::showSeries(const std::vector<FigureSeries>& series, Scale scale)
{
    m_series = series;
    m_scale = scale;
    m_reference = nullptr;
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        chart()->removeAxis(axis);
    chart()->setLocale(numberLocale());
    chart()->setLocalizeNumbers(true);
    setBackgroundBrush(theme().paper);
    m_style = screenStyle();
    chart()->setMargins({unit, unit, unit, int(2 * m_style.metrics.axisTier) + unit});
    chart()->legend()->setLabelColor(theme().text);
    chart()->legend()->setFont(interfaceFont(TextSize::Meta));
    chart()->legend()->setAlignment(Qt::AlignTop);
    for (std::size_t i = 0; i < m_series.size(); ++i)
        addSeries(m_series[i], colourOf(i));
    if (m_reference)
        addAxes(scale);
    viewport()->update();
}

/// One series of Qt Charts for each qualifier: the shape of marks is a property of a whole series.
void FiguresChart::addSeries(const FigureSeries& series, const QColor& colour)
{
    std::map<QScatterSeries::MarkerShape, QScatterSeries*> byShape;
    for (const FigurePoint& point : series.points) {
        const double value = (point.low + point.high) / 2;
        if (m_scale == Scale::Logarithmic && value <= 0)
            continue;
        QScatterSeries*& marks = byShape[shapeOf(point.qualifier)];
        if (!marks) {
            marks = new QScatterSeries;
            marks->setMarkerShape(shapeOf(point.qualifier));
            marks->setMarkerSize(markerSize);
            marks->setColor(point.isAsOf ? colour : theme().tint(colour, 55));
            marks->setBorderColor(theme().paper);
            marks->setName(inChart(series.label));
        }
        marks->append(point.middleDay(), value);
    }
    bool isFirst = true;
    for (const auto& [shape, marks] : byShape) {
        chart()->addSeries(marks);
        m_reference = m_reference ? m_reference : marks;
        for (QLegendMarker* marker : chart()->legend()->markers(marks))
            marker->setVisible(isFirst);
        isFirst = false;
    }
}

void FiguresChart::addAxes(Scale scale)
{
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    auto* time = new QValueAxis; // Julian days; the axis itself is painted beneath, as the timeline's is.
    time->setReverse(fromRight);
    time->setVisible(false);
    QAbstractAxis* values = nullptr;
    if (scale == Scale::Logarithmic) {
        auto* axis = new QLogValueAxis;
        axis->setBase(10);
        axis->setLabelFormat(QStringLiteral("%.0f"));
        values = axis;
    } else {
        auto* axis = new QValueAxis;
        axis->setLabelFormat(QStringLiteral("%.0f"));
        values = axis;
    }
    chart()->addAxis(time, Qt::AlignBottom);
    chart()->addAxis(values, fromRight ? Qt::AlignRight : Qt::AlignLeft);
    double from = 1e18, to = -1e18, least = 1e300, most = 0;
    for (const FigureSeries& each : m_series) {
        for (const FigurePoint& point : each.points) {
            from = std::min(from, double(point.days.from));
            to = std::max(to, double(point.days.to));
            most = std::max(most, point.high);
            if (point.low > 0)
                least = std::min(least, point.low);
        }
    }
    const double margin = std::max((to - from) * 0.04, 15.0);
    m_days = {from - margin, to + margin};
    time->setRange(m_days.first, m_days.second);
    if (auto* axis = qobject_cast<QValueAxis*>(values)) {
        axis->setRange(0, std::max(most * 1.08, 1.0));
        axis->applyNiceNumbers();
    } else if (auto* logarithmic = qobject_cast<QLogValueAxis*>(values)) {
        logarithmic->setRange(std::max(least * 0.7, 0.5), std::max(most * 1.4, 10.0));
    }
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(time), values}) {
        axis->setLabelsColor(theme().secondary);
        axis->setLabelsFont(interfaceFont(TextSize::Meta));
        axis->setGridLineColor(theme().line);
        axis->setLinePenColor(theme().line);
    }
    for (QAbstractSeries* each : chart()->series()) {
        each->attachAxis(time);
        each->attachAxis(values);
    }
}

int FiguresChart::pointCount() const
{
    int count = 0;
    for (const QAbstractSeries* each : chart()->series())
        count += int(static_cast<const QXYSeries*>(each)->count());
    return count;
}

QPointF FiguresChart::scenePlace(double day, double value) const
{
    if (!m_reference)
        return {};
    return chart()->mapToScene(chart()->mapToPosition({day, value}, m_reference));
}

QPointF FiguresChart::placeOf(const FigurePoint& point) const
{
    return mapFromScene(scenePlace(point.middleDay(), (point.low + point.high) / 2));
}

const FigurePoint* FiguresChart::pointAt(QPointF at) const
{
    const FigurePoint* best = nullptr;
    double nearest = reach;
    for (const FigureSeries& each : m_series) {
        for (const FigurePoint& point : each.points) {
            const QPointF between = placeOf(point) - at;
            const double distance = std::hypot(between.x(), between.y());
            if (distance < nearest) {
                nearest = distance;
                best = &point;
            }
        }
    }
    return best;
}

/// The axis under the plot and its lines through it.
void FiguresChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (!m_reference)
        return;
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const TimeScale scale(m_days.first, plot.width() / (m_days.second - m_days.first));
    const TimelineFrame frame{plot.width(), 0, layoutDirection()};
    const TimeAxis axis =
        timeAxis(scale, plot.width(), {m_style.language}, m_style.labelWidth(), m_style.metrics.gap / 2);
    painter->save();
    painter->translate(plot.bottomLeft());
    painter->setLayoutDirection(frame.direction);
    painter->setClipRect(frame.bodyRect(-plot.height(), plot.height() + 2 * m_style.metrics.axisTier));
    paintAxisLines(*painter, axis, frame, m_style, {-plot.height(), 0});
    paintAxis(*painter, axis, frame, m_style);
    painter->restore();
}

void FiguresChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (!m_reference)
        return;
    painter->save();
    painter->setClipRect(chart()->mapRectToScene(chart()->plotArea()).adjusted(-6, -6, 6, 6));
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        for (const FigurePoint& point : m_series[i].points) {
            paintRange(*painter, point, colourOf(i));
            paintRings(*painter, point);
        }
    }
    painter->restore();
}

/// From low to high, and over the days it is as of where these are more than a few.
void FiguresChart::paintRange(QPainter& painter, const FigurePoint& point, const QColor& colour) const
{
    painter.setPen(QPen(colour, 1.5));
    if (point.high > point.low) {
        const QPointF low = scenePlace(point.middleDay(), point.low);
        const QPointF high = scenePlace(point.middleDay(), point.high);
        painter.drawLine(low, high);
        for (const QPointF& end : {low, high})
            painter.drawLine(end + QPointF(-3, 0), end + QPointF(3, 0));
    }
    const double value = (point.low + point.high) / 2;
    const QPointF from = scenePlace(point.days.from, value);
    const QPointF to = scenePlace(point.days.to, value);
    if (std::abs(to.x() - from.x()) > markerSize)
        painter.drawLine(from, to);
}

void FiguresChart::paintRings(QPainter& painter, const FigurePoint& point) const
{
    const Selection& selection = m_context.selection();
    const bool isCurrent = selection.claim ? selection.claim == point.claim : selection.current == point.statement;
    if (!isCurrent && !point.conflicts)
        return;
    const QPointF at = scenePlace(point.middleDay(), (point.low + point.high) / 2);
    painter.setBrush(Qt::NoBrush);
    if (point.conflicts) {
        painter.setPen(QPen(theme().warning, 1.5));
        painter.drawEllipse(at, markerSize * 0.9, markerSize * 0.9);
    }
    if (isCurrent) {
        painter.setPen(QPen(theme().accent, 2));
        painter.drawEllipse(at, markerSize * 1.2, markerSize * 1.2);
    }
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
                       saidOnText(snapshot, *statement), sentenceOf(*statement)}
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
    return QChartView::viewportEvent(event);
}

/// Along time, over all series.
void FiguresChart::step(int direction)
{
    std::vector<const FigurePoint*> all;
    for (const FigureSeries& each : m_series) {
        for (const FigurePoint& point : each.points)
            all.push_back(&point);
    }
    if (all.empty())
        return;
    std::stable_sort(all.begin(), all.end(),
                     [](const FigurePoint* a, const FigurePoint* b) { return a->middleDay() < b->middleDay(); });
    const Selection& selection = m_context.selection();
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const FigurePoint* point) { return selection.claim == point->claim; });
    const auto index = at == all.end()
                           ? (direction > 0 ? 0 : std::ssize(all) - 1)
                           : std::clamp(at - all.begin() + direction, std::ptrdiff_t(0), std::ssize(all) - 1);
    const FigurePoint& next = *all[std::size_t(index)];
    m_context.select(next.statement, next.claim);
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
    default:
        QWidget::keyPressEvent(event); // Not the chart's own zooming. NOLINT(bugprone-parent-virtual-call)
        break;
    }
}

} // namespace tasrih
