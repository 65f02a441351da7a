// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdf_compact.h"

#include "database/files/number_locale.h"
#include "views/paper/page_content.h"
#include "views/paper/pdf_letters.h"

#include <array>
#include <cmath>
#define POINTERHOLDER_TRANSITION 4 // The library's own pointers are the standard ones.
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>
#include <utility>

namespace tasrih {

namespace {

/// What a page may hold but this does not know.
struct Unknown : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Positions multiplied by it; turned and sheared ones are not known here.
struct Placing
{
    double scaleX = 1, scaleY = 1, x = 0, y = 0;

    [[nodiscard]] Placing within(const Placing& outer) const
    {
        return {outer.scaleX * scaleX, outer.scaleY * scaleY, outer.scaleX * x + outer.x, outer.scaleY * y + outer.y};
    }
};

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())};
}

GlyphWidths widthsOf(QPDFObjectHandle font)
{
    GlyphWidths result;
    if (font.hasKey("/ToUnicode"))
        result.blanks = blankGlyphs(bytesOf(font.getKey("/ToUnicode")));
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    if (descendant.hasKey("/DW"))
        result.others = descendant.getKey("/DW").getNumericValue();
    std::vector<QPDFObjectHandle> list = descendant.getKey("/W").getArrayAsVector();
    for (std::size_t i = 0; i + 1 < list.size();) {
        const int first = list[i].getIntValueAsInt();
        if (list[i + 1].isArray()) {
            int glyph = first;
            for (QPDFObjectHandle& width : list[i + 1].getArrayAsVector())
                result.widths[glyph++] = width.getNumericValue();
            i += 2;
        } else if (i + 2 < list.size()) {
            for (int glyph = first; glyph <= list[i + 1].getIntValueAsInt(); ++glyph)
                result.widths[glyph] = list[i + 2].getNumericValue();
            i += 3;
        } else {
            break;
        }
    }
    return result;
}

/// Reads the operators of a page and has them written again.
class PageReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit PageReader(QPDFObjectHandle fonts)
        : m_fonts(std::move(fonts))
    {
    }

    void handleObject(QPDFObjectHandle object, std::size_t /*offset*/, std::size_t /*length*/) override
    {
        if (object.isInlineImage())
            throw Unknown("image");
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string op = object.getOperatorValue();
        if (!path(op) && !state(op) && !text(op) && !paint(op))
            throw Unknown(op);
        m_operands.clear();
    }
    void handleEOF() override {}

    [[nodiscard]] std::vector<std::string> finish() { return m_content.finish(m_base); }

