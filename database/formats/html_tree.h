// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <gumbo.h>
#include <memory>
#include <vector>

namespace tasrih {

/// A page as a browser would read it, however broken (libgumbo). Trees may be as deep as a page is long: nothing that
/// walks one calls itself.
class HtmlTree
{
public:
    /// @param page UTF-8.
    explicit HtmlTree(const QByteArray& page);

    [[nodiscard]] const GumboNode& document() const { return *m_output->document; }
    [[nodiscard]] const GumboNode& root() const { return *m_output->root; }

private:
    struct Destroy
    {
        void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };

    QByteArray m_page; ///< The tree points into it.
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

[[nodiscard]] inline bool isElement(const GumboNode& node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}
[[nodiscard]] inline bool is(const GumboNode& node, GumboTag tag)
{
    return isElement(node) && node.v.element.tag == tag;
}
[[nodiscard]] inline bool isText(const GumboNode& node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}
/// The attribute's value as it stands; empty where it isn't there.
[[nodiscard]] QString attribute(const GumboNode& node, const char* name);
[[nodiscard]] bool hasAttribute(const GumboNode& node, const char* name);

/// Walks @p root and all that is below it in the order of the page. @p enter is called with each node and tells whether
/// to go below it; @p leave is called with each that was gone below, when all of that is through.
template <typename Enter, typename Leave>
void walk(const GumboNode& root, Enter enter, Leave leave)
{
    struct Place
    {
        const GumboNode* node;
        unsigned next = 0;
    };
    std::vector<Place> open;
    const auto visit = [&](const GumboNode& node) {
        if (enter(node) && (isElement(node) || node.type == GUMBO_NODE_DOCUMENT))
            open.push_back({&node});
    };
    visit(root);
    while (!open.empty()) {
        Place& place = open.back();
        const GumboVector& children =
            place.node->type == GUMBO_NODE_DOCUMENT ? place.node->v.document.children : place.node->v.element.children;
        if (place.next < children.length) {
            visit(*static_cast<const GumboNode*>(children.data[place.next++]));
        } else {
            leave(*place.node);
            open.pop_back();
        }
    }
}

/// All text below @p node, its blanks made one each.
[[nodiscard]] QString wordsBelow(const GumboNode& node);
/// The text as it stands: of a script, say.
[[nodiscard]] QString rawText(const GumboNode& node);

} // namespace tasrih
