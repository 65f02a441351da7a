// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/kinds/kind_form.h"

namespace tasrih {

template <>
struct KindForm<Assertion>
{
    static constexpr const char* buttonName = "addAssertion";
    static constexpr Wording button = Wording("tasrih::ClaimsSection", "+ Assertion");
    static constexpr Wording addition = Wording("tasrih::ClaimsSection", "Add an assertion");
    static constexpr bool asksFirst = false;

    static QString glyph(const Assertion& /*body*/) { return QStringLiteral("¶"); }

    static QStringList rareFields() { return {QStringLiteral("assertionTextEnField")}; }

    static Refresh build(EditScope& scope, QFormLayout& layout, const Claim& claim)
    {
        auto form = newClaimForm(scope, layout, bodyLens<Assertion>(scope.id(), claim.id), claim.id);
        form->choice(translated(Wording("ClaimForms", "Type")), latinName("assertionTypeBox"), &Assertion::type);
        form->longText(translated(Wording("ClaimForms", "Text")), latinName("assertionTextField"), &Assertion::text);
        form->longText(translated(Wording("ClaimForms", "Text (English)")), latinName("assertionTextEnField"),
                       &Assertion::textEn);
        return [form] { form->refresh(); };
    }
};

} // namespace tasrih
