// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/code_points.h"

namespace tasrih {

namespace {

bool isPairAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

/// The UTF-16 index @p count code points after @p from, at most the end.
qsizetype advanced(QStringView text, qsizetype from, qsizetype count)
{
    for (; count > 0 && from < text.size(); --count)
        from += isPairAt(text, from) ? 2 : 1;
    return from;
}

} // namespace

CodePoints::CodePoints(QStringView text)
    : m_units(text.size())
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isPairAt(text, at))
            m_pairs.push_back(at++);
}

qsizetype CodePoints::toUtf16(qsizetype offset) const
{
    offset = qBound<qsizetype>(0, offset, length());
    // The k-th pair stands at code point m_pairs[k] − k; each pair before the offset adds a unit.
    qsizetype low = 0;
    qsizetype high = std::ssize(m_pairs);
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[static_cast<size_t>(middle)] - middle < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset + low;
}

qsizetype CodePoints::fromUtf16(qsizetype index) const
{
    index = qBound<qsizetype>(0, index, m_units);
    return index - (std::lower_bound(m_pairs.begin(), m_pairs.end(), index) - m_pairs.begin());
}

qsizetype codePointLength(QStringView text)
{
    qsizetype length = text.size();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isPairAt(text, at)) {
            ++at;
            --length;
        }
    }
    return length;
}

QString sliceCodePoints(QStringView text, qsizetype start, qsizetype end)
{
    const qsizetype from = advanced(text, 0, start);
    const qsizetype to = advanced(text, from, end - qMax<qsizetype>(start, 0));
    return text.sliced(from, to - from).toString();
}

} // namespace tasrih
