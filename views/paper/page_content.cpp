// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/page_content.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace tasrih {

namespace {
constexpr double sameLine = 0.75;   ///< Base units a glyph may lie off the line of those before it.
constexpr double samePlace = 2;     ///< And off the place where it comes by itself: a fifth of a point.
constexpr double overlap = 0.4;     ///< Of a blank: more, and it takes no room beside what lies on it.
constexpr double longestJump = 400; ///< Thousandths of the size that an adjustment bridges.

std::string hex(int glyph)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%04X", unsigned(glyph) & 0xffffU);
    return text.data();
}
} // namespace

std::string whole(double value)
{
    return std::to_string(std::llround(value));
}

bool PathPiece::endsAt(const PathPiece& other) const
{
    constexpr double same = 0.1;
    return (op == 'm' || op == 'l') && other.op == 'm' && std::abs(at[0] - other.at[0]) < same &&
           std::abs(at[1] - other.at[1]) < same;
}

void PageContent::moveTo(double x, double y)
{
    const std::pair<long, long> to{std::lround(x), std::lround(y)};
    if (m_origin != to)
        add("1 0 0 1 " + std::to_string(to.first - m_origin.first) + " " + std::to_string(to.second - m_origin.second) +
            " cm\n");
    m_origin = to;
    m_exact = {x, y};
}

void PageContent::add(const Path& path)
{
    for (const PathPiece& piece : path) {
        const std::size_t points = piece.op == 'c' ? 3 : piece.op == 'h' ? 0 : 1;
        for (std::size_t i = 0; i < points; ++i) {
            add(whole(piece.at[2 * i] - m_exact.first) + " " + whole(piece.at[2 * i + 1] - m_exact.second) + " ");
        }
        if (piece.op == 'r')
            add(whole(piece.at[2]) + " " + whole(piece.at[3]) + " re ");
        else
            add(std::string(1, piece.op) + " ");
    }
}

void PageContent::fill(const State& state, const Path& path, const std::string& op)
{
    if (path.empty())
        return;
    flush();
    clipTo(state);
    setAlpha(state);
    setFill(state);
    moveTo(path.front().at[0], path.front().at[1]);
    add(path);
    add(op + "\n");
}

void PageContent::stroke(const State& state, const Path& path)
{
    const bool isSame = !m_strokes.empty() && state.clips == m_now.clips && state.stroke == m_now.stroke &&
                        state.alpha == m_now.alpha && state.width == m_now.width && state.dash == m_now.dash &&
                        state.cap == m_now.cap && state.join == m_now.join && state.miter == m_now.miter;
    if (!isSame) {
        flush();
        clipTo(state);
        setAlpha(state);
        setPen(state);
    }
    for (const PathPiece& piece : path) {
        // A line that goes on where the last one ended; dashes would begin anew.
        if (m_strokes.empty() || state.dash != "[]0" || !m_strokes.back().endsAt(piece))
            m_strokes.push_back(piece);
    }
}

double PageContent::Glyph::shared(const Glyph& other) const
{
    return std::min(x + width, other.x + other.width) - std::max(x, other.x);
}

void PageContent::settleBlanks(const Glyph& next, double y)
{
    for (const auto& [line, blank] : std::exchange(m_blanks, {})) {
        if (!m_line || m_line->blank.index < 0 || std::abs(line - m_line->y) >= sameLine)
            continue;
        const double most = blank.width * overlap;
        const bool isCovered = std::abs(line - y) < sameLine && blank.shared(next) > most;
        if (isCovered || blank.shared(m_line->glyphs.back()) > most)
            continue;
        Glyph written = m_line->blank;
        written.x = blank.x;
        m_line->from = std::min(m_line->from, written.x);
        m_line->to = std::max(m_line->to, written.x + written.width);
        m_line->glyphs.push_back(written);
    }
}

void PageContent::glyph(const State& state, const std::string& font, double size, const GlyphWidths& widths, double x,
                        double y, int glyph)
{
    const double width = widths.of(glyph) * size / 1000;
    if (widths.blanks.contains(glyph)) {
        m_blanks.push_back({y, {x, width, glyph}});
        return;
    }
    endStroke();
    if (state.clips != m_now.clips || state.fill != m_now.fill || state.alpha != m_now.alpha) {
        endText();
        clipTo(state);
        setAlpha(state);
        setFill(state);
    }
    settleBlanks({x, width, glyph}, y);
    const double reach = longestJump * size / 1000;
    const bool goesOn = m_line && m_line->font == font && m_line->size == size && std::abs(y - m_line->y) < sameLine &&
                        x < m_line->to + reach && x + width > m_line->from - reach;
    if (!goesOn) {
        endLine();
        const int blank = widths.blanks.empty() ? -1 : *widths.blanks.begin();
        m_line = Line{font, size, y, x, x, {0, widths.of(blank) * size / 1000, blank}, {}};
    }
    m_line->from = std::min(m_line->from, x);
    m_line->to = std::max(m_line->to, x + width);
    m_line->glyphs.push_back({x, width, glyph});
}

