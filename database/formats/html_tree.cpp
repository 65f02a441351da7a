// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/html_tree.h"

namespace tasrih {

HtmlTree::HtmlTree(const QByteArray& page)
    : m_page(page)
    , m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_page.constData(), std::size_t(m_page.size())))
{
    if (!m_output)
        qFatal("a page without a tree"); // Out of memory: this process ends, the program goes on.
}

QString attribute(const GumboNode& node, const char* name)
{
    const GumboAttribute* found = isElement(node) ? gumbo_get_attribute(&node.v.element.attributes, name) : nullptr;
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode& node, const char* name)
{
    return isElement(node) && gumbo_get_attribute(&node.v.element.attributes, name);
}

QString rawText(const GumboNode& node)
{
    QString text;
    walk(
        node,
        [&](const GumboNode& each) {
            if (isText(each))
                text += QString::fromUtf8(each.v.text.text);
            return true;
        },
        [](const GumboNode& /*left*/) {});
    return text;
}

QString wordsBelow(const GumboNode& node)
{
    return rawText(node).simplified();
}

} // namespace tasrih
