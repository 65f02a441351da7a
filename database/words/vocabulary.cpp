// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/words/vocabulary.h"

#include <QtCore/QtGlobal>

namespace tasrih {

// clang-format off

template <>
std::span<const Term<ActorKind>> terms()
{
    static constexpr Term<ActorKind> all[] = {
        {ActorKind::Person, "person", QT_TRANSLATE_NOOP("Vocabulary", "person")},
        {ActorKind::Office, "office", QT_TRANSLATE_NOOP("Vocabulary", "office")},
        {ActorKind::State, "state", QT_TRANSLATE_NOOP("Vocabulary", "state")},
        {ActorKind::Organisation, "organisation", QT_TRANSLATE_NOOP("Vocabulary", "organisation")},
        {ActorKind::ArmedGroup, "armed_group", QT_TRANSLATE_NOOP("Vocabulary", "armed group")},
        {ActorKind::Coalition, "coalition", QT_TRANSLATE_NOOP("Vocabulary", "coalition")},
        {ActorKind::Party, "party", QT_TRANSLATE_NOOP("Vocabulary", "party")},
        {ActorKind::Outlet, "outlet", QT_TRANSLATE_NOOP("Vocabulary", "outlet")},
        {ActorKind::Expert, "expert", QT_TRANSLATE_NOOP("Vocabulary", "expert")},
        {ActorKind::Unnamed, "unnamed", QT_TRANSLATE_NOOP("Vocabulary", "unnamed person")},
        {ActorKind::Collective, "collective", QT_TRANSLATE_NOOP("Vocabulary", "collective")},
    };
    return all;
}

template <>
std::span<const Term<PlaceKind>> terms()
{
    static constexpr Term<PlaceKind> all[] = {
        {PlaceKind::Country, "country", QT_TRANSLATE_NOOP("Vocabulary", "country")},
        {PlaceKind::Region, "region", QT_TRANSLATE_NOOP("Vocabulary", "region")},
        {PlaceKind::Governorate, "governorate", QT_TRANSLATE_NOOP("Vocabulary", "governorate")},
        {PlaceKind::City, "city", QT_TRANSLATE_NOOP("Vocabulary", "city")},
        {PlaceKind::Base, "base", QT_TRANSLATE_NOOP("Vocabulary", "base")},
    };
    return all;
}

template <>
std::span<const Term<ReadingState>> terms()
{
    static constexpr Term<ReadingState> all[] = {
        {ReadingState::New, "new", QT_TRANSLATE_NOOP("Vocabulary", "new")},
        {ReadingState::Read, "read", QT_TRANSLATE_NOOP("Vocabulary", "read")},
        {ReadingState::Coded, "coded", QT_TRANSLATE_NOOP("Vocabulary", "coded")},
        {ReadingState::Nothing, "nothing", QT_TRANSLATE_NOOP("Vocabulary", "nothing in it")},
    };
    return all;
}

template <>
std::span<const Term<Basis>> terms()
{
    static constexpr Term<Basis> all[] = {
        {Basis::Stated, "stated", QT_TRANSLATE_NOOP("Vocabulary", "stated")},
        {Basis::Weekday, "weekday", QT_TRANSLATE_NOOP("Vocabulary", "resolved from a weekday")},
        {Basis::Inferred, "inferred", QT_TRANSLATE_NOOP("Vocabulary", "inferred")},
        {Basis::External, "external", QT_TRANSLATE_NOOP("Vocabulary", "known from elsewhere")},
    };
    return all;
}

template <>
std::span<const Term<Channel>> terms()
{
    static constexpr Term<Channel> all[] = {
        {Channel::Interview, "interview", QT_TRANSLATE_NOOP("Vocabulary", "interview")},
        {Channel::PressConference, "press_conference", QT_TRANSLATE_NOOP("Vocabulary", "press conference")},
        {Channel::WrittenStatement, "written_statement", QT_TRANSLATE_NOOP("Vocabulary", "written statement")},
        {Channel::Speech, "speech", QT_TRANSLATE_NOOP("Vocabulary", "speech")},
        {Channel::SocialMedia, "social_media", QT_TRANSLATE_NOOP("Vocabulary", "social media")},
        {Channel::Meeting, "meeting", QT_TRANSLATE_NOOP("Vocabulary", "meeting")},
        {Channel::Document, "document", QT_TRANSLATE_NOOP("Vocabulary", "document")},
        {Channel::Report, "report", QT_TRANSLATE_NOOP("Vocabulary", "report")},
        {Channel::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "other channel")},
    };
    return all;
}

