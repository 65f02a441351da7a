// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/reader_view.h"

#include "views/reader/margin_notes.h"
#include "views/reader/reader_accessible.h"
#include "views/reader/scroll_marks.h"
#include "views/settings/reading_style.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int topMargin = 3 * unit;
constexpr int sideMargin = 3 * unit;
constexpr int refiningSlice = 8;
constexpr int leastLabel = 72;
constexpr int mostLabel = 200;

QToolButton* makeEdgeMark(QWidget* parent, const QString& name, const QString& text)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::PointingHandCursor);
    button->hide();
    return button;
}
} // namespace

ReaderView::ReaderView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_caret(m_flow)
    , m_boundary(m_flow)
    , m_marks(std::make_shared<const Marks>())
{
    ReaderAccessible::install();
    setObjectName(QStringLiteral("reader"));
    setAccessibleName(tr("Article text"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_above = makeEdgeMark(viewport(), QStringLiteral("hitsAbove"), tr("Selected statements further up"));
    m_below = makeEdgeMark(viewport(), QStringLiteral("hitsBelow"), tr("Selected statements further down"));
    connect(m_above, &QToolButton::clicked, this, [this] { toEdge(Qt::TopEdge); });
    connect(m_below, &QToolButton::clicked, this, [this] { toEdge(Qt::BottomEdge); });
    m_scrollMarks = new ScrollMarks(*verticalScrollBar());
    m_refining.setInterval(0);
    connect(&m_refining, &QTimer::timeout, this, &ReaderView::refine);
}

void ReaderView::setHead(QWidget* head)
{
    m_head = head;
    head->setParent(viewport());
    head->installEventFilter(this);
    head->show();
    arrange();
}

void ReaderView::setText(std::shared_ptr<const ReadingText> text, TextFlow::FirstPiece first)
{
    m_marks = std::make_shared<const Marks>();
    m_hints = {};
    m_scrollMarks->show({});
    dropBoundary();
    refreshSpans();
    m_flow.setText(std::move(text), first);
    m_caret.place(0, TextCaret::Mode::Move);
    verticalScrollBar()->setValue(0);
    arrange();
    m_refining.start();
    Q_EMIT selectedRunChanged();
}

void ReaderView::setMarks(std::shared_ptr<const Marks> marks)
{
    m_marks = std::move(marks);
    refreshSpans();
    placeEdgeMarks();
    viewport()->update();
}

void ReaderView::setEmphasis(const Emphasis& emphasis)
{
    const bool isOther = m_emphasis.current != emphasis.current || m_emphasis.claim != emphasis.claim;
    m_emphasis = emphasis;
    if (isOther) {
        dropBoundary();
        refreshSpans();
    }
    placeEdgeMarks();
    viewport()->update();
}

void ReaderView::setHits(std::vector<TextRun> hits, int current)
{
    m_hints.hits = std::move(hits);
    m_hints.currentHit = current;
    std::vector<double> places;
    const double whole = std::max(1, headHeight() + m_flow.height() + viewport()->height() / 3);
    for (const TextRun& hit : m_hints.hits)
        places.push_back((headHeight() + m_flow.top(m_flow.text().pieceAt(hit.start))) / whole);
    m_scrollMarks->show(places);
    viewport()->update();
}

void ReaderView::setNames(std::vector<NameHit> names)
{
    m_hints.names = std::move(names);
    viewport()->update();
}

void ReaderView::setNotes(std::vector<NoteMark> notes)
{
    m_hints.notes = std::move(notes);
    viewport()->update();
}

void ReaderView::restyle()
{
    const int anchor = m_flow.pieceCount() > 0 ? m_flow.positionAt({0, std::max(0.0, visibleFlow().top())}) : 0;
    const bool wasAtTop = verticalScrollBar()->value() == 0;
    m_flow.refresh();
    arrange();
    if (!wasAtTop && m_flow.pieceCount() > 0)
        verticalScrollBar()->setValue(int(m_flow.lineRect(anchor).top()) + headHeight());
}

int ReaderView::headHeight() const
{
    return topMargin + (m_head ? m_head->height() + 2 * unit : 0);
}

void ReaderView::arrange()
{
    const int room = viewport()->width() - 2 * sideMargin - LaneStrip::width();
    m_flow.setWidth(std::clamp(room, 160, readingStyle().measure));
    m_labelWidth = room - m_flow.width() < leastLabel ? 0 : std::min(room - m_flow.width(), mostLabel);
    if (m_head) {
        const int wanted =
            m_head->hasHeightForWidth() ? m_head->heightForWidth(m_flow.width()) : m_head->sizeHint().height();
        m_head->resize(m_flow.width(), wanted);
    }
    updateScrollBar();
    placeHead();
    placeEdgeMarks();
    m_refining.start();
    viewport()->update();
}

QPoint ReaderView::flowOrigin() const
{
    // Column, lanes and labels stand in the middle together.
    const int beside = LaneStrip::width() + m_labelWidth;
    const int left = (viewport()->width() - m_flow.width() - beside) / 2;
    const int x = text().direction() == Qt::RightToLeft ? left : left + beside;
    return {x, headHeight() - verticalScrollBar()->value()};
}

int ReaderView::noteRoom() const
{
    const int left = flowOrigin().x();
    return text().direction() == Qt::RightToLeft ? left : viewport()->width() - left - m_flow.width();
}

QRectF ReaderView::visibleFlow() const
{
    return QRectF(viewport()->rect().translated(-flowOrigin()));
}

void ReaderView::updateScrollBar()
{
    // The last line can be brought to the middle, so that it can be read and coded in comfort.
    const int content = headHeight() + m_flow.height() + viewport()->height() / 3;
    verticalScrollBar()->setRange(0, std::max(0, content - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_flow.lineHeight());
}

/// Measures a little more of what was only estimated; what is seen stays where it is.
void ReaderView::refine()
{
    const int piece = m_flow.pieceAtY(int(visibleFlow().top()));
    const int before = piece < 0 ? 0 : m_flow.top(piece);
    const bool more = m_flow.measureMore(refiningSlice);
    const int shift = piece < 0 ? 0 : m_flow.top(piece) - before;
    updateScrollBar();
    if (shift != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
    if (!more) {
        m_refining.stop();
        placeEdgeMarks();
    }
}

void ReaderView::placeHead()
{
    if (m_head)
        m_head->move(flowOrigin().x(), topMargin - verticalScrollBar()->value());
}

void ReaderView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    placeHead();
    placeEdgeMarks();
    viewport()->update();
}

void ReaderView::resizeEvent(QResizeEvent* /*event*/)
{
    const int anchor = m_flow.pieceCount() > 0 ? m_flow.positionAt({0, std::max(0.0, visibleFlow().top())}) : 0;
    const int before = m_flow.width();
    const bool wasAtTop = verticalScrollBar()->value() == 0;
    arrange();
    if (before != m_flow.width() && !wasAtTop && m_flow.pieceCount() > 0)
        verticalScrollBar()->setValue(int(m_flow.lineRect(anchor).top()) + headHeight());
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().paper);
    if (m_flow.pieceCount() == 0)
        return;
    // Laying out what is seen may show that more or less is seen than was thought.
    const QRectF visible = visibleFlow();
    m_flow.layOutBetween(int(visible.top()), int(visible.bottom()));
    painter.translate(flowOrigin());
    const QRectF dirty = QRectF(event->rect().translated(-flowOrigin()));
    ReaderPainter(m_flow, *m_marks, m_emphasis, m_hints)
        .paint(painter, dirty, m_boundary.isInHand() ? m_boundary.run() : selectedRun());
    lanes().paint(painter, visible);
    MarginNotes(m_flow, m_hints.notes, noteRoom()).paint(painter, visible);
    const TextRun seen = m_flow.layOutBetween(int(visible.top()), int(visible.bottom()));
    if (m_emphasis.current)
        m_boundary.paint(painter, seen, m_emphasis.colourOf({*m_emphasis.current, m_emphasis.claim}));
    if (hasFocus()) {
        const QRectF caret = m_flow.caretRect(m_caret.position());
        painter.fillRect(QRectF(caret.x() - 0.5, caret.y() + 2, 2, caret.height() - 4), theme().accent);
    }
}

QRect ReaderView::rectOf(int position) const
{
    const QRectF start = m_flow.caretRect(position);
    const QRectF end = m_flow.caretRect(std::min(position + 1, int(text().text().size())));
    return start.united(end).translated(flowOrigin()).toAlignedRect();
}

QPoint ReaderView::handleOf(HighlightId highlight, RunEnd end) const
{
    const std::optional<QPointF> knob = m_boundary.handleOf(highlight, end);
    return knob ? (*knob + flowOrigin()).toPoint() : QPoint(-1, -1);
}

int ReaderView::positionAt(QPoint inViewport) const
{
    return m_flow.positionAt(toFlow(inViewport));
}

bool ReaderView::isInSight(TextRun run) const
{
    const QRectF visible = visibleFlow();
    return m_flow.lineRect(run.start).top() >= visible.top() && m_flow.lineRect(run.end).bottom() <= visible.bottom();
}

void ReaderView::scrollTo(TextRun run)
{
    if (isInSight(run))
        return;
    const int y = int(m_flow.lineRect(run.start).top()) + headHeight();
    updateScrollBar();
    verticalScrollBar()->setValue(y - viewport()->height() / 3);
}

void ReaderView::select(TextRun run)
{
    m_caret.select(run);
    afterCaretMoved();
}

void ReaderView::placeCaret(int position)
{
    m_caret.place(position, TextCaret::Mode::Move);
    viewport()->update();
    Q_EMIT selectedRunChanged();
}

std::vector<TextRun> ReaderView::outOfSight(Qt::Edge edge) const
{
    const QRectF visible = visibleFlow();
    // Pieces wholly out of sight need no layout to be known as such.
    const auto isOut = [&](TextRun run) {
        const int piece = m_flow.text().pieceAt(run.start);
        if (edge == Qt::BottomEdge)
            return m_flow.top(piece) >= visible.bottom() || m_flow.lineRect(run.start).top() >= visible.bottom();
        const bool isLast = piece + 1 == m_flow.pieceCount();
        const bool pieceIsOut = !isLast && m_flow.top(piece + 1) <= visible.top();
        return visible.top() > 0 && (pieceIsOut || m_flow.lineRect(run.end - 1).bottom() <= visible.top());
    };
    std::vector<TextRun> result;
    for (const StatementId statement : m_emphasis.selected) {
        const std::optional<TextRun> run = m_marks->firstRun(statement);
        if (run && isOut(*run))
            result.push_back(*run);
    }
    std::sort(result.begin(), result.end(), [](TextRun a, TextRun b) { return a.start < b.start; });
    return result;
}

void ReaderView::placeEdgeMarks()
{
    const auto show = [this](QToolButton* button, Qt::Edge edge, QChar arrow) {
        const std::size_t count = m_emphasis.selected.empty() ? 0 : outOfSight(edge).size();
        button->setVisible(count > 0);
        if (count == 0)
            return;
        button->setText(QStringLiteral("%1 %2").arg(arrow).arg(count));
        button->adjustSize();
        const int y = edge == Qt::TopEdge ? unit / 2 : viewport()->height() - button->height() - unit / 2;
        button->move(flowOrigin().x() + (m_flow.width() - button->width()) / 2, y);
        button->raise();
    };
    show(m_above, Qt::TopEdge, QChar(0x25B2));
    show(m_below, Qt::BottomEdge, QChar(0x25BC));
}

void ReaderView::toEdge(Qt::Edge edge)
{
    const std::vector<TextRun> runs = outOfSight(edge);
    if (!runs.empty())
        scrollTo(edge == Qt::TopEdge ? runs.back() : runs.front());
}

void ReaderView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_flow.refresh();
        arrange();
    }
    QAbstractScrollArea::changeEvent(event);
}

bool ReaderView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_head && event->type() == QEvent::LayoutRequest)
        arrange();
    return QAbstractScrollArea::eventFilter(watched, event);
}

} // namespace tasrih
