// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/id.h"
#include "database/words/vocabulary.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tasrih {

/// A camp of actors with a colour and a short label.
struct Side
{
    SideId id;
    QString name, nameEn;
    QString shortName, shortNameEn;
    QString colour; ///< A key of the palette (federal, kurdistan, us, coalition, factions, iran, international,
                    ///< experts) or "#rrggbb".
    int order = 0;

    friend bool operator==(const Side&, const Side&) = default;
};

/// Another spelling or a short form of a name.
struct ActorAlias
{
    ActorAliasId id;
    QString name;
    QString language; ///< "ar", "en" or empty.

    friend bool operator==(const ActorAlias&, const ActorAlias&) = default;
};

/// An actor's place in another: an office-holder of an office, a state of a coalition.
struct Membership
{
    MembershipId id;
    ActorId parent = nowhere<ActorId>();
    QString role, roleEn;
    std::optional<Edtf> since, until;

    friend bool operator==(const Membership&, const Membership&) = default;
};

/// Who can speak: person, office, state, armed group, unnamed source, ...
struct Actor
{
    ActorId id;
    QString name, nameEn;
    ActorKind kind = ActorKind::Person;
    std::optional<SideId> side;
    std::optional<ArticleId> article; ///< The article an unnamed actor belongs to.
    QString note;
    std::vector<ActorAlias> aliases;
    std::vector<Membership> memberships;

    friend bool operator==(const Actor&, const Actor&) = default;
};

} // namespace tasrih
