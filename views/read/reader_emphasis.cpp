// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reader_emphasis.h"

#include "views/read/claim_colours.h"

#include <algorithm>

namespace tasrih {

Emphasis emphasisOf(const Context& context, ColourBy by)
{
    const Selection& selection = context.selection();
    return {.current = selection.current,
            .claim = selection.claim,
            .hovered = context.pointed().statement,
            .hoveredClaim = context.pointed().claim,
            .selected = selection.statements,
            .colours = [&context, by](const Covering& claim) { return coloursOf(*context.snapshot(), claim, by); },
            .label = [&context](const Covering& claim) { return labelOf(*context.snapshot(), claim); }};
}

Covering nextOf(const std::vector<Covering>& claims, const Selection& selection)
{
    const auto isCurrent = [&](const Covering& each) {
        return selection.current == each.statement && (!selection.claim || selection.claim == each.claim);
    };
    const auto at = std::find_if(claims.begin(), claims.end(), isCurrent);
    const bool isLast = at == claims.end() || at + 1 == claims.end();
    return isLast ? claims.front() : *(at + 1);
}

} // namespace tasrih
