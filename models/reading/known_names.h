// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/reading/reading_text.h"

#include <QtCore/QHash>

#include <optional>
#include <variant>
#include <vector>

namespace tasrih {

/// Whose name stands somewhere.
using NameTarget = std::variant<ActorId, PlaceId, OutletId>;

/// A name in a text.
struct NameHit
{
    TextRun run;
    NameTarget target;
    std::optional<PlaceId> place = {}; ///< The place an actor shares the name with: a state is a country too.

    friend bool operator==(const NameHit&, const NameHit&) = default;
};

/// Finds the names and aliases of a project's actors, places and outlets in texts: folded, whole words, the longest
/// first, also behind و ف ب ل ك and ال. Immutable, for any thread.
class KnownNames
{
public:
    explicit KnownNames(const Snapshot& snapshot);

    /// In order, none overlapping another.
    [[nodiscard]] std::vector<NameHit> find(const QString& text) const;
    /// Whose name @p text is as a whole; nothing where it is nobody's.
    [[nodiscard]] std::optional<NameTarget> nameOf(const QString& text) const;

private:
    struct Name
    {
        QStringList rest; ///< The words after the first.
        NameTarget target;
    };

    void add(const QString& name, NameTarget target);

    QHash<QString, std::vector<Name>> m_byFirstWord; ///< Longest names first.
};

/// Runs of words that look like names, occur at least twice and are nobody's yet: capitalised words beside each other,
/// or in Arabic what follows a title (الوزير, اللواء, ...) or a verb of saying. The most frequent first.
struct UnknownName
{
    QString name;
    std::vector<TextRun> runs;
};
[[nodiscard]] std::vector<UnknownName> unknownNames(const QString& text, const std::vector<NameHit>& known);

} // namespace tasrih
