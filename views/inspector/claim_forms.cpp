// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/claim_forms.h"

#include "models/editing/claim_edits.h"
#include "models/editing/duration_text.h"
#include "views/inspector/places_field.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {
QString formText(const char* source)
{
    return QCoreApplication::translate("ClaimForms", source);
}

QString name(const char* latin)
{
    return QString::fromLatin1(latin);
}

template <typename Part>
std::shared_ptr<Form<Part>> newForm(EditScope& scope, QFormLayout& layout, Lens<Part> lens, ClaimId claim)
{
    return std::make_shared<Form<Part>>(scope, layout, std::move(lens), claim.toString());
}

Refresh buildStance(EditScope& scope, QFormLayout& layout, const Claim& claim)
{
    auto form = newForm(scope, layout, bodyLens<Stance>(scope.id(), claim.id), claim.id);
    form->picker<Proposition>(
        formText(QT_TRANSLATE_NOOP("ClaimForms", "Proposition")), name("propositionPicker"),
        [](const Stance& stance) { return std::optional(stance.proposition); },
        [](Stance& stance, std::optional<PropositionId> id) {
            if (id) // A stance is always on something.
                stance.proposition = *id;
        });
    form->choice(formText(QT_TRANSLATE_NOOP("ClaimForms", "Position")), name("positionBox"), &Stance::position);
    return [form] { form->refresh(); };
}

void addSubject(Form<WithdrawalClaim>& form)
{
    form.picker<Place>(
        formText(QT_TRANSLATE_NOOP("ClaimForms", "Place")), name("placePicker"),
        [](const WithdrawalClaim& claim) { return claim.place; },
        [](WithdrawalClaim& claim, std::optional<PlaceId> id) { setPlace(claim, id); });
    form.picker<Phase>(
        formText(QT_TRANSLATE_NOOP("ClaimForms", "Phase")), name("phasePicker"),
        [](const WithdrawalClaim& claim) { return claim.phase; },
        [](WithdrawalClaim& claim, std::optional<PhaseId> id) { setPhase(claim, id); });
    form.picker<Actor>(formText(QT_TRANSLATE_NOOP("ClaimForms", "Force")), name("forcePicker"),
                       &WithdrawalClaim::force);
    form.text(formText(QT_TRANSLATE_NOOP("ClaimForms", "Object")), name("objectField"), &WithdrawalClaim::object);
    form.text(formText(QT_TRANSLATE_NOOP("ClaimForms", "Object (English)")), name("objectEnField"),
              &WithdrawalClaim::objectEn);
    form.picker<Place>(formText(QT_TRANSLATE_NOOP("ClaimForms", "From place")), name("fromPlacePicker"),
                       &WithdrawalClaim::fromPlace);
}

void addTime(Form<WithdrawalClaim>& form)
{
    form.choice(formText(QT_TRANSLATE_NOOP("ClaimForms", "Bound")), name("boundBox"), &WithdrawalClaim::bound);
    form.date(formText(QT_TRANSLATE_NOOP("ClaimForms", "Starts")), name("startsField"), &WithdrawalClaim::starts);
    form.date(formText(QT_TRANSLATE_NOOP("ClaimForms", "Ends")), name("endsField"), &WithdrawalClaim::ends);
    form.read(
        formText(QT_TRANSLATE_NOOP("ClaimForms", "Counted from")), name("anchorField"), readingOfDate,
        [](const WithdrawalClaim& claim) { return claim.anchor ? claim.anchor->text() : QString(); },
        [](WithdrawalClaim& claim, const QString& typed) { setAnchor(claim, typedDate(typed)); });
    form.text(formText(QT_TRANSLATE_NOOP("ClaimForms", "… that is")), name("anchorNoteField"),
              &WithdrawalClaim::anchorNote);
    form.read(
        formText(QT_TRANSLATE_NOOP("ClaimForms", "Within")), name("durationField"), readingOfDuration,
        [](const WithdrawalClaim& claim) { return claim.duration; },
        [](WithdrawalClaim& claim, const QString& typed) {
            const std::optional<Duration> duration = readDuration(typed);
            setDuration(claim, duration ? duration->text() : QString());
        });
}

