// SPDX-License-Identifier: GPL-3.0-or-later
// The words of findings and their verdicts.
#include "database/words/vocabulary.h"

namespace tasrih {

template <>
std::span<const Term<FindingRule>> terms()
{
    static constexpr Term<FindingRule> all[] = {
        {FindingRule::EndsConflict, "ends_conflict", QT_TRANSLATE_NOOP("Vocabulary", "ends that do not agree")},
        {FindingRule::EndMoved, "end_moved", QT_TRANSLATE_NOOP("Vocabulary", "the same speaker names another end")},
        {FindingRule::PlanDisputed, "plan_disputed", QT_TRANSLATE_NOOP("Vocabulary", "an end against no plan")},
        {FindingRule::StanceChanged, "stance_changed", QT_TRANSLATE_NOOP("Vocabulary", "the stance changed")},
        {FindingRule::StanceBoth, "stance_both", QT_TRANSLATE_NOOP("Vocabulary", "both stances at one time")},
        {FindingRule::StanceDisputed, "stance_disputed",
         QT_TRANSLATE_NOOP("Vocabulary", "opposed stances on a proposition")},
        {FindingRule::VoicesDiffer, "voices_differ", QT_TRANSLATE_NOOP("Vocabulary", "voices of one body differ")},
        {FindingRule::Paraphrase, "paraphrase", QT_TRANSLATE_NOOP("Vocabulary", "paraphrase against quotation")},
        {FindingRule::FiguresConflict, "figures_conflict",
         QT_TRANSLATE_NOOP("Vocabulary", "figures that do not agree")},
        {FindingRule::FigureChanged, "figure_changed", QT_TRANSLATE_NOOP("Vocabulary", "the figure changed")},
        {FindingRule::PartsExceed, "parts_exceed", QT_TRANSLATE_NOOP("Vocabulary", "parts larger than their whole")},
        {FindingRule::FigureRepeated, "figure_repeated",
         QT_TRANSLATE_NOOP("Vocabulary", "a figure repeated without a source")},
        {FindingRule::Denied, "denied", QT_TRANSLATE_NOOP("Vocabulary", "denied by another statement")},
        {FindingRule::FactAndAttributed, "fact_and_attributed",
         QT_TRANSLATE_NOOP("Vocabulary", "stated as fact here, attributed there")},
        {FindingRule::SameWords, "same_words", QT_TRANSLATE_NOOP("Vocabulary", "the same words under two sayings")},
        {FindingRule::Superseded, "superseded", QT_TRANSLATE_NOOP("Vocabulary", "superseded")},
        {FindingRule::AnnouncerDiffers, "announcer_differs", QT_TRANSLATE_NOOP("Vocabulary", "who announced it")},
    };
    return all;
}

template <>
std::span<const Term<Certainty>> terms()
{
    static constexpr Term<Certainty> all[] = {
        {Certainty::Certain, "certain", QT_TRANSLATE_NOOP("Vocabulary", "certain conflict")},
        {Certainty::Possible, "possible", QT_TRANSLATE_NOOP("Vocabulary", "possible conflict")},
    };
    return all;
}

template <>
std::span<const Term<Judgement>> terms()
{
    static constexpr Term<Judgement> all[] = {
        {Judgement::Open, "open", QT_TRANSLATE_NOOP("Vocabulary", "open")},
        {Judgement::Real, "real", QT_TRANSLATE_NOOP("Vocabulary", "real contradiction")},
        {Judgement::Apparent, "apparent", QT_TRANSLATE_NOOP("Vocabulary", "apparent contradiction")},
        {Judgement::Dismissed, "dismissed", QT_TRANSLATE_NOOP("Vocabulary", "dismissed")},
    };
    return all;
}

} // namespace tasrih
