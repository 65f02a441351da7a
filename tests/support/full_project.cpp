// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_project.h"

namespace tasrih::test {

namespace {

/// A word that stands nowhere else in the project.
QString word(const char* stem)
{
    static int last = 0;
    return QStringLiteral("%1-%2").arg(QLatin1String(stem)).arg(++last);
}

Edtf date(const char* edtf)
{
    return Edtf::parse(QString::fromLatin1(edtf)).value();
}

class Maker
{
public:
    explicit Maker(IdSource& ids)
        : m_ids(ids)
    {
    }

    Edits run()
    {
        putNames();
        for (int i = 0; i < 2; ++i)
            putArticle(i);
        putActors();
        putStatements();
        putTheRest();
        return std::move(m_edits);
    }

private:
    template <typename Key>
    Key next()
    {
        return m_ids.next<Key>();
    }

    void putNames()
    {
        for (int i = 0; i < 2; ++i) {
            m_sides.push_back(next<SideId>());
            m_edits.put(Side{m_sides.back(), word("side"), word("side-en"), word("short"), word("short-en"),
                             QStringLiteral("#10203%1").arg(i), 5 + i});
            m_outlets.push_back(next<OutletId>());
            m_edits.put(Outlet{m_outlets.back(), word("outlet"), word("outlet-en"), word("https://example.org/"),
                               Reliability::B, word("note")});
            m_tags.push_back(next<TagId>());
            m_edits.put(Tag{m_tags.back(), word("tag"), word("tag-en")});
            m_propositions.push_back(next<PropositionId>());
            m_edits.put(Proposition{m_propositions.back(), word("sentence"), word("sentence-en"), word("brief"),
                                    word("brief-en"), word("note"), 7 + i});
        }
        m_edits.put(Tag{next<TagId>(), word("tag on nothing"), word("tag-en")});
        for (int i = 0; i < 4; ++i)
            m_places.push_back(next<PlaceId>());
        for (int i = 0; i < 4; ++i) {
            Place place{m_places[std::size_t(i)]};
            if (i < 2)
                place.parent = m_places[3];
            place.kind = PlaceKind::Base;
            place.name = word("place");
            place.nameEn = word("place-en");
            place.latitude = 33.25 + i;
            place.longitude = 42.5 + i;
            place.note = word("note");
            for (int alias = 0; alias < 2; ++alias)
                place.aliases.push_back({next<PlaceAliasId>(), word("spelling"), QStringLiteral("ar")});
            m_edits.put(place);
        }
        for (int i = 0; i < 2; ++i) {
            m_phases.push_back(next<PhaseId>());
            m_edits.put(Phase{m_phases.back(),
                              word("phase"),
                              word("phase-en"),
                              word("note"),
                              word("note-en"),
                              {m_places[0], m_places[1]},
                              3 + i});
        }
    }

    void putArticle(int i)
    {
        const ArticleId id = next<ArticleId>();
        m_articles.push_back(id);
        m_texts.push_back(next<TextId>());
        m_edits.texts.push_back({m_texts.back(), id, word("A text that nobody wrote, long enough for a passage")});
        Article article{id, m_texts.back(), m_outlets[0], word("title"), word("author")};
        article.published = date("2024-09-27");
        article.publishedBasis = Basis::Stated;
        article.url = word("https://example.org/a/");
        article.language = QStringLiteral("en");
        article.state = ReadingState::Read;
        article.note = word("note");
        article.importedAt = QDateTime(QDate(2024, 9, 28), QTime(8, i), Qt::UTC);
        m_edits.put(article);
    }

    void putActors()
    {
        for (int i = 0; i < 4; ++i)
            m_actors.push_back(next<ActorId>());
        for (int i = 0; i < 4; ++i) {
            Actor actor{m_actors[std::size_t(i)],
                        word("actor"),
                        word("actor-en"),
                        ActorKind::Office,
                        m_sides[0],
                        m_articles[0],
                        word("note")};
            for (int each = 0; each < 2; ++each) {
                actor.aliases.push_back({next<ActorAliasId>(), word("alias"), QStringLiteral("ar")});
                // Only upward, and not to the last one: that is where a test turns them to.
                if (i == 0)
                    actor.memberships.push_back({next<MembershipId>(), m_actors[std::size_t(1 + each)], word("role"),
                                                 word("role-en"), date("2022-10"), date("2025")});
            }
            m_edits.put(actor);
        }
    }

