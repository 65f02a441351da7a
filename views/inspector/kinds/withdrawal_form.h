// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/claim_edits.h"
#include "models/editing/duration_text.h"
#include "views/inspector/kinds/kind_form.h"

namespace tasrih {

template <>
struct KindForm<WithdrawalClaim>
{
    static constexpr const char* buttonName = "addWithdrawal";
    static constexpr Wording button = Wording("tasrih::ClaimsSection", "+ Withdrawal claim");
    static constexpr Wording addition = Wording("tasrih::ClaimsSection", "Add a withdrawal claim");
    static constexpr bool asksFirst = false;

    static QString glyph(const WithdrawalClaim& /*body*/) { return QStringLiteral("◇"); }

    static QStringList rareFields()
    {
        return {QStringLiteral("objectField"),  QStringLiteral("objectEnField"), QStringLiteral("fromPlacePicker"),
                QStringLiteral("startsField"),  QStringLiteral("anchorField"),   QStringLiteral("anchorNoteField"),
                QStringLiteral("durationField")};
    }

    static Refresh build(EditScope& scope, QFormLayout& layout, const Claim& claim)
    {
        auto form = newClaimForm(scope, layout, bodyLens<WithdrawalClaim>(scope.id(), claim.id), claim.id);
        form->choice(translated(Wording("ClaimForms", "What")), latinName("whatBox"), &WithdrawalClaim::what);
        form->choice(translated(Wording("ClaimForms", "Modality")), latinName("modalityBox"),
                     &WithdrawalClaim::modality);
        addSubject(*form);
        addTime(*form);
        return [form] { form->refresh(); };
    }

private:
    static void addSubject(Form<WithdrawalClaim>& form)
    {
        form.picker<Place>(
            translated(Wording("ClaimForms", "Place")), latinName("placePicker"),
            [](const WithdrawalClaim& claim) { return claim.place; },
            [](WithdrawalClaim& claim, std::optional<PlaceId> id) { setPlace(claim, id); });
        form.picker<Phase>(
            translated(Wording("ClaimForms", "Phase")), latinName("phasePicker"),
            [](const WithdrawalClaim& claim) { return claim.phase; },
            [](WithdrawalClaim& claim, std::optional<PhaseId> id) { setPhase(claim, id); });
        form.picker<Actor>(translated(Wording("ClaimForms", "Force")), latinName("forcePicker"),
                           &WithdrawalClaim::force);
        form.text(translated(Wording("ClaimForms", "Object")), latinName("objectField"), &WithdrawalClaim::object);
        form.text(translated(Wording("ClaimForms", "Object (English)")), latinName("objectEnField"),
                  &WithdrawalClaim::objectEn);
        form.picker<Place>(translated(Wording("ClaimForms", "From place")), latinName("fromPlacePicker"),
                           &WithdrawalClaim::fromPlace);
    }

    static void addTime(Form<WithdrawalClaim>& form)
    {
        form.choice(translated(Wording("ClaimForms", "Bound")), latinName("boundBox"), &WithdrawalClaim::bound);
        form.date(translated(Wording("ClaimForms", "Starts")), latinName("startsField"), &WithdrawalClaim::starts);
        form.date(translated(Wording("ClaimForms", "Ends")), latinName("endsField"), &WithdrawalClaim::ends);
        form.read(
            translated(Wording("ClaimForms", "Counted from")), latinName("anchorField"), readingOfDate,
            [](const WithdrawalClaim& claim) { return claim.anchor ? claim.anchor->text() : QString(); },
            [](WithdrawalClaim& claim, const QString& typed) { setAnchor(claim, typedDate(typed)); });
        form.text(translated(Wording("ClaimForms", "… that is")), latinName("anchorNoteField"),
                  &WithdrawalClaim::anchorNote);
        form.read(
            translated(Wording("ClaimForms", "Within")), latinName("durationField"), readingOfDuration,
            [](const WithdrawalClaim& claim) { return claim.duration; },
            [](WithdrawalClaim& claim, const QString& typed) {
                const std::optional<Duration> duration = readDuration(typed);
                setDuration(claim, duration ? duration->text() : QString());
            });
    }
};

} // namespace tasrih
