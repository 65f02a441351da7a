// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/navigator/navigator_tree.h"

namespace tasrih {

/// A row of the navigator's model: a node with a way up.
struct NavigatorRow
{
    NavigatorRow* parent = nullptr;
    int at = 0;         ///< Its place among its brothers.
    NavigatorNode node; ///< Its children stand below, not in the node.
    std::vector<std::unique_ptr<NavigatorRow>> children;
    mutable QString folded; ///< Made when it is first searched.

    /// The row of @p node with all that is below it.
    [[nodiscard]] static std::unique_ptr<NavigatorRow> grown(NavigatorRow* parent, NavigatorNode node)
    {
        auto row = std::make_unique<NavigatorRow>();
        row->parent = parent;
        std::vector<NavigatorNode> below = std::exchange(node.children, {});
        row->node = std::move(node);
        for (NavigatorNode& child : below)
            row->children.push_back(grown(row.get(), std::move(child)));
        row->number(0);
        return row;
    }

    /// Tells the children from @p from on their places again.
    void number(std::size_t from)
    {
        for (std::size_t i = from; i < children.size(); ++i)
            children[i]->at = int(i);
    }

    [[nodiscard]] const ArticleId* article() const
    {
        return node.target ? std::get_if<ArticleId>(&*node.target) : nullptr;
    }
};

} // namespace tasrih
