// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/field.h"
#include "database/words/vocabulary.h"

#include <QtCore/QtGlobal>

namespace tasrih {

/// Where a claim's holder stands on a proposition.
struct Stance
{
    static constexpr Term<ClaimKind> kind{ClaimKind::Stance, "stance", QT_TRANSLATE_NOOP("Vocabulary", "stance")};

    PropositionId proposition = nowhere<PropositionId>();
    Position position = Position::Unclear;

    friend bool operator==(const Stance&, const Stance&) = default;
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

} // namespace tasrih
