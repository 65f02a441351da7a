// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/reader_view.h"

#include "database/words/numerals.h"
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
constexpr int refiningSlice = 8; ///< ms

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
    , m_camera(m_flow)
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
    m_camera.scrollTo(0);
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
    for (const TextRun& hit : m_hints.hits)
        places.push_back(m_camera.fractionOf(hit.start));
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
    const std::optional<int> anchor = m_camera.anchor();
    m_flow.refresh();
    arrange();
    if (anchor)
        m_camera.showAtTop(*anchor);
    followCamera();
}

void ReaderView::arrange()
{
    m_camera.arrange(viewport()->size(), readingStyle().measure);
    if (m_head) {
        const int wanted =
            m_head->hasHeightForWidth() ? m_head->heightForWidth(m_flow.width()) : m_head->sizeHint().height();
        m_head->resize(m_flow.width(), wanted);
        m_camera.setHead(wanted);
    }
    followCamera();
    m_refining.start();
}

void ReaderView::followCamera()
{
    const int top = m_camera.top();
    verticalScrollBar()->setRange(0, m_camera.most());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_flow.lineHeight());
    verticalScrollBar()->setValue(top);
    m_camera.scrollTo(top);
    if (m_head)
        m_head->move(m_camera.head());
    placeEdgeMarks();
    viewport()->update();
}

void ReaderView::refine()
{
    if (!m_camera.refine(refiningSlice))
        m_refining.stop();
    followCamera();
}

void ReaderView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_camera.scrollTo(verticalScrollBar()->value());
    followCamera();
}

void ReaderView::resizeEvent(QResizeEvent* /*event*/)
{
    const std::optional<int> anchor = m_camera.anchor();
    const int before = m_flow.width();
    arrange();
    if (anchor && before != m_flow.width()) {
        m_camera.showAtTop(*anchor);
        followCamera();
    }
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().paper);
    if (m_flow.pieceCount() == 0)
        return;
    // Laying out what is seen may show that more or less is seen than was thought.
    const QRectF visible = m_camera.visible();
    m_flow.layOutBetween(int(visible.top()), int(visible.bottom()));
    painter.translate(m_camera.origin());
    const QRectF dirty = QRectF(event->rect().translated(-m_camera.origin()));
    ReaderPainter(m_flow, *m_marks, m_emphasis, m_hints)
        .paint(painter, dirty, m_boundary.isInHand() ? m_boundary.run() : selectedRun());
    lanes().paint(painter, visible);
    MarginNotes(m_flow, m_hints.notes, m_camera.noteRoom()).paint(painter, visible);
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
    return start.united(end).translated(m_camera.origin()).toAlignedRect();
}

QPoint ReaderView::handleOf(HighlightId highlight, RunEnd end) const
{
    const std::optional<QPointF> knob = m_boundary.handleOf(highlight, end);
    return knob ? (*knob + m_camera.origin()).toPoint() : QPoint(-1, -1);
}

int ReaderView::positionAt(QPoint inViewport) const
{
    return m_flow.positionAt(toFlow(inViewport));
}

void ReaderView::scrollTo(TextRun run)
{
    m_camera.reveal(run);
    followCamera();
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

std::vector<TextRun> ReaderView::beyond(Qt::Edge edge) const
{
    std::vector<TextRun> runs;
    for (const StatementId statement : m_emphasis.selected) {
        if (const std::optional<TextRun> run = m_marks->firstRun(statement))
            runs.push_back(*run);
    }
    return m_camera.beyond(edge, std::move(runs));
}

void ReaderView::placeEdgeMarks()
{
    const auto show = [this](QToolButton* button, Qt::Edge edge, QChar arrow) {
        const std::size_t count = beyond(edge).size();
        button->setVisible(count > 0);
        if (count == 0)
            return;
        button->setText(arrow + (u' ' + numberText(count)));
        button->adjustSize();
        const int y = edge == Qt::TopEdge ? unit / 2 : viewport()->height() - button->height() - unit / 2;
        button->move(m_camera.origin().x() + (m_flow.width() - button->width()) / 2, y);
        button->raise();
    };
    show(m_above, Qt::TopEdge, QChar(0x25B2));
    show(m_below, Qt::BottomEdge, QChar(0x25BC));
}

void ReaderView::toEdge(Qt::Edge edge)
{
    const std::vector<TextRun> runs = beyond(edge);
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