private:
    struct Saved
    {
        PageContent::State state;
        Placing placing;
    };

    double number(std::size_t i)
    {
        if (i >= m_operands.size())
            throw Unknown("operands");
        return m_operands[i].getNumericValue();
    }
    std::string raw(std::size_t i)
    {
        if (i >= m_operands.size())
            throw Unknown("operands");
        return m_operands[i].unparse();
    }
    /// The piece with @p points points from the operands.
    PathPiece piece(char op, std::size_t points)
    {
        PathPiece result{op, {}};
        for (std::size_t i = 0; i < points; ++i) {
            result.at[2 * i] = m_at.placing.scaleX * number(2 * i) + m_at.placing.x;
            result.at[2 * i + 1] = m_at.placing.scaleY * number(2 * i + 1) + m_at.placing.y;
        }
        return result;
    }

    bool path(const std::string& op)
    {
        if (op == "m") {
            m_first = m_path.size();
            m_path.push_back(piece('m', 1));
        } else if (op == "l") {
            m_path.push_back(piece('l', 1));
        } else if (op == "c") {
            m_path.push_back(piece('c', 3));
        } else if (op == "h") {
            close();
        } else if (op == "re") {
            PathPiece rectangle = piece('r', 1);
            rectangle.at[2] = m_at.placing.scaleX * number(2);
            rectangle.at[3] = m_at.placing.scaleY * number(3);
            m_path.push_back(rectangle);
        } else {
            return false;
        }
        return true;
    }

    /// A line back to the beginning is what "h" draws anyway.
    void close()
    {
        if (m_path.size() > m_first + 1 && m_path.back().op == 'l' && m_path.back().endsAt(m_path[m_first]))
            m_path.pop_back();
        if (m_path.size() == m_first + 4 && isRectangle()) {
            const std::array<double, 6> from = m_path[m_first].at, to = m_path[m_first + 2].at;
            m_path.resize(m_first);
            m_path.push_back({'r', {from[0], from[1], to[0] - from[0], to[1] - from[1]}});
            return;
        }
        m_path.push_back({'h', {}});
    }

    /// Whether the last four points are the corners of an upright rectangle.
    [[nodiscard]] bool isRectangle() const
    {
        const auto at = [this](std::size_t i) { return m_path[m_first + i].at; };
        const auto same = [](double a, double b) { return std::abs(a - b) < 0.01; };
        for (std::size_t i = 1; i < 4; ++i) {
            if (m_path[m_first + i].op != 'l')
                return false;
        }
        return same(at(0)[1], at(1)[1]) && same(at(1)[0], at(2)[0]) && same(at(2)[1], at(3)[1]) &&
               same(at(3)[0], at(0)[0]);
    }

    /// The path so far, which then begins anew.
    Path takePath() { return std::exchange(m_path, {}); }

    bool paint(const std::string& op)
    {
        if (op == "f" || op == "f*") {
            m_content.fill(m_at.state, takePath(), op);
        } else if (op == "S") {
            m_content.stroke(m_at.state, takePath());
        } else if (op == "B" || op == "B*") {
            const Path both = takePath();
            m_content.fill(m_at.state, both, op == "B" ? "f" : "f*");
            m_content.stroke(m_at.state, both);
        } else if (op == "W" || op == "W*") {
            m_clip = op;
        } else if (op == "n") {
            Path taken = takePath();
            if (!m_clip.empty())
                m_at.state.clips.emplace_back(std::move(taken), m_clip + " n");
            m_clip.clear();
        } else {
            return false;
        }
        return true;
    }

    void place()
    {
        if (number(1) != 0 || number(2) != 0)
            throw Unknown("turned");
        const Placing placing{number(0), number(3), number(4), number(5)};
        // The first one chooses the unit and turns the page upside down: it stays.
        if (m_base.empty())
            m_base = raw(0) + " 0 0 " + raw(3) + " " + raw(4) + " " + raw(5) + " cm\n";
        else
            m_at.placing = placing.within(m_at.placing);
    }

    bool state(const std::string& op)
    {
        PageContent::State& now = m_at.state;
        if (op == "q")
            m_saved.push_back(m_at);
        else if (op == "Q" && !m_saved.empty())
            restore();
        else if (op == "cm")
            place();
        else if (op == "gs")
            now.alpha = raw(0);
        else if (op == "scn" || op == "SCN")
            (op == "scn" ? now.fill : now.stroke) = colour();
        else if (op == "w")
            now.width = number(0) * std::abs(m_at.placing.scaleX);
        else if (op == "J")
            now.cap = raw(0);
        else if (op == "j")
            now.join = raw(0);
        else if (op == "M")
            now.miter = raw(0);
        else if (op == "d")
            now.dash = dash();
        else
            return op == "cs" || op == "CS"; // What is drawn in is RGB; see colour().
        return true;
    }

    void restore()
    {
        m_at = m_saved.back();
        m_saved.pop_back();
    }

    std::string colour()
    {
        if (m_operands.size() != 3)
            throw Unknown("pattern");
        std::string result;
        for (std::size_t i = 0; i < 3; ++i) {
            const double value = std::round(number(i) * 255) / 255;
            result += (i > 0 ? " " : "") + QByteArray::number(value, 'g', 3).toStdString();
        }
        return result;
    }

    std::string dash()
    {
        std::string result = "[";
        for (QPDFObjectHandle& length : m_operands.at(0).getArrayAsVector())
            result += (result.size() > 1 ? " " : "") + whole(length.getNumericValue() * std::abs(m_at.placing.scaleX));
        return result + "]" + whole(number(1));
    }

    bool text(const std::string& op)
    {
        if (op == "BT") {
            m_line = {0, 0};
        } else if (op == "Tf") {
            m_font = raw(0);
            m_size = number(1) * std::abs(m_at.placing.scaleX);
        } else if (op == "Tm") {
            if (number(0) != 1 || number(1) != 0 || number(2) != 0 || number(3) != -1)
                throw Unknown("text turned");
            m_line = {number(4), number(5)};
        } else if (op == "Td") {
            m_line.first += number(0);
            m_line.second -= number(1);
        } else if (op == "Tj") {
            glyphs();
        } else {
            return op == "ET";
        }
        return true;
    }

    void glyphs()
    {
        if (m_operands.empty() || !m_operands[0].isString())
            throw Unknown("text");
        const std::string codes = m_operands[0].getStringValue();
        if (codes.size() != 2)
            throw Unknown("several letters at once");
        if (!m_widths.contains(m_font))
            m_widths[m_font] = widthsOf(m_fonts.getKey(m_font));
        const int glyph = (int(static_cast<unsigned char>(codes[0])) << 8) | int(static_cast<unsigned char>(codes[1]));
        m_content.glyph(m_at.state, m_font, m_size, m_widths[m_font],
                        m_at.placing.scaleX * m_line.first + m_at.placing.x,
                        m_at.placing.scaleY * m_line.second + m_at.placing.y, glyph);
    }

    QPDFObjectHandle m_fonts;
    PageContent m_content;
    std::vector<QPDFObjectHandle> m_operands;
    Saved m_at;
    std::vector<Saved> m_saved;
    Path m_path;
    std::size_t m_first = 0; ///< Where the last part of the path begins.
    std::string m_base, m_clip, m_font;
    double m_size = 0;
    std::pair<double, double> m_line;
    std::map<std::string, GlyphWidths> m_widths;
};