std::string PageContent::shown(const Line& line)
{
    std::vector<Glyph> glyphs = line.glyphs;
    std::stable_sort(glyphs.begin(), glyphs.end(), [](const Glyph& a, const Glyph& b) { return a.x < b.x; });
    std::string array = "<";
    double next = glyphs.front().x; // Where the next glyph comes by itself.
    bool isString = true;
    for (const Glyph& glyph : glyphs) {
        if (std::abs(glyph.x - next) > samePlace) {
            const double jump = std::round((glyph.x - next) * 1000 / line.size);
            array += ">" + whole(-jump) + "<";
            next += jump * line.size / 1000;
            isString = false;
        }
        array += hex(glyph.index);
        next += glyph.width;
    }
    array += ">";
    return isString ? array + "Tj\n" : "[" + array + "]TJ\n";
}

void PageContent::endLine()
{
    if (!m_line)
        return;
    if (!m_inText) {
        moveTo(m_line->from, m_line->y);
        add(std::string("BT\n"));
    }
    if (m_font != m_line->font || m_fontSize != m_line->size)
        add(m_line->font + " " + whole(m_line->size) + " Tf\n");
    m_font = m_line->font;
    m_fontSize = m_line->size;
    const double x = std::round(m_line->from), y = std::round(m_line->y);
    if (!m_inText)
        add(std::string("1 0 0 -1 0 0 Tm\n"));
    else
        add(whole(x - m_lineStart.first) + " " + whole(m_lineStart.second - y) + " Td\n");
    m_inText = true;
    m_lineStart = {x, y};
    add(shown(*m_line));
    m_line.reset();
}

void PageContent::endText()
{
    endLine();
    m_blanks.clear();
    if (std::exchange(m_inText, false))
        add(std::string("ET\n"));
}

void PageContent::endStroke()
{
    if (m_strokes.empty())
        return;
    moveTo(m_strokes.front().at[0], m_strokes.front().at[1]);
    add(m_strokes);
    add(std::string("S\n"));
    m_strokes.clear();
}

void PageContent::flush()
{
    endText();
    endStroke();
}

void PageContent::clipTo(const State& state)
{
    if (state.clips == m_now.clips)
        return;
    // One level of saving is enough: what was set inside is forgotten behind it, so it is set again when needed.
    if (!m_now.clips.empty())
        add(std::string("Q\n"));
    else
        moveTo(0, 0);
    m_pieces.push_back(std::exchange(m_out, {}));
    m_origin = {0, 0};
    m_exact = {0, 0};
    if (!state.clips.empty())
        add(std::string("q\n"));
    for (const auto& [path, op] : state.clips) {
        add(path);
        add(op + "\n");
    }
    m_now.fill = m_now.stroke = m_now.alpha = m_now.cap = m_now.join = m_now.miter = m_now.dash = "?";
    m_now.width = -1;
    m_now.clips = state.clips;
    m_font.clear();
}

void PageContent::setAlpha(const State& state)
{
    if (state.alpha != m_now.alpha && !state.alpha.empty())
        add(state.alpha + " gs\n");
    m_now.alpha = state.alpha;
}

void PageContent::setFill(const State& state)
{
    if (state.fill != m_now.fill)
        add(state.fill + " rg\n");
    m_now.fill = state.fill;
}

void PageContent::setPen(const State& state)
{
    if (state.stroke != m_now.stroke)
        add(state.stroke + " RG\n");
    if (state.width != m_now.width)
        add(whole(state.width) + " w\n");
    if (state.cap != m_now.cap)
        add(state.cap + " J\n");
    if (state.join != m_now.join)
        add(state.join + " j\n");
    if (state.miter != m_now.miter)
        add(state.miter + " M\n");
    if (state.dash != m_now.dash)
        add(state.dash + " d\n");
    const auto clips = m_now.clips;
    const std::string fill = m_now.fill;
    m_now = state;
    m_now.clips = clips;
    m_now.fill = fill;
}

std::vector<std::string> PageContent::finish(const std::string& base)
{
    flush();
    if (!m_now.clips.empty())
        add(std::string("Q\n"));
    m_pieces.push_back(m_out);
    m_pieces.front() = base + m_pieces.front();
    return m_pieces;
}

} // namespace tasrih
