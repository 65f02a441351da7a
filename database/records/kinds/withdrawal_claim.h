// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/fields/field.h"
#include "database/words/vocabulary.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace tasrih {

/// What is said to happen to a force or an object, where, and when it ends.
struct WithdrawalClaim
{
    static constexpr Term<ClaimKind> kind{ClaimKind::Withdrawal, "withdrawal",
                                          QT_TRANSLATE_NOOP("Vocabulary", "withdrawal claim")};

    std::optional<PlaceId> place; ///< About a place or a phase; at most one of the two.
    std::optional<PhaseId> phase;
    std::optional<ActorId> force;
    QString object, objectEn; ///< Equipment and the like, where it is no force that leaves.
    std::optional<PlaceId> fromPlace;
    What what = What::FullExit;
    Modality modality = Modality::Announced;
    Bound bound = Bound::In;
    std::optional<Edtf> starts;
    std::optional<Edtf> ends; ///< As said, or derived from anchor and duration.
    std::optional<Edtf> anchor;
    QString anchorNote;
    QString duration; ///< ISO 8601, e.g. P12M.

    friend bool operator==(const WithdrawalClaim&, const WithdrawalClaim&) = default;
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

} // namespace tasrih
