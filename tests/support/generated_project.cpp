// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generated_project.h"

#include "database/store/project_store.h"
#include "database/text/code_points.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

#include <cmath>
#include <random>

namespace tasrih::test {

namespace {
constexpr int longestQuote = 260, quotedFrom = 400; // Characters; short articles are quoted at their beginning.
constexpr int wordsOfLanguage = 60000;
constexpr int articlesInBatch = 500;
constexpr int statementsInBatch = 450; // Before changes of more than 1,000 records the whole project is copied.
constexpr int actors = 400, places = 120, propositions = 40, outlets = 10;

/// Ranks as Zipf's law has them.
class Ranks
{
public:
    int operator()(std::mt19937_64& random)
    {
        // The inverse of the sum of 1/rank, which is about ln(rank).
        std::uniform_real_distribution<double> even(0, std::log(double(wordsOfLanguage)));
        return std::min(int(std::exp(even(random))) - 1, wordsOfLanguage - 1);
    }
};

QString sentenceOf(std::mt19937_64& random, Ranks& ranks, int words)
{
    static const QStringList proclitics{QString(),
                                        QString(),
                                        QString(),
                                        QStringLiteral("ال"),
                                        QStringLiteral("ال"),
                                        QStringLiteral("وال"),
                                        QStringLiteral("بال"),
                                        QStringLiteral("لل"),
                                        QStringLiteral("و"),
                                        QStringLiteral("ب")};
    QString text;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += i % 14 == 13 ? QStringLiteral("، ") : QStringLiteral(" ");
        if (random() % 60 == 0)
            text += QString::number(random() % 5000);
        else
            text += proclitics[qsizetype(random() % quint64(proclitics.size()))] + generatedWord(ranks(random));
    }
    return text + u'.';
}

/// Makes everything of one project, batch by batch.
class Generator
{
public:
    Generator(ProjectStore& store, const GeneratedSize& size)
        : m_store(store)
        , m_size(size)
    {
    }

    void run()
    {
        apply([&](Edits& edits) { addNames(edits); });
        for (int made = 0; made < m_size.articles; made += articlesInBatch) {
            apply([&](Edits& edits) {
                for (int i = made; i < std::min(made + articlesInBatch, m_size.articles); ++i)
                    addArticle(edits);
            });
        }
        for (int made = 0; made < m_size.statements; made += statementsInBatch) {
            apply([&](Edits& edits) {
                for (int i = made; i < std::min(made + statementsInBatch, m_size.statements); ++i)
                    addStatement(edits);
            });
        }
        m_store.forgetHistory();
    }

private:
    template <typename Fill>
    void apply(Fill fill)
    {
        m_store.apply(QStringLiteral("Make"), [&](const Snapshot&) {
            Edits edits;
            fill(edits);
            return edits;
        });
    }
    template <typename Id>
    Id next()
    {
        return m_store.ids().next<Id>();
    }
    template <typename Id>
    const Id& anyOf(const std::vector<Id>& all)
    {
        return all[std::size_t(m_random() % all.size())];
    }

    void addNames(Edits& edits)
    {
        for (int i = 0; i < outlets; ++i) {
            m_outlets.push_back(next<OutletId>());
            edits.put(Outlet{m_outlets.back(), QStringLiteral("وكالة %1").arg(generatedWord(100 + i))});
        }
        for (int i = 0; i < actors; ++i) {
            Actor actor{next<ActorId>(), generatedWord(2000 + i) + u' ' + generatedWord(3000 + i)};
            actor.kind = ActorKind::Person;
            m_actors.push_back(actor.id);
            edits.put(actor);
        }
        for (int i = 0; i < places; ++i) {
            m_places.push_back(next<PlaceId>());
            edits.put(Place{m_places.back(), {}, PlaceKind::City, generatedWord(5000 + i)});
        }
        for (int i = 0; i < propositions; ++i) {
            m_propositions.push_back(next<PropositionId>());
            edits.put(Proposition{m_propositions.back(), generatedWord(200 + i) + u' ' + generatedWord(300 + i)});
        }
    }

    void addArticle(Edits& edits)
    {
        const auto id = next<ArticleId>();
        const auto text = next<TextId>();
        QString words;
        for (int written = 0; written < m_size.words;) {
            const int length = 8 + int(m_random() % 24);
            words += (written % 120 < 30 && written > 0 ? QStringLiteral("\n")
                      : words.isEmpty()                 ? QString()
                                                        : QStringLiteral(" ")) +
                     sentenceOf(m_random, m_ranks, length);
            written += length;
        }
        Article article{id, text, anyOf(m_outlets), sentenceOf(m_random, m_ranks, 7)};
        article.published = Edtf::parse(QDate(2021, 1, 1).addDays(qint64(m_random() % 1460)).toString(Qt::ISODate));
        article.language = QStringLiteral("ar");
        article.state = ReadingState(m_random() % 4);
        edits.texts.push_back({text, id, words});
        edits.put(article);
        m_articles.emplace_back(id, m_size.statements / m_size.articles > 100 ? words : words.left(quotedFrom));
    }

