// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/read/lane_strip.h"
#include "views/read/text_caret.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractScrollArea>

class QToolButton;

namespace tasrih {

/// An article to be read: its text in a column centred on paper, with a caret, highlights and lanes. It never changes
/// the text, and knows nothing of the project: it is given marks and says what was pointed at.
class ReaderView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget* parent = nullptr);

    /// A widget above the text that scrolls with it; the view takes it over.
    void setHead(QWidget* head);
    void setText(std::shared_ptr<const ReadingText> text, TextFlow::FirstPiece first);
    void setMarks(std::shared_ptr<const Marks> marks);
    void setEmphasis(const Emphasis& emphasis);
    [[nodiscard]] const Emphasis& emphasis() const { return m_emphasis; }
    [[nodiscard]] const ReadingText& text() const { return m_flow.text(); }
    [[nodiscard]] const Marks& marks() const { return *m_marks; }

    [[nodiscard]] int caret() const { return m_caret.position(); }
    [[nodiscard]] TextRun selectedRun() const { return m_caret.selection(); }
    void select(TextRun run);
    void placeCaret(int position);
    /// Selects the sentence at the caret; again, the next one too.
    void selectSentence();

    /// Brings @p run into sight, a third from the top, unless all of it is seen already.
    void scrollTo(TextRun run);
    [[nodiscard]] bool isInSight(TextRun run) const;
    /// Where the character at @p position stands, in the viewport.
    [[nodiscard]] QRect rectOf(int position) const;
    [[nodiscard]] int positionAt(QPoint inViewport) const;

Q_SIGNALS:
    /// A highlighted place was clicked; those that cover it, in reading order.
    void marksClicked(const std::vector<tasrih::StatementId>& statements);
    /// A segment in the lanes was clicked.
    void segmentClicked(tasrih::StatementId statement);
    /// The pointer is over a statement, or over none any more.
    void hovered(std::optional<tasrih::StatementId> statement);
    void selectedRunChanged();
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
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QPoint flowOrigin() const; ///< The top left of the column in the viewport.
    [[nodiscard]] QRectF visibleFlow() const;
    [[nodiscard]] QPointF toFlow(QPoint inViewport) const { return inViewport - flowOrigin(); }
    [[nodiscard]] int headHeight() const;
    void arrange();
    void updateScrollBar();
    void refine();
    void placeHead();
    void placeEdgeMarks();
    void point(QPoint inViewport);
    void afterCaretMoved();
    void keepCaretInSight();
    void toEdge(Qt::Edge edge);
    [[nodiscard]] std::vector<TextRun> outOfSight(Qt::Edge edge) const;

    TextFlow m_flow;
    TextCaret m_caret;
    std::shared_ptr<const Marks> m_marks;
    Emphasis m_emphasis;
    QWidget* m_head = nullptr;
    QToolButton* m_above = nullptr;
    QToolButton* m_below = nullptr;
    QTimer m_refining;
    bool m_dragging = false;
};

} // namespace tasrih
