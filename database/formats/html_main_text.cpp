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

bool isParagraph(const HtmlBlock& block)
{
    return !block.isHeading && block.text.size() >= shortestParagraph && block.linkShare() <= mostLinks;
}

qsizetype paragraphsWithin(const Blocks& blocks, const GumboNode& node)
{
    qsizetype letters = 0;
    for (const HtmlBlock& block : blocks) {
        if (isParagraph(block) && isWithin(*block.node, node))
            letters += block.text.size();
    }
    return letters;
}

/// Where the page says its article stands, if that holds most of its paragraphs' letters; else the page.
const GumboNode& markedPart(const GumboNode& root, const Blocks& blocks)
{
    const qsizetype all = paragraphsWithin(blocks, root);
    // The surer mark first.
    const GumboNode* best = nullptr;
    int bestMark = 0;
    qsizetype bestLetters = 0;
    walk(
        root,
        [&](const GumboNode& node) {
            if (!isElement(node))
                return true;
            const int mark = attribute(node, "itemprop") == QLatin1String("articleBody") ? 3
                             : node.v.element.tag == GUMBO_TAG_ARTICLE                   ? 2
                             : node.v.element.tag == GUMBO_TAG_MAIN || attribute(node, "role") == QLatin1String("main")
                                 ? 1
                                 : 0;
            if (mark == 0)
                return true;
            const qsizetype letters = paragraphsWithin(blocks, node);
            if (letters * 2 > all && (mark > bestMark || (mark == bestMark && letters > bestLetters))) {
                best = &node;
                bestMark = mark;
                bestLetters = letters;
            }
            return true;
        },
        [](const GumboNode& /*left*/) {});
    return best ? *best : root;
}

/// Where a paragraph's weight goes: to what holds it beside others, and half to what holds that.
const GumboNode* holderOf(const GumboNode& node)
{
    switch (node.v.element.tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_DD:
        return node.parent;
    default:
        return &node;
    }
}

double weightOf(const HtmlBlock& block)
{
    static const QSet<QChar> commas{u',', u'،', u';', u'؛'};
    const auto count = std::count_if(block.text.begin(), block.text.end(), [](QChar c) { return commas.contains(c); });
    constexpr double letters = 100, most = 3;
    return 1 + double(count) + std::min(double(block.text.size()) / letters, most);
}

/// The element in which the paragraphs of @p part stand closest together, with what is like it beside it.
std::vector<const GumboNode*> densest(const GumboNode& part, const Blocks& blocks)
{
    QHash<const GumboNode*, double> weights;
    for (const HtmlBlock& block : blocks) {
        if (!isParagraph(block) || !isWithin(*block.node, part))
            continue;
        const GumboNode* holder = holderOf(*block.node);
        double weight = weightOf(block);
        for (int level = 0; level < 2 && holder && isWithin(*holder, part); ++level, weight /= 2) {
            weights[holder] += weight;
            holder = holder->parent;
        }
    }
    const GumboNode* best = nullptr;
    for (auto each = weights.cbegin(); each != weights.cend(); ++each) {
        // Of equals the one that comes first on the page: a hash has no order.
        const auto place = [](const GumboNode* node) { return node->v.element.start_pos.offset; };
        if (!best || each.value() > weights[best] || (each.value() == weights[best] && place(each.key()) < place(best)))
            best = each.key();
    }
    if (!best)
        return {};
    std::vector<const GumboNode*> chosen{best};
    if (best == &part || !best->parent)
        return chosen;
    constexpr double alike = 0.2;
    for (const HtmlBlock& block : blocks) {
        const GumboNode* sibling = block.node;
        while (sibling && sibling->parent != best->parent)
            sibling = sibling->parent;
        if (!sibling || sibling == best || std::find(chosen.begin(), chosen.end(), sibling) != chosen.end())
            continue;
        if (weights.value(sibling) >= alike * weights[best] || (block.node == sibling && isParagraph(block)))
            chosen.push_back(sibling);
    }
    return chosen;
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

/// A link to elsewhere that stands alone is none of the article's words; a long one may be a sentence that links.
bool isLinkAlone(const HtmlBlock& block)
{
    constexpr double mostly = 0.6;
    constexpr qsizetype longest = 200;
    return !block.isHeading && block.linkShare() > mostly && block.text.size() < longest;
}

} // namespace

MainText mainTextOf(const GumboNode& root)
{
    const Blocks blocks = blocksOf(root);
    const GumboNode& part = markedPart(root, blocks);
    std::vector<const GumboNode*> chosen = densest(part, blocks);
    MainText main;
    if (chosen.empty()) {
        if (blocks.empty())
            return main;
        chosen.push_back(&part); // A page of short lines: all of it.
    }
    main.root = chosen.front();
    for (const HtmlBlock& block : blocks) {
        const bool isIn = std::any_of(chosen.begin(), chosen.end(),
                                      [&](const GumboNode* node) { return isWithin(*block.node, *node); });
        if (!isIn) {
            if (main.blocks.empty() && is(*block.node, GUMBO_TAG_H1))
                main.headline = block.text;
            continue;
        }
        const bool isLeftOut = isLinkAlone(block) || isButton(block.text);
        // A heading of nothing but links goes with them.
        const bool isAfterHeading = !main.blocks.empty() && main.blocks.back().isHeading &&
                                    main.blocks.back().node->v.element.tag != GUMBO_TAG_H1;
        if (!isLeftOut)
            main.blocks.push_back(block);
        else if (isAfterHeading && isLinkAlone(block))
            main.blocks.pop_back();
    }
    while (!main.blocks.empty() && main.blocks.back().isHeading && main.blocks.size() > 1)
        main.blocks.pop_back();
    return main;
}

} // namespace tasrih