    void addStatement(Edits& edits)
    {
        const auto& [article, words] = anyOf(m_articles);
        Saying saying{next<SayingId>()};
        if (m_random() % 3 > 0)
            saying.saidOn = Edtf::parse(QDate(2021, 1, 1).addDays(qint64(m_random() % 1460)).toString(Qt::ISODate));
        saying.speakers.push_back({next<SayingSpeakerId>(), anyOf(m_actors)});
        Statement statement{next<StatementId>(), saying.id, article};
        const int start = int(m_random() % quint64(words.size() - longestQuote - 40));
        const int end = start + 60 + int(m_random() % (longestQuote - 60));
        Highlight highlight{next<HighlightId>()};
        highlight.start = start;
        highlight.end = end;
        highlight.quote = words.mid(start, end - start);
        highlight.prefix = words.mid(std::max(0, start - 32), std::min(32, start));
        highlight.suffix = words.mid(end, 32);
        statement.highlights.push_back(highlight);
        statement.gloss = sentenceOf(m_random, m_ranks, 6);
        Claim claim{next<ClaimId>(), {}};
        switch (m_random() % 4) {
        case 0: {
            WithdrawalClaim withdrawal;
            withdrawal.place = anyOf(m_places);
            withdrawal.ends =
                Edtf::parse(QDate(2024, 1, 1).addMonths(int(m_random() % 36)).toString(QStringLiteral("yyyy-MM")));
            claim.body = withdrawal;
            break;
        }
        case 1: {
            Figure figure;
            figure.places = {anyOf(m_places)};
            figure.low = 100.0 * double(1 + m_random() % 60);
            claim.body = figure;
            break;
        }
        default: {
            Stance stance;
            stance.proposition = anyOf(m_propositions);
            stance.position = Position(m_random() % 5);
            claim.body = stance;
            break;
        }
        }
        statement.claims.push_back(claim);
        edits.put(saying);
        edits.put(statement);
    }

    ProjectStore& m_store;
    GeneratedSize m_size;
    std::mt19937_64 m_random{20240927};
    Ranks m_ranks;
    std::vector<OutletId> m_outlets;
    std::vector<ActorId> m_actors;
    std::vector<PlaceId> m_places;
    std::vector<PropositionId> m_propositions;
    std::vector<std::pair<ArticleId, QString>> m_articles; ///< With the beginning of the text.
};

} // namespace

namespace {
QString makeWord(int rank)
{
    // Letters of roots; what is rarer is longer, as in any language.
    static const QString letters = QStringLiteral("رملنبسدقعفحكجتهوشطصخزذثغضظءي");
    std::mt19937 random(quint32(rank) * 2654435761U + 17U);
    const int length = 3 + (rank > 40 ? 1 : 0) + (rank > 4000 ? 1 : 0) + int(random() % 2);
    QString word;
    for (int i = 0; i < length; ++i)
        word += i == 1 && random() % 3 == 0 ? QChar(0x0627) : letters[qsizetype(random() % quint32(letters.size()))];
    return word;
}
} // namespace

QString generatedWord(int rank)
{
    static std::vector<QString> made; // Starting a source of chances takes longer than all else.
    if (std::size_t(rank) >= made.size())
        made.resize(std::size_t(rank) + 1);
    QString& word = made[std::size_t(rank)];
    if (word.isNull())
        word = makeWord(rank);
    return word;
}

void generateProject(const QString& path, const GeneratedSize& size)
{
    QFile::remove(path);
    ProjectStore::create(path);
    ProjectStore store(path, ProjectStore::Access::ReadWrite);
    Generator(store, size).run();
}

QString generatedProject(const GeneratedSize& size)
{
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                     QStringLiteral("/tasrih-benchmarks"));
    cache.mkpath(QStringLiteral("."));
    const QString words = size.words == GeneratedSize().words ? QString() : QStringLiteral("-%1").arg(size.words);
    const QString path =
        cache.filePath(QStringLiteral("v1-%1-%2%3.tasrih").arg(size.articles).arg(size.statements).arg(words));
    if (!QFile::exists(path)) {
        const QString draft = path + QStringLiteral(".draft.tasrih");
        generateProject(draft, size);
        QFile::rename(draft, path);
    }
    return path;
}

} // namespace tasrih::test
