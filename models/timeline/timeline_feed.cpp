// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_feed.h"

#include "database/records/statement_facts.h"

namespace tasrih {

namespace {
/// @param lists keeps the claims of the newest snapshot for large contents.
TimelineContentPtr contentOf(const Shown<TimelineOptions>& shown, KeptClaims& lists)
{
    const ClaimListKey key{shown.snapshot, shown.options.pad};
    const auto make = [&] { return claimList(*shown.snapshot, shown.snapshot->facts->ids, shown.options.pad); };
    const bool isSmall = shown.size() <= TimelineFeed::mostAtOnce;
    const ClaimListPtr list = isSmall ? lists.ready(key) : lists.of(key, make);
    return list ? buildTimeline(shown.snapshot, list, *shown.visible, shown.options)
                : buildTimeline(shown.snapshot, *shown.visible, shown.options);
}
} // namespace

TimelineFeed::TimelineFeed(Context& context, QObject* parent)
    : ShownFeed(
          context,
          [lists = std::make_shared<KeptClaims>()](const Shown<TimelineOptions>& shown) {
              return contentOf(shown, *lists);
          },
          parent, {}, buildTimeline(context.snapshot(), {}, {}))
{
    setLooking(this, true);
}

} // namespace tasrih
