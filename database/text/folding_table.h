// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>

namespace tasrih {

/// What a code unit folds to: another unit or itself, nothing, or "look it up" (surrogates, expansions, rare blocks).
namespace folded_unit {
constexpr char16_t dropped = 0xFFFE;
constexpr char16_t lookUp = 0xFFFF;
} // namespace folded_unit

/// The folds of the units that Arabic and English articles are made of: Latin to Arabic, and general punctuation.
class FoldingTable
{
public:
    FoldingTable();
    /// The one table, made when first asked for.
    [[nodiscard]] static const FoldingTable& instance();

    [[nodiscard]] char16_t operator[](char16_t unit) const noexcept
    {
        if (unit < lettersEnd)
            return m_letters[unit];
        return unit >= punctuation && unit < punctuationEnd ? m_punctuation[unit - punctuation] : folded_unit::lookUp;
    }

private:
    static constexpr char16_t lettersEnd = 0x0700;
    static constexpr char16_t punctuation = 0x2000;
    static constexpr char16_t punctuationEnd = 0x2070;

    std::array<char16_t, lettersEnd> m_letters;
    std::array<char16_t, punctuationEnd - punctuation> m_punctuation;
};

/// The fold of any code point, by the rules themselves; slow. Surrogates give themselves.
[[nodiscard]] QString foldedCodePoint(char32_t codePoint);

/// Characters nobody sees: direction marks, isolates, joiners, soft hyphen, variation selectors, byte order mark,
/// control characters that are no blank.
[[nodiscard]] bool isInvisible(char32_t codePoint);

/// Tatweel, and the Arabic marks that belong to no letter: not the madda and hamza of a decomposed آ أ ؤ.
[[nodiscard]] bool isArabicHaraka(char32_t codePoint);

/// The plain sign that an apostrophe, a quotation mark or a hyphen of any kind stands for: ' " -. 0 for all others.
[[nodiscard]] char32_t plainSign(char32_t codePoint);

} // namespace tasrih
