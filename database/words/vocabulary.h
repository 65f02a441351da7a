// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

#include <optional>
#include <span>

/// The closed lists of words. Each value has a key (what the store, the sample and exports hold; never translated)
/// and a text (what people read, in both languages).
namespace tasrih {

enum class ActorKind : quint8
{
    Person,
    Office,
    State,
    Organisation,
    ArmedGroup,
    Coalition,
    Party,
    Outlet,
    Expert,
    Unnamed,
    Collective
};
enum class PlaceKind : quint8
{
    Country,
    Region,
    Governorate,
    City,
    Base
};
enum class ReadingState : quint8
{
    New,
    Read,
    Coded,
    Nothing
};
/// How a date is known.
enum class Basis : quint8
{
    Stated,
    Weekday,
    Inferred,
    External
};
enum class Channel : quint8
{
    Interview,
    PressConference,
    WrittenStatement,
    Speech,
    SocialMedia,
    Meeting,
    Document,
    Report,
    Other
};
enum class Manner : quint8
{
    Direct,
    Indirect,
    Mixed,
    Headline,
    Document,
    Narration,
    NotStated
};
enum class Identification : quint8
{
    Named,
    Role,
    Unnamed,
    Collective,
    NotStated
};
enum class Review : quint8
{
    Draft,
    Checked,
    Disputed
};
enum class Position : quint8
{
    Support,
    Oppose,
    Mixed,
    Neutral,
    Unclear
};
/// What a withdrawal claim says happens.
enum class What : quint8
{
    FullExit,
    PartialExit,
    Reduction,
    Redeployment,
    HandOver,
    MissionEnds,
    CombatRoleEnds,
    RoleChange,
    Extension,
    Stays,
    DecisionDue,
    NoPlan,
    NoTimetable,
    Undecided
};
enum class Modality : quint8
{
    Happened,
    UnderWay,
    Agreed,
    Announced,
    Planned,
    Expected,
    Possible,
    Permitted,
    Demanded,
    Proposed,
    Rejected,
    Denied
};
/// How the end of a withdrawal claim is bound: in, by = not later than, not before, until, within a duration.
enum class Bound : quint8
{
    In,
    By,
    NotBefore,
    Until,
    Within
};
enum class Qualifier : quint8
{
    Exact,
    About,
    AtLeast,
    MoreThan,
    LessThan,
    UpTo,
    Between
};
enum class Measure : quint8
{
    Troops,
    Fighters,
    Aid,
    States,
    Sorties,
    Attacks,
    Targets,
    Trained,
    Killed,
    People,
    Rounds,
    Sites,
    Other
};
enum class AssertionType : quint8
{
    Forecast,
    Threat,
    Refusal,
    Demand,
    Assessment,
    Other
};
enum class LinkKind : quint8
{
    Denies,
    Confirms,
    Answers,
    Supersedes
};
/// Admiralty code, source reliability. F means "cannot be judged", never "worst".
enum class Reliability : quint8
{
    A,
    B,
    C,
    D,
    E,
    F
};
/// Admiralty code, information credibility. Six means "cannot be judged", never "worst".
enum class Credibility : quint8
{
    One,
    Two,
    Three,
    Four,
    Five,
    Six
};
/// By which rule a contradiction was found.
enum class FindingRule : quint8
{
    EndsConflict,
    EndMoved,
    PlanDisputed,
    StanceChanged,
    StanceBoth,
    StanceDisputed,
    VoicesDiffer,
    Paraphrase,
    FiguresConflict,
    FigureChanged,
    PartsExceed,
    FigureRepeated,
    Denied,
    FactAndAttributed,
    SameWords,
    Superseded,
    AnnouncerDiffers
};
/// Whether a finding holds whatever the uncertain dates and numbers turn out to be.
enum class Certainty : quint8
{
    Certain,
    Possible
};
/// What the analyst thinks of a finding.
enum class Judgement : quint8
{
    Open,
    Real,
    Apparent,
    Dismissed
};
enum class ClaimKind : quint8
{
    Stance,
    Withdrawal,
    Figure,
    Assertion
};

/// One word of a closed list.
template <typename Enum>
struct Term
{
    Enum value;
    const char* key;  ///< ASCII, stable.
    const char* text; ///< English source text, context "Vocabulary".
};

/// All words of a list, in the order in which they are offered.
template <typename Enum>
[[nodiscard]] std::span<const Term<Enum>> terms();

template <typename Enum>
[[nodiscard]] const Term<Enum>& termOf(Enum value)
{
    for (const Term<Enum>& term : terms<Enum>()) {
        if (term.value == value)
            return term;
    }
    Q_UNREACHABLE();
}

template <typename Enum>
[[nodiscard]] QString keyOf(Enum value)
{
    return QString::fromLatin1(termOf(value).key);
}

/// The value whose key is @p key, or nothing.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromKey(QStringView key)
{
    for (const Term<Enum>& term : terms<Enum>()) {
        if (key == QLatin1String(term.key))
            return term.value;
    }
    return std::nullopt;
}

/// The word as people read it.
template <typename Enum>
[[nodiscard]] QString textOf(Enum value, Language language = interfaceLanguage())
{
    return translated(language, {"Vocabulary", termOf(value).text});
}

/// The same for what is read rather than chosen: nothing where nobody has stated it.
template <typename Enum>
[[nodiscard]] QString statedText(Enum value, Language language = interfaceLanguage())
{
    return value == Enum::NotStated ? QString() : textOf(value, language);
}

/// The grade's letter or digit, e.g. "B" or "2".
[[nodiscard]] QString symbolOf(Reliability value);
[[nodiscard]] QString symbolOf(Credibility value);

} // namespace tasrih
