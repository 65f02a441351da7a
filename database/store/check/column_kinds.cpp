// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/column_kinds.h"

#include "database/records/fields/all_fields.h"
#include "database/store/repositories/field_values.h"
#include "database/store/repositories/kept_original.h"
#include "database/words/vocabulary.h"

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

template <typename Member>
concept IsOptionalWord = requires
{
    requires std::is_enum_v<typename Member::value_type>;
};

/// What the description of a record tells of a column.
struct Told
{
    WordList words;
    std::optional<Kind> kind;
    bool isFilled = false;
};

/// @param usual what a new record has.
template <typename Record, typename Member>
WordList wordsOf(const Field<Record, Member>& field, const Member& usual)
{
    if (field.holds == Holds::Colour)
        return {isColour, QStringLiteral("#808080")};
    if (field.holds == Holds::Filter)
        return {[](QStringView word) { return word.startsWith(u'{'); }};
    if constexpr (IsFlag<Member>)
        return {};
    else if constexpr (std::is_enum_v<Member>)
        return {isKey<Member>,
                field.isIrreplaceable ? QString() : keyOf(field.unknown ? Member(*field.unknown) : usual)};
    else if constexpr (IsOptionalWord<Member>)
        return {isKey<typename Member::value_type>};
    else
        return {};
}

template <typename Record, typename Member>
std::optional<Kind> kindOf(const Field<Record, Member>& field)
{
    if (field.holds == Holds::Verbatim || field.holds == Holds::Passage)
        return Kind::Verbatim;
    if (field.holds == Holds::Duration)
        return Kind::Duration;
    if (field.limit > 0)
        return field.limit > 90 ? Kind::Longitude : Kind::Latitude;
    if constexpr (IsFlag<Member>)
        return Kind::Boolean;
    else if constexpr (std::is_same_v<Member, QDateTime>)
        return Kind::Moment;
    else if constexpr (std::is_same_v<Member, qint64>)
        return Kind::Id;
    else
        return {};
}

/// By "table.column".
const QHash<QString, Told>& toldByDescriptions()
{
    static const QHash<QString, Told> all = [] {
        QHash<QString, Told> told{
            {QStringLiteral("setting.key"), {{}, {}, true}},
            {QStringLiteral("article_text.text"), {{}, Kind::Unread}},
            {QStringLiteral("article_text.article_id"), {{}, Kind::Id}},
            {QStringLiteral("article_text.made_at"), {{}, Kind::Moment}},
            {QStringLiteral("original.form"), {{isOriginalForm, QStringLiteral("bytes")}, {}}},
            {QStringLiteral("change.seq"), {{}, Kind::Id}},
            {QStringLiteral("change.target_seq"), {{}, Kind::Id}},
            {QStringLiteral("change.group_id"), {{}, Kind::Id}},
            {QStringLiteral("change.at"), {{}, Kind::Moment}},
            {QStringLiteral("change.kind"),
             {{[](QStringView word) { return word == u"do" || word == u"undo" || word == u"redo"; }}, {}}},
        };
        eachTable([&]<typename Record>(const Record*) {
            const QString table = QLatin1String(Description<Record>::table) + u'.';
            const Record usual = blank<Record>();
            eachField<Record>([&]<typename Element>(const Element& field) {
                if constexpr (IsValue<Element>)
                    told.insert(table + QLatin1String(field.column),
                                {wordsOf(field, usual.*field.member), kindOf(field), field.isFilled});
                else if constexpr (IsOneOf<Element>)
                    told.insert(table + QLatin1String(field.kindColumn), {{isKey<typename Element::Kind>}, {}});
            });
        });
        return told;
    }();
    return all;
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
    const Told told = toldByDescriptions().value(table + u'.' + column.name);
    column.isWord = told.words.isWord;
    column.fallback = told.words.fallback;
    column.kind = column.isWord ? Kind::Word : told.kind.value_or(kindByType(declaredType, column));
    column.mustBeFilled = told.isFilled;
}

QStringList namesOf(const QString& table)
{
    QStringList names;
    eachRecordKind([&]<typename Record>(const Record*) {
        eachField<Record>([&](const auto& field) {
            if constexpr (IsValue<decltype(field)>) {
                if (field.isName && table == QLatin1String(Description<Record>::table))
                    names.append(QLatin1String(field.column));
            }
        });
    });
    return names;
}

} // namespace tasrih
