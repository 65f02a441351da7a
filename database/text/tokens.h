// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding.h"

#include <vector>

namespace tasrih {

/// A text folded and cut into numbers, words and single marks, for the finders of dates and numbers. Blanks are not
/// tokens; a line end is a mark. Places are handed back as ranges of the source.
class Tokens
{
public:
    enum class Kind
    {
        Number,
        Word,
        Mark,
        None
    };

    explicit Tokens(QStringView source);

    [[nodiscard]] qsizetype count() const noexcept { return std::ssize(m_tokens); }
    /// None beyond either end, so that neighbours may be asked for freely. A number is a run of digits.
    [[nodiscard]] Kind kind(qsizetype at) const { return isIn(at) ? token(at).kind : Kind::None; }
    /// The folded text of a token; empty beyond either end.
    [[nodiscard]] QStringView text(qsizetype at) const;
    [[nodiscard]] bool is(qsizetype at, QStringView folded) const { return text(at) == folded; }
    [[nodiscard]] bool isMark(qsizetype at, QChar mark) const;
    [[nodiscard]] bool isNumber(qsizetype at) const { return kind(at) == Kind::Number; }
    [[nodiscard]] bool isWord(qsizetype at) const { return kind(at) == Kind::Word; }
    /// Whether no blank stands between the token and the one before.
    [[nodiscard]] bool isGlued(qsizetype at) const { return isIn(at) && token(at).glued; }
    /// The value of a number of at most nine digits, −1 for any other token.
    [[nodiscard]] int value(qsizetype at) const;
    /// The source of the tokens [@p first, @p end), without the first @p skipped folded letters.
    [[nodiscard]] TextRange source(qsizetype first, qsizetype end, qsizetype skipped = 0) const;

private:
    struct Token
    {
        qsizetype start;
        qsizetype end;
        Kind kind;
        bool glued;
    };

    [[nodiscard]] bool isIn(qsizetype at) const noexcept { return at >= 0 && at < count(); }
    [[nodiscard]] const Token& token(qsizetype at) const { return m_tokens[static_cast<size_t>(at)]; }

    Folded m_folded;
    std::vector<Token> m_tokens;
};

/// @p word without one of the letters @p clitics in front, if it begins with one and something is left.
[[nodiscard]] QStringView withoutClitic(QStringView word, QStringView clitics);

} // namespace tasrih
