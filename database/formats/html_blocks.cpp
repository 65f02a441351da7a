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
    case GUMBO_TAG_FORM:
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
    if (hasAttribute(node, "hidden") || attribute(node, "aria-hidden") == QLatin1String("true"))
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

/// What a part calls itself in its class or id, word by word. The words are those that page builders use.
bool callsItselfForeign(const GumboNode& node)
{
    static const QRegularExpression foreign(QStringLiteral(
        "(?:^|[\\s_-])(?:share|sharing|sharebar|social|socials|related|recommend\\w*|newsletter|subscribe|subscription|"
        "comments?|disqus|breadcrumbs?|menu|menubar|navbar|nav|navigation|cookies?|consent|promo\\w*|advert\\w*|ads?|"
        "adslot|banner|sidebar|footer|tags?|taglist|trending|popular|widget|popup|modal|pagination|pager|outbrain|"
        "taboola|sponsored?|most[_-]?read|read[_-]?more|read[_-]?also|see[_-]?also|more[_-]?stories|more[_-]?news|"
        "skip[_-]?link|toolbar|byline[_-]?social|print[_-]?button|author[_-]?bio)(?:$|[\\s_-])"));
    // "mostRead" is "most-read".
    static const QRegularExpression hump(QStringLiteral("([a-z])([A-Z])"));
    QString names = attribute(node, "class") + u' ' + attribute(node, "id");
    names.replace(hump, QStringLiteral("\\1-\\2"));
    return foreign.match(names.toLower()).hasMatch();
}

/// Collects the blocks of a walk.
class Collector
{
public:
    explicit Collector(qsizetype whole)
        : m_whole(whole)
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
        if (isNeverText(tag) || isHidden(node) || isForeign(node, tag)) {
            if (makesBlock(tag))
                flush();
            return false;
        }
        if (tag == GUMBO_TAG_BR)
            m_text += u'\n';
        else if ((tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && !m_text.isEmpty())
            beginCell();
        m_links += tag == GUMBO_TAG_A ? 1 : 0;
        m_preformatted += tag == GUMBO_TAG_PRE ? 1 : 0;
        if (makesBlock(tag)) {
            // A paragraph in a cell of a table stays in the row.
            if (m_rows == 0)
                flush();
            m_rows += tag == GUMBO_TAG_TR ? 1 : 0;
            m_open.push_back(&node);
        }
        return true;
    }

    void leave(const GumboNode& node)
    {
        if (!isElement(node))
            return;
        const GumboTag tag = node.v.element.tag;
        m_links -= tag == GUMBO_TAG_A ? 1 : 0;
        m_preformatted -= tag == GUMBO_TAG_PRE ? 1 : 0;
        if (!makesBlock(tag))
            return;
        m_rows -= tag == GUMBO_TAG_TR ? 1 : 0;
        if (m_rows == 0)
            flush();
        else if (!m_text.isEmpty())
            m_text += u' ';
        m_open.pop_back();
    }

    [[nodiscard]] std::vector<HtmlBlock> take()
    {
        flush();
        return std::move(m_blocks);
    }

private:
    /// A part that calls itself foreign and holds most of the page is the page: names are only names.
    [[nodiscard]] bool isForeign(const GumboNode& node, GumboTag tag) const
    {
        if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE)
            return false;
        if (hasForeignRole(node))
            return true;
        return callsItselfForeign(node) && wordsBelow(node).size() * 2 < m_whole;
    }

    void beginCell()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        m_text += u'\t';
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
            const QString trimmed = line.trimmed();
            if (!trimmed.isEmpty())
                lines += m_preformatted > 0 ? line : trimmed;
        }
        const qsizetype linked = std::exchange(m_linked, 0);
        if (lines.isEmpty() || m_open.empty())
            return;
        const GumboNode& node = *m_open.back();
        const QString text = lines.join(u'\n');
        m_blocks.push_back({text, std::min(linked, text.size()), &node, isHeadingTag(node.v.element.tag)});
    }

    qsizetype m_whole; ///< Letters of the page.
    std::vector<HtmlBlock> m_blocks;
    std::vector<const GumboNode*> m_open; ///< Elements that make blocks.
    QString m_text;
    qsizetype m_linked = 0;
    int m_links = 0, m_preformatted = 0, m_rows = 0;
};

/// Letters that stand in what may be text at all.
qsizetype lettersOf(const GumboNode& root)
{
    qsizetype letters = 0;
    walk(
        root,
        [&](const GumboNode& node) {
            if (isText(node))
                letters += QString::fromUtf8(node.v.text.text).simplified().size();
            return !isElement(node) || !isNeverText(node.v.element.tag);
        },
        [](const GumboNode& /*left*/) {});
    return letters;
}

} // namespace

std::vector<HtmlBlock> blocksOf(const GumboNode& root)
{
    Collector collector(lettersOf(root));
    walk(
        root, [&](const GumboNode& node) { return collector.enter(node); },
        [&](const GumboNode& node) { collector.leave(node); });
    return collector.take();
}

bool isWithin(const GumboNode& node, const GumboNode& ancestor)
{
    for (const GumboNode* each = &node; each; each = each->parent) {
        if (each == &ancestor)
            return true;
    }
    return false;
}

} // namespace tasrih
