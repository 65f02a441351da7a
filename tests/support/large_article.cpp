// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/large_article.h"

#include <algorithm>
#include <array>

namespace tasrih::test {

namespace {
constexpr int speakerCount = 4;
constexpr int contextLength = 32;

struct Cast
{
    std::vector<ActorId> speakers;
    PropositionId proposition;
};

Cast addCast(IdSource& ids, Edits& edits)
{
    const std::array<SideId, 2> sides{ids.next<SideId>(), ids.next<SideId>()};
    edits.put(Side{.id = sides[0], .name = QStringLiteral("الحكومة"), .colour = QStringLiteral("federal")});
    edits.put(Side{.id = sides[1], .name = QStringLiteral("الولايات المتحدة"), .colour = QStringLiteral("us")});
    Cast cast{.speakers = {}, .proposition = ids.next<PropositionId>()};
    for (int i = 0; i < speakerCount; ++i) {
        cast.speakers.push_back(ids.next<ActorId>());
        edits.put(Actor{.id = cast.speakers.back(),
                        .name = QStringLiteral("متحدث %1").arg(i + 1),
                        .side = sides[std::size_t(i) % 2]});
    }
    edits.put(Proposition{.id = cast.proposition, .text = QStringLiteral("تنسحب القوات في موعدها")});
    return cast;
}

Claim claimNumber(int number, IdSource& ids, const Cast& cast)
{
    Claim claim{.id = ids.next<ClaimId>(), .body = Assertion{.text = QStringLiteral("الانسحاب قريب")}};
    switch (number % 4) {
    case 0:
        claim.body = Stance{cast.proposition, Position(number / 4 % 5)};
        break;
    case 1:
        claim.body = WithdrawalClaim{.object = QStringLiteral("القوات")};
        break;
    case 2:
        claim.body = Figure{.scope = QStringLiteral("الجنود"), .low = 2500};
        break;
    default:
        break;
    }
    return claim;
}

// The text holds no character beyond the basic plane, so that code points and UTF-16 units are the same here.
Highlight highlightOn(const QString& text, int start, int end, IdSource& ids)
{
    return {.id = ids.next<HighlightId>(),
            .start = start,
            .end = end,
            .quote = text.mid(start, end - start),
            .prefix = text.mid(std::max(0, start - contextLength), std::min(start, contextLength)),
            .suffix = text.mid(end, contextLength)};
}
} // namespace

QString largeArabicText(const LargeArticleSize& size)
{
    static const QStringList words = QStringLiteral("قال المسؤول إن انسحاب قوات التحالف من قاعدة عين الأسد يبدأ في "
                                                    "أيلول، وينتهي بعد عام من الإعلان المشترك بين بغداد وواشنطن.")
                                         .split(u' ');
    QString text;
    text.reserve(size.characters + 32);
    int paragraphStart = 0;
    for (int i = 0; text.size() < size.characters; ++i) {
        const bool isFull = size.paragraph > 0 && text.size() - paragraphStart >= size.paragraph;
        if (!text.isEmpty())
            text += isFull ? u'\n' : u' ';
        if (isFull)
            paragraphStart = int(text.size());
        text += words[(i * 7 + i / 19) % words.size()];
    }
    text.truncate(size.characters);
    return text;
}

LargeArticle makeLargeArticle(IdSource& ids, const LargeArticleSize& size)
{
    LargeArticle made{.article = ids.next<ArticleId>(), .text = largeArabicText(size), .edits = {}};
    const auto text = ids.next<TextId>();
    made.edits.texts.push_back({.id = text, .article = made.article, .text = made.text});
    made.edits.put(Article{
        .id = made.article, .text = text, .title = QStringLiteral("خبر طويل"), .language = QStringLiteral("ar")});
    const Cast cast = addCast(ids, made.edits);
    const int length = int(made.text.size());
    for (int i = 0; i < size.claims; ++i) {
        Saying saying{.id = ids.next<SayingId>()};
        saying.speakers.push_back({.id = ids.next<SayingSpeakerId>(), .actor = cast.speakers[std::size_t(i) % 4]});
        made.edits.put(saying);
        const int start = int(qint64(i) * length / size.claims);
        const int end = std::min(length, start + 60 + i * 37 % 340);
        Statement statement{.id = ids.next<StatementId>(), .saying = saying.id, .article = made.article};
        statement.claims.push_back(claimNumber(i, ids, cast));
        statement.highlights.push_back(highlightOn(made.text, start, end, ids));
        made.edits.put(statement);
    }
    return made;
}

} // namespace tasrih::test
