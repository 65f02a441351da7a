// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/actor.h"
#include "database/records/fields/field.h"

#include <QtCore/QtGlobal>

namespace tasrih {

template <>
struct Description<Side>
{
    static constexpr const char* table = "side";
    static constexpr std::tuple fields{
        Field("name", &Side::name, QT_TRANSLATE_NOOP("Fields", "Arabic name"), traits::name),
        Field("name_en", &Side::nameEn, QT_TRANSLATE_NOOP("Fields", "English name"), traits::name),
        Field("short", &Side::shortName, QT_TRANSLATE_NOOP("Fields", "Short label in Arabic")),
        Field("short_en", &Side::shortNameEn, QT_TRANSLATE_NOOP("Fields", "Short label in English")),
        Field("colour", &Side::colour, QT_TRANSLATE_NOOP("Fields", "Colour of its marks"), {.holds = Holds::Colour}),
        Field("sort_order", &Side::order, QT_TRANSLATE_NOOP("Fields", "Place in the order"), traits::kept),
    };
};

template <>
struct Description<ActorAlias>
{
    static constexpr const char* table = "actor_alias";
    static constexpr std::tuple fields{
        Field("name", &ActorAlias::name, QT_TRANSLATE_NOOP("Fields", "Other name"), {.isFilled = true}),
        Field("language", &ActorAlias::language, QT_TRANSLATE_NOOP("Fields", "Language of the other name"),
              {.holds = Holds::Language, .isRider = true}),
    };
};

template <>
struct Description<Membership>
{
    static constexpr const char* table = "membership";
    static constexpr std::tuple fields{
        Field("parent_id", &Membership::parent, QT_TRANSLATE_NOOP("Fields", "Member of")),
        Field("role", &Membership::role, QT_TRANSLATE_NOOP("Fields", "Role in Arabic")),
        Field("role_en", &Membership::roleEn, QT_TRANSLATE_NOOP("Fields", "Role in English")),
        Field("since", &Membership::since, QT_TRANSLATE_NOOP("Fields", "Member since")),
        Field("until", &Membership::until, QT_TRANSLATE_NOOP("Fields", "Member until")),
    };
};

template <>
struct Description<Actor>
{
    static constexpr const char* table = "actor";
    static constexpr std::tuple fields{
        Field("name", &Actor::name, QT_TRANSLATE_NOOP("Fields", "Arabic name"), traits::name),
        Field("name_en", &Actor::nameEn, QT_TRANSLATE_NOOP("Fields", "English name"), traits::name),
        Field("kind", &Actor::kind, QT_TRANSLATE_NOOP("Fields", "Kind"), traits::kept),
        Field("side_id", &Actor::side, QT_TRANSLATE_NOOP("Fields", "Side")),
        // Who is known from elsewhere too no longer belongs to one article.
        Field("article_id", &Actor::article, QT_TRANSLATE_NOOP("Fields", "Article it belongs to"),
              {.uniting = Uniting::Agree, .isOnForm = false}),
        Children("actor_id", &Actor::aliases, QT_TRANSLATE_NOOP("Fields", "Other names and spellings")),
        Children("actor_id", &Actor::memberships, QT_TRANSLATE_NOOP("Fields", "Memberships")),
        Field("note", &Actor::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
    };
};

} // namespace tasrih
