// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/figure_plot.h"

#include "models/words/lists.h"
#include "models/words/plain_text.h"
#include "views/drawing/figure_signs.h"

#include <QtGui/QPainter>

#include <cmath>
#include <map>

namespace tasrih {

namespace {
/// Marks that are labelled at most: beyond, labels would be all there is to see, and take a frame's time.
constexpr std::size_t mostLabels = 200;
constexpr qsizetype longestHolder = 48;

/// Where the letters of a line are.
QRectF inkOf(const QRectF& line)
{
    return line.adjusted(0, line.height() * 0.15, 0, -line.height() * 0.15);
}
} // namespace

FigurePlot::FigurePlot(std::span<const FigureSeries> series, const Place& place, const TimelineStyle& style,
                       Labels labels, const Suffix& suffix)
    : m_series(series)
    , m_place(place)
    , m_style(style)
{
    const double width = m_place.frame.bodyWidth();
    for (std::size_t i = 0; i < series.size(); ++i) {
        for (std::size_t j = 0; j < series[i].points.size(); ++j) {
            const FigurePoint& point = series[i].points[j];
            if (m_place.scale.x(point.days.to) < 0 || m_place.scale.x(point.days.from) > width)
                continue;
            const QPointF at(x(point.day()), y((point.low + point.high) / 2));
            m_marks.push_back({&point, i, j, at, at, {}, {}});
        }
    }
    stack();
    label(labels, suffix);
}

double FigurePlot::heightOf(const Place& place, double value, const TimelineStyle& style)
{
    const double margin = QFontMetricsF(style.meta).height() / 2;
    return place.top + margin + (place.height - 2 * margin) * (1 - place.values.part(value));
}

QRectF FigurePlot::signBox(const Mark& mark) const
{
    return QRectF(mark.at - QPointF(size(), size()) / 2, QSizeF(size(), size()));
}

/// What its line over some days takes.
QRectF FigurePlot::daysBox(const Mark& mark) const
{
    const double foot = m_style.metrics.smallest;
    const double from = x(mark.point->days.from), to = x(mark.point->days.to);
    return {std::min(from, to), mark.at.y() - foot, std::abs(to - from), 2 * foot};
}

/// A mark that another one would cover goes above it by a line, so that each has its label; below where the plot ends.
void FigurePlot::stack()
{
    if (m_marks.size() > mostLabels)
        return; // So many are seen as a cloud.
    const double line = QFontMetricsF(m_style.meta).height();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        Mark& mark = m_marks[i];
        double step = -line;
        for (std::size_t j = 0; j < i; ++j) {
            if (!signBox(mark).intersects(signBox(m_marks[j])))
                continue;
            mark.at.ry() = m_marks[j].at.y() + step;
            if (mark.at.y() - line / 2 < m_place.top) {
                mark.at = mark.home;
                step = line;
            }
            j = std::size_t(-1); // The new place is looked at from the first one on.
            if (mark.at.y() > m_place.top + m_place.height)
                break;
        }
    }
}

void FigurePlot::label(Labels labels, const Suffix& suffix)
{
    if (m_marks.size() > mostLabels)
        return;
    // What contradicts has its label first.
    for (const bool conflicts : {true, false}) {
        for (Mark& mark : m_marks) {
            if (mark.point->conflicts != conflicts || mark.point->number.isEmpty())
                continue;
            const QString end = suffix ? suffix(mark.point->claim) : QString();
            const QString number = isolated(mark.point->number);
            const bool isWhole =
                labels == Labels::NumbersAndHolders && !mark.point->holder.isEmpty() &&
                fit(mark, dotted({mark.point->number, shortened(mark.point->holder, longestHolder)}) + end);
            if (!isWhole)
                (void)fit(mark, number + end);
        }
    }
}

/// After the mark and its days, else before them, else above or beneath, one line away or two.
bool FigurePlot::fit(Mark& mark, const QString& text)
{
    const QFontMetricsF metrics(m_style.meta);
    const double width = metrics.horizontalAdvance(text);
    const double height = metrics.height();
    const double gap = m_style.metrics.gap * 0.75;
    const TimelineFrame& frame = m_place.frame;
    const double sign = frame.toLeading(mark.at.x());
    const double from = std::min(m_place.scale.x(mark.point->days.from), sign - size() / 2);
    const double to = std::max(m_place.scale.x(mark.point->days.to), sign + size() / 2);
    const double middle = mark.at.y() - height / 2;
    const auto take = [&](double start, double top) {
        const QRectF box = frame.rect(start, start + width, top, height);
        if (start < 0 || start + width > frame.bodyWidth() || !isFree(box, mark))
            return false;
        mark.label = box;
        mark.text = text;
        return true;
    };
    if (take(to + gap, middle) || take(from - gap - width, middle))
        return true;
    for (const int lines : {1, 2}) {
        for (const double top :
             {mark.at.y() - size() / 2 - lines * height, mark.at.y() + size() / 2 + (lines - 1) * height}) {
            for (const double start : {sign - width / 2, sign - size() / 2, sign + size() / 2 - width}) {
                if (take(std::clamp(start, 0.0, std::max(frame.bodyWidth() - width, 0.0)), top))
                    return true;
            }
        }
    }
    return false;
}

