// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/formats/html_blocks.h"

namespace tasrih {

/// The part of a page that is its article.
struct MainText
{
    const GumboNode* root = nullptr; ///< The element it stands in; null where the page has no text.
    std::vector<HtmlBlock> blocks;   ///< In the order of the page.
    QString headline;                ///< The heading of the first rank that stands last before it; may be empty.
};

/// Finds the article of a page: where the page itself marks it (itemprop="articleBody", <article>, <main>) within
/// that, else where its paragraphs stand close together. A paragraph is long and has few links; what has many is a list
/// of other articles.
[[nodiscard]] MainText mainTextOf(const GumboNode& root);

} // namespace tasrih
