// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/shown_feed.h"
#include "models/timeline/timeline_content.h"

namespace tasrih {

/// Keeps a timeline's content in step with what the context shows.
class TimelineFeed : public ShownFeed<TimelineOptions, TimelineContentPtr>
{
public:
    /// @param context must outlive the feed.
    explicit TimelineFeed(Context& context, QObject* parent = nullptr);

    /// The newest content; never null.
    [[nodiscard]] const TimelineContentPtr& content() const { return value(); }
};

} // namespace tasrih