bool FigurePlot::isFree(const QRectF& box, const Mark& mark) const
{
    const QRectF ink = inkOf(box); // Lines of text may touch: their letters do not.
    if (ink.top() < m_place.top || ink.bottom() > m_place.top + m_place.height)
        return false;
    return std::none_of(m_marks.begin(), m_marks.end(), [&](const Mark& other) {
        const bool isCovered = signBox(other).intersects(ink) || daysBox(other).intersects(ink);
        return (&other != &mark && isCovered) || other.label.intersects(ink);
    });
}

void FigurePlot::paint(QPainter& painter, const Snapshot& snapshot, std::optional<ClaimId> current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(m_place.frame.direction);
    paintJoins(painter);
    std::vector<QColor> inks;
    for (const FigureSeries& each : m_series)
        inks.push_back(m_style.ink(snapshot, each.side, TimelineStyle::Strength::Full));
    for (const Mark& mark : m_marks)
        paintSpan(painter, mark, inks[mark.series]);
    for (const Mark& mark : m_marks)
        paintMark(painter, mark, inks[mark.series]);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(m_style.meta);
    for (const Mark& mark : m_marks) {
        if (current == mark.point->claim) {
            painter.setPen(QPen(m_style.theme->accent, 2 * m_style.hairline));
            painter.drawEllipse(mark.at, size() * 1.2, size() * 1.2);
        }
        if (mark.label.isEmpty())
            continue;
        painter.fillRect(inkOf(mark.label), m_style.theme->paper); // No line runs through the letters.
        painter.setPen(m_style.theme->text);
        painter.drawText(mark.label, textFlags | Qt::AlignLeft, mark.text);
    }
    painter.restore();
}

void FigurePlot::paintJoins(QPainter& painter) const
{
    painter.setPen(QPen(m_style.theme->warning, m_style.metrics.stem));
    std::map<std::pair<std::size_t, std::size_t>, QPointF> places;
    for (const Mark& mark : m_marks)
        places.emplace(std::pair(mark.series, mark.index), mark.at);
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        for (const auto& [earlier, later] : m_series[i].joins) {
            const auto from = places.find({i, earlier});
            const auto to = places.find({i, later});
            if (from != places.end() && to != places.end())
                painter.drawLine(from->second, to->second);
        }
    }
}

/// The days it is as of, the range, and the way home of what was stacked.
void FigurePlot::paintSpan(QPainter& painter, const Mark& mark, const QColor& ink) const
{
    const FigurePoint& point = *mark.point;
    const double foot = m_style.metrics.smallest;
    if (mark.at != mark.home) {
        painter.setPen(QPen(m_style.fade(ink), m_style.hairline));
        painter.drawLine(mark.at, mark.home);
    }
    painter.setPen(QPen(ink, m_style.metrics.stem));
    if (point.open != FigurePoint::Open::None) {
        const double side = point.open == FigurePoint::Open::Before ? -1 : 1;
        const QPointF away(side * m_place.frame.sense() * m_style.metrics.tail, 0);
        painter.setPen(QPen(m_style.fade(ink), m_style.metrics.stem, Qt::DashLine));
        painter.drawLine(mark.at + away, mark.at);
    } else if (std::abs(x(point.days.to) - x(point.days.from)) > size()) {
        for (const double end : {x(point.days.from), x(point.days.to)})
            painter.drawLine(QPointF(end, mark.at.y() - foot), QPointF(end, mark.at.y() + foot));
        painter.drawLine(QPointF(x(point.days.from), mark.at.y()), QPointF(x(point.days.to), mark.at.y()));
    }
    if (point.high > point.low) {
        const double width = size() * 0.6;
        painter.setPen(QPen(ink, m_style.hairline));
        painter.setBrush(m_style.fade(ink));
        painter.drawRect(QRectF(mark.home.x() - width / 2, y(point.high), width, y(point.low) - y(point.high)));
        painter.setBrush(Qt::NoBrush);
    }
}

void FigurePlot::paintMark(QPainter& painter, const Mark& mark, const QColor& ink) const
{
    const FigurePoint& point = *mark.point;
    paintFigureSign(painter, mark.at, size(), {point.qualifier, point.known, point.high > point.low, point.open}, ink,
                    m_style);
    if (!point.conflicts)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.theme->warning, m_style.metrics.stem));
    painter.drawEllipse(mark.at, size() * 0.9, size() * 0.9);
}

const FigurePoint* FigurePlot::pointAt(QPointF at, double reach) const
{
    const FigurePoint* best = nullptr;
    double nearest = reach;
    for (const Mark& mark : m_marks) {
        const QPointF between = mark.at - at;
        const double distance = mark.label.contains(at) ? 0 : std::hypot(between.x(), between.y());
        if (distance < nearest) {
            nearest = distance;
            best = mark.point;
        }
    }
    return best;
}

std::optional<QPointF> FigurePlot::placeOf(ClaimId claim) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark& mark) { return mark.point->claim == claim; });
    return found == m_marks.end() ? std::nullopt : std::optional(found->at);
}

} // namespace tasrih
