// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of each kind of record, by its description.
#include "database/records/fields/all_fields.h"
#include "database/text/folding.h"
#include "models/manage/hierarchy.h"
#include "models/words/labels.h"
#include "views/manage/form_builder.h"
#include "views/manage/membership_editor.h"

#include <algorithm>

namespace tasrih {

namespace {
void add(FormBuilder<Actor>& build, const Children<Actor, Membership>& of)
{
    RecordForm& form = build.form();
    auto* field = new MembershipEditor(&form);
    build.changed(field, &MembershipEditor::edited);
    build.bind(
        build.labelOf(of), field,
        [=](const Snapshot& now, const Actor& one) { field->setMemberships(now, one.id, one.memberships); },
        [=, ids = &form.ids()](Actor& one) { one.memberships = field->memberships(*ids); },
        [=] { return field->problem(); });
}

/// Those checked first, in their order; then the rest by name.
std::vector<const Place*> placesFor(const Snapshot& snapshot, const Phase& phase)
{
    std::vector<const Place*> places;
    for (const Place& place : snapshot.all<Place>())
        places.push_back(&place);
    const auto rank = [&](const Place* place) {
        return std::find(phase.places.begin(), phase.places.end(), place->id) - phase.places.begin();
    };
    std::sort(places.begin(), places.end(), [&](const Place* a, const Place* b) {
        return std::pair(rank(a), fold(nameOf(*a))) < std::pair(rank(b), fold(nameOf(*b)));
    });
    return places;
}

void add(FormBuilder<Phase>& build, const Members<Phase, PlaceId>& of)
{
    auto* field = new CheckList(&build.form());
    field->setObjectName(QStringLiteral("places"));
    build.changed(field, &CheckList::edited);
    const auto load = [=](const Snapshot& now, const Phase& one) {
        field->clear();
        for (const Place* place : placesFor(now, one)) {
            const bool covered = std::find(one.places.begin(), one.places.end(), place->id) != one.places.end();
            field->addChoice(place->id.value(), nameOf(*place), covered ? Qt::Checked : Qt::Unchecked);
        }
    };
    build.bind(build.labelOf(of), field, load, [=](Phase& one) {
        one.places.clear();
        for (const qint64 id : field->checked())
            one.places.emplace_back(id);
    });
}

template <typename Record>
void add(FormBuilder<Record>& build, const auto& field)
{
    build.add(field);
}

// What a record must be as a whole, beyond its fields; an empty text where it is.

QString problemOf(const Snapshot&, const auto&)
{
    return {};
}

QString problemOf(const Snapshot&, const Article& article)
{
    return article.title.isEmpty() ? RecordForm::tr("Give the article a title.") : QString();
}

QString problemOf(const Snapshot& now, const Actor& actor)
{
    return leadsIntoItself(now, actor)
               ? RecordForm::tr("An actor can't belong to itself, nor to one that belongs to it.")
               : QString();
}

QString problemOf(const Snapshot& now, const Place& place)
{
    if (place.latitude.has_value() != place.longitude.has_value())
        return RecordForm::tr("Give both coordinates, or none.");
    return leadsIntoItself(now, place) ? RecordForm::tr("A place can't lie in itself, nor in one that lies in it.")
                                       : QString();
}

/// A record has a name in one language at least, if it has names at all.
template <typename Record>
bool lacksName(const Record& record)
{
    bool hasNames = false, isNamed = false;
    eachField<Record>([&]<typename Element>(const Element& field) {
        if constexpr (std::is_same_v<Element, Field<Record, QString>>) {
            hasNames = hasNames || field.isName;
            isNamed = isNamed || (field.isName && !(record.*field.member).isEmpty());
        }
    });
    return hasNames && !isNamed;
}

template <typename Record>
void build(RecordForm& form)
{
    FormBuilder<Record> builder(form);
    eachField<Record>([&]<typename Element>(const Element& field) {
        if constexpr (!IsValue<Element>)
            add(builder, field);
        else if constexpr (requires { builder.add(field); })
            field.isOnForm ? add(builder, field) : void();
        else
            Q_ASSERT_X(!field.isOnForm, "record form", field.column);
    });
    form.addCheck([](const Snapshot& now, const AnyRecord& any) {
        const Record& record = std::get<Record>(any);
        return lacksName(record) ? RecordForm::tr("Give it a name, in Arabic or in English.") : problemOf(now, record);
    });
}
} // namespace

void buildForm(RecordForm& form, RecordKind kind)
{
    visitKind(kind, [&]<typename Record>(const Record*) { build<Record>(form); });
}

AnyRecord blankRecord(RecordKind kind, IdSource& ids)
{
    Q_ASSERT(kind != RecordKind::Article);
    std::optional<AnyRecord> record;
    visitKind(kind, [&]<typename Record>(const Record*) { record = Record{ids.next<decltype(Record::id)>()}; });
    return record.value();
}

} // namespace tasrih
