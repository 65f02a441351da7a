// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/course_view.h"

#include "models/compare/tray_command.h"
#include "views/keys/key_position.h"
#include "views/stances/course_accessible.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

namespace tasrih {

namespace {
TimelineStyle courseStyle()
{
    TimelineStyle style = screenStyle();
    style.metrics.labelColumn = 232;
    return style;
}
} // namespace

CourseView::CourseView(Context& context, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("courseView"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    CourseAccessible::install();
    setCourse(stanceCourse(context.snapshot(), {}, PropositionId(1), interfaceLanguage()));
    connect(&context, &Context::selectionChanged, viewport(), QOverload<>::of(&QWidget::update));
}

void CourseView::setCourse(StanceCourse course)
{
    std::optional<ClaimId> before;
    if (m_current)
        before = markOf(*m_current).claim.claim;
    m_course = std::move(course);
    m_current.reset();
    compose();
    for (std::size_t i = 0; before && i < placed().marks.size(); ++i) {
        if (markOf(i).claim.claim == *before)
            m_current = i;
    }
    Q_EMIT courseChanged();
}

void CourseView::restyle()
{
    compose();
}

void CourseView::compose()
{
    m_painter = std::make_unique<CoursePainter>(m_course, courseStyle(), viewport()->width(), QDate::currentDate());
    const int body = viewport()->height() - int(m_painter->headerHeight());
    verticalScrollBar()->setRange(0, std::max(int(placed().height()) - body + unit, 0));
    verticalScrollBar()->setPageStep(std::max(body, 1));
    verticalScrollBar()->setSingleStep(rowHeight);
    viewport()->update();
}

const CourseMark& CourseView::markOf(std::size_t mark) const
{
    const PlacedMark& one = placed().marks[mark];
    return m_course.mark(one.line, one.mark);
}

void CourseView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().paper);
    const double header = m_painter->headerHeight();
    const double top = verticalScrollBar()->value();
    const double body = viewport()->height() - header;
    painter.save();
    painter.setClipRect(QRectF(0, header, viewport()->width(), body));
    painter.translate(0, header - top);
    m_painter->paintLines(painter, top, top + body, {hasFocus() ? m_current : std::nullopt, m_context.selection()});
    painter.restore();
    m_painter->paintHeader(painter);
}

void CourseView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    compose();
}

void CourseView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current && !placed().marks.empty())
        setCurrent(0);
    viewport()->update();
}

QPoint CourseView::positionOf(std::size_t mark) const
{
    const PlacedMark& one = placed().marks[mark];
    const double y = one.y + m_painter->headerHeight() - verticalScrollBar()->value();
    return QPointF(m_painter->frame().toVisual(one.x), y).toPoint();
}

std::optional<std::size_t> CourseView::markAt(const QPoint& point) const
{
    const double header = m_painter->headerHeight();
    if (point.y() < header)
        return std::nullopt;
    return placed().at(m_painter->frame().toLeading(point.x()), point.y() - header + verticalScrollBar()->value(),
                       markReach);
}

/// The line whose name stands at a point.
std::optional<int> CourseView::lineAt(const QPoint& point) const
{
    const double y = point.y() - m_painter->headerHeight() + verticalScrollBar()->value();
    const auto& tops = placed().tops;
    if (point.y() < m_painter->headerHeight() || m_painter->frame().toLeading(point.x()) >= 0 || y >= tops.back())
        return std::nullopt;
    return int(std::upper_bound(tops.begin(), tops.end(), y) - tops.begin()) - 1;
}

void CourseView::setCurrent(std::optional<std::size_t> mark)
{
    m_current = mark;
    viewport()->update();
    if (!mark)
        return;
    showMark(*mark);
    setAccessibleDescription(wordsOf(*mark));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    announceMark(*this);
}

void CourseView::showMark(std::size_t mark)
{
    const int line = placed().marks[mark].line;
    const int top = int(placed().tops[std::size_t(line)]);
    const int bottom = int(placed().tops[std::size_t(line) + 1]);
    const int body = viewport()->height() - int(m_painter->headerHeight());
    QScrollBar& bar = *verticalScrollBar();
    if (top < bar.value())
        bar.setValue(top);
    else if (bottom > bar.value() + body)
        bar.setValue(bottom - body);
}

void CourseView::select(std::size_t mark)
{
    setCurrent(mark);
    m_context.select(markOf(mark).claim.statement, markOf(mark).claim.claim);
}

void CourseView::open(std::size_t mark)
{
    m_context.openSentence(markOf(mark).claim.statement, markOf(mark).claim.claim);
}

bool CourseView::takeMove(const QKeyEvent& event)
{
    if (placed().marks.empty() || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (!m_current) {
        setCurrent(0);
        return true;
    }
    const int forward = m_painter->frame().sense() > 0 ? 1 : -1;
    const CourseLayout& layout = placed();
    std::optional<std::size_t> next;
    switch (event.key()) {
    case Qt::Key_Right:
        next = layout.along(*m_current, forward);
        break;
    case Qt::Key_Left:
        next = layout.along(*m_current, -forward);
        break;
    case Qt::Key_Down:
        next = layout.across(*m_current, 1);
        break;
    case Qt::Key_Up:
        next = layout.across(*m_current, -1);
        break;
    case Qt::Key_Home:
        next = layout.firsts[std::size_t(layout.marks[*m_current].line)];
        break;
    case Qt::Key_End:
        next = layout.firsts[std::size_t(layout.marks[*m_current].line) + 1] - 1;
        break;
    default:
        return false;
    }
    if (next)
        setCurrent(next);
    return true;
}

void CourseView::keyPressEvent(QKeyEvent* event)
{
    const bool isBare = !(event->modifiers() & ~Qt::KeypadModifier);
    if (takeMove(*event))
        return;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
    } else if (m_current && isBare && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        open(*m_current);
    } else if (m_current && isBare && event->key() == Qt::Key_Space) {
        select(*m_current);
    } else if (m_current && isBare && positionKey(*event) == Qt::Key_C) {
        toggleInTrayAndTell(m_context, markOf(*m_current).claim.statement);
    } else {
        event->ignore();
    }
}

void CourseView::mousePressEvent(QMouseEvent* event)
{
    if (const auto mark = markAt(event->pos()); mark && event->button() == Qt::LeftButton)
        select(*mark);
}

void CourseView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto mark = markAt(event->pos()); mark && event->button() == Qt::LeftButton)
        open(*mark);
}

bool CourseView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (const auto mark = markAt(help->pos()))
        QToolTip::showText(help->globalPos(), wordsOf(*mark), viewport());
    else if (const auto line = lineAt(help->pos()))
        QToolTip::showText(help->globalPos(), m_course.lines[std::size_t(*line)].name, viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace tasrih
