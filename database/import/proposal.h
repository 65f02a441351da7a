// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/article.h"

#include <QtCore/QStringList>

#include <vector>

namespace tasrih {

/// A value read from the text, and where it was found, as a phrase for the user ("on a line of its own").
template <typename Value>
struct Proposed
{
    Value value;
    QString reason;
};

/// An outlet's names by which a text may tell it.
struct OutletNames
{
    QString name;          ///< The one that is proposed.
    QStringList spellings; ///< All of them, the name included.
    QString host;          ///< Of its web address without "www.", or empty.
};

/// The names of @p outlet.
[[nodiscard]] OutletNames namesOf(const Outlet& outlet);

/// A date as a text writes it, and the two days it may mean: see DatePhrase.
struct OpenDate
{
    QString text;
    Edtf one, other;
};

/// What a text tells about itself. Whatever it doesn't tell stays empty: nothing is made up, and no date is today's.
struct Proposal
{
    Proposed<QString> title; ///< Its headline; without one its first words.
    std::optional<Proposed<QString>> outlet;
    std::optional<Proposed<QString>> author;
    std::optional<Proposed<Edtf>> published;
    std::optional<OpenDate> publishedOpen; ///< Instead of a date, where only a person can tell which.
    Proposed<QString> language;            ///< "ar", "en", ... or empty.
};

/// Reads title, outlet, author, date of publication and language from @p text.
/// @param text as clean() leaves it.
/// @param fileName what to call a text without words.
/// @param known the project's outlets.
[[nodiscard]] Proposal propose(const QString& text, const QString& fileName, const std::vector<OutletNames>& known);

} // namespace tasrih