template <>
std::span<const Term<Manner>> terms()
{
    static constexpr Term<Manner> all[] = {
        {Manner::NotStated, "not_stated", QT_TRANSLATE_NOOP("Vocabulary", "not stated")},
        {Manner::Direct, "direct", QT_TRANSLATE_NOOP("Vocabulary", "direct quotation")},
        {Manner::Indirect, "indirect", QT_TRANSLATE_NOOP("Vocabulary", "indirect speech")},
        {Manner::Mixed, "mixed", QT_TRANSLATE_NOOP("Vocabulary", "mixed")},
        {Manner::Headline, "headline", QT_TRANSLATE_NOOP("Vocabulary", "headline")},
        {Manner::Document, "document", QT_TRANSLATE_NOOP("Vocabulary", "document or communiqué")},
        {Manner::Narration, "narration", QT_TRANSLATE_NOOP("Vocabulary", "narration by the outlet")},
    };
    return all;
}

template <>
std::span<const Term<Identification>> terms()
{
    static constexpr Term<Identification> all[] = {
        {Identification::NotStated, "not_stated", QT_TRANSLATE_NOOP("Vocabulary", "not stated")},
        {Identification::Named, "named", QT_TRANSLATE_NOOP("Vocabulary", "named")},
        {Identification::Role, "role", QT_TRANSLATE_NOOP("Vocabulary", "by role only")},
        {Identification::Unnamed, "unnamed", QT_TRANSLATE_NOOP("Vocabulary", "unnamed source")},
        {Identification::Collective, "collective", QT_TRANSLATE_NOOP("Vocabulary", "collective source")},
    };
    return all;
}

template <>
std::span<const Term<Review>> terms()
{
    static constexpr Term<Review> all[] = {
        {Review::Draft, "draft", QT_TRANSLATE_NOOP("Vocabulary", "draft")},
        {Review::Checked, "checked", QT_TRANSLATE_NOOP("Vocabulary", "checked")},
        {Review::Disputed, "disputed", QT_TRANSLATE_NOOP("Vocabulary", "disputed")},
    };
    return all;
}

template <>
std::span<const Term<Position>> terms()
{
    static constexpr Term<Position> all[] = {
        {Position::Support, "support", QT_TRANSLATE_NOOP("Vocabulary", "supports")},
        {Position::Oppose, "oppose", QT_TRANSLATE_NOOP("Vocabulary", "opposes")},
        {Position::Mixed, "mixed", QT_TRANSLATE_NOOP("Vocabulary", "mixed stance")},
        {Position::Neutral, "neutral", QT_TRANSLATE_NOOP("Vocabulary", "neutral")},
        {Position::Unclear, "unclear", QT_TRANSLATE_NOOP("Vocabulary", "unclear")},
    };
    return all;
}

template <>
std::span<const Term<What>> terms()
{
    static constexpr Term<What> all[] = {
        {What::FullExit, "full_exit", QT_TRANSLATE_NOOP("Vocabulary", "full exit")},
        {What::PartialExit, "partial_exit", QT_TRANSLATE_NOOP("Vocabulary", "partial exit")},
        {What::Reduction, "reduction", QT_TRANSLATE_NOOP("Vocabulary", "reduction")},
        {What::Redeployment, "redeployment", QT_TRANSLATE_NOOP("Vocabulary", "redeployment")},
        {What::HandOver, "hand_over", QT_TRANSLATE_NOOP("Vocabulary", "hand-over of the base")},
        {What::MissionEnds, "mission_ends", QT_TRANSLATE_NOOP("Vocabulary", "military mission ends")},
        {What::CombatRoleEnds, "combat_role_ends", QT_TRANSLATE_NOOP("Vocabulary", "combat role ends")},
        {What::RoleChange, "role_change", QT_TRANSLATE_NOOP("Vocabulary", "role change")},
        {What::Extension, "extension", QT_TRANSLATE_NOOP("Vocabulary", "extension")},
        {What::Stays, "stays", QT_TRANSLATE_NOOP("Vocabulary", "stays")},
        {What::DecisionDue, "decision_due", QT_TRANSLATE_NOOP("Vocabulary", "decision due")},
        {What::NoPlan, "no_plan", QT_TRANSLATE_NOOP("Vocabulary", "no plan")},
        {What::NoTimetable, "no_timetable", QT_TRANSLATE_NOOP("Vocabulary", "no timetable")},
        {What::Undecided, "undecided", QT_TRANSLATE_NOOP("Vocabulary", "not decided")},
    };
    return all;
}