    Claim claim(decltype(Claim::body) body)
    {
        return {next<ClaimId>(),      std::move(body), m_actors[0], word("condition"),
                word("condition-en"), word("phrase"),  true,        word("label"),
                word("label-en")};
    }

    Figure figure(std::optional<ClaimId> partOf)
    {
        Figure figure{Measure::Troops,
                      word("scope"),
                      word("scope-en"),
                      word("unit"),
                      m_actors[0],
                      {m_places[0], m_places[1]},
                      2500,
                      3000,
                      Qualifier::About,
                      date("2024-09")};
        figure.partOf = partOf;
        return figure;
    }

    WithdrawalClaim withdrawal()
    {
        return {m_places[0],       m_phases[0],           m_actors[0],     word("object"),
                word("object-en"), m_places[1],           What::FullExit,  Modality::Announced,
                Bound::In,         date("2024-10"),       date("2026-09"), date("2025-09"),
                word("counted"),   QStringLiteral("P12M")};
    }

    void putStatements()
    {
        for (int i = 0; i < 2; ++i) {
            m_sayings.push_back(next<SayingId>());
            Saying saying{m_sayings.back(), date("2024-09-26"), Basis::Stated, word("yesterday"),
                          word("occasion"), Channel::Speech,    m_places[0],   word("note")};
            for (int each = 0; each < 2; ++each)
                saying.speakers.push_back(
                    {next<SayingSpeakerId>(), m_actors[std::size_t(each)], word("capacity"), word("capacity-en")});
            m_edits.put(saying);
            putStatement(m_sayings.back());
        }
    }

    void putStatement(SayingId saying)
    {
        m_statements.push_back(next<StatementId>());
        Statement one{m_statements.back(), saying, m_articles[0], Manner::Direct, Identification::Role};
        one.gloss = word("gloss");
        one.glossEn = word("gloss-en");
        one.note = word("note");
        one.reliability = Reliability::C;
        one.credibility = Credibility::Three;
        one.review = Review::Draft;
        one.sic = word("sic");
        one.correction = word("correction");
        one.tags = m_tags;
        for (int i = 0; i < 2; ++i) {
            one.relays.push_back({next<RelayId>(), m_actors[std::size_t(i)], word("says")});
            one.claims.push_back(claim(Stance{m_propositions[0], Position::Support}));
            one.claims.push_back(claim(withdrawal()));
            one.claims.push_back(claim(Assertion{AssertionType::Threat, word("words"), word("words-en")}));
        }
        one.claims.push_back(claim(figure({})));
        const ClaimId whole = one.claims.back().id;
        one.claims.push_back(claim(figure({})));
        one.claims.push_back(claim(figure(whole)));
        for (int i = 0; i < 2; ++i)
            one.highlights.push_back({next<HighlightId>(), whole, 2 + 20 * i, 12 + 20 * i, word("quote"),
                                      word("before"), word("after"), m_texts[0]});
        m_edits.put(one);
    }

    void putTheRest()
    {
        m_edits.put(Event{next<EventId>(), word("event"), word("event-en"), date("2024-09-27"), m_places[0],
                          word("source"), word("note")});
        const StatementId other = next<StatementId>();
        m_edits.put(Statement{other, m_sayings[0], m_articles[1]});
        m_edits.put(Link{next<LinkId>(), m_statements[0], m_statements[1], LinkKind::Denies, word("note")});
        m_edits.put(SavedSearch{next<SavedSearchId>(), word("search"), QStringLiteral("{}")});
        m_edits.put(ArticleNote{next<ArticleNoteId>(), m_articles[0], 3, 13, word("quote"), word("before"),
                                word("after"), word("note"), m_texts[0]});
        m_edits.put(Verdict{next<VerdictId>(), FindingRule::EndsConflict, 101, 202, Judgement::Open, word("reason")});
    }

    IdSource& m_ids;
    Edits m_edits;
    std::vector<SideId> m_sides;
    std::vector<OutletId> m_outlets;
    std::vector<TagId> m_tags;
    std::vector<PropositionId> m_propositions;
    std::vector<PlaceId> m_places;
    std::vector<PhaseId> m_phases;
    std::vector<ArticleId> m_articles;
    std::vector<TextId> m_texts;
    std::vector<ActorId> m_actors;
    std::vector<SayingId> m_sayings;
    std::vector<StatementId> m_statements;
};

} // namespace

Edits fullProject(IdSource& ids)
{
    return Maker(ids).run();
}

} // namespace tasrih::test
