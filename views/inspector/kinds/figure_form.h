// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/kinds/kind_form.h"
#include "views/inspector/places_field.h"

namespace tasrih {

template <>
struct KindForm<Figure>
{
    static constexpr const char* buttonName = "addFigure";
    static constexpr Wording button = Wording("tasrih::ClaimsSection", "+ Figure");
    static constexpr Wording addition = Wording("tasrih::ClaimsSection", "Add a figure");
    static constexpr bool asksFirst = false;

    static QString glyph(const Figure& /*body*/) { return QStringLiteral("#"); }

    static QStringList rareFields()
    {
        return {QStringLiteral("scopeEnField"), QStringLiteral("unitField"), QStringLiteral("partOfPicker")};
    }

    static Refresh build(EditScope& scope, QFormLayout& layout, const Claim& claim)
    {
        auto form = newClaimForm(scope, layout, bodyLens<Figure>(scope.id(), claim.id), claim.id);
        form->choice(translated(Wording("ClaimForms", "Measure")), latinName("measureBox"), &Figure::measure);
        form->text(translated(Wording("ClaimForms", "Scope")), latinName("scopeField"), &Figure::scope);
        form->text(translated(Wording("ClaimForms", "Scope (English)")), latinName("scopeEnField"), &Figure::scopeEn);
        form->picker<Actor>(translated(Wording("ClaimForms", "Force")), latinName("forcePicker"), &Figure::force);
        auto* places = new PlacesField(scope, claim.id);
        addField(layout, translated(Wording("ClaimForms", "Places")), *places);
        addNumbers(scope, *form, claim.id);
        auto* partOf = new PartOfField(scope, claim.id);
        addField(layout, translated(Wording("ClaimForms", "Part of")), *partOf);
        return [form, places, partOf] {
            form->refresh();
            places->refresh();
            partOf->refresh();
        };
    }

private:
    /// Between needs two ends, the right way round.
    static Reading readingOfHigh(const EditScope& scope, ClaimId claim, const QString& typed)
    {
        Reading reading = readingOfNumber(typed);
        const Figure* figure = bodyLens<Figure>(scope.id(), claim).find(scope.snapshot());
        const std::optional<double> high = typedNumber(typed);
        if (reading.problem.isEmpty() && figure && figure->low && high && *high < *figure->low)
            reading.problem = translated(Wording("ClaimForms", "The highest number is below the lowest."));
        return reading;
    }

    static void addNumbers(EditScope& scope, Form<Figure>& form, ClaimId claim)
    {
        form.choice(translated(Wording("ClaimForms", "Qualifier")), latinName("qualifierBox"), &Figure::qualifier);
        form.number(translated(Wording("ClaimForms", "Number (low)")), latinName("lowField"), &Figure::low);
        form.read(
            translated(Wording("ClaimForms", "High")), latinName("highField"),
            [&scope, claim](const QString& typed) { return readingOfHigh(scope, claim, typed); },
            [](const Figure& figure) { return plainNumber(figure.high); },
            [](Figure& figure, const QString& typed) { figure.high = typedNumber(typed); });
        form.text(translated(Wording("ClaimForms", "Unit")), latinName("unitField"), &Figure::unit);
        form.date(translated(Wording("ClaimForms", "As of")), latinName("asOfField"), &Figure::asOf);
        ChoiceField& span = form.choiceOf(
            translated(Wording("ClaimForms", "Counts")), latinName("spanBox"),
            {{translated(Wording("ClaimForms", "at that time")), int(Figure::Span::AsOf)},
             {translated(Wording("ClaimForms", "the whole period together")), int(Figure::Span::Cumulative)}},
            [](const Figure& figure) { return int(figure.span); },
            [](Figure& figure, int value) { figure.span = Figure::Span(value); });
        span.setToolTip(translated(Wording("ClaimForms", "Whether the number sums over the period named in As of")));
    }
};

} // namespace tasrih
