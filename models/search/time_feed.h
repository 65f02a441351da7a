// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/hits_in_time.h"
#include "models/search/index_feed.h"
#include "models/search/search_question.h"

namespace tasrih {

using HitsInTimePtr = std::shared_ptr<const HitsInTime>;

/// What is asked of the course of time.
struct TimeQuestion
{
    SearchQuestion question;
    std::optional<Facet> split; ///< Facet::Outlet or Facet::Side, or nothing.

    friend bool operator==(const TimeQuestion&, const TimeQuestion&) = default;
};

struct TimeAnswer
{
    HitsInTimePtr hits; ///< Never null.
    bool isWhole = true;
};

/// Keeps the hits of a question in the course of time in step with the project, as long as somebody looks.
class TimeFeed : public IndexFeed<TimeQuestion, TimeAnswer>
{
public:
    /// @param project must outlive the feed.
    explicit TimeFeed(Project& project, QObject* parent = nullptr);

    /// @param split Facet::Outlet or Facet::Side, or nothing.
    void setQuestion(const SearchQuestion& question, std::optional<Facet> split);
    /// Never null; empty where the question can't be read or answered: the list of hits tells of it.
    [[nodiscard]] const HitsInTimePtr& value() const { return m_value; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }

protected:
    [[nodiscard]] Asked wanted() const override;
    [[nodiscard]] Look lookFor(const Asked& asked) override;
    void take(const Asked& asked, TimeAnswer answer) override;
    void fail(const Asked& asked, const QString& why) override;

private:
    TimeQuestion m_question;
    HitsInTimePtr m_value = std::make_shared<const HitsInTime>();
    SnapshotPtr m_snapshot;
};

} // namespace tasrih
