// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/code_points.h"
#include "database/text/direction.h"
#include "models/reading/passage.h"

#include <QtCore/QString>
#include <QtCore/Qt>

#include <vector>

namespace tasrih {

/// A half-open run of a text in UTF-16 units, as widgets and QTextLayout count.
struct TextRun
{
    int start = 0;
    int end = 0;

    [[nodiscard]] int length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(int position) const { return start <= position && position < end; }
    [[nodiscard]] bool meets(TextRun other) const { return start < other.end && other.start < end; }

    friend bool operator==(const TextRun&, const TextRun&) = default;
};

/// What is laid out as one: a paragraph, or a part of one that is too long.
struct TextPiece
{
    TextRun run; ///< Without the newline that ends it.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool beginsParagraph = true;
};

/// An article's text as the reader needs it: cut into pieces of at most 4,000 characters (fewer where marks are heaped
/// on a letter, which would take the square of the time to lay out), each with its direction, and with the way between
/// the store's code points and the UTF-16 units of the screen. Immutable.
class ReadingText
{
public:
    static constexpr int longestPiece = 4000;

    ReadingText() = default;
    /// @param language of the article ("ar", "en", ...) decides where a paragraph has no letters.
    ReadingText(const QString& text, const QString& language);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const std::vector<TextPiece>& pieces() const { return m_pieces; }
    /// The direction most paragraphs have; lanes stand on the side where its lines begin.
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    /// The piece that holds @p position (the last one at the end of the text); −1 in an empty text.
    [[nodiscard]] int pieceAt(int position) const;

    [[nodiscard]] int fromCodePoint(int offset) const;
    [[nodiscard]] int toCodePoint(int position) const;
    /// What the store keeps of @p run, without the blanks at its ends. Empty where nothing else is in it.
    [[nodiscard]] Passage passage(TextRun run) const;
    /// @p run without the blanks at its ends.
    [[nodiscard]] TextRun trimmed(TextRun run) const;

    [[nodiscard]] TextRun wordAt(int position) const;
    [[nodiscard]] TextRun sentenceAt(int position) const;
    [[nodiscard]] TextRun paragraphAt(int position) const;

private:
    void cut(TextRun paragraph, Qt::LayoutDirection direction);

    QString m_text;
    std::vector<TextPiece> m_pieces;
    CodePoints m_codePoints;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace tasrih
