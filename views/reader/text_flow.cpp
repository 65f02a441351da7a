// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/text_flow.h"

#include "views/reader/text_face.h"
#include "views/settings/reading_style.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tasrih {

namespace {
constexpr int layoutsKept = 256;
constexpr int paragraphSpacing = 12;
} // namespace

TextFlow::TextFlow()
    : m_text(std::make_shared<const ReadingText>())
    , m_layouts(layoutsKept)
{
}

void TextFlow::setText(std::shared_ptr<const ReadingText> text, FirstPiece first)
{
    m_text = std::move(text);
    m_first = first;
    forget();
}

void TextFlow::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    forget();
}

void TextFlow::forget()
{
    m_layouts.clear();
    m_measuredUpTo = 0;
    m_measures.clear();
    m_measures.reserve(m_text->pieces().size());
    for (int piece = 0; piece < pieceCount(); ++piece)
        m_measures.push_back({estimate(piece), false});
    m_tops.assign(m_measures.size() + 1, 0);
    m_topsRightUpTo = 0;
}

int TextFlow::lineHeight() const
{
    return TextFace::of(m_text->direction(), TextFace::Role::Body).lineHeight;
}

int TextFlow::spacingAfter(int piece) const
{
    const auto& pieces = m_text->pieces();
    const bool isParagraphEnd =
        std::size_t(piece) + 1 == pieces.size() || pieces[std::size_t(piece) + 1].beginsParagraph;
    return isParagraphEnd && !pieces[std::size_t(piece)].run.isEmpty() ? paragraphSpacing : 0;
}

int TextFlow::estimate(int piece) const
{
    const TextPiece& each = m_text->pieces()[std::size_t(piece)];
    const int height = zoomed(each.direction == Qt::RightToLeft ? 34 : 28);
    if (each.run.isEmpty())
        return height / 4;
    const double averageWidth = 7.6 * readingStyle().zoom / 100;
    const int lines = m_width > 0 ? int(std::ceil(each.run.length() * averageWidth / m_width)) : 1;
    return std::max(1, lines) * height + spacingAfter(piece);
}

std::unique_ptr<QTextLayout> TextFlow::laidOut(int piece) const
{
    const TextPiece& each = m_text->pieces()[std::size_t(piece)];
    const auto role = piece == 0 && m_first == FirstPiece::Title ? TextFace::Role::Title : TextFace::Role::Body;
    const TextFace face = TextFace::of(each.direction, role);
    auto layout = std::make_unique<QTextLayout>(m_text->text().mid(each.run.start, each.run.length()), face.font);
    QTextOption option;
    option.setTextDirection(each.direction);
    option.setAlignment(each.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(face.foreignRuns(layout->text(), each.direction));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
        // Baselines stand a fixed distance apart, whatever faces a line mixes.
        line.setPosition({0, std::round(y + face.lineHeight * 0.68 - line.ascent())});
        y += face.lineHeight;
    }
    layout->endLayout();
    return layout;
}

const QTextLayout& TextFlow::layout(int piece) const
{
    if (QTextLayout* known = m_layouts.object(piece))
        return *known;
    std::unique_ptr<QTextLayout> made = laidOut(piece);
    QTextLayout* result = made.get();
    const TextPiece& each = m_text->pieces()[std::size_t(piece)];
    const auto role = piece == 0 && m_first == FirstPiece::Title ? TextFace::Role::Title : TextFace::Role::Body;
    const int lineHeight = TextFace::of(each.direction, role).lineHeight;
    const int height = each.run.isEmpty() ? lineHeight / 4 : lineHeight * result->lineCount();
    setExact(piece, height + spacingAfter(piece));
    m_layouts.insert(piece, made.release());
    return *result;
}

void TextFlow::setExact(int piece, int height) const
{
    Measure& measure = m_measures[std::size_t(piece)];
    if (measure.height != height)
        m_topsRightUpTo = std::min(m_topsRightUpTo, std::size_t(piece));
    measure = {height, true};
}

void TextFlow::updateTops() const
{
    for (std::size_t at = m_topsRightUpTo; at < m_measures.size(); ++at)
        m_tops[at + 1] = m_tops[at] + m_measures[at].height;
    m_topsRightUpTo = m_measures.size();
}

int TextFlow::height() const
{
    updateTops();
    return m_tops.empty() ? 0 : m_tops.back();
}

int TextFlow::top(int piece) const
{
    updateTops();
    return m_tops[std::size_t(piece)];
}

int TextFlow::pieceAtY(int y) const
{
    if (pieceCount() == 0)
        return -1;
    updateTops();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, pieceCount() - 1);
}

TextRun TextFlow::layOutBetween(int top, int bottom) const
{
    const int first = pieceAtY(top);
    if (first < 0)
        return {};
    int last = first;
    (void)layout(first);
    while (last + 1 < pieceCount() && this->top(last + 1) < bottom)
        (void)layout(++last);
    return {m_text->pieces()[std::size_t(first)].run.start, m_text->pieces()[std::size_t(last)].run.end};
}

bool TextFlow::measureMore(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (; m_measuredUpTo < m_measures.size(); ++m_measuredUpTo) {
        if (timer.elapsed() >= milliseconds)
            return true;
        if (!m_measures[m_measuredUpTo].exact)
            (void)layout(int(m_measuredUpTo));
    }
    return false;
}

/// The line of @p layout that is nearest to @p y.
QTextLine TextFlow::lineAt(const QTextLayout& layout, qreal y) const
{
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (y < (line.rect().bottom() + layout.lineAt(i + 1).rect().top()) / 2)
            return line;
    }
    return layout.lineCount() == 0 ? QTextLine() : layout.lineAt(layout.lineCount() - 1);
}

int TextFlow::positionAt(QPointF point) const
{
    const int piece = pieceAtY(int(point.y()));
    if (piece < 0)
        return 0;
    const QTextLine line = lineAt(layout(piece), point.y() - top(piece));
    const int start = m_text->pieces()[std::size_t(piece)].run.start;
    return line.isValid() ? start + line.xToCursor(point.x()) : start;
}

int TextFlow::characterAt(QPointF point) const
{
    const int piece = pieceAtY(int(point.y()));
    if (piece < 0)
        return -1;
    const QPointF inPiece = point - QPointF(0, top(piece));
    const QTextLine line = lineAt(layout(piece), inPiece.y());
    if (!line.isValid() || !line.naturalTextRect().adjusted(0, -2, 0, 2).contains(inPiece))
        return -1;
    return m_text->pieces()[std::size_t(piece)].run.start + line.xToCursor(inPiece.x(), QTextLine::CursorOnCharacter);
}

QRectF TextFlow::lineRect(int position) const
{
    const int piece = m_text->pieceAt(position);
    if (piece < 0)
        return {};
    const QTextLine line = layout(piece).lineForTextPosition(position - m_text->pieces()[std::size_t(piece)].run.start);
    if (!line.isValid())
        return {0.0, qreal(top(piece)), qreal(m_width), qreal(lineHeight())};
    return {0, top(piece) + line.y(), qreal(m_width), line.height()};
}

QRectF TextFlow::caretRect(int position) const
{
    const QRectF line = lineRect(position);
    const int piece = m_text->pieceAt(position);
    if (piece < 0)
        return line;
    const int offset = position - m_text->pieces()[std::size_t(piece)].run.start;
    const QTextLine textLine = layout(piece).lineForTextPosition(offset);
    return {textLine.isValid() ? textLine.cursorToX(offset) : 0, line.y(), 1, line.height()};
}

} // namespace tasrih
