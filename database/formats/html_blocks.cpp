// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/html_blocks.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace tasrih {

namespace {

/// Elements that stand on lines of their own (HTML, section 15.3: display: block, list-item and table-row).
bool makesBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

bool isHeadingTag(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

/// Elements whose text no reader sees as text, or which no article consists of.
bool isNeverText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_FIGCAPTION:
        return true;
    default:
        return false;
    }
}

bool isHidden(const GumboNode& node)
{
    if (hasAttribute(node, "hidden"))
        return true;
    const QString style = attribute(node, "style").remove(u' ').toLower();
    return style.contains(QLatin1String("display:none")) || style.contains(QLatin1String("visibility:hidden"));
}

bool hasForeignRole(const GumboNode& node)
{
    static const QSet<QString> foreign{
        QStringLiteral("navigation"),    QStringLiteral("banner"),  QStringLiteral("contentinfo"),
        QStringLiteral("complementary"), QStringLiteral("search"),  QStringLiteral("dialog"),
        QStringLiteral("alertdialog"),   QStringLiteral("menu"),    QStringLiteral("menubar"),
        QStringLiteral("toolbar"),       QStringLiteral("tablist"), QStringLiteral("form")};
    return foreign.contains(attribute(node, "role").trimmed().toLower());
}

/// What a part calls itself, by the words of its class and its id as page builders use them: "share", "share-bar",
/// "post-share". A word of many (tag-gaza, elementor-widget) is none of them.
bool callsItselfForeign(const GumboNode& node)
{
    static const QRegularExpression foreign(QStringLiteral(
        "^(?:(?:post|article|entry|page|site|main|single|story|news|block|box|section|js|top|bottom|inline)[_-])?"
        "(?:share|sharing|sharebar|sharebuttons|socials?|related|recommended|recommendations?|newsletter|subscribe|"
        "subscription|comments?|commentlist|disqus|breadcrumbs?|menu|menubar|navbar|nav|navigation|cookies?|consent|"
        "promo|adverts?|advertisement|ads?|adslot|banner|sidebar|footer|tags|taglist|trending|popular|popup|modal|"
        "pagination|pager|outbrain|taboola|sponsored|most[_-]?read|read[_-]?more|read[_-]?also|see[_-]?also|"
        "more[_-]?stories|more[_-]?news|skip[_-]?link|toolbar|author[_-]?bio|author[_-]?box|about[_-]?author)"
        "(?:[_-](?:bar|box|buttons?|btns?|list|links?|wrap|wrapper|container|section|block|area|items?|posts?|"
        "stories|news|articles?|content|menu|nav|icons?|widget|form|footer|header|title|top|bottom|left|right))*$"));
    // "mostRead" is "most-read".
    static const QRegularExpression hump(QStringLiteral("([a-z])([A-Z])"));
    QString names = attribute(node, "class") + u' ' + attribute(node, "id");
    names.replace(hump, QStringLiteral("\\1-\\2"));
    const QStringList words = names.toLower().simplified().split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return foreign.match(word).hasMatch(); });
}

/// Whether a table holds the page rather than figures: a table in it, or a cell of several paragraphs or of many words.
bool isLayout(const GumboNode& table, const HtmlOutline& outline)
{
    constexpr qsizetype mostLetters = 300; // Of a cell.
    bool isLayout = false;
    int paragraphs = 0;
    walk(
        table,
        [&](const GumboNode& node) {
            if (isLayout)
                return false;
            const bool isCell = is(node, GUMBO_TAG_TD) || is(node, GUMBO_TAG_TH);
            if (isCell)
                paragraphs = 0;
            paragraphs += is(node, GUMBO_TAG_P) ? 1 : 0;
            isLayout = (&node != &table && is(node, GUMBO_TAG_TABLE)) || paragraphs > 1 ||
                       (isCell && outline.letters(node) > mostLetters);
            return true;
        },
        [](const GumboNode& /*left*/) {});
    return isLayout;
}

/// Collects the blocks of a walk.
class Collector
{
public:
    Collector(const GumboNode& root, const HtmlOutline& outline, bool heedsNames)
        : m_outline(outline)
        , m_whole(outline.letters(root))
        , m_hasHeading(outline.hasHeading(root))
        , m_heedsNames(heedsNames)
    {
    }

    bool enter(const GumboNode& node)
    {
        if (isText(node)) {
            addText(node);
            return false;
        }
        if (!isElement(node))
            return node.type == GUMBO_NODE_DOCUMENT;
        const GumboTag tag = node.v.element.tag;
        if (isNeverText(tag) || isForeign(node, tag)) {
            if (makesBlock(tag))
                flush();
            return false;
        }
        if (tag == GUMBO_TAG_BR)
            m_text += m_rows > 0 ? u' ' : u'\n';
        else if (isCell(tag) && m_rows > 0)
            beginCell();
        m_links += isLink(node) ? 1 : 0;
        if (tag == GUMBO_TAG_TABLE)
            m_tables.push_back(isLayout(node, m_outline));
        if (breaks(tag)) {
            // A paragraph in a cell of a table stays in the row.
            if (m_rows == 0)
                flush();
            if (isRow(tag)) {
                m_cells = m_rows == 0 ? 0 : m_cells;
                ++m_rows;
            }
            m_open.push_back(&node);
        }
        m_preformatted += tag == GUMBO_TAG_PRE ? 1 : 0;
        return true;
    }

