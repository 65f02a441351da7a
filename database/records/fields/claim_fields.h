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
struct Description<Stance>
{
    static constexpr const char* table = "stance";
    static constexpr std::tuple fields{
        Field("position", &Stance::position, QT_TRANSLATE_NOOP("Fields", "Stance")),
        Field("proposition_id", &Stance::proposition, QT_TRANSLATE_NOOP("Fields", "On")),
    };
};

template <>
struct Description<WithdrawalClaim>
{
    static constexpr const char* table = "withdrawal_claim";
    static constexpr std::tuple fields{
        Field("what", &WithdrawalClaim::what, QT_TRANSLATE_NOOP("Fields", "What"), {.unknown = int(What::Undecided)}),
        Field("modality", &WithdrawalClaim::modality, QT_TRANSLATE_NOOP("Fields", "Modality")),
        Field("place_id", &WithdrawalClaim::place, QT_TRANSLATE_NOOP("Fields", "Place")),
        Field("phase_id", &WithdrawalClaim::phase, QT_TRANSLATE_NOOP("Fields", "Phase")),
        Field("force_id", &WithdrawalClaim::force, QT_TRANSLATE_NOOP("Fields", "Force")),
        Field("object", &WithdrawalClaim::object, QT_TRANSLATE_NOOP("Fields", "Object")),
        Field("object_en", &WithdrawalClaim::objectEn, QT_TRANSLATE_NOOP("Fields", "Object in English")),
        Field("from_place_id", &WithdrawalClaim::fromPlace, QT_TRANSLATE_NOOP("Fields", "From")),
        Field("bound", &WithdrawalClaim::bound, QT_TRANSLATE_NOOP("Fields", "Bound")),
        Field("starts", &WithdrawalClaim::starts, QT_TRANSLATE_NOOP("Fields", "Starts")),
        Field("ends", &WithdrawalClaim::ends, QT_TRANSLATE_NOOP("Fields", "Ends")),
        Field("anchor", &WithdrawalClaim::anchor, QT_TRANSLATE_NOOP("Fields", "Counted from")),
        Field("anchor_note", &WithdrawalClaim::anchorNote, QT_TRANSLATE_NOOP("Fields", "Counted how")),
        Field("duration", &WithdrawalClaim::duration, QT_TRANSLATE_NOOP("Fields", "Duration"),
              {.holds = Holds::Duration}),
    };
};

template <>
struct Description<Figure>
{
    static constexpr const char* table = "figure";
    static constexpr std::tuple fields{
        Field("qualifier", &Figure::qualifier, QT_TRANSLATE_NOOP("Fields", "Qualifier")),
        Field("low", &Figure::low, QT_TRANSLATE_NOOP("Fields", "Number, or the lower one")),
        Field("high", &Figure::high, QT_TRANSLATE_NOOP("Fields", "Higher number")),
        Field("unit", &Figure::unit, QT_TRANSLATE_NOOP("Fields", "Unit")),
        Field("measure", &Figure::measure, QT_TRANSLATE_NOOP("Fields", "Measure"), {.unknown = int(Measure::Other)}),
        Field("scope", &Figure::scope, QT_TRANSLATE_NOOP("Fields", "What is counted")),
        Field("scope_en", &Figure::scopeEn, QT_TRANSLATE_NOOP("Fields", "What is counted, in English")),
        Field("force_id", &Figure::force, QT_TRANSLATE_NOOP("Fields", "Force")),
        Members("figure_place", "figure_id", "place_id", &Figure::places, QT_TRANSLATE_NOOP("Fields", "Place"),
                QT_TRANSLATE_NOOP("Fields", "Places")),
        Field("as_of", &Figure::asOf, QT_TRANSLATE_NOOP("Fields", "As of")),
        Field("cumulative", &Figure::span, QT_TRANSLATE_NOOP("Fields", "Sums over the period")),
        Field("part_of_id", &Figure::partOf, QT_TRANSLATE_NOOP("Fields", "Part of")),
    };
};

template <>
struct Description<Assertion>
{
    static constexpr const char* table = "assertion";
    static constexpr std::tuple fields{
        Field("type", &Assertion::type, QT_TRANSLATE_NOOP("Fields", "Assertion")),
        Field("text", &Assertion::text, QT_TRANSLATE_NOOP("Fields", "Words")),
        Field("text_en", &Assertion::textEn, QT_TRANSLATE_NOOP("Fields", "Words in English")),
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
