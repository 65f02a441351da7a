// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding.h"
#include "database/words/vocabulary.h"

#include <optional>
#include <vector>

namespace tasrih {

/// A line of text, folded, with what has been read of it already: each letter is read once.
class LineText
{
public:
    explicit LineText(const QString& line);

    [[nodiscard]] const QString& source() const { return m_source; }
    [[nodiscard]] const QString& folded() const { return m_folded.text; }
    [[nodiscard]] bool isFree(TextRange folded) const;
    void take(TextRange folded);
    [[nodiscard]] TextRange toSource(TextRange folded) const { return m_folded.sourceRange(folded.start, folded.end); }
    [[nodiscard]] TextRange toFolded(TextRange source) const;
    /// The words that nothing has taken, in order.
    [[nodiscard]] std::vector<TextRange> freeWords() const;
    [[nodiscard]] QString word(TextRange folded) const { return m_folded.text.mid(folded.start, folded.length()); }

private:
    QString m_source;
    Folded m_folded;
    std::vector<bool> m_taken;
};

/// A word of a closed list found in a line.
template <typename Enum>
struct LineWord
{
    TextRange range; ///< In the folded text.
    Enum value;
};

/// The first of the longest words of a list in what is free of @p text; nothing where there is none. Arabic words also
/// behind و ف ب ل ك and ال.
template <typename Enum>
[[nodiscard]] std::optional<LineWord<Enum>> findWord(const LineText& text);

/// Words that mean nothing by themselves in a line: prepositions, articles and the like. Folded.
[[nodiscard]] bool isFiller(const QString& foldedWord);
/// Words after which a force is named rather than a speaker ("قوات", "forces of"). Folded.
[[nodiscard]] bool isForceWord(const QString& foldedWord);
/// Words after which one leaves a place ("من", "from"), and all after which a place is named ("في", "in"). Folded.
[[nodiscard]] bool isFromWord(const QString& foldedWord);
[[nodiscard]] bool isPlaceWord(const QString& foldedWord);
/// @p folded without ال.
[[nodiscard]] QString withoutAl(const QString& folded);

} // namespace tasrih