Refresh buildWithdrawal(EditScope& scope, QFormLayout& layout, const Claim& claim)
{
    auto form = newForm(scope, layout, bodyLens<WithdrawalClaim>(scope.id(), claim.id), claim.id);
    form->choice(formText(QT_TRANSLATE_NOOP("ClaimForms", "What")), name("whatBox"), &WithdrawalClaim::what);
    form->choice(formText(QT_TRANSLATE_NOOP("ClaimForms", "Modality")), name("modalityBox"),
                 &WithdrawalClaim::modality);
    addSubject(*form);
    addTime(*form);
    return [form] { form->refresh(); };
}

/// Between needs two ends, the right way round.
Reading readingOfHigh(const EditScope& scope, ClaimId claim, const QString& typed)
{
    Reading reading = readingOfNumber(typed);
    const Figure* figure = bodyLens<Figure>(scope.id(), claim).find(scope.snapshot());
    const std::optional<double> high = typedNumber(typed);
    if (reading.problem.isEmpty() && figure && figure->low && high && *high < *figure->low)
        reading.problem = formText(QT_TRANSLATE_NOOP("ClaimForms", "The highest number is below the lowest."));
    return reading;
}

void addNumbers(EditScope& scope, Form<Figure>& form, ClaimId claim)
{
    form.choice(formText(QT_TRANSLATE_NOOP("ClaimForms", "Qualifier")), name("qualifierBox"), &Figure::qualifier);
    form.number(formText(QT_TRANSLATE_NOOP("ClaimForms", "Number (low)")), name("lowField"), &Figure::low);
    form.read(
        formText(QT_TRANSLATE_NOOP("ClaimForms", "High")), name("highField"),
        [&scope, claim](const QString& typed) { return readingOfHigh(scope, claim, typed); },
        [](const Figure& figure) { return plainNumber(figure.high); },
        [](Figure& figure, const QString& typed) { figure.high = typedNumber(typed); });
    form.text(formText(QT_TRANSLATE_NOOP("ClaimForms", "Unit")), name("unitField"), &Figure::unit);
    form.date(formText(QT_TRANSLATE_NOOP("ClaimForms", "As of")), name("asOfField"), &Figure::asOf);
    ChoiceField& span = form.choiceOf(
        formText(QT_TRANSLATE_NOOP("ClaimForms", "Counts")), name("spanBox"),
        {{formText(QT_TRANSLATE_NOOP("ClaimForms", "at that time")), int(Figure::Span::AsOf)},
         {formText(QT_TRANSLATE_NOOP("ClaimForms", "the whole period together")), int(Figure::Span::Cumulative)}},
        [](const Figure& figure) { return int(figure.span); },
        [](Figure& figure, int value) { figure.span = Figure::Span(value); });
    span.setToolTip(
        formText(QT_TRANSLATE_NOOP("ClaimForms", "Whether the number sums over the period named in As of")));
}

Refresh buildFigure(EditScope& scope, QFormLayout& layout, const Claim& claim)
{
    auto form = newForm(scope, layout, bodyLens<Figure>(scope.id(), claim.id), claim.id);
    form->choice(formText(QT_TRANSLATE_NOOP("ClaimForms", "Measure")), name("measureBox"), &Figure::measure);
    form->text(formText(QT_TRANSLATE_NOOP("ClaimForms", "Scope")), name("scopeField"), &Figure::scope);
    form->text(formText(QT_TRANSLATE_NOOP("ClaimForms", "Scope (English)")), name("scopeEnField"), &Figure::scopeEn);
    form->picker<Actor>(formText(QT_TRANSLATE_NOOP("ClaimForms", "Force")), name("forcePicker"), &Figure::force);
    auto* places = new PlacesField(scope, claim.id);
    addField(layout, formText(QT_TRANSLATE_NOOP("ClaimForms", "Places")), *places);
    addNumbers(scope, *form, claim.id);
    auto* partOf = new PartOfField(scope, claim.id);
    addField(layout, formText(QT_TRANSLATE_NOOP("ClaimForms", "Part of")), *partOf);
    return [form, places, partOf] {
        form->refresh();
        places->refresh();
        partOf->refresh();
    };
}

