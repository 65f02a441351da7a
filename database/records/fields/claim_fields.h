// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/claim.h"
#include "database/records/fields/field.h"

#include <QtCore/QtGlobal>

namespace tasrih {

template <>
struct Description<Proposition>
{
    static constexpr const char* table = "proposition";
    static constexpr Traits sentence{.holds = Holds::Lines, .uniting = Uniting::Text, .isName = true};
    static constexpr std::tuple fields{
        Field("text", &Proposition::text, QT_TRANSLATE_NOOP("Fields", "Sentence in Arabic"), sentence),
        Field("text_en", &Proposition::textEn, QT_TRANSLATE_NOOP("Fields", "Sentence in English"), sentence),
        Field("short", &Proposition::shortText, QT_TRANSLATE_NOOP("Fields", "Short form in Arabic")),
        Field("short_en", &Proposition::shortTextEn, QT_TRANSLATE_NOOP("Fields", "Short form in English")),
        Field("note", &Proposition::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
        Field("sort_order", &Proposition::order, QT_TRANSLATE_NOOP("Fields", "Place in the order"), traits::kept),
    };
};

template <>
struct Description<Tag>
{
    static constexpr const char* table = "tag";
    static constexpr std::tuple fields{
        Field("name", &Tag::name, QT_TRANSLATE_NOOP("Fields", "Arabic name"), traits::name),
        Field("name_en", &Tag::nameEn, QT_TRANSLATE_NOOP("Fields", "English name"), traits::name),
    };
};

template <>
struct Description<Claim>
{
    static constexpr const char* table = "claim";
    static constexpr std::tuple fields{
        OneOf(std::type_identity<ClaimKind>(), "kind", &Claim::body, QT_TRANSLATE_NOOP("Fields", "Kind of claim")),
        Field("holder_id", &Claim::holder, QT_TRANSLATE_NOOP("Fields", "Holder")),
        Field("condition", &Claim::condition, QT_TRANSLATE_NOOP("Fields", "Condition")),
        Field("condition_en", &Claim::conditionEn, QT_TRANSLATE_NOOP("Fields", "Condition in English")),
        Field("phrase", &Claim::phrase, QT_TRANSLATE_NOOP("Fields", "Verbatim phrase"), traits::quoted),
        Field("featured", &Claim::featured, QT_TRANSLATE_NOOP("Fields", "In the briefing")),
        Field("label", &Claim::label, QT_TRANSLATE_NOOP("Fields", "Label")),
        Field("label_en", &Claim::labelEn, QT_TRANSLATE_NOOP("Fields", "Label in English")),
    };
};

} // namespace tasrih
