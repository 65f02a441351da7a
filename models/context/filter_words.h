// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/feed.h"
#include "models/context/filter.h"
#include "models/project/project.h"
#include "models/search/search.h"

#include <QtCore/QTimer>

#include <atomic>

namespace tasrih {

/// What the index answers for the words of a filter.
struct WithWords
{
    StatementList found; ///< Null where the filter has no words.
    bool isWhole = true; ///< Else the index is still being made.
};
/// Throws Error.
[[nodiscard]] WithWords withWords(Connection& now, const Snapshot& snapshot, const Filter& filter,
                                  const SearchStop& stop = {});

/// The statements that have the words of a filter, as the project's index answers, in another thread. Follows the
/// project; the next question ends the one before. Lives in the GUI thread.
class FilterWords : public FeedBase
{
    Q_OBJECT

public:
    /// @param project must outlive it.
    explicit FilterWords(Project& project, QObject* parent = nullptr);
    ~FilterWords() override;

    /// Asks for the words of @p filter in @p snapshot, if they are others than those asked for last. Where it is still
    /// working then, changed() follows.
    void ask(const SnapshotPtr& snapshot, const Filter& filter);
    /// The answer. Null where the filter has no words, or the index can't answer: see filtered().
    [[nodiscard]] const StatementList& found() const { return m_found; }

protected:
    void work() override;

private:
    struct Asked
    {
        SnapshotPtr snapshot;
        Filter filter; ///< Nothing but its words.

        friend bool operator==(const Asked&, const Asked&) = default;
    };

    void take(StatementList found);

    Project& m_project;
    Asked m_wanted;
    std::optional<Asked> m_asked; ///< Answered, or on its way.
    StatementList m_found;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    QTimer m_again; ///< While the index is not whole.
};

} // namespace tasrih
