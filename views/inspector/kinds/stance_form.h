// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/kinds/kind_form.h"
#include "views/theme/theme.h"

namespace tasrih {

template <>
struct KindForm<Stance>
{
    static constexpr const char* buttonName = "addStance";
    static constexpr Wording button = Wording("tasrih::ClaimsSection", "+ Stance");
    static constexpr Wording addition = Wording("tasrih::ClaimsSection", "Add a stance");
    static constexpr bool asksFirst = true;

    static QString glyph(const Stance& body) { return stanceGlyph(body.position); }

    static QStringList rareFields() { return {}; }

    static Refresh build(EditScope& scope, QFormLayout& layout, const Claim& claim)
    {
        auto form = newClaimForm(scope, layout, bodyLens<Stance>(scope.id(), claim.id), claim.id);
        form->picker<Proposition>(
            translated(Wording("ClaimForms", "Proposition")), latinName("propositionPicker"),
            [](const Stance& stance) { return std::optional(stance.proposition); },
            [](Stance& stance, std::optional<PropositionId> id) {
                if (id) // A stance is always on something.
                    stance.proposition = *id;
            });
        form->choice(translated(Wording("ClaimForms", "Position")), latinName("positionBox"), &Stance::position);
        return [form] { form->refresh(); };
    }
};

} // namespace tasrih
