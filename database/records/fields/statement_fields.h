// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/claim_fields.h"
#include "database/records/statement.h"

namespace tasrih {

template <>
struct Description<SayingSpeaker>
{
    static constexpr const char* table = "saying_speaker";
    static constexpr std::tuple fields{
        Field("actor_id", &SayingSpeaker::actor, QT_TRANSLATE_NOOP("Fields", "Speaker")),
        Field("capacity", &SayingSpeaker::capacity, QT_TRANSLATE_NOOP("Fields", "Capacity")),
        Field("capacity_en", &SayingSpeaker::capacityEn, QT_TRANSLATE_NOOP("Fields", "Capacity in English")),
    };
};

template <>
struct Description<Saying>
{
    static constexpr const char* table = "saying";
    static constexpr std::tuple fields{
        Children("saying_id", &Saying::speakers, QT_TRANSLATE_NOOP("Fields", "Speakers")),
        Field("said_on", &Saying::saidOn, QT_TRANSLATE_NOOP("Fields", "Said on"), {.days = "said"}),
        Field("said_basis", &Saying::saidBasis, QT_TRANSLATE_NOOP("Fields", "How the date is known")),
        Field("said_phrase", &Saying::saidPhrase, QT_TRANSLATE_NOOP("Fields", "Words that date it"), traits::quoted),
        Field("occasion", &Saying::occasion, QT_TRANSLATE_NOOP("Fields", "Occasion")),
        Field("channel", &Saying::channel, QT_TRANSLATE_NOOP("Fields", "Channel")),
        Field("place_id", &Saying::place, QT_TRANSLATE_NOOP("Fields", "Place")),
        Field("note", &Saying::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
    };
};

template <>
struct Description<Relay>
{
    static constexpr const char* table = "relay";
    static constexpr std::tuple fields{
        Field("actor_id", &Relay::actor, QT_TRANSLATE_NOOP("Fields", "Relayed by")),
        Field("verb", &Relay::verb, QT_TRANSLATE_NOOP("Fields", "Verb of the relay")),
    };
};

template <>
struct Description<Highlight>
{
    static constexpr const char* table = "highlight";
    static constexpr std::tuple fields{
        Field("quote", &Highlight::quote, QT_TRANSLATE_NOOP("Fields", "Text"),
              {.holds = Holds::Passage, .isFilled = true}),
        Field("start_offset", &Highlight::start, QT_TRANSLATE_NOOP("Fields", "Start in the text"), traits::rider),
        Field("end_offset", &Highlight::end, QT_TRANSLATE_NOOP("Fields", "End in the text"), traits::rider),
        Field("prefix", &Highlight::prefix, QT_TRANSLATE_NOOP("Fields", "Words before it"),
              {.holds = Holds::Verbatim, .isRider = true}),
        Field("suffix", &Highlight::suffix, QT_TRANSLATE_NOOP("Fields", "Words after it"),
              {.holds = Holds::Verbatim, .isRider = true}),
        Field("text_id", &Highlight::text, QT_TRANSLATE_NOOP("Fields", "Only in an earlier text")),
        Field("claim_id", &Highlight::claim, QT_TRANSLATE_NOOP("Fields", "Passage of the claim")),
    };
};

template <>
struct Description<Statement>
{
    static constexpr const char* table = "statement";
    static constexpr std::tuple fields{
        Field("manner", &Statement::manner, QT_TRANSLATE_NOOP("Fields", "Manner")),
        Field("identification", &Statement::identification, QT_TRANSLATE_NOOP("Fields", "Speaker identified")),
        Field("gloss", &Statement::gloss, QT_TRANSLATE_NOOP("Fields", "Gloss")),
        Field("gloss_en", &Statement::glossEn, QT_TRANSLATE_NOOP("Fields", "Gloss in English")),
        Field("note", &Statement::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
        Field("reliability", &Statement::reliability, QT_TRANSLATE_NOOP("Fields", "Reliability")),
        Field("credibility", &Statement::credibility, QT_TRANSLATE_NOOP("Fields", "Credibility")),
        Field("review", &Statement::review, QT_TRANSLATE_NOOP("Fields", "Review")),
        Field("sic", &Statement::sic, QT_TRANSLATE_NOOP("Fields", "Sic"), traits::quoted),
        Field("correction", &Statement::correction, QT_TRANSLATE_NOOP("Fields", "Correction")),
        Field("saying_id", &Statement::saying, QT_TRANSLATE_NOOP("Fields", "Saying")),
        Field("article_id", &Statement::article, QT_TRANSLATE_NOOP("Fields", "Article")),
        Children("statement_id", &Statement::relays, QT_TRANSLATE_NOOP("Fields", "Chain of relays")),
        Members("statement_tag", "statement_id", "tag_id", &Statement::tags, QT_TRANSLATE_NOOP("Fields", "Tag"),
                QT_TRANSLATE_NOOP("Fields", "Tags")),
        // Before the claims: the highlights of a claim that goes go first.
        Children("statement_id", &Statement::highlights, QT_TRANSLATE_NOOP("Fields", "Texts")),
        Children("statement_id", &Statement::claims, QT_TRANSLATE_NOOP("Fields", "Claims")),
    };
};

template <>
struct Description<Link>
{
    static constexpr const char* table = "link";
    static constexpr std::tuple fields{
        Field("kind", &Link::kind, QT_TRANSLATE_NOOP("Fields", "Link")),
        Field("from_id", &Link::from, QT_TRANSLATE_NOOP("Fields", "Of the statement")),
        Field("to_id", &Link::to, QT_TRANSLATE_NOOP("Fields", "To the statement")),
        Field("note", &Link::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
    };
};

} // namespace tasrih