template <>
std::span<const Term<Modality>> terms()
{
    static constexpr Term<Modality> all[] = {
        {Modality::Happened, "happened", QT_TRANSLATE_NOOP("Vocabulary", "happened")},
        {Modality::UnderWay, "under_way", QT_TRANSLATE_NOOP("Vocabulary", "under way")},
        {Modality::Agreed, "agreed", QT_TRANSLATE_NOOP("Vocabulary", "agreed")},
        {Modality::Announced, "announced", QT_TRANSLATE_NOOP("Vocabulary", "announced")},
        {Modality::Planned, "planned", QT_TRANSLATE_NOOP("Vocabulary", "planned")},
        {Modality::Expected, "expected", QT_TRANSLATE_NOOP("Vocabulary", "expected")},
        {Modality::Possible, "possible", QT_TRANSLATE_NOOP("Vocabulary", "possible")},
        {Modality::Permitted, "permitted", QT_TRANSLATE_NOOP("Vocabulary", "permitted")},
        {Modality::Demanded, "demanded", QT_TRANSLATE_NOOP("Vocabulary", "demanded")},
        {Modality::Proposed, "proposed", QT_TRANSLATE_NOOP("Vocabulary", "proposed")},
        {Modality::Rejected, "rejected", QT_TRANSLATE_NOOP("Vocabulary", "rejected")},
        {Modality::Denied, "denied", QT_TRANSLATE_NOOP("Vocabulary", "denied")},
    };
    return all;
}

template <>
std::span<const Term<Bound>> terms()
{
    static constexpr Term<Bound> all[] = {
        {Bound::In, "in", QT_TRANSLATE_NOOP("Vocabulary", "in")},
        {Bound::By, "by", QT_TRANSLATE_NOOP("Vocabulary", "by (not later than)")},
        {Bound::NotBefore, "not_before", QT_TRANSLATE_NOOP("Vocabulary", "not before")},
        {Bound::Until, "until", QT_TRANSLATE_NOOP("Vocabulary", "until")},
        {Bound::Within, "within", QT_TRANSLATE_NOOP("Vocabulary", "within")},
    };
    return all;
}

template <>
std::span<const Term<Qualifier>> terms()
{
    static constexpr Term<Qualifier> all[] = {
        {Qualifier::Exact, "exact", QT_TRANSLATE_NOOP("Vocabulary", "exactly")},
        {Qualifier::About, "about", QT_TRANSLATE_NOOP("Vocabulary", "about")},
        {Qualifier::AtLeast, "at_least", QT_TRANSLATE_NOOP("Vocabulary", "at least")},
        {Qualifier::MoreThan, "more_than", QT_TRANSLATE_NOOP("Vocabulary", "more than")},
        {Qualifier::LessThan, "less_than", QT_TRANSLATE_NOOP("Vocabulary", "less than")},
        {Qualifier::UpTo, "up_to", QT_TRANSLATE_NOOP("Vocabulary", "up to")},
        {Qualifier::Between, "between", QT_TRANSLATE_NOOP("Vocabulary", "between")},
    };
    return all;
}

