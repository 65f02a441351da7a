// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tasrih {

/// One thing a picker offers.
struct Choice
{
    qint64 id = 0;    ///< The record's id.
    QString label;    ///< Its name in the interface's language.
    QString detail;   ///< What tells it from its namesakes: side, kind, the name in the other language.
    QStringList keys; ///< All its names, folded, for finding it.
};

/// What was found for a query.
struct Choices
{
    std::vector<Choice> best;    ///< In order, not all.
    std::optional<Choice> exact; ///< The one whose name it is, where there is exactly one.
    bool isSought = false;       ///< It is still being looked for.
};

/// What a picker offers, and finding in it by any spelling of any name.
class ChoiceList
{
public:
    ChoiceList() = default;
    explicit ChoiceList(std::vector<Choice> choices)
        : m_choices(std::move(choices))
    {
    }

    [[nodiscard]] const std::vector<Choice>& all() const& { return m_choices; }
    /// Of a list that goes: what it held, so that a loop over it has something to go over.
    [[nodiscard]] std::vector<Choice> all() && { return std::move(m_choices); }
    /// The label of @p id, empty where it is not in the list.
    [[nodiscard]] QString labelOf(qint64 id) const;
    /// Those with a name that fits @p query in any spelling, the best first. An empty query finds all, in their own
    /// order. At most @p limit.
    [[nodiscard]] std::vector<Choice> matching(const QString& query, std::size_t limit = 50) const;
    /// The one whose name is @p text in any spelling, where there is exactly one.
    [[nodiscard]] const Choice* exactly(const QString& text) const&;
    const Choice* exactly(const QString& text) && = delete; // It would point into what is gone.

private:
    std::vector<Choice> m_choices;
};

/// Actors by name. Unnamed actors belong to their article and are offered in it only; @p first come first, in their
/// order.
[[nodiscard]] ChoiceList actorChoices(const Snapshot& snapshot, std::optional<ArticleId> article,
                                      const std::vector<ActorId>& first = {});
[[nodiscard]] ChoiceList placeChoices(const Snapshot& snapshot);
[[nodiscard]] ChoiceList phaseChoices(const Snapshot& snapshot);
[[nodiscard]] ChoiceList propositionChoices(const Snapshot& snapshot);
/// The newest first; found by words of the title and by the outlet.
[[nodiscard]] ChoiceList articleChoices(const Snapshot& snapshot);
[[nodiscard]] ChoiceList tagChoices(const Snapshot& snapshot);
/// The statements of a project but @p except, for links; those of its article first.
[[nodiscard]] ChoiceList statementChoices(const Snapshot& snapshot, StatementId except);
/// The other figures of the article a statement is from, for "part of".
[[nodiscard]] ChoiceList figureChoices(const Snapshot& snapshot, StatementId statement, ClaimId except);

} // namespace tasrih
