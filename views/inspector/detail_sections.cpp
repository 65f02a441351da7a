// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/detail_sections.h"

#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
QString joined(const QStringList& parts)
{
    QStringList full = parts;
    full.removeAll(QString());
    return full.join(QStringLiteral(" · "));
}

template <typename Part>
DetailSection<Part> newSection(EditScope& scope, const char* name, const QString& title, const Lens<Part>& lens)
{
    DetailSection<Part> result;
    result.section = new Section(QString::fromLatin1(name), title, Section::State::Folded);
    QFormLayout* layout = newFormLayout();
    result.section->body().addLayout(layout);
    result.form = std::make_shared<Form<Part>>(scope, *layout, lens);
    result.lens = lens;
    return result;
}

/// The words of an axis of the grade with their letter or digit: "B – usually reliable".
template <typename Enum>
std::vector<typename Form<Statement>::Option> gradeOptions()
{
    std::vector<typename Form<Statement>::Option> options{{QStringLiteral("–"), ChoiceField::none}};
    for (const Term<Enum>& term : terms<Enum>())
        options.push_back({symbolOf(term.value) + QStringLiteral(" – ") + textOf(term.value), int(term.value)});
    return options;
}

template <typename Enum>
void addGrade(Form<Statement>& form, const QString& label, const QString& name, std::optional<Enum> Statement::*member)
{
    form.choiceOf(
        label, name, gradeOptions<Enum>(),
        [member](const Statement& statement) {
            return statement.*member ? int(*(statement.*member)) : ChoiceField::none;
        },
        [member](Statement& statement, int value) {
            statement.*member = value == ChoiceField::none ? std::nullopt : std::optional<Enum>(Enum(value));
        });
}
} // namespace

DetailSection<Statement> newReportSection(EditScope& scope)
{
    auto section = newSection(scope, "reportSection", translated(Wording("DetailSections", "How it is reported")),
                              lensOn<Statement>(scope.id()));
    section.form->choice(translated(Wording("DetailSections", "Manner")), QStringLiteral("mannerBox"),
                         &Statement::manner);
    section.form->choice(translated(Wording("DetailSections", "Speaker is")), QStringLiteral("identificationBox"),
                         &Statement::identification);
    section.summary = [](const Statement& statement) {
        return joined({statedText(statement.manner), statedText(statement.identification)});
    };
    return section;
}

DetailSection<Statement> newGradeSection(EditScope& scope)
{
    auto section = newSection(scope, "gradeSection", translated(Wording("DetailSections", "Grade")),
                              lensOn<Statement>(scope.id()));
    addGrade(*section.form, translated(Wording("DetailSections", "Source", "its reliability")),
             QStringLiteral("reliabilityBox"), &Statement::reliability);
    addGrade(*section.form, translated(Wording("DetailSections", "Information")), QStringLiteral("credibilityBox"),
             &Statement::credibility);
    section.summary = [](const Statement& statement) {
        return joined({statement.reliability ? textOf(*statement.reliability) : QString(),
                       statement.credibility ? textOf(*statement.credibility) : QString()});
    };
    return section;
}

DetailSection<Statement> newReviewSection(EditScope& scope)
{
    auto section = newSection(scope, "reviewSection", translated(Wording("DetailSections", "Review")),
                              lensOn<Statement>(scope.id()));
    section.form->choice(translated(Wording("DetailSections", "State")), QStringLiteral("reviewBox"),
                         &Statement::review);
    section.summary = [](const Statement& statement) { return textOf(statement.review); };
    return section;
}

DetailSection<Statement> newGlossSection(EditScope& scope)
{
    auto section = newSection(scope, "glossSection", translated(Wording("DetailSections", "Gloss and note")),
                              lensOn<Statement>(scope.id()));
    section.form->longText(translated(Wording("DetailSections", "Arabic gloss")), QStringLiteral("glossField"),
                           &Statement::gloss);
    section.form->longText(translated(Wording("DetailSections", "English gloss")), QStringLiteral("glossEnField"),
                           &Statement::glossEn);
    section.form->longText(translated(Wording("DetailSections", "Note")), QStringLiteral("noteField"),
                           &Statement::note);
    section.summary = [](const Statement& statement) {
        return pick(interfaceLanguage(), statement.gloss, statement.glossEn);
    };
    return section;
}

DetailSection<Statement> newSicSection(EditScope& scope)
{
    auto section = newSection(scope, "sicSection", translated(Wording("DetailSections", "Error in the source")),
                              lensOn<Statement>(scope.id()));
    section.form->text(translated(Wording("DetailSections", "It says")), QStringLiteral("sicField"), &Statement::sic);
    section.form->text(translated(Wording("DetailSections", "Must be")), QStringLiteral("correctionField"),
                       &Statement::correction);
    section.summary = [](const Statement& statement) { return statement.sic; };
    return section;
}

DetailSection<Saying> newSayingSection(EditScope& scope)
{
    auto section =
        newSection(scope, "sayingSection", translated(Wording("DetailSections", "Saying")), sayingLens(scope.id()));
    section.form->text(translated(Wording("DetailSections", "Occasion")), QStringLiteral("occasionField"),
                       &Saying::occasion);
    section.form->optionalChoice(translated(Wording("DetailSections", "Channel")), QStringLiteral("channelBox"),
                                 &Saying::channel);
    section.form->picker<Place>(translated(Wording("DetailSections", "Place")), QStringLiteral("sayingPlacePicker"),
                                &Saying::place);
    section.form->longText(translated(Wording("DetailSections", "Note")), QStringLiteral("sayingNoteField"),
                           &Saying::note);
    section.summary = [](const Saying& saying) {
        return joined({saying.occasion, saying.channel ? textOf(*saying.channel) : QString()});
    };
    return section;
}

} // namespace tasrih
