// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/claim_forms.h"

#include "views/inspector/kinds/kind_forms.h"

namespace tasrih {

namespace {
Refresh buildCommon(EditScope& scope, QFormLayout& layout, const Claim& claim)
{
    auto form = newClaimForm(scope, layout, claimLens(scope.id(), claim.id), claim.id);
    PickerField& holder =
        form->picker<Actor>(translated(Wording("ClaimForms", "Held by")), latinName("holderPicker"), &Claim::holder);
    holder.picker().setPlaceholderText(translated(Wording("ClaimForms", "the speaker")));
    form->text(translated(Wording("ClaimForms", "On condition")), latinName("conditionField"), &Claim::condition);
    form->text(translated(Wording("ClaimForms", "Condition (English)")), latinName("conditionEnField"),
               &Claim::conditionEn);
    form->text(translated(Wording("ClaimForms", "Verbatim")), latinName("phraseField"), &Claim::phrase);
    ChoiceField& featured = form->choiceOf(
        translated(Wording("ClaimForms", "In the briefing")), latinName("featuredBox"),
        {{translated(Wording("ClaimForms", "no")), 0}, {translated(Wording("ClaimForms", "yes")), 1}},
        [](const Claim& shown) { return shown.featured ? 1 : 0; },
        [](Claim& changed, int value) { changed.featured = value == 1; });
    featured.setBlank(0);
    form->text(translated(Wording("ClaimForms", "Chart label")), latinName("labelField"), &Claim::label);
    form->text(translated(Wording("ClaimForms", "Chart label (English)")), latinName("labelEnField"), &Claim::labelEn);
    return [form] { form->refresh(); };
}

/// Those of the fields that most claims leave empty.
std::vector<InspectorField*> rareFieldsIn(const QFormLayout& layout, const QStringList& rare)
{
    std::vector<InspectorField*> result;
    for (int row = 0; row < layout.rowCount(); ++row) {
        QLayoutItem* item = layout.itemAt(row, QFormLayout::FieldRole);
        auto* field = item ? qobject_cast<InspectorField*>(item->widget()) : nullptr;
        if (field && rare.contains(field->editorName()))
            result.push_back(field);
    }
    return result;
}
} // namespace

ClaimForm buildClaimForm(EditScope& scope, QFormLayout& layout, const Claim& claim)
{
    QStringList rare{QStringLiteral("conditionField"), QStringLiteral("conditionEnField"),
                     QStringLiteral("featuredBox"), QStringLiteral("labelField"), QStringLiteral("labelEnField")};
    ClaimForm form;
    std::visit(
        [&]<typename Body>(const Body& /*body*/) {
            form.refreshes.push_back(KindForm<Body>::build(scope, layout, claim));
            rare += KindForm<Body>::rareFields();
        },
        claim.body);
    form.refreshes.push_back(buildCommon(scope, layout, claim));
    form.rareFields = rareFieldsIn(layout, rare);
    return form;
}

} // namespace tasrih
