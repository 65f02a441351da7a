// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/tray.h"

#include <QtCore/QString>

namespace tasrih {

/// A claim as a column holds it: its latest telling, and how often it was said alike.
struct ColumnClaim
{
    const Statement* statement = nullptr;
    const Claim* claim = nullptr;
    int sayings = 1; ///< Distinct ones.
};

/// What is known of one item of the tray. Points into the snapshot it was made from.
struct ColumnFacts
{
    TrayItem item;
    std::vector<const Statement*> statements; ///< Itself; its reports; those of an article; those of an actor, newest
                                              ///< first.
    std::vector<ColumnClaim> claims;          ///< At most mostClaims; what was said alike stands once.
    int moreClaims = 0;                       ///< Left out.

    /// Whether many statements meet here, of which each claim must tell its own.
    [[nodiscard]] bool isGathered() const
    {
        return std::holds_alternative<ArticleId>(item) || std::holds_alternative<ActorId>(item);
    }
};

/// More claims of one item than this are counted, not shown.
inline constexpr std::size_t mostClaims = 24;

/// Scans all statements where @p item is an actor, else only its own.
[[nodiscard]] ColumnFacts factsOf(const Snapshot& snapshot, const TrayItem& item);

/// Who or what stands at the head of a column, or on a chip of the tray.
struct TrayWords
{
    QString title;    ///< Speakers, an article's title, an actor's name; isolated.
    QString kind;     ///< "statement", "saying", "article", "actor".
    QString detail;   ///< When and where; may be empty.
    QString sentence; ///< The gloss of a statement or saying; may be empty.
    std::vector<SideId> sides;
};
[[nodiscard]] TrayWords trayWords(const Snapshot& snapshot, const TrayItem& item,
                                  Language language = interfaceLanguage());

} // namespace tasrih
