// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_edits.h"

#include "database/records/quoting.h"

#include <QtCore/QRegularExpression>

namespace tasrih {

namespace {

class Maker
{
public:
    Maker(const Snapshot& snapshot, IdSource& ids, std::mt19937& random)
        : m_snapshot(snapshot)
        , m_ids(ids)
        , m_random(random)
    {
    }

    Edits edits()
    {
        Edits result;
        switch (below(11)) {
        case 0:
            addArticle(result);
            break;
        case 1:
            addStatement(result);
            break;
        case 2:
            addStatement(result);
            break;
        case 3:
            changeStatement(result);
            break;
        case 4:
            changeStatement(result);
            break;
        case 5:
            removeStatement(result);
            break;
        case 6:
            changeActor(result);
            break;
        case 7:
            changeSaying(result);
            break;
        case 8:
            changeNote(result);
            break;
        case 9:
            judge(result);
            break;
        default:
            addLink(result);
            break;
        }
        return result;
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    template <typename Record>
    const Record* any()
    {
        const Table<Record>& table = m_snapshot.all<Record>();
        if (table.empty())
            return nullptr;
        auto row = table.begin();
        std::advance(row, below(int(table.size())));
        return &*row;
    }

    template <typename Enum>
    Enum word()
    {
        return terms<Enum>()[std::size_t(below(int(terms<Enum>().size())))].value;
    }

    QString phrase()
    {
        static const QStringList words{QStringLiteral("انسحاب"), QStringLiteral("قوّات"),  QStringLiteral("exit"),
                                       QStringLiteral("😀"),      QStringLiteral("'; --"), QStringLiteral("حرير")};
        QStringList chosen;
        for (int i = below(4); i >= 0; --i)
            chosen << words[below(int(words.size()))];
        return chosen.join(u' ');
    }

    std::optional<Edtf> date()
    {
        static const char* dates[] = {"2024-09", "2025-09-30?", "2024/2026", "2026-XX", "../2025", "2024-09-27~"};
        return below(3) == 0 ? std::nullopt : Edtf::parse(QString::fromLatin1(dates[below(6)]));
    }

    void addArticle(Edits& edits)
    {
        const auto id = m_ids.next<ArticleId>();
        const auto text = m_ids.next<TextId>();
        edits.texts.push_back({text, id, phrase() + u'\n' + phrase(), {}, QStringLiteral("UTF-8"), {}, 0, 0});
        edits.put(Article{.id = id, .text = text, .title = phrase(), .published = date()});
    }

    Claim claim()
    {
        Claim made{m_ids.next<ClaimId>(), Assertion{word<AssertionType>(), phrase(), phrase()}, {}, phrase(), {}, {}};
        const Proposition* proposition = any<Proposition>();
        const Place* place = any<Place>();
        switch (below(4)) {
        case 0:
            if (proposition)
                made.body = Stance{proposition->id, word<Position>()};
            break;
        case 1: {
            WithdrawalClaim body;
            if (place)
                body.place = place->id;
            body.what = word<What>();
            body.ends = date();
            made.body = body;
            break;
        }
        case 2: {
            Figure body;
            body.low = below(5000);
            if (place)
                body.places = {place->id};
            made.body = body;
            break;
        }
        default:
            break;
        }
        if (const Actor* actor = any<Actor>(); actor && below(3) == 0)
            made.holder = actor->id;
        return made;
    }

    void fill(Statement& statement)
    {
        statement.gloss = phrase();
        statement.review = word<Review>();
        statement.manner = word<Manner>();
        if (!statement.claims.empty() && below(2) == 0) {
            const ClaimId gone = statement.claims.back().id;
            statement.claims.pop_back();
            std::erase_if(statement.highlights, [gone](const Highlight& h) { return h.claim == gone; });
        }
        for (int i = below(3); i > 0; --i)
            statement.claims.push_back(claim());
        if (!statement.claims.empty() && below(3) == 0)
            statement.claims.front().body = claim().body;
        const QString text = QStringLiteral("عين الأسد 😀 والحرير");
        if (below(2) == 0)
            statement.highlights.push_back(
                highlightOf(m_ids.next<HighlightId>(),
                            statement.claims.empty() ? std::nullopt : std::optional(statement.claims.front().id), text,
                            below(4), 6 + below(6)));
        if (const Tag* tag = any<Tag>(); tag && below(2) == 0)
            statement.tags = {tag->id};
        if (const Actor* actor = any<Actor>(); actor && below(2) == 0)
            statement.relays = {Relay{m_ids.next<RelayId>(), actor->id, phrase()}};
    }

    void addStatement(Edits& edits)
    {
        const Article* article = any<Article>();
        if (!article)
            return addArticle(edits);
        Saying saying{m_ids.next<SayingId>()};
        saying.saidOn = date();
        if (const Actor* actor = any<Actor>())
            saying.speakers = {SayingSpeaker{m_ids.next<SayingSpeakerId>(), actor->id, phrase(), {}}};
        Statement statement{m_ids.next<StatementId>(), saying.id, article->id};
        fill(statement);
        edits.put(saying);
        edits.put(statement);
    }

    void changeStatement(Edits& edits)
    {
        const Statement* found = any<Statement>();
        if (!found)
            return addStatement(edits);
        Statement statement = *found;
        fill(statement);
        // Claims of other statements may be part of a figure here: keep the figures that are referred to.
        edits.put(statement);
    }

    void removeStatement(Edits& edits)
    {
        if (const Statement* found = any<Statement>())
            edits.remove(found->id);
    }

    void changeActor(Edits& edits)
    {
        Actor actor = any<Actor>() && below(2) == 0 ? *any<Actor>() : Actor{m_ids.next<ActorId>()};
        actor.name = phrase();
        actor.aliases.push_back(ActorAlias{m_ids.next<ActorAliasId>(), phrase(), QStringLiteral("ar")});
        if (actor.aliases.size() > 3)
            actor.aliases.erase(actor.aliases.begin());
        edits.put(actor);
    }

    void changeSaying(Edits& edits)
    {
        const Saying* found = any<Saying>();
        if (!found)
            return addStatement(edits);
        Saying saying = *found;
        saying.saidOn = date();
        saying.occasion = phrase();
        std::reverse(saying.speakers.begin(), saying.speakers.end());
        edits.put(saying);
    }

    void changeNote(Edits& edits)
    {
        if (const ArticleNote* found = any<ArticleNote>(); found && below(3) == 0) {
            edits.remove(found->id);
            return;
        }
        if (const Article* article = any<Article>())
            edits.put(ArticleNote{.id = m_ids.next<ArticleNoteId>(),
                                  .article = article->id,
                                  .start = below(4),
                                  .end = 6 + below(6),
                                  .quote = phrase(),
                                  .note = phrase()});
    }

    void judge(Edits& edits)
    {
        if (const Verdict* found = any<Verdict>(); found && below(3) == 0) {
            edits.remove(found->id);
            return;
        }
        const Statement* first = any<Statement>();
        const Statement* second = any<Statement>();
        if (first && second)
            edits.put(Verdict{m_ids.next<VerdictId>(), word<FindingRule>(), first->id.value(), second->id.value(),
                              word<Judgement>(), phrase()});
    }

    void addLink(Edits& edits)
    {
        const Statement* from = any<Statement>();
        const Statement* to = any<Statement>();
        // Towards the older one, so that none supersede each other in a circle.
        if (from && to && from->id < to->id)
            std::swap(from, to);
        if (from && to && to->id != from->id)
            edits.put(tasrih::Link{m_ids.next<LinkId>(), from->id, to->id, word<LinkKind>(), phrase()});
    }

    const Snapshot& m_snapshot;
    IdSource& m_ids;
    std::mt19937& m_random;
};

} // namespace

Edits randomEdits(const Snapshot& snapshot, IdSource& ids, std::mt19937& random)
{
    return Maker(snapshot, ids, random).edits();
}

QStringList besideRandomQuotes(QStringList problems)
{
    static const QRegularExpression quotes(
        QStringLiteral("^(Highlight|Note) |table (highlight|article_note): it ends at character"));
    problems.removeIf([](const QString& problem) { return quotes.match(problem).hasMatch(); });
    return problems;
}

} // namespace tasrih
