// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/duration.h"
#include "database/records/quoting.h"
#include "database/sample/sample_records.h"

namespace tasrih {

namespace {

void readSayings(SampleKeys& keys, Edits& edits)
{
    for (const SampleObject& o : readSample(QStringLiteral("sayings.json"))) {
        Saying saying{keys.make<SayingId>(o.text("key")),
                      o.date("said_on"),
                      o.optionalWord<Basis>("said_basis"),
                      o.text("said_phrase"),
                      o.text("occasion"),
                      o.optionalWord<Channel>("channel"),
                      keys.reference<PlaceId>(o, "place"),
                      o.text("note"),
                      {}};
        for (const SampleObject& s : o.objects("speakers"))
            saying.speakers.push_back(SayingSpeaker{keys.fresh<SayingSpeakerId>(),
                                                    keys.known<ActorId>(s, s.text("actor"), "actor"),
                                                    s.text("capacity"), s.text("capacity_en")});
        edits.put(saying);
    }
}

/// Finds the spans' quotes in the text and adds them as highlights.
void readSpans(SampleKeys& keys, const SampleObject& object, const QString& text, std::optional<ClaimId> claim,
               Statement& statement)
{
    for (const SampleObject& span : object.objects("spans")) {
        const QString quote = span.text("quote");
        qsizetype at = -1;
        for (int left = int(span.number("occurrence").value_or(1.0)); left > 0; --left) {
            at = text.indexOf(quote, at + 1);
            if (at < 0)
                span.fail("quote");
        }
        statement.highlights.push_back(highlightOf(keys.fresh<HighlightId>(), claim, text, at, at + quote.size()));
    }
}

WithdrawalClaim readWithdrawal(SampleKeys& keys, const SampleObject& o)
{
    WithdrawalClaim claim{keys.reference<PlaceId>(o, "place"),
                          keys.reference<PhaseId>(o, "phase"),
                          keys.reference<ActorId>(o, "force"),
                          o.text("object"),
                          o.text("object_en"),
                          keys.reference<PlaceId>(o, "from_place"),
                          o.word("what", What::Undecided),
                          o.word("modality", Modality::Announced),
                          o.word("bound", Bound::In),
                          o.date("starts"),
                          o.date("ends"),
                          o.date("anchor"),
                          o.text("anchor_note"),
                          o.text("duration")};
    if (!claim.ends && claim.anchor && !claim.duration.isEmpty()) {
        const std::optional<Duration> duration = Duration::parse(claim.duration);
        if (!duration)
            o.fail("duration");
        claim.ends = deriveEnd(*claim.anchor, *duration);
    }
    return claim;
}

Figure readFigure(SampleKeys& keys, const SampleObject& o)
{
    Figure figure{o.word("measure", Measure::Other),
                  o.text("scope"),
                  o.text("scope_en"),
                  o.text("unit"),
                  keys.reference<ActorId>(o, "force"),
                  {},
                  o.number("low"),
                  o.number("high"),
                  o.word("qualifier", Qualifier::Exact),
                  o.date("as_of"),
                  o.flag("cumulative") ? Figure::Span::Cumulative : Figure::Span::AsOf,
                  {}};
    for (const auto& place : o.array("places"))
        figure.places.push_back(keys.known<PlaceId>(o, place.toString(), "places"));
    if (o.has("part_of"))
        figure.partOf = keys.make<ClaimId>(o.text("part_of"));
    return figure;
}

Claim readClaim(SampleKeys& keys, const SampleObject& o)
{
    const auto body = [&]() -> ClaimBody {
        switch (o.word("kind", ClaimKind::Assertion)) {
        case ClaimKind::Stance:
            return Stance{keys.known<PropositionId>(o, o.text("proposition"), "proposition"),
                          o.word("position", Position::Unclear)};
        case ClaimKind::Withdrawal:
            return readWithdrawal(keys, o);
        case ClaimKind::Figure:
            return readFigure(keys, o);
        case ClaimKind::Assertion:
            break;
        }
        return Assertion{o.word("type", AssertionType::Other), o.text("text"), o.text("text_en")};
    };
    const ClaimId id = o.has("key") ? keys.make<ClaimId>(o.text("key")) : keys.fresh<ClaimId>();
    return Claim{id,
                 body(),
                 keys.reference<ActorId>(o, "holder"),
                 o.text("condition"),
                 o.text("condition_en"),
                 o.text("phrase"),
                 o.flag("featured")};
}

Statement readStatement(SampleKeys& keys, const SampleObject& o, ArticleId article, const QString& text)
{
    Statement statement{keys.make<StatementId>(o.text("key")),
                        keys.known<SayingId>(o, o.text("saying"), "saying"),
                        article,
                        o.word("manner", Manner::Indirect),
                        o.word("identification", Identification::Named),
                        o.text("gloss"),
                        o.text("gloss_en"),
                        o.text("note"),
                        o.optionalWord<Reliability>("reliability"),
                        o.optionalWord<Credibility>("credibility"),
                        o.word("review", Review::Draft),
                        o.text("sic"),
                        o.text("correction"),
                        {},
                        {},
                        {},
                        {}};
    for (const SampleObject& relay : o.objects("relays"))
        statement.relays.push_back(
            Relay{keys.fresh<RelayId>(), keys.known<ActorId>(relay, relay.text("actor"), "actor"), relay.text("verb")});
    for (const auto& tag : o.array("tags"))
        statement.tags.push_back(keys.known<TagId>(o, tag.toString(), "tags"));
    readSpans(keys, o, text, std::nullopt, statement);
    for (const SampleObject& c : o.objects("claims")) {
        statement.claims.push_back(readClaim(keys, c));
        readSpans(keys, c, text, statement.claims.back().id, statement);
    }
    return statement;
}

void readLinks(SampleKeys& keys, Edits& edits)
{
    for (const SampleObject& o : readSample(QStringLiteral("links.json")))
        edits.put(Link{keys.fresh<LinkId>(), keys.known<StatementId>(o, o.text("from"), "from"),
                       keys.known<StatementId>(o, o.text("to"), "to"), o.word("kind", LinkKind::Answers),
                       o.text("note")});
}

} // namespace

void readSampleStatements(SampleKeys& keys, const QHash<QString, QString>& texts, Edits& edits)
{
    readSayings(keys, edits);
    for (const SampleObject& article : readSample(QStringLiteral("articles.json"))) {
        const QString key = article.text("key");
        const QString number = article.text("file").section(u'/', -1).section(u'.', 0, 0);
        for (const SampleObject& o : readSample(QStringLiteral("statements/%1.json").arg(number)))
            edits.put(readStatement(keys, o, keys.make<ArticleId>(key), texts.value(key)));
    }
    readLinks(keys, edits);
}

} // namespace tasrih
