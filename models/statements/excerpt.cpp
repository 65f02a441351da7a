// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/excerpt.h"

#include "database/text/code_points.h"
#include "database/text/lines.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace tasrih {

namespace {
/// The start of the sentence before the one that holds @p from, in the same paragraph.
qsizetype contextStart(const QString& text, qsizetype from)
{
    const qsizetype paragraph = lineStartOf(text, from);
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    sentences.setPosition(from);
    qsizetype start = sentences.isAtBoundary() ? from : sentences.toPreviousBoundary();
    if (start > paragraph)
        start = sentences.toPreviousBoundary();
    return std::max(start, paragraph);
}

/// The end of the sentence after the one that ends at or behind @p to, in the same paragraph.
qsizetype contextEnd(const QString& text, qsizetype to)
{
    const qsizetype paragraph = lineEndFrom(text, to);
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    sentences.setPosition(to);
    qsizetype end = sentences.isAtBoundary() ? to : sentences.toNextBoundary();
    if (end >= 0 && end < paragraph)
        end = sentences.toNextBoundary();
    return end < 0 ? paragraph : std::min(end, paragraph);
}
} // namespace

const Highlight* firstHighlight(const Statement& statement)
{
    const auto& all = statement.highlights;
    // One that found a place in the current text comes first, then one of the statement as a whole.
    const auto rank = [](const Highlight& one) { return std::pair(!one.isPlaced(), one.claim.has_value()); };
    const auto best = std::min_element(all.begin(), all.end(),
                                       [&](const Highlight& a, const Highlight& b) { return rank(a) < rank(b); });
    return best == all.end() ? nullptr : &*best;
}

Excerpt excerptOf(const Quotation& quotation)
{
    return {quotation.prefix, quotation.words, quotation.suffix};
}

Excerpt excerptOf(const QString& text, const Quotation& quotation)
{
    if (quotation.runs.empty())
        return {};
    const CodePoints points(text);
    const int start = quotation.runs.front().start;
    const int end = quotation.runs.back().end;
    if (start < 0 || start >= end || end > points.length())
        return {};
    const qsizetype from = points.toUtf16(start);
    const qsizetype to = points.toUtf16(end);
    const qsizetype first = contextStart(text, from);
    const qsizetype last = contextEnd(text, to);
    return {text.mid(first, from - first), quotation.words, text.mid(to, last - to)};
}

} // namespace tasrih