    void leave(const GumboNode& node)
    {
        if (!isElement(node))
            return;
        const GumboTag tag = node.v.element.tag;
        m_links -= isLink(node) ? 1 : 0;
        if (breaks(tag)) {
            m_rows -= isRow(tag) ? 1 : 0;
            if (m_rows == 0)
                flush();
            else if (!m_text.isEmpty())
                m_text += u' ';
            m_open.pop_back();
        }
        m_preformatted -= tag == GUMBO_TAG_PRE ? 1 : 0;
        if (tag == GUMBO_TAG_TABLE)
            m_tables.pop_back();
    }

    [[nodiscard]] std::vector<HtmlBlock> take()
    {
        flush();
        return std::move(m_blocks);
    }

private:
    /// What is no article's. Where it holds half of the page, or its headline, it is the page: names are only names,
    /// and some pages are one form, or hidden until a script shows them.
    [[nodiscard]] bool isForeign(const GumboNode& node, GumboTag tag) const
    {
        if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML)
            return false;
        const bool isHalf = m_outline.letters(node) * 2 >= m_whole;
        if (!isHalf && (tag == GUMBO_TAG_FORM || isHidden(node) || hasForeignRole(node)))
            return true;
        // Comments may be longer than the article; its headline stands elsewhere then.
        const bool isPage = m_outline.hasHeading(node) || (isHalf && !m_hasHeading);
        return m_heedsNames && tag != GUMBO_TAG_MAIN && tag != GUMBO_TAG_ARTICLE && !isPage && callsItselfForeign(node);
    }

    static bool isCell(GumboTag tag) { return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH; }
    static bool isLink(const GumboNode& node) { return is(node, GUMBO_TAG_A) && hasAttribute(node, "href"); }
    [[nodiscard]] bool isInLayout() const { return !m_tables.empty() && m_tables.back(); }
    /// Of a table of figures; the tree has rows in tables only.
    [[nodiscard]] bool isRow(GumboTag tag) const { return tag == GUMBO_TAG_TR && !isInLayout(); }
    [[nodiscard]] bool breaks(GumboTag tag) const { return makesBlock(tag) || (isCell(tag) && isInLayout()); }

    void beginCell()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (m_rows == 1 && m_cells++ > 0)
            m_text += u'\t';
        else if (m_rows > 1)
            m_text += u' ';
    }

    void addText(const GumboNode& node)
    {
        const QString text = QString::fromUtf8(node.v.text.text);
        const qsizetype before = m_text.size();
        for (const QChar c : text) {
            // HTML's own white space; a no-break space is a letter of the text.
            const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
            if (!isBlank)
                m_text += c;
            else if (m_preformatted > 0 && c != u'\r')
                m_text += c;
            else if (!m_text.isEmpty() && m_text.back() != u' ' && m_text.back() != u'\n' && m_text.back() != u'\t')
                m_text += u' ';
        }
        if (m_links > 0)
            m_linked += m_text.size() - before;
    }

    void flush()
    {
        QStringList lines;
        for (const QString& line : std::exchange(m_text, {}).split(u'\n')) {
            QString kept = line;
            while (!kept.isEmpty() && kept.back().isSpace())
                kept.chop(1);
            // An empty first cell is a cell; code keeps its indentation.
            const bool isIndented = m_preformatted > 0 || kept.startsWith(u'\t');
            if (!kept.isEmpty())
                lines += isIndented ? kept : kept.trimmed();
        }
        const qsizetype linked = std::exchange(m_linked, 0);
        if (lines.isEmpty() || m_open.empty())
            return;
        const GumboNode& node = *m_open.back();
        const QString text = lines.join(u'\n');
        m_blocks.push_back({text, std::min(linked, text.size()), &node, isHeadingTag(node.v.element.tag)});
    }

    const HtmlOutline& m_outline;
    qsizetype m_whole; ///< Letters of the page.
    bool m_hasHeading; ///< The page has one of the first rank.
    bool m_heedsNames;
    std::vector<HtmlBlock> m_blocks;
    std::vector<const GumboNode*> m_open; ///< Elements that make blocks.
    QString m_text;
    qsizetype m_linked = 0;
    std::vector<bool> m_tables; ///< The open ones, and whether they hold the page.
    int m_links = 0, m_preformatted = 0, m_rows = 0, m_cells = 0;
};

} // namespace

std::vector<HtmlBlock> blocksOf(const GumboNode& root, const HtmlOutline& outline)
{
    for (const bool heedsNames : {true, false}) {
        Collector collector(root, outline, heedsNames);
        walk(
            root, [&](const GumboNode& node) { return collector.enter(node); },
            [&](const GumboNode& node) { collector.leave(node); });
        if (auto blocks = collector.take(); !blocks.empty() || !heedsNames)
            return blocks;
    }
    Q_UNREACHABLE();
}

} // namespace tasrih
