// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manage/record_kind.h"

#include "database/dates/date_text.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"

namespace tasrih {

namespace {
struct Words
{
    Wording plural;
    Wording singular;
};

const Words& wordsOf(RecordKind kind)
{
    static constexpr Words words[] = {
        {Wording("RecordKind", "Articles"), Wording("RecordKind", "article")},
        {Wording("RecordKind", "Actors"), Wording("RecordKind", "actor")},
        {Wording("RecordKind", "Places"), Wording("RecordKind", "place")},
        {Wording("RecordKind", "Phases"), Wording("RecordKind", "phase")},
        {Wording("RecordKind", "Propositions"), Wording("RecordKind", "proposition")},
        {Wording("RecordKind", "Outlets"), Wording("RecordKind", "outlet")},
        {Wording("RecordKind", "Sides"), Wording("RecordKind", "side")},
        {Wording("RecordKind", "Tags"), Wording("RecordKind", "tag")},
        {Wording("RecordKind", "Events"), Wording("RecordKind", "event")},
    };
    return words[std::size_t(kind)];
}

struct Titles
{
    const Snapshot& snapshot;
    Language language;

    QString operator()(const Article& article) const { return oneLine(article.title); }
    QString operator()(const Proposition& proposition) const { return textOf(proposition, language); }
    QString operator()(const Statement& statement) const { return glossOf(statement, language); }
    QString operator()(const Saying& saying) const { return speakersOf(snapshot, saying, language); }
    QString operator()(const Link&) const { return {}; }
    QString operator()(const SavedSearch& search) const { return search.name; }
    QString operator()(const ArticleNote& note) const { return note.quote; }
    QString operator()(const Verdict& verdict) const { return textOf(verdict.rule, language); }
    QString operator()(const auto& record) const { return nameOf(record, language); }
};

struct Details
{
    const Snapshot& snapshot;
    Language language;

    QString operator()(const Article& article) const
    {
        const Outlet* outlet = snapshot.find(article.outlet);
        return joined({outlet ? nameOf(*outlet, language) : QString(), dateText(article.published)});
    }
    QString operator()(const Actor& actor) const
    {
        const Side* side = snapshot.find(sideOf(snapshot, actor.id));
        return joined({textOf(actor.kind, language), side ? shortNameOf(*side, language) : QString()});
    }
    QString operator()(const Place& place) const
    {
        const Place* parent = snapshot.find(place.parent);
        return joined({textOf(place.kind, language), parent ? nameOf(*parent, language) : QString()});
    }
    QString operator()(const Phase& phase) const
    {
        QStringList names;
        for (const PlaceId id : phase.places) {
            if (const Place* place = snapshot.find(id))
                names.append(nameOf(*place, language));
        }
        return joined(names);
    }
    QString operator()(const Proposition& proposition) const { return shortTextOf(proposition, language); }
    QString operator()(const Outlet& outlet) const { return outlet.url; }
    QString operator()(const Side& side) const { return shortNameOf(side, language); }
    QString operator()(const Event& event) const { return dateText(event.date); }
    QString operator()(const auto&) const { return {}; }

private:
    [[nodiscard]] QString dateText(const std::optional<Edtf>& date) const
    {
        return date ? readable(*date, language) : QString();
    }
    [[nodiscard]] static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
};

struct Names
{
    QStringList operator()(const Article& article) const { return {article.title}; }
    QStringList operator()(const Proposition& one) const
    {
        return {one.text, one.textEn, one.shortText, one.shortTextEn};
    }
    QStringList operator()(const Side& side) const
    {
        return {side.name, side.nameEn, side.shortName, side.shortNameEn};
    }
    QStringList operator()(const Event& event) const { return {event.title, event.titleEn}; }
    QStringList operator()(const Actor& actor) const { return withAliases(actor); }
    QStringList operator()(const Place& place) const { return withAliases(place); }
    QStringList operator()(const SavedSearch& search) const { return {search.name}; }
    QStringList operator()(const Statement&) const { return {}; }
    QStringList operator()(const Saying&) const { return {}; }
    QStringList operator()(const Link&) const { return {}; }
    QStringList operator()(const ArticleNote&) const { return {}; }
    QStringList operator()(const Verdict&) const { return {}; }
    QStringList operator()(const auto& record) const { return {record.name, record.nameEn}; }

private:
    static QStringList withAliases(const auto& record)
    {
        QStringList names{record.name, record.nameEn};
        for (const auto& alias : record.aliases)
            names.append(alias.name);
        return names;
    }
};

/// What @p ask says of the record of @p id, or an empty value where it is gone.
template <typename Result, typename Ask>
Result ofRecord(const Snapshot& snapshot, const AnyId& id, const Ask& ask)
{
    return std::visit(
        [&](auto key) {
            const auto* record = snapshot.find(key);
            return record ? Result(ask(*record)) : Result();
        },
        id);
}
} // namespace

QString pluralOf(RecordKind kind)
{
    return translated(wordsOf(kind).plural);
}

QString singularOf(RecordKind kind)
{
    return translated(wordsOf(kind).singular);
}

bool isMergeable(RecordKind kind)
{
    return kind != RecordKind::Article;
}

std::vector<AnyId> idsOf(const Snapshot& snapshot, RecordKind kind)
{
    std::vector<AnyId> ids;
    visitKind(kind, [&]<typename Record>(const Record*) {
        for (const Record& record : snapshot.all<Record>())
            ids.emplace_back(record.id);
    });
    return ids;
}

QString titleOf(const Snapshot& snapshot, const AnyId& id, Language language)
{
    return ofRecord<QString>(snapshot, id, Titles{snapshot, language});
}

QString detailOf(const Snapshot& snapshot, const AnyId& id, Language language)
{
    return ofRecord<QString>(snapshot, id, Details{snapshot, language});
}

QStringList namesOf(const Snapshot& snapshot, const AnyId& id)
{
    QStringList names = ofRecord<QStringList>(snapshot, id, Names());
    names.removeAll(QString());
    return names;
}

std::optional<AnyRecord> recordOf(const Snapshot& snapshot, const AnyId& id)
{
    return ofRecord<std::optional<AnyRecord>>(snapshot, id, [](const auto& record) { return AnyRecord(record); });
}

AnyId idOf(const AnyRecord& record)
{
    return std::visit([](const auto& one) { return AnyId(one.id); }, record);
}

} // namespace tasrih
