// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/html_main_text.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace tasrih {

namespace {

using Blocks = std::vector<HtmlBlock>;

constexpr qsizetype shortestParagraph = 60; ///< Letters: a caption of a link is shorter.
constexpr double mostLinks = 0.35;          ///< Share of a paragraph.

qsizetype commasIn(const QString& text)
{
    static const QSet<QChar> commas{u',', u'،', u';', u'؛'};
    return std::count_if(text.begin(), text.end(), [](QChar c) { return commas.contains(c); });
}

bool isParagraph(const HtmlBlock& block)
{
    constexpr qsizetype leastBetween = 12; // Letters between commas: what has fewer is a list of names.
    if (commasIn(block.text) * leastBetween > block.text.size())
        return false;
    // Entries of lists are mostly names of other things.
    return !block.isHeading && !is(*block.node, GUMBO_TAG_LI) && block.text.size() >= shortestParagraph &&
           block.linkShare() <= mostLinks;
}

/// How many letters of paragraphs stand below an element.
class ParagraphLetters
{
public:
    ParagraphLetters(const Blocks& blocks, const HtmlOutline& outline)
        : m_outline(outline)
    {
        for (const HtmlBlock& block : blocks) {
            if (isParagraph(block))
                m_sums.emplace_back(outline.at(*block.node), block.text.size());
        }
        std::stable_sort(m_sums.begin(), m_sums.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        qsizetype sum = 0;
        for (auto& [at, letters] : m_sums)
            letters = sum += letters;
    }

    [[nodiscard]] qsizetype within(const GumboNode& node) const
    {
        return before(m_outline.endOf(node) + 1) - before(m_outline.at(node));
    }

private:
    [[nodiscard]] qsizetype before(int place) const
    {
        const auto next = std::partition_point(m_sums.begin(), m_sums.end(),
                                               [place](const auto& each) { return each.first < place; });
        return next == m_sums.begin() ? 0 : std::prev(next)->second;
    }

    const HtmlOutline& m_outline;
    std::vector<std::pair<int, qsizetype>> m_sums; ///< Place of a paragraph, and all letters up to its end.
};

/// A part that the page marks, and whether that is its article for certain.
struct Marked
{
    const GumboNode* part;
    bool isArticle;
};

/// Where the page says its article stands: what is marked as an article's body or as an article if there is but one, or
/// if it holds most of the page's paragraphs; else <main>, if that does; else the page.
Marked markedPart(const GumboNode& root, const ParagraphLetters& letters, const HtmlOutline& outline)
{
    std::vector<const GumboNode*> bodies, articles, mains;
    walk(
        root,
        [&](const GumboNode& node) {
            if (!isElement(node))
                return true;
            if (attribute(node, "itemprop") == QLatin1String("articleBody"))
                bodies.push_back(&node);
            else if (is(node, GUMBO_TAG_ARTICLE))
                articles.push_back(&node);
            else if (is(node, GUMBO_TAG_MAIN) || attribute(node, "role") == QLatin1String("main"))
                mains.push_back(&node);
            return true;
        },
        [](const GumboNode& /*left*/) {});
    const qsizetype all = letters.within(root);
    for (const auto* marked : {&bodies, &articles, &mains}) {
        if (marked == &mains || marked->empty())
            continue;
        if (marked->size() == 1 && outline.letters(*marked->front()) > 0)
            return {marked->front(), true};
        const auto most = std::max_element(marked->begin(), marked->end(), [&](const auto* a, const auto* b) {
            return letters.within(*a) < letters.within(*b);
        });
        if (letters.within(**most) * 2 > all)
            return {*most, true};
    }
    for (const GumboNode* each : mains) {
        if (letters.within(*each) * 2 > all)
            return {each, false};
    }
    return {&root, false};
}

double weightOf(const HtmlBlock& block)
{
    // As many commas as sentences have.
    constexpr double lettersOfOne = 25, mostCommas = 10, letters = 100, mostLength = 3;
    const auto count = double(commasIn(block.text));
    const auto length = double(block.text.size());
    return 1 + std::min({count, mostCommas, length / lettersOfOne}) + std::min(length / letters, mostLength);
}

/// The element in which the paragraphs of @p part stand closest together, or what around it holds nearly all of them:
/// builders of pages give each paragraph boxes of its own.
const GumboNode& densest(const GumboNode& part, const Blocks& blocks, const ParagraphLetters& letters,
                         const HtmlOutline& outline)
{
    QHash<const GumboNode*, double> weights;
    for (const HtmlBlock& block : blocks) {
        if (!isParagraph(block) || !outline.isWithin(*block.node, part))
            continue;
        const GumboNode* holder = is(*block.node, GUMBO_TAG_P) ? block.node->parent : block.node;
        double weight = weightOf(block);
        for (int level = 0; level < 2 && holder && outline.isWithin(*holder, part); ++level, weight /= 2) {
            weights[holder] += weight;
            holder = holder->parent;
        }
    }
    const GumboNode* best = nullptr;
    for (auto each = weights.cbegin(); each != weights.cend(); ++each) {
        // Of equals the one that comes first on the page: a hash has no order.
        if (!best || each.value() > weights[best] ||
            (each.value() == weights[best] && outline.at(*each.key()) < outline.at(*best)))
            best = each.key();
    }
    if (!best)
        return part; // A page of short lines: all of it.
    constexpr qsizetype tenths = 7;
    while (best != &part && letters.within(*best) * 10 < letters.within(part) * tenths)
        best = best->parent;
    return *best;
}

/// What pages write on their buttons.
bool isButton(const QString& text)
{
    static const QSet<QString> buttons{QStringLiteral("share"),
                                       QStringLiteral("tweet"),
                                       QStringLiteral("print"),
                                       QStringLiteral("email"),
                                       QStringLiteral("copy link"),
                                       QStringLiteral("advertisement"),
                                       QStringLiteral("read more"),
                                       QStringLiteral("read also"),
                                       QStringLiteral("related stories"),
                                       QStringLiteral("related"),
                                       QStringLiteral("listen"),
                                       QStringLiteral("save"),
                                       QStringLiteral("follow us"),
                                       QStringLiteral("subscribe"),
                                       QStringLiteral("comments"),
                                       QStringLiteral("facebook"),
                                       QStringLiteral("twitter"),
                                       QStringLiteral("whatsapp"),
                                       QStringLiteral("telegram"),
                                       QStringLiteral("مشاركة"),
                                       QStringLiteral("شارك"),
                                       QStringLiteral("طباعة"),
                                       QStringLiteral("إعلان"),
                                       QStringLiteral("نسخ الرابط"),
                                       QStringLiteral("اقرأ أيضا"),
                                       QStringLiteral("اقرأ أيضاً"),
                                       QStringLiteral("اقرأ المزيد"),
                                       QStringLiteral("مواضيع ذات صلة"),
                                       QStringLiteral("أخبار ذات صلة"),
                                       QStringLiteral("استمع"),
                                       QStringLiteral("حفظ"),
                                       QStringLiteral("تابعنا"),
                                       QStringLiteral("اشترك"),
                                       QStringLiteral("التعليقات"),
                                       QStringLiteral("فيسبوك"),
                                       QStringLiteral("تويتر"),
                                       QStringLiteral("واتساب"),
                                       QStringLiteral("تلغرام")};
    QString words = text.toLower();
    while (!words.isEmpty() && !words.back().isLetterOrNumber())
        words.chop(1);
    return buttons.contains(words);
}

/// A link to elsewhere that stands alone is none of the article's words. A sentence is, and so is a list of sources.
bool isLinkAlone(const HtmlBlock& block)
{
    constexpr double mostly = 0.6;
    constexpr qsizetype longest = 200, mostBeside = 15; ///< "Read also:" is shorter.
    static const QSet<QChar> ends{u'.', u'!', u'?', u'؟', u'…', u'"', u'»', u'”'};
    const GumboNode* list = is(*block.node, GUMBO_TAG_LI) ? block.node->parent : nullptr;
    if (block.isHeading || (list && is(*list, GUMBO_TAG_OL)) || ends.contains(block.text.back()))
        return false;
    return block.linkShare() > mostly && block.text.size() < longest && block.text.size() - block.linked < mostBeside;
}

} // namespace

MainText mainTextOf(const GumboNode& root)
{
    const HtmlOutline outline(root);
    const Blocks blocks = blocksOf(root, outline);
    MainText main;
    if (blocks.empty())
        return main;
    const ParagraphLetters letters(blocks, outline);
    const Marked marked = markedPart(root, letters, outline);
    const GumboNode& chosen = marked.isArticle ? *marked.part : densest(*marked.part, blocks, letters, outline);
    for (const HtmlBlock& block : blocks) {
        if (!outline.isWithin(*block.node, chosen)) {
            if (main.blocks.empty() && is(*block.node, GUMBO_TAG_H1))
                main.headline = block.text;
            continue;
        }
        const bool isLeftOut = isLinkAlone(block) || isButton(block.text);
        // A heading of nothing but links goes with them.
        const bool isAfterHeading =
            !main.blocks.empty() && main.blocks.back().isHeading && !is(*main.blocks.back().node, GUMBO_TAG_H1);
        if (!isLeftOut)
            main.blocks.push_back(block);
        else if (isAfterHeading && isLinkAlone(block))
            main.blocks.pop_back();
    }
    while (main.blocks.size() > 1 && main.blocks.back().isHeading)
        main.blocks.pop_back();
    return main;
}

} // namespace tasrih
