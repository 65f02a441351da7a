// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/formats/html_outline.h"

namespace tasrih {

/// A stretch of a page that stands on lines of its own: a paragraph, a heading, an entry of a list, a row of a table.
struct HtmlBlock
{
    QString text;                    ///< Trimmed; blanks of one kind; a newline where the page breaks a line.
    qsizetype linked = 0;            ///< Letters of it that are links.
    const GumboNode* node = nullptr; ///< The innermost element that makes a block and that it stands in.
    bool isHeading = false;

    /// How much of it is links: 0 to 1.
    [[nodiscard]] double linkShare() const { return text.isEmpty() ? 0 : double(linked) / double(text.size()); }
};

/// What a reader sees of a page below @p root, without what no article consists of: scripts, forms, navigation, what is
/// hidden, and parts that call themselves menus, sharing buttons, related stories, comments and the like.
/// What holds half of the page is the page, whatever it calls itself.
[[nodiscard]] std::vector<HtmlBlock> blocksOf(const GumboNode& root, const HtmlOutline& outline);

} // namespace tasrih
