// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/boundary_tool.h"
#include "views/reader/lane_strip.h"
#include "views/reader/reader_camera.h"
#include "views/reader/text_caret.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractScrollArea>

class QHelpEvent;
class QToolButton;

namespace tasrih {

class ScrollMarks;

/// An article to be read: its text in a column centred on paper, with a caret, highlights and lanes. It never changes
/// the text, and knows nothing of the project: it is given marks and says what was pointed at. What is in sight is the
/// camera's business, what is chosen the caret's and the boundary's, which also know their keys.
class ReaderView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget* parent = nullptr);

    /// A widget above the text that scrolls with it; the view takes it over.
    void setHead(QWidget* head);
    void setText(std::shared_ptr<const ReadingText> text, TextFlow::FirstPiece first);
    void setMarks(std::shared_ptr<const Marks> marks);
    /// Which version of the article's text is shown; nothing = the present one. An earlier one is for reading only.
    void setVersion(std::optional<TextId> version) { m_version = version; }
    [[nodiscard]] std::optional<TextId> version() const { return m_version; }
    void setEmphasis(const Emphasis& emphasis);
    /// Hits of a search and known names; the hits are marked in the scroll bar too.
    void setHits(std::vector<TextRun> hits, int current);
    void setNames(std::vector<NameHit> names);
    void setNotes(std::vector<NoteMark> notes);
    [[nodiscard]] const TextHints& hints() const { return m_hints; }
    /// Says what the tooltip of the character at a position is; empty = none.
    void setTip(std::function<QString(int)> tip) { m_tip = std::move(tip); }
    /// Lays the text out anew in the faces and the measure that are set, with the same place in sight.
    void restyle();
    [[nodiscard]] const Emphasis& emphasis() const { return m_emphasis; }
    [[nodiscard]] const ReadingText& text() const { return m_flow.text(); }
    [[nodiscard]] const Marks& marks() const { return *m_marks; }

    [[nodiscard]] int caret() const { return m_caret.position(); }
    [[nodiscard]] TextRun selectedRun() const { return m_caret.selection(); }
    void select(TextRun run);
    void placeCaret(int position);
    /// Selects the sentence at the caret; again, the next one too.
    void selectSentence();
    /// Grows the selection to whole words.
    void selectWholeWords();

    /// Takes an end of a span of the current statement in hand: the span at the caret, or the first one. From then on
    /// keys move it, until Enter keeps or Esc drops it. Returns false where the statement has no span here.
    bool takeBoundary(RunEnd end);
    void dropBoundary();
    [[nodiscard]] const BoundaryTool& boundary() const { return m_boundary; }
    /// Where a span's handle is, in the viewport; where the mouse takes it.
    [[nodiscard]] QPoint handleOf(HighlightId highlight, RunEnd end) const;

    /// Brings @p run into sight, a third from the top, unless all of it is seen already.
    void scrollTo(TextRun run);
    [[nodiscard]] bool isInSight(TextRun run) const { return m_camera.isInSight(run); }
    /// Where the character at @p position stands, in the viewport.
    [[nodiscard]] QRect rectOf(int position) const;
    [[nodiscard]] int positionAt(QPoint inViewport) const;

Q_SIGNALS:
    /// A highlighted place was clicked; the claims that cover it, in reading order.
    void marksClicked(const std::vector<tasrih::Covering>& claims);
    /// A segment in the lanes was clicked.
    void segmentClicked(const tasrih::Covering& claim);
    /// The pointer is over a claim, or over none any more.
    void hovered(const std::optional<tasrih::Covering>& claim);
    /// All claims that cover a place are asked for (a right click, or the number beside full lanes).
    void claimsRequested(const std::vector<tasrih::Covering>& claims, QPoint inViewport);
    void selectedRunChanged();
    void boundaryTaken(tasrih::RunEnd end);
    void boundaryDropped();
    /// A span is to become @p run.
    void boundaryMoved(tasrih::HighlightId highlight, tasrih::TextRun run);
    /// A key that neither scrolls nor moves the caret.
    void keyPressed(QKeyEvent* event);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QPointF toFlow(QPoint inViewport) const { return m_camera.toFlow(inViewport); }
    [[nodiscard]] LaneStrip lanes() const { return {m_flow, *m_marks, m_emphasis, m_camera.labelWidth()}; }
    /// The claims at @p inViewport: those of a text that is drawn there, or of a number beside the lanes.
    [[nodiscard]] std::vector<Covering> claimsUnder(QPoint inViewport) const;
    bool showLabel(QHelpEvent& event);
    void refreshSpans();
    void showBoundary();
    void keepBoundary();
    bool handleBoundaryKey(const QKeyEvent& event);
    void arrange();
    /// What the camera shows is another now: bar, head and marks at the edges follow.
    void followCamera();
    void refine();
    void placeEdgeMarks();
    [[nodiscard]] std::vector<TextRun> beyond(Qt::Edge edge) const;
    void point(QPoint inViewport);
    void afterCaretMoved();
    void keepCaretInSight();
    void toEdge(Qt::Edge edge);

    TextFlow m_flow;
    ReaderCamera m_camera;
    TextCaret m_caret;
    BoundaryTool m_boundary;
    std::shared_ptr<const Marks> m_marks;
    Emphasis m_emphasis;
    TextHints m_hints;
    std::optional<TextId> m_version;
    std::function<QString(int)> m_tip;
    ScrollMarks* m_scrollMarks = nullptr;
    QWidget* m_head = nullptr;
    QToolButton* m_above = nullptr;
    QToolButton* m_below = nullptr;
    QTimer m_refining;
    bool m_dragging = false;
    bool m_draggingHandle = false;
    QPoint m_handlePressedAt;
};

} // namespace tasrih
