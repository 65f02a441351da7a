// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/html_outline.h"

namespace tasrih {

namespace {

bool holdsNoWords(const GumboNode& node)
{
    return is(node, GUMBO_TAG_SCRIPT) || is(node, GUMBO_TAG_STYLE) || is(node, GUMBO_TAG_NOSCRIPT) ||
           is(node, GUMBO_TAG_HEAD) || is(node, GUMBO_TAG_SVG);
}

} // namespace

HtmlOutline::HtmlOutline(const GumboNode& root)
{
    std::vector<Facts> open;
    int next = 0;
    walk(
        root,
        [&](const GumboNode& node) {
            if (isText(node) && !open.empty())
                open.back().letters += QString::fromUtf8(node.v.text.text).simplified().size();
            if (!isElement(node) || holdsNoWords(node))
                return false;
            open.push_back({next++, 0, 0, is(node, GUMBO_TAG_H1) ? 1 : 0});
            return true;
        },
        [&](const GumboNode& node) {
            Facts facts = open.back();
            open.pop_back();
            facts.to = next - 1;
            m_facts.insert(&node, facts);
            if (!open.empty()) {
                open.back().letters += facts.letters;
                open.back().headings += facts.headings;
            }
        });
}

} // namespace tasrih