Refresh buildAssertion(EditScope& scope, QFormLayout& layout, const Claim& claim)
{
    auto form = newForm(scope, layout, bodyLens<Assertion>(scope.id(), claim.id), claim.id);
    form->choice(formText(QT_TRANSLATE_NOOP("ClaimForms", "Type")), name("assertionTypeBox"), &Assertion::type);
    form->longText(formText(QT_TRANSLATE_NOOP("ClaimForms", "Text")), name("assertionTextField"), &Assertion::text);
    form->longText(formText(QT_TRANSLATE_NOOP("ClaimForms", "Text (English)")), name("assertionTextEnField"),
                   &Assertion::textEn);
    return [form] { form->refresh(); };
}

Refresh buildCommon(EditScope& scope, QFormLayout& layout, const Claim& claim)
{
    auto form = newForm(scope, layout, claimLens(scope.id(), claim.id), claim.id);
    PickerField& holder =
        form->picker<Actor>(formText(QT_TRANSLATE_NOOP("ClaimForms", "Held by")), name("holderPicker"), &Claim::holder);
    holder.picker().setPlaceholderText(formText(QT_TRANSLATE_NOOP("ClaimForms", "the speaker")));
    form->text(formText(QT_TRANSLATE_NOOP("ClaimForms", "On condition")), name("conditionField"), &Claim::condition);
    form->text(formText(QT_TRANSLATE_NOOP("ClaimForms", "Condition (English)")), name("conditionEnField"),
               &Claim::conditionEn);
    form->text(formText(QT_TRANSLATE_NOOP("ClaimForms", "Verbatim")), name("phraseField"), &Claim::phrase);
    ChoiceField& featured = form->choiceOf(
        formText(QT_TRANSLATE_NOOP("ClaimForms", "In the briefing")), name("featuredBox"),
        {{formText(QT_TRANSLATE_NOOP("ClaimForms", "no")), 0}, {formText(QT_TRANSLATE_NOOP("ClaimForms", "yes")), 1}},
        [](const Claim& shown) { return shown.featured ? 1 : 0; },
        [](Claim& changed, int value) { changed.featured = value == 1; });
    featured.setBlank(0);
    form->text(formText(QT_TRANSLATE_NOOP("ClaimForms", "Chart label")), name("labelField"), &Claim::label);
    form->text(formText(QT_TRANSLATE_NOOP("ClaimForms", "Chart label (English)")), name("labelEnField"),
               &Claim::labelEn);
    return [form] { form->refresh(); };
}
/// Those of the fields that most claims leave empty.
std::vector<InspectorField*> rareFieldsIn(const QFormLayout& layout)
{
    static const QStringList rare{
        QStringLiteral("objectField"),          QStringLiteral("objectEnField"),  QStringLiteral("fromPlacePicker"),
        QStringLiteral("startsField"),          QStringLiteral("anchorField"),    QStringLiteral("anchorNoteField"),
        QStringLiteral("durationField"),        QStringLiteral("scopeEnField"),   QStringLiteral("unitField"),
        QStringLiteral("partOfPicker"),         QStringLiteral("conditionField"), QStringLiteral("conditionEnField"),
        QStringLiteral("assertionTextEnField"), QStringLiteral("featuredBox"),    QStringLiteral("labelField"),
        QStringLiteral("labelEnField")};
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
    ClaimForm form;
    switch (claim.kind()) {
    case ClaimKind::Stance:
        form.refreshes.push_back(buildStance(scope, layout, claim));
        break;
    case ClaimKind::Withdrawal:
        form.refreshes.push_back(buildWithdrawal(scope, layout, claim));
        break;
    case ClaimKind::Figure:
        form.refreshes.push_back(buildFigure(scope, layout, claim));
        break;
    case ClaimKind::Assertion:
        form.refreshes.push_back(buildAssertion(scope, layout, claim));
        break;
    }
    form.refreshes.push_back(buildCommon(scope, layout, claim));
    form.rareFields = rareFieldsIn(layout);
    return form;
}

} // namespace tasrih
