// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manage/merge_records.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tasrih {

namespace {
void fill(QString& mine, const QString& theirs)
{
    if (mine.isEmpty())
        mine = theirs;
}

template <typename Value>
void fill(std::optional<Value>& mine, const std::optional<Value>& theirs)
{
    if (!mine)
        mine = theirs;
}

/// Adds the lines of @p theirs that are not in @p mine yet.
void addNote(QString& mine, const QString& theirs)
{
    if (theirs.isEmpty() || mine.contains(theirs))
        return;
    mine += mine.isEmpty() ? theirs : QLatin1Char('\n') + theirs;
}

template <typename Record>
bool isNameOf(const Record& record, const QString& name)
{
    return name.isEmpty() || name == record.name || name == record.nameEn ||
           std::any_of(record.aliases.begin(), record.aliases.end(),
                       [&](const auto& alias) { return alias.name == name; });
}

/// Names in both languages and aliases: what is missing is filled, what is left over becomes an alias.
template <typename AliasId, typename Record>
void uniteNames(Record& target, const Record& source, IdSource& ids)
{
    fill(target.name, source.name);
    fill(target.nameEn, source.nameEn);
    const auto add = [&](const QString& name, const QString& language) {
        if (!isNameOf(target, name))
            target.aliases.push_back({ids.next<AliasId>(), name, language});
    };
    add(source.name, QStringLiteral("ar"));
    add(source.nameEn, QStringLiteral("en"));
    for (const auto& alias : source.aliases) {
        if (!isNameOf(target, alias.name))
            target.aliases.push_back(alias);
    }
}

/// As uniteNames() for records without aliases: what is left over goes into the note.
void uniteText(QString& mine, const QString& theirs, QString& note)
{
    fill(mine, theirs);
    if (mine != theirs)
        addNote(note, theirs);
}

template <typename Value>
void unite(std::vector<Value>& mine, const std::vector<Value>& theirs)
{
    for (const Value& value : theirs) {
        if (std::find(mine.begin(), mine.end(), value) == mine.end())
            mine.push_back(value);
    }
}
} // namespace

Actor united(Actor target, const Actor& source, IdSource& ids)
{
    uniteNames<ActorAliasId>(target, source, ids);
    fill(target.side, source.side);
    // Who is known from elsewhere too no longer belongs to one article.
    if (target.article != source.article)
        target.article.reset();
    addNote(target.note, source.note);
    unite(target.memberships, source.memberships);
    return target;
}

Place united(Place target, const Place& source, IdSource& ids)
{
    uniteNames<PlaceAliasId>(target, source, ids);
    fill(target.parent, source.parent);
    if (!target.latitude || !target.longitude) {
        target.latitude = source.latitude;
        target.longitude = source.longitude;
    }
    addNote(target.note, source.note);
    return target;
}

Phase united(Phase target, const Phase& source, IdSource&)
{
    uniteText(target.name, source.name, target.note);
    uniteText(target.nameEn, source.nameEn, target.noteEn);
    addNote(target.note, source.note);
    addNote(target.noteEn, source.noteEn);
    unite(target.places, source.places);
    return target;
}

Proposition united(Proposition target, const Proposition& source, IdSource&)
{
    uniteText(target.text, source.text, target.note);
    uniteText(target.textEn, source.textEn, target.note);
    fill(target.shortText, source.shortText);
    fill(target.shortTextEn, source.shortTextEn);
    addNote(target.note, source.note);
    return target;
}

Outlet united(Outlet target, const Outlet& source, IdSource&)
{
    uniteText(target.name, source.name, target.note);
    uniteText(target.nameEn, source.nameEn, target.note);
    uniteText(target.url, source.url, target.note);
    fill(target.reliability, source.reliability);
    addNote(target.note, source.note);
    return target;
}

Side united(Side target, const Side& source, IdSource&)
{
    fill(target.name, source.name);
    fill(target.nameEn, source.nameEn);
    fill(target.shortName, source.shortName);
    fill(target.shortNameEn, source.shortNameEn);
    fill(target.colour, source.colour);
    return target;
}

Tag united(Tag target, const Tag& source, IdSource&)
{
    fill(target.name, source.name);
    fill(target.nameEn, source.nameEn);
    return target;
}

Event united(Event target, const Event& source, IdSource&)
{
    uniteText(target.title, source.title, target.note);
    uniteText(target.titleEn, source.titleEn, target.note);
    fill(target.date, source.date);
    fill(target.place, source.place);
    uniteText(target.source, source.source, target.note);
    addNote(target.note, source.note);
    return target;
}

} // namespace tasrih
