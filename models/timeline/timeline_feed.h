// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/newest.h"
#include "models/context/context.h"
#include "models/timeline/timeline_content.h"

#include <QtCore/QObject>

namespace tasrih {

/// Keeps a timeline's content in step with what the context shows. Builds large ones in another thread; an answer that
/// came too late is dropped.
class TimelineFeed : public QObject
{
    Q_OBJECT

public:
    /// @param context must outlive the feed.
    explicit TimelineFeed(Context& context, QObject* parent = nullptr);

    [[nodiscard]] const TimelineOptions& options() const { return m_options; }
    void setOptions(const TimelineOptions& options);
    /// The newest content; never null.
    [[nodiscard]] const TimelineContentPtr& content() const { return m_content; }
    [[nodiscard]] bool isBuilding() const { return m_isBuilding; }

Q_SIGNALS:
    void contentChanged();
    void buildingChanged();

private:
    void schedule();
    void follow();
    void rebuild();
    void take(const TimelineContentPtr& content);
    void setBuilding(bool isBuilding);

    Context& m_context;
    TimelineOptions m_options;
    TimelineContentPtr m_content;
    Newest m_newest;
    std::shared_ptr<KeptClaims> m_lists = std::make_shared<KeptClaims>(); ///< Jobs may outlive the feed.
    bool m_isScheduled = false;
    bool m_hasFollowed = false;
    bool m_isBuilding = false;
};

} // namespace tasrih
