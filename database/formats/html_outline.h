// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/formats/html_tree.h"

#include <QtCore/QHash>

namespace tasrih {

/// What is asked of the elements of a page again and again, worked out in one walk: a page may be as deep as it is
/// long.
class HtmlOutline
{
public:
    explicit HtmlOutline(const GumboNode& root);

    /// The element's place in the order of the page.
    [[nodiscard]] int at(const GumboNode& node) const { return m_facts.value(&node).from; }
    /// The place of the last element below it.
    [[nodiscard]] int endOf(const GumboNode& node) const { return m_facts.value(&node).to; }
    /// Whether @p node is @p ancestor or stands below it.
    [[nodiscard]] bool isWithin(const GumboNode& node, const GumboNode& ancestor) const
    {
        const auto inner = m_facts.constFind(&node);
        const Facts outer = m_facts.value(&ancestor);
        return inner != m_facts.constEnd() && outer.from <= inner->from && inner->from <= outer.to;
    }
    /// Letters below it that may be text: no script's or style's.
    [[nodiscard]] qsizetype letters(const GumboNode& node) const { return m_facts.value(&node).letters; }
    [[nodiscard]] bool hasHeading(const GumboNode& node) const { return m_facts.value(&node).headings > 0; }

private:
    struct Facts
    {
        int from = 0, to = -1;
        qsizetype letters = 0;
        int headings = 0; ///< Of the first rank.
    };

    QHash<const GumboNode*, Facts> m_facts;
};

} // namespace tasrih
