// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tasrih {

/// Converts between code points, in which the store and every exchange format count, and the UTF-16 units of Qt, for
/// one text. Keeps the places of the surrogate pairs only: nothing for most texts. Lone surrogates count as one.
class CodePoints
{
public:
    CodePoints() = default;
    /// Reads @p text once; does not keep it.
    explicit CodePoints(QStringView text);

    /// Length of the text in code points.
    [[nodiscard]] qsizetype length() const noexcept { return m_units - std::ssize(m_pairs); }
    [[nodiscard]] qsizetype utf16Length() const noexcept { return m_units; }

    /// The UTF-16 index of the code point at @p offset, 0 to length() (beyond: cut to it).
    [[nodiscard]] qsizetype toUtf16(qsizetype offset) const;
    /// The code point offset of the UTF-16 @p index, 0 to utf16Length() (beyond: cut to it); within a pair, the pair's.
    [[nodiscard]] qsizetype fromUtf16(qsizetype index) const;

private:
    std::vector<qsizetype> m_pairs; ///< UTF-16 index of each pair's first half, ascending
    qsizetype m_units = 0;
};

/// Length of @p text in code points.
[[nodiscard]] qsizetype codePointLength(QStringView text);

/// The code points [@p start, @p end) of @p text, cut to its length; empty if start ≥ end. Reads from the beginning:
/// for many slices of one long text use CodePoints.
[[nodiscard]] QString sliceCodePoints(QStringView text, qsizetype start, qsizetype end);

} // namespace tasrih
