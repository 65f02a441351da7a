// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/filter.h"
#include "models/search/index_feed.h"

namespace tasrih {

/// The words of a filter: its queries.
struct WordsAsked
{
    QString text, articleText;

    friend bool operator==(const WordsAsked&, const WordsAsked&) = default;
};

/// What the index answers for them.
struct WithWords
{
    StatementList found; ///< Null where the filter has no words.
    bool isWhole = true; ///< Else the index is still being made.
};
/// Throws Error.
[[nodiscard]] WithWords withWords(Connection& now, const Snapshot& snapshot, const WordsAsked& words,
                                  const SearchStop& stop = {});

/// The statements that have the words of a filter, as the project's index answers. Asks for nothing by itself.
class FilterWords : public IndexFeed<WordsAsked, WithWords>
{
public:
    /// @param project must outlive it.
    explicit FilterWords(Project& project, QObject* parent = nullptr);

    /// Asks for the words of @p filter in @p snapshot, if they are others than those asked for last. Where it is still
    /// working then, changed() follows; else found() has the answer.
    void ask(const SnapshotPtr& snapshot, const Filter& filter);
    /// The answer. Null where the filter has no words, or the index can't answer: see filtered().
    [[nodiscard]] const StatementList& found() const { return m_found; }

protected:
    [[nodiscard]] Asked wanted() const override { return m_wanted; }
    [[nodiscard]] Look lookFor(const Asked& asked) override;
    void take(const Asked& asked, WithWords answer) override;
    void fail(const Asked& asked, const QString& why) override;

private:
    Asked m_wanted;
    StatementList m_found;
};

} // namespace tasrih
