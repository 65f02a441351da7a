// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/column_kinds.h"

#include "database/records/vocabulary.h"
#include "database/store/sql/rows.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace tasrih {

namespace {

using Kind = ColumnShape::Kind;

template <typename Enum>
bool isKey(QStringView word)
{
    return fromKey<Enum>(word).has_value();
}

/// A key of the palette or "#rrggbb".
bool isColour(QStringView word)
{
    static const QRegularExpression form(QStringLiteral("^(#[0-9A-Fa-f]{6}|[a-z]*)$"));
    return form.match(word.toString()).hasMatch();
}

struct WordList
{
    bool (*isWord)(QStringView) = nullptr;
    QString fallback = {};
};

template <typename Enum>
WordList listOf()
{
    return {isKey<Enum>};
}

/// @param fallback what the loaders take an unknown word for.
template <typename Enum>
WordList listOf(Enum fallback)
{
    return {isKey<Enum>, keyOf(fallback)};
}

const QHash<QString, WordList>& wordLists()
{
    static const QHash<QString, WordList> lists{
        {QStringLiteral("actor.kind"), listOf(ActorKind::Person)},
        {QStringLiteral("place.kind"), listOf(PlaceKind::City)},
        {QStringLiteral("outlet.reliability"), listOf<Reliability>()},
        {QStringLiteral("article.state"), listOf(ReadingState::New)},
        {QStringLiteral("article.published_basis"), listOf<Basis>()},
        {QStringLiteral("saying.said_basis"), listOf<Basis>()},
        {QStringLiteral("saying.channel"), listOf<Channel>()},
        {QStringLiteral("statement.manner"), listOf(Manner::Indirect)},
        {QStringLiteral("statement.identification"), listOf(Identification::Named)},
        {QStringLiteral("statement.review"), listOf(Review::Draft)},
        {QStringLiteral("statement.reliability"), listOf<Reliability>()},
        {QStringLiteral("statement.credibility"), listOf<Credibility>()},
        {QStringLiteral("claim.kind"), listOf<ClaimKind>()},
        {QStringLiteral("stance.position"), listOf(Position::Unclear)},
        {QStringLiteral("withdrawal_claim.what"), listOf(What::Undecided)},
        {QStringLiteral("withdrawal_claim.modality"), listOf(Modality::Announced)},
        {QStringLiteral("withdrawal_claim.bound"), listOf(Bound::In)},
        {QStringLiteral("figure.measure"), listOf(Measure::Other)},
        {QStringLiteral("figure.qualifier"), listOf(Qualifier::Exact)},
        {QStringLiteral("assertion.type"), listOf(AssertionType::Other)},
        {QStringLiteral("link.kind"), listOf(LinkKind::Answers)},
        {QStringLiteral("verdict.rule"), listOf<FindingRule>()},
        {QStringLiteral("verdict.judgement"), listOf(Judgement::Open)},
        {QStringLiteral("change.kind"),
         {[](QStringView word) { return word == u"do" || word == u"undo" || word == u"redo"; }}},
        {QStringLiteral("side.colour"), {isColour, QStringLiteral("#808080")}},
        {QStringLiteral("saved_search.filter"), {[](QStringView word) { return word.startsWith(u'{'); }}},
    };
    return lists;
}

const QHash<QString, Kind>& particularKinds()
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("article_text.text"), Kind::Unread},
        {QStringLiteral("article_text.article_id"), Kind::Id},
        {QStringLiteral("article_text.made_at"), Kind::Moment},
        {QStringLiteral("article.imported_at"), Kind::Moment},
        {QStringLiteral("claim.featured"), Kind::Boolean},
        {QStringLiteral("withdrawal_claim.duration"), Kind::Duration},
        {QStringLiteral("figure.cumulative"), Kind::Boolean},
        {QStringLiteral("place.latitude"), Kind::Latitude},
        {QStringLiteral("place.longitude"), Kind::Longitude},
        {QStringLiteral("verdict.first_id"), Kind::Id},
        {QStringLiteral("verdict.second_id"), Kind::Id},
        {QStringLiteral("change.seq"), Kind::Id},
        {QStringLiteral("change.target_seq"), Kind::Id},
        {QStringLiteral("change.group_id"), Kind::Id},
        {QStringLiteral("change.at"), Kind::Moment},
    };
    return kinds;
}

Kind kindByType(const QString& declaredType, const ColumnShape& column)
{
    if (column.name == QLatin1String("id") || !column.target.isEmpty())
        return Kind::Id;
    if (declaredType == QLatin1String("INTEGER"))
        return Kind::Whole;
    if (declaredType == QLatin1String("REAL"))
        return Kind::Real;
    return declaredType == QLatin1String("BLOB") ? Kind::Bytes : Kind::Text;
}

} // namespace

void describeColumn(const QString& table, const QString& declaredType, ColumnShape& column)
{
    const QString name = table + u'.' + column.name;
    const WordList list = wordLists().value(name);
    column.isWord = list.isWord;
    column.fallback = list.fallback;
    const Kind usual = verbatimColumns().contains(name) ? Kind::Verbatim : kindByType(declaredType, column);
    column.kind = column.isWord ? Kind::Word : particularKinds().value(name, usual);
    static const QStringList filled{QStringLiteral("setting.key"),        QStringLiteral("place_alias.name"),
                                    QStringLiteral("actor_alias.name"),   QStringLiteral("highlight.quote"),
                                    QStringLiteral("article_note.quote"), QStringLiteral("saved_search.name")};
    column.mustBeFilled = filled.contains(name);
}

QStringList namesOf(const QString& table)
{
    static const QStringList named{QStringLiteral("side"),  QStringLiteral("outlet"), QStringLiteral("tag"),
                                   QStringLiteral("place"), QStringLiteral("phase"),  QStringLiteral("actor")};
    if (named.contains(table))
        return {QStringLiteral("name"), QStringLiteral("name_en")};
    if (table == QLatin1String("event"))
        return {QStringLiteral("title"), QStringLiteral("title_en")};
    if (table == QLatin1String("proposition"))
        return {QStringLiteral("text"), QStringLiteral("text_en")};
    return {};
}

} // namespace tasrih
