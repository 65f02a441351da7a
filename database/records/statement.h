// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/claim.h"
#include "database/records/id.h"
#include "database/words/vocabulary.h"

#include <QtCore/QString>

#include <concepts>
#include <optional>
#include <vector>

namespace tasrih {

struct SayingSpeaker
{
    SayingSpeakerId id;
    ActorId actor = nowhere<ActorId>();
    QString capacity, capacityEn; ///< What they spoke as.

    friend bool operator==(const SayingSpeaker&, const SayingSpeaker&) = default;
};

/// One act of speech. It exists once, however many articles report it.
struct Saying
{
    SayingId id;
    std::optional<Edtf> saidOn; ///< Unknown until stated: never filled with an article's date by itself.
    std::optional<Basis> saidBasis;
    QString saidPhrase; ///< The words that date it, verbatim.
    QString occasion;
    std::optional<Channel> channel;
    std::optional<PlaceId> place;
    QString note;
    std::vector<SayingSpeaker> speakers; ///< In order; a joint statement has several.

    friend bool operator==(const Saying&, const Saying&) = default;
};

/// One link of the chain "al-Abbasi says that Austin said".
struct Relay
{
    RelayId id;
    ActorId actor = nowhere<ActorId>();
    QString verb;

    friend bool operator==(const Relay&, const Relay&) = default;
};

/// A run of an article's text, half-open, in Unicode code points.
struct Highlight
{
    HighlightId id;
    std::optional<ClaimId> claim; ///< The claim it belongs to; of the statement as a whole if none.
    int start = 0;
    int end = 0;
    QString quote;          ///< The run itself.
    QString prefix, suffix; ///< Up to 32 code points on each side.
    /// The version of the text it lies in, where it found no place in the current one; nothing = the current one.
    std::optional<TextId> text = {};

    [[nodiscard]] bool isPlaced() const { return !text; }

    friend bool operator==(const Highlight&, const Highlight&) = default;
};

/// A saying as one article reports it, with everything that hangs on it.
struct Statement
{
    StatementId id;
    SayingId saying = nowhere<SayingId>();
    ArticleId article = nowhere<ArticleId>();
    Manner manner = Manner::NotStated;
    Identification identification = Identification::NotStated;
    QString gloss, glossEn; ///< The analyst's own words.
    QString note;
    std::optional<Reliability> reliability;
    std::optional<Credibility> credibility;
    Review review = Review::Draft;
    QString sic;        ///< The source's erring words.
    QString correction; ///< What they must be.
    std::vector<Relay> relays;
    std::vector<TagId> tags;
    std::vector<Claim> claims;
    std::vector<Highlight> highlights;

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// One statement denies, confirms, answers or supersedes another.
struct Link
{
    LinkId id;
    StatementId from = nowhere<StatementId>();
    StatementId to = nowhere<StatementId>();
    LinkKind kind = LinkKind::Answers;
    QString note;

    friend bool operator==(const Link&, const Link&) = default;
};

/// The claim of that id among those of a statement, to be changed where the statement may be; null where it has none.
template <typename AnyStatement>
requires std::same_as<std::remove_const_t<AnyStatement>, Statement>
[[nodiscard]] auto claimOf(AnyStatement& statement, ClaimId id) -> decltype(statement.claims.data())
{
    for (auto& claim : statement.claims) {
        if (claim.id == id)
            return &claim;
    }
    return nullptr;
}

} // namespace tasrih
