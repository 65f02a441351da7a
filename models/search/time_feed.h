// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/hits_in_time.h"
#include "models/search/search_feed.h"

namespace tasrih {

using HitsInTimePtr = std::shared_ptr<const HitsInTime>;

/// Keeps the hits of a question in the course of time in step with the project, as long as somebody looks.
class TimeFeed : public FeedBase
{
    Q_OBJECT

public:
    /// @param project must outlive the feed.
    explicit TimeFeed(Project& project, QObject* parent = nullptr);
    ~TimeFeed() override;

    /// @param split Facet::Outlet or Facet::Side, or nothing.
    void setQuestion(const SearchQuestion& question, std::optional<Facet> split);
    /// Never null; empty where the question can't be read or answered.
    [[nodiscard]] const HitsInTimePtr& value() const { return m_value; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }

protected:
    void work() override;

private:
    struct Asked
    {
        SearchQuestion question;
        std::optional<Facet> split;
        SnapshotPtr snapshot;

        friend bool operator==(const Asked&, const Asked&) = default;
    };

    void put(HitsInTimePtr value, const SnapshotPtr& snapshot);

    Project& m_project;
    SearchQuestion m_question;
    std::optional<Facet> m_split;
    std::optional<Asked> m_asked; ///< Answered, or on its way.
    HitsInTimePtr m_value = std::make_shared<const HitsInTime>();
    SnapshotPtr m_snapshot;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    QTimer m_again; ///< While the index is not whole.
};

} // namespace tasrih
