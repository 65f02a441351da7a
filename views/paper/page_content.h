// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tasrih {

/// A font's glyphs: their widths in thousandths of its size, and which of them nobody sees.
struct GlyphWidths
{
    std::map<int, double> widths;
    double others = 1000;
    std::set<int> blanks;

    [[nodiscard]] double of(int glyph) const
    {
        const auto found = widths.find(glyph);
        return found == widths.end() ? others : found->second;
    }
};

/// A piece of a path: an operator and its points, in units of the page.
struct PathPiece
{
    char op = 'm'; ///< m, l, c, h, or r for a rectangle, whose second point is its size.
    std::array<double, 6> at{};

    [[nodiscard]] bool endsAt(const PathPiece& other) const;
    friend bool operator==(const PathPiece&, const PathPiece&) = default;
};
using Path = std::vector<PathPiece>;

/// Writes the drawing operators of a page (ISO 32000-1, annex A), state only where it changes. All distances are in the
/// page's base unit and are rounded to whole ones. Every path is written from its own beginning, to which the origin is
/// moved, and rounded from there: what looks the same is then the same, and is packed well.
class PageContent
{
public:
    /// Everything a drawing operator depends on, besides where it draws.
    struct State
    {
        std::string fill = "0 0 0", stroke = "0 0 0";
        std::string alpha; ///< The name of a parameter dictionary.
        double width = 1;
        std::string cap = "0", join = "0", miter = "10";
        std::string dash = "[]0";
        std::vector<std::pair<Path, std::string>> clips; ///< With their operators; all of them apply.
    };

    void fill(const State& state, const Path& path, const std::string& op);
    void stroke(const State& state, const Path& path);
    /// One glyph with its origin at (x, y), upright on a page whose y runs down. A blank is written as one of the font
    /// about it, and only where it takes room: signs of direction come as blanks of fonts of their own.
    void glyph(const State& state, const std::string& font, double size, const GlyphWidths& widths, double x, double y,
               int glyph);
    /// What was written, in pieces that depend on none before them: one for each clip, and what stands between them.
    /// Nothing may follow.
    [[nodiscard]] std::vector<std::string> finish(const std::string& base);

private:
    struct Glyph
    {
        double x = 0, width = 0;
        int index = 0;

        /// How much of @p other lies on it.
        [[nodiscard]] double shared(const Glyph& other) const;
    };
    /// Glyphs that stand beside each other, in the order in which they came: Arabic ones come from the right.
    struct Line
    {
        std::string font;
        double size = 0;
        double y = 0;
        double from = 0, to = 0;
        Glyph blank = {}; ///< Of the font; its index is −1 where there is none.
        std::vector<Glyph> glyphs;
    };

    void clipTo(const State& state);
    void setFill(const State& state);
    void setAlpha(const State& state);
    void setPen(const State& state);
    /// Writes the blanks that wait and take room between what is there and @p next.
    void settleBlanks(const Glyph& next, double y);
    void endText();
    void endLine();
    /// The glyphs of a line from left to right, as the operand of Tj or TJ with its operator.
    [[nodiscard]] static std::string shown(const Line& line);
    void endStroke();
    void flush();
    void add(const std::string& text) { m_out += text; }
    /// Moves the origin to about (x, y); distances are then rounded from there.
    void moveTo(double x, double y);
    void add(const Path& path);

    std::string m_out;
    State m_now;
    Path m_strokes; ///< Paths that wait for their common S.
    std::pair<long, long> m_origin;
    std::pair<double, double> m_exact; ///< What the origin stands for.
    std::vector<std::string> m_pieces; ///< Before m_out.
    std::optional<Line> m_line;
    std::vector<std::pair<double, Glyph>> m_blanks; ///< That wait for what follows them, with their y.
    bool m_inText = false;
    std::pair<double, double> m_lineStart; ///< In an open text object: where its last line began.
    std::string m_font;                    ///< Set in the current text object or before.
    double m_fontSize = 0;
};

/// @p value without a fraction and without "-0".
[[nodiscard]] std::string whole(double value);

} // namespace tasrih