template <>
std::span<const Term<Measure>> terms()
{
    static constexpr Term<Measure> all[] = {
        {Measure::Troops, "troops", QT_TRANSLATE_NOOP("Vocabulary", "troops")},
        {Measure::Fighters, "fighters", QT_TRANSLATE_NOOP("Vocabulary", "fighters")},
        {Measure::Aid, "aid", QT_TRANSLATE_NOOP("Vocabulary", "aid")},
        {Measure::States, "states", QT_TRANSLATE_NOOP("Vocabulary", "states")},
        {Measure::Sorties, "sorties", QT_TRANSLATE_NOOP("Vocabulary", "sorties")},
        {Measure::Attacks, "attacks", QT_TRANSLATE_NOOP("Vocabulary", "attacks")},
        {Measure::Targets, "targets", QT_TRANSLATE_NOOP("Vocabulary", "targets")},
        {Measure::Trained, "trained", QT_TRANSLATE_NOOP("Vocabulary", "people trained")},
        {Measure::Killed, "killed", QT_TRANSLATE_NOOP("Vocabulary", "killed")},
        {Measure::People, "people", QT_TRANSLATE_NOOP("Vocabulary", "people")},
        {Measure::Rounds, "rounds", QT_TRANSLATE_NOOP("Vocabulary", "rounds of talks")},
        {Measure::Sites, "sites", QT_TRANSLATE_NOOP("Vocabulary", "sites")},
        {Measure::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "other measure")},
    };
    return all;
}

template <>
std::span<const Term<AssertionType>> terms()
{
    static constexpr Term<AssertionType> all[] = {
        {AssertionType::Forecast, "forecast", QT_TRANSLATE_NOOP("Vocabulary", "forecast")},
        {AssertionType::Threat, "threat", QT_TRANSLATE_NOOP("Vocabulary", "threat")},
        {AssertionType::Refusal, "refusal", QT_TRANSLATE_NOOP("Vocabulary", "refusal to answer")},
        {AssertionType::Demand, "demand", QT_TRANSLATE_NOOP("Vocabulary", "demand")},
        {AssertionType::Assessment, "assessment", QT_TRANSLATE_NOOP("Vocabulary", "assessment")},
        {AssertionType::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "other assertion")},
    };
    return all;
}

template <>
std::span<const Term<LinkKind>> terms()
{
    static constexpr Term<LinkKind> all[] = {
        {LinkKind::Denies, "denies", QT_TRANSLATE_NOOP("Vocabulary", "denies")},
        {LinkKind::Confirms, "confirms", QT_TRANSLATE_NOOP("Vocabulary", "confirms")},
        {LinkKind::Answers, "answers", QT_TRANSLATE_NOOP("Vocabulary", "answers")},
        {LinkKind::Supersedes, "supersedes", QT_TRANSLATE_NOOP("Vocabulary", "supersedes")},
    };
    return all;
}

template <>
std::span<const Term<Reliability>> terms()
{
    static constexpr Term<Reliability> all[] = {
        {Reliability::A, "A", QT_TRANSLATE_NOOP("Vocabulary", "completely reliable")},
        {Reliability::B, "B", QT_TRANSLATE_NOOP("Vocabulary", "usually reliable")},
        {Reliability::C, "C", QT_TRANSLATE_NOOP("Vocabulary", "fairly reliable")},
        {Reliability::D, "D", QT_TRANSLATE_NOOP("Vocabulary", "not usually reliable")},
        {Reliability::E, "E", QT_TRANSLATE_NOOP("Vocabulary", "unreliable")},
        {Reliability::F, "F", QT_TRANSLATE_NOOP("Vocabulary", "reliability cannot be judged")},
    };
    return all;
}

template <>
std::span<const Term<Credibility>> terms()
{
    static constexpr Term<Credibility> all[] = {
        {Credibility::One, "1", QT_TRANSLATE_NOOP("Vocabulary", "confirmed")},
        {Credibility::Two, "2", QT_TRANSLATE_NOOP("Vocabulary", "probably true")},
        {Credibility::Three, "3", QT_TRANSLATE_NOOP("Vocabulary", "possibly true")},
        {Credibility::Four, "4", QT_TRANSLATE_NOOP("Vocabulary", "doubtful")},
        {Credibility::Five, "5", QT_TRANSLATE_NOOP("Vocabulary", "improbable")},
        {Credibility::Six, "6", QT_TRANSLATE_NOOP("Vocabulary", "truth cannot be judged")},
    };
    return all;
}

// clang-format on

QString symbolOf(Reliability value)
{
    return keyOf(value);
}

QString symbolOf(Credibility value)
{
    return keyOf(value);
}

} // namespace tasrih
