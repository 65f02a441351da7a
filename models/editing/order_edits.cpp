// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/order_edits.h"

#include "models/editing/lens.h"

#include <algorithm>

namespace tasrih {

namespace {
template <typename Item, typename Key>
void moveUp(std::vector<Item>& items, Key id)
{
    const auto found = std::find_if(items.begin(), items.end(), [id](const Item& each) { return each.id == id; });
    if (found != items.end() && found != items.begin())
        std::iter_swap(found - 1, found);
}
} // namespace

Command moveSpeakerUp(StatementId statement, SayingSpeakerId speaker)
{
    return sayingLens(statement).edit([speaker](Saying& saying) { moveUp(saying.speakers, speaker); });
}

Command moveRelayUp(StatementId statement, RelayId relay)
{
    return editRecord<Statement>(statement, [relay](Statement& found) { moveUp(found.relays, relay); });
}

Command moveClaimUp(StatementId statement, ClaimId claim)
{
    return editRecord<Statement>(statement, [claim](Statement& found) { moveUp(found.claims, claim); });
}

} // namespace tasrih
