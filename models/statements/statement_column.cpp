// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/statement_column.h"

#include "database/dates/date_text.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/quotation.h"

#include <QtCore/QStringList>

namespace tasrih {

namespace {
QString sidesText(const Snapshot& snapshot, const Statement& statement)
{
    QStringList names;
    for (const SideId id : sidesOf(snapshot, statement)) {
        if (const Side* side = snapshot.find(id))
            names.append(shortNameOf(*side));
    }
    return listed(names);
}

QString claimsText(const Snapshot& snapshot, const Statement& statement)
{
    QStringList summaries;
    for (const Claim& claim : statement.claims)
        summaries.append(summaryOf(snapshot, claim));
    return listedApart(summaries);
}

QString tagsText(const Snapshot& snapshot, const Statement& statement)
{
    QStringList names;
    for (const TagId id : statement.tags) {
        if (const Tag* tag = snapshot.find(id))
            names.append(nameOf(*tag));
    }
    return listed(names);
}

QString publishedText(const Article* article)
{
    return article && article->published ? readable(*article->published, interfaceLanguage()) : QString();
}

/// By reliability, then by credibility; what was not given stands after what was.
SortKey gradeKey(const Statement& statement)
{
    constexpr int missing = 9;
    const int reliability = statement.reliability ? int(*statement.reliability) : missing;
    const int credibility = statement.credibility ? int(*statement.credibility) : missing;
    return {statement.reliability || statement.credibility, double(reliability * 10 + credibility)};
}
} // namespace

QString statementHeading(StatementColumn column)
{
    static constexpr Wording headings[StatementColumnCount] = {
        Wording("StatementColumn", "Said on"),   Wording("StatementColumn", "Speakers"),
        Wording("StatementColumn", "Side"),      Wording("StatementColumn", "Sentence"),
        Wording("StatementColumn", "Claims"),    Wording("StatementColumn", "Manner"),
        Wording("StatementColumn", "Article"),   Wording("StatementColumn", "Outlet"),
        Wording("StatementColumn", "Published"), Wording("StatementColumn", "Grade"),
        Wording("StatementColumn", "Review"),    Wording("StatementColumn", "Tags"),
    };
    return translated(headings[column]);
}

QString gradeText(const Statement& statement)
{
    if (!statement.reliability && !statement.credibility)
        return {};
    const QString none = QStringLiteral("–");
    return QStringLiteral("%1·%2").arg(statement.reliability ? symbolOf(*statement.reliability) : none,
                                       statement.credibility ? symbolOf(*statement.credibility) : none);
}

QString gradeWords(const Statement& statement)
{
    QStringList words;
    if (statement.reliability)
        words.append(textOf(*statement.reliability));
    if (statement.credibility)
        words.append(textOf(*statement.credibility));
    return listedApart(words);
}

QString statementText(const Snapshot& snapshot, const Statement& statement, StatementColumn column)
{
    const Article* article = snapshot.find(statement.article);
    switch (column) {
    case SaidOnColumn:
        return saidOnText(snapshot, statement);
    case SpeakersColumn:
        return speakersOf(snapshot, statement);
    case SideColumn:
        return sidesText(snapshot, statement);
    case SentenceColumn:
        return sentenceOf(statement);
    case ClaimsColumn:
        return claimsText(snapshot, statement);
    case MannerColumn:
        return statedText(statement.manner);
    case ArticleColumn:
        return article ? article->title : QString();
    case OutletColumn:
        return outletOf(snapshot, article);
    case PublishedColumn:
        return publishedText(article);
    case GradeColumn:
        return gradeText(statement);
    case ReviewColumn:
        return textOf(statement.review);
    case TagsColumn:
        return tagsText(snapshot, statement);
    case StatementColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

SortKey statementKey(const Snapshot& snapshot, const Statement& statement, StatementColumn column)
{
    const Article* article = snapshot.find(statement.article);
    switch (column) {
    case SaidOnColumn:
        return SortKey::of(dayOf(snapshot, statement));
    case PublishedColumn:
        return SortKey::of(article && article->published ? article->published->earliest() : std::optional<QDate>());
    case GradeColumn:
        return gradeKey(statement);
    case ReviewColumn:
        return {true, double(statement.review)};
    default:
        return SortKey::of(statementText(snapshot, statement, column));
    }
}

QString statementHint(const Snapshot& snapshot, const Statement& statement, StatementColumn column)
{
    switch (column) {
    case GradeColumn:
        return gradeWords(statement);
    case SentenceColumn:
    case ClaimsColumn:
    case SpeakersColumn:
    case ArticleColumn:
    case TagsColumn:
        return statementText(snapshot, statement, column);
    default:
        return {};
    }
}

} // namespace tasrih
