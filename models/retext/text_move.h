// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/text_search.h"

#include <QtCore/QString>

#include <vector>

namespace tasrih {

/// How a passage came through a correction of its text.
enum class Placement
{
    Same,     ///< The same words, wherever they stand now.
    Reworded, ///< Its place is known by what stands around it, or by its spelling; the words in it changed.
    Unplaced  ///< It is nowhere to be found.
};

struct MovedPassage
{
    Placement placement = Placement::Unplaced;
    Passage passage; ///< In the text after; empty where it is unplaced.
};

/// Finds passages of one version of a text in another. Paragraphs that did not change carry theirs with them; in what
/// changed the quote is sought between the paragraphs that did not, and of several hits the one counts whose
/// surroundings fit best. Where the words themselves changed, spelling is folded, and last the context on both sides
/// leads, provided that half of the words are still there. Immutable, for any thread.
class TextMove
{
public:
    TextMove(const QString& before, const QString& after);

    /// Where @p passage of the text before stands now.
    [[nodiscard]] MovedPassage moved(const Passage& passage) const;
    /// Where the quote of @p passage stands, if its own place says nothing (it is of yet another version).
    [[nodiscard]] MovedPassage found(const Passage& passage) const;

    [[nodiscard]] const ReadingText& after() const { return m_after; }

private:
    /// Where to look, in both texts, and where a passage is expected.
    struct Window
    {
        TextRun before, after;
    };
    [[nodiscard]] Window windowOf(TextRun run) const;
    [[nodiscard]] std::optional<TextRun> unchanged(TextRun run) const;
    [[nodiscard]] std::optional<TextRun> beside(TextRun run, const Window& window) const;
    [[nodiscard]] std::optional<TextRun> quoted(const Passage& passage, TextRun within, int expected) const;
    [[nodiscard]] std::optional<TextRun> elsewhere(const Passage& passage) const;
    [[nodiscard]] std::optional<TextRun> respelled(const Passage& passage, TextRun within, int expected) const;
    [[nodiscard]] std::optional<TextRun> surrounded(const Passage& passage, TextRun within, int expected) const;
    [[nodiscard]] int fit(const Passage& passage, TextRun candidate) const;
    [[nodiscard]] MovedPassage placed(TextRun run, const QString& quote) const;

    ReadingText m_before, m_after;
    std::vector<TextRun> m_paragraphsBefore, m_paragraphsAfter;
    std::vector<int> m_partner; ///< Of each paragraph before, the same one after; −1 where it changed.
    TextSearch m_search;
};

} // namespace tasrih
