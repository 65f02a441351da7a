// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"
#include "tests/support/snapshot_builder.h"

namespace tasrih::test {

inline constexpr Language english = Language::English;

[[nodiscard]] inline Edtf date(const char* text)
{
    return *Edtf::parse(QString::fromLatin1(text));
}

[[nodiscard]] inline Figure figure(double low, Qualifier qualifier = Qualifier::Exact, std::optional<double> high = {})
{
    Figure made;
    made.low = low;
    made.high = high ? *high : low;
    made.qualifier = qualifier;
    return made;
}

/// Two speakers on two sides, a country with a base, a mission that covers it.
struct Desk
{
    SnapshotBuilder b;
    SideId federal = b.side(QStringLiteral("اتحادي"), QStringLiteral("Federal"), QStringLiteral("federal"));
    SideId us = b.side(QStringLiteral("أميركي"), QStringLiteral("US"), QStringLiteral("us"));
    ActorId ministry = b.actor(QStringLiteral("الوزارة"), QStringLiteral("Ministry"), federal);
    ActorId envoy = b.actor(QStringLiteral("المبعوث"), QStringLiteral("Envoy"), us);
    PlaceId iraq = b.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
    PlaceId harir = b.place(QStringLiteral("حرير"), QStringLiteral("Harir"), PlaceKind::Base, iraq);
    PlaceId asad = b.place(QStringLiteral("الأسد"), QStringLiteral("Asad"), PlaceKind::Base, iraq);
    PhaseId mission = b.phase(QStringLiteral("المهمة"), QStringLiteral("Mission"), {iraq});

    [[nodiscard]] WithdrawalClaim missionEnds(const char* ends) const
    {
        WithdrawalClaim claim = withdrawal({}, ends, Bound::In, What::MissionEnds);
        claim.phase = mission;
        return claim;
    }
};

} // namespace tasrih::test
