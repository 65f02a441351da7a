// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/formats/html_blocks.h"

namespace tasrih {

/// The part of a page that is its article.
struct MainText
{
    std::vector<HtmlBlock> blocks; ///< In the order of the page; none where it has no text.
    QString headline;              ///< The heading of the first rank that stands last before it; may be empty.
};

/// Finds the article of a page: what the page itself marks as it (itemprop="articleBody", <article>), else, within
/// <main> or on the page, where its paragraphs stand close together. A paragraph is long and has few links; what has
/// many is a list of other articles.
[[nodiscard]] MainText mainTextOf(const GumboNode& root);

} // namespace tasrih