/// What a page draws, in pieces; nothing where it stays as it is.
std::vector<std::string> piecesOf(QPDFPageObjectHelper& page)
{
    PageReader reader(page.getObjectHandle().getKey("/Resources").getKey("/Font"));
    try {
        page.parseContents(&reader);
    } catch (const Unknown&) {
        return {};
    }
    return reader.finish();
}

/// A piece that several pages have is kept once: titles, axes and legends.
void compact(QPDF& document)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
    std::vector<std::vector<std::string>> pieces;
    std::map<std::string, int> counts;
    for (QPDFPageObjectHelper& page : pages) {
        pieces.push_back(piecesOf(page));
        for (const std::string& piece : pieces.back())
            ++counts[piece];
    }
    std::map<std::string, QPDFObjectHandle> streams;
    const auto stream = [&](const std::string& content) {
        const auto found = streams.find(content);
        return found != streams.end() ? found->second
                                      : streams[content] = QPDFObjectHandle::newStream(&document, content);
    };
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pieces[i].empty())
            continue;
        QPDFObjectHandle contents = QPDFObjectHandle::newArray();
        std::string own;
        for (const std::string& piece : pieces[i]) {
            if (counts[piece] == 1) {
                own += piece;
                continue;
            }
            if (!own.empty())
                contents.appendItem(stream(std::exchange(own, {})));
            contents.appendItem(stream(piece));
        }
        if (!own.empty())
            contents.appendItem(stream(own));
        pages[i].getObjectHandle().replaceKey("/Contents", contents);
    }
}

/// Text is found as it was typed; see pdf_letters.h.
void nameLetters(QPDF& document)
{
    for (QPDFObjectHandle& object : document.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle table = object.getKey("/ToUnicode");
        if (!table.isStream())
            continue;
        const QByteArray letters = withLetters(bytesOf(table));
        table.replaceStreamData(letters.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace

QByteArray compacted(const QByteArray& pdf)
{
    const PlainNumbers plain; // The library reads numbers as the C library does.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("print", pdf.constData(), std::size_t(pdf.size()));
        nameLetters(document);
        compact(document);
        Pl_Flate::setCompressionLevel(9);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.setRecompressFlate(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    } catch (const std::exception&) {
        return pdf;
    }
}

} // namespace tasrih
