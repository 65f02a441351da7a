// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/date_brush.h"

#include "database/dates/date_text.h"
#include "models/context/context.h"
#include "views/shell/shell_text.h"
#include "views/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QToolTip>

namespace tasrih {

DateBrush::DateBrush(Context& context, Face face, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_face(face)
    , m_feed([this] { return asked(); },
             [](const Asked& asked) {
                 return histogramOf(*asked.snapshot, tasrih::filtered(*asked.snapshot, asked.filter, asked.found));
             },
             this)
{
    setObjectName(face == Face::Axis ? QStringLiteral("date_histogram") : QStringLiteral("date_sparkline"));
    setAccessibleName(tr("Statements by date"));
    setAccessibleDescription(tr("Drag to choose dates. Double click to take them away."));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(face == Face::Axis ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&context, &Context::changed, &m_feed, &FeedBase::update);
    connect(&m_feed, &FeedBase::changed, this, [this] {
        update();
        Q_EMIT histogramChanged();
    });
}

QSize DateBrush::sizeHint() const
{
    return m_face == Face::Axis ? QSize(400, 72) : QSize(176, 28);
}

void DateBrush::showEvent(QShowEvent*)
{
    m_feed.setLooking(this, true);
}

void DateBrush::hideEvent(QHideEvent*)
{
    m_feed.setLooking(this, false);
}

DateBrush::Asked DateBrush::asked() const
{
    // The dates of the filter itself don't narrow the picture: one must see what to widen them to.
    Filter filter = m_context.filter();
    filter.from.reset();
    filter.to.reset();
    return {m_context.snapshot(), filter, m_context.withWords()};
}

QRect DateBrush::plot() const
{
    return m_face == Face::Axis ? rect().adjusted(unit, unit / 2, -unit, -2 * unit) : rect().adjusted(2, 3, -2, -3);
}

int DateBrush::xOf(int bin) const
{
    const QRect area = plot();
    const int bins = qMax(1, int(histogram().counts.size()));
    const int along = int(qint64(area.width()) * bin / bins);
    return isRightToLeft() ? area.right() + 1 - along : area.left() + along;
}

int DateBrush::binAt(int x) const
{
    const QRect area = plot();
    const int along = isRightToLeft() ? area.right() - x : x - area.left();
    const int bins = int(histogram().counts.size());
    return qBound(0, int(qint64(along) * bins / qMax(1, area.width())), bins - 1);
}

std::optional<DateBrush::Range> DateBrush::filtered() const
{
    const Filter& filter = m_context.filter();
    if (!filter.from && !filter.to)
        return std::nullopt;
    const int last = int(histogram().counts.size()) - 1;
    const int from = filter.from ? histogram().binOf(*filter.from) : 0;
    const int to = filter.to ? histogram().binOf(*filter.to) : last;
    if (to < 0 || from > last)
        return Range{0, -1};
    return Range{qMax(0, from), qMin(last, to)};
}

void DateBrush::setRange(const Range& range)
{
    Filter filter = m_context.filter();
    filter.from = histogram().startOf(range.first);
    filter.to = histogram().endOf(range.last);
    m_context.setFilter(filter);
}

void DateBrush::clearRange()
{
    Filter filter = m_context.filter();
    filter.from.reset();
    filter.to.reset();
    m_context.setFilter(filter);
}

void DateBrush::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || histogram().isEmpty())
        return;
    m_pressed = binAt(event->position().toPoint().x());
    m_dragged.reset();
}

void DateBrush::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    const int bin = binAt(event->position().toPoint().x());
    m_dragged = Range{qMin(*m_pressed, bin), qMax(*m_pressed, bin)};
    QToolTip::showText(event->globalPosition().toPoint(), textOf(*m_dragged), this);
    update();
}

void DateBrush::mouseReleaseEvent(QMouseEvent*)
{
    const std::optional<Range> dragged = std::exchange(m_dragged, std::nullopt);
    m_pressed.reset();
    if (dragged)
        setRange(*dragged);
    update();
}

void DateBrush::mouseDoubleClickEvent(QMouseEvent*)
{
    clearRange();
}

void DateBrush::keyPressEvent(QKeyEvent* event)
{
    const bool forward = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool backward = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (event->key() == Qt::Key_Escape && filtered())
        return clearRange();
    if ((!forward && !backward) || histogram().isEmpty())
        return QWidget::keyPressEvent(event);
    const int last = int(histogram().counts.size()) - 1;
    const int step = forward ? 1 : -1;
    Range range = filtered().value_or(Range{forward ? -1 : last + 1, forward ? -1 : last + 1});
    range.last = qBound(0, range.last + step, last);
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        range.first = qBound(0, range.first + step, last);
    range.first = qMin(qMax(0, range.first), range.last);
    setRange(range);
}

QString DateBrush::textOf(const Range& range) const
{
    int count = 0;
    for (int bin = range.first; bin <= range.last; ++bin)
        count += histogram().counts[std::size_t(bin)];
    const Language language = interfaceLanguage();
    const QString text = tr("%1 to %2: %n statement(s)", nullptr, count);
    return text.arg(readable(histogram().startOf(range.first), language),
                    readable(histogram().endOf(range.last), language));
}

bool DateBrush::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || histogram().isEmpty())
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int bin = binAt(help->pos().x());
    QToolTip::showText(help->globalPos(), textOf({bin, bin}), this);
    return true;
}

} // namespace tasrih
