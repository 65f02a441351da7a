// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields each kind of record has.
#include "database/text/folding.h"
#include "models/labels/labels.h"
#include "models/manage/hierarchy.h"
#include "views/manage/colour_field.h"
#include "views/manage/form_builder.h"
#include "views/manage/membership_editor.h"

#include <algorithm>

namespace tasrih {

namespace {
void addMemberships(FormBuilder<Actor>& build)
{
    RecordForm& form = build.form();
    auto* field = new MembershipEditor(&form);
    build.changed(field, &MembershipEditor::edited);
    build.bind(
        RecordForm::tr("Memberships"), field,
        [=](const Snapshot& now, const Actor& one) { field->setMemberships(now, one.id, one.memberships); },
        [=, ids = &form.ids()](Actor& one) { one.memberships = field->memberships(*ids); },
        [=] { return field->problem(); });
    form.addCheck([](const Snapshot& now, const AnyRecord& any) {
        return leadsIntoItself(now, std::get<Actor>(any))
                   ? RecordForm::tr("An actor can't belong to itself, nor to one that belongs to it.")
                   : QString();
    });
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

void addPlaces(FormBuilder<Phase>& build)
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
    build.bind(RecordForm::tr("Places it covers"), field, load, [=](Phase& one) {
        one.places.clear();
        for (const qint64 id : field->checked())
            one.places.emplace_back(id);
    });
}

void addColour(FormBuilder<Side>& build)
{
    auto* field = new ColourField(&build.form());
    field->setObjectName(QStringLiteral("colour"));
    build.changed(field, &ColourField::edited);
    build.bind(
        RecordForm::tr("Colour of its marks"), field,
        [=](const Snapshot&, const Side& one) { field->setValue(one.colour); },
        [=](Side& one) { one.colour = field->value(); });
}

void addLanguage(FormBuilder<Article>& build)
{
    auto* field = new TermField(&build.form());
    field->setObjectName(QStringLiteral("language"));
    field->addItem(RecordForm::tr("not known"), QString());
    field->addItem(RecordForm::tr("Arabic"), QStringLiteral("ar"));
    field->addItem(RecordForm::tr("English"), QStringLiteral("en"));
    build.changed(field, &QComboBox::activated);
    const auto load = [=](const Snapshot&, const Article& one) {
        if (field->findData(one.language) < 0)
            field->addItem(one.language, one.language);
        field->setCurrentIndex(field->findData(one.language));
    };
    build.bind(RecordForm::tr("Language"), field, load,
               [=](Article& one) { one.language = field->currentData().toString(); });
}

void build(FormBuilder<Article> form)
{
    form.line(RecordForm::tr("Title"), "title", &Article::title);
    form.reference(RecordForm::tr("Outlet"), "outlet", &Article::outlet, RecordKind::Outlet);
    form.line(RecordForm::tr("Author"), "author", &Article::author);
    form.date(RecordForm::tr("Published"), "published", &Article::published);
    form.optionalTerm(RecordForm::tr("How the date is known"), "publishedBasis", &Article::publishedBasis);
    form.line(RecordForm::tr("Address"), "url", &Article::url);
    addLanguage(form);
    form.term(RecordForm::tr("Reading state"), "state", &Article::state);
    form.note(RecordForm::tr("Note"), &Article::note);
    form.form().addCheck([](const Snapshot&, const AnyRecord& any) {
        return std::get<Article>(any).title.isEmpty() ? RecordForm::tr("Give the article a title.") : QString();
    });
}

void build(FormBuilder<Actor> form)
{
    form.line(RecordForm::tr("Arabic name"), "name", &Actor::name);
    form.line(RecordForm::tr("English name"), "nameEn", &Actor::nameEn);
    form.term(RecordForm::tr("Kind"), "kind", &Actor::kind);
    form.reference(RecordForm::tr("Side"), "side", &Actor::side, RecordKind::Side);
    form.aliases(RecordForm::tr("Other names and spellings"), &Actor::aliases);
    addMemberships(form);
    form.note(RecordForm::tr("Note"), &Actor::note);
    form.needsName(&Actor::name, &Actor::nameEn);
}

void build(FormBuilder<Place> form)
{
    form.line(RecordForm::tr("Arabic name"), "name", &Place::name);
    form.line(RecordForm::tr("English name"), "nameEn", &Place::nameEn);
    form.term(RecordForm::tr("Kind"), "kind", &Place::kind);
    form.reference(RecordForm::tr("Lies in"), "parent", &Place::parent, RecordKind::Place);
    form.aliases(RecordForm::tr("Other names and spellings"), &Place::aliases);
    form.degrees(RecordForm::tr("Latitude"), "latitude", &Place::latitude, 90);
    form.degrees(RecordForm::tr("Longitude"), "longitude", &Place::longitude, 180);
    form.note(RecordForm::tr("Note"), &Place::note);
    form.needsName(&Place::name, &Place::nameEn);
    form.form().addCheck([](const Snapshot& now, const AnyRecord& any) {
        const Place& place = std::get<Place>(any);
        if (place.latitude.has_value() != place.longitude.has_value())
            return RecordForm::tr("Give both coordinates, or none.");
        return leadsIntoItself(now, place) ? RecordForm::tr("A place can't lie in itself, nor in one that lies in it.")
                                           : QString();
    });
}

void build(FormBuilder<Phase> form)
{
    form.line(RecordForm::tr("Arabic name"), "name", &Phase::name);
    form.line(RecordForm::tr("English name"), "nameEn", &Phase::nameEn);
    addPlaces(form);
    form.note(RecordForm::tr("Note in Arabic"), &Phase::note);
    form.note(RecordForm::tr("Note in English"), &Phase::noteEn);
    form.number(RecordForm::tr("Place in the order"), "order", &Phase::order);
    form.needsName(&Phase::name, &Phase::nameEn);
}

void build(FormBuilder<Proposition> form)
{
    form.note(RecordForm::tr("Sentence in Arabic"), &Proposition::text);
    form.note(RecordForm::tr("Sentence in English"), &Proposition::textEn);
    form.line(RecordForm::tr("Short form in Arabic"), "shortText", &Proposition::shortText);
    form.line(RecordForm::tr("Short form in English"), "shortTextEn", &Proposition::shortTextEn);
    form.note(RecordForm::tr("Note"), &Proposition::note);
    form.number(RecordForm::tr("Place in the order"), "order", &Proposition::order);
    form.needsName(&Proposition::text, &Proposition::textEn);
}

void build(FormBuilder<Outlet> form)
{
    form.line(RecordForm::tr("Arabic name"), "name", &Outlet::name);
    form.line(RecordForm::tr("English name"), "nameEn", &Outlet::nameEn);
    form.line(RecordForm::tr("Address"), "url", &Outlet::url);
    form.optionalTerm(RecordForm::tr("Reliability as a source"), "reliability", &Outlet::reliability);
    form.note(RecordForm::tr("Note"), &Outlet::note);
    form.needsName(&Outlet::name, &Outlet::nameEn);
}

void build(FormBuilder<Side> form)
{
    form.line(RecordForm::tr("Arabic name"), "name", &Side::name);
    form.line(RecordForm::tr("English name"), "nameEn", &Side::nameEn);
    form.line(RecordForm::tr("Short label in Arabic"), "shortName", &Side::shortName);
    form.line(RecordForm::tr("Short label in English"), "shortNameEn", &Side::shortNameEn);
    addColour(form);
    form.number(RecordForm::tr("Place in the order"), "order", &Side::order);
    form.needsName(&Side::name, &Side::nameEn);
}

void build(FormBuilder<Tag> form)
{
    form.line(RecordForm::tr("Arabic name"), "name", &Tag::name);
    form.line(RecordForm::tr("English name"), "nameEn", &Tag::nameEn);
    form.needsName(&Tag::name, &Tag::nameEn);
}

void build(FormBuilder<Event> form)
{
    form.line(RecordForm::tr("Arabic title"), "title", &Event::title);
    form.line(RecordForm::tr("English title"), "titleEn", &Event::titleEn);
    form.date(RecordForm::tr("Date"), "date", &Event::date);
    form.reference(RecordForm::tr("Place"), "place", &Event::place, RecordKind::Place);
    form.line(RecordForm::tr("Source"), "source", &Event::source);
    form.note(RecordForm::tr("Note"), &Event::note);
    form.needsName(&Event::title, &Event::titleEn);
}
} // namespace

void buildForm(RecordForm& form, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Article:
        return build(FormBuilder<Article>(form));
    case RecordKind::Actor:
        return build(FormBuilder<Actor>(form));
    case RecordKind::Place:
        return build(FormBuilder<Place>(form));
    case RecordKind::Phase:
        return build(FormBuilder<Phase>(form));
    case RecordKind::Proposition:
        return build(FormBuilder<Proposition>(form));
    case RecordKind::Outlet:
        return build(FormBuilder<Outlet>(form));
    case RecordKind::Side:
        return build(FormBuilder<Side>(form));
    case RecordKind::Tag:
        return build(FormBuilder<Tag>(form));
    case RecordKind::Event:
        return build(FormBuilder<Event>(form));
    }
}

AnyRecord blankRecord(RecordKind kind, IdSource& ids)
{
    switch (kind) {
    case RecordKind::Actor:
        return Actor{ids.next<ActorId>()};
    case RecordKind::Place:
        return Place{ids.next<PlaceId>()};
    case RecordKind::Phase:
        return Phase{ids.next<PhaseId>()};
    case RecordKind::Proposition:
        return Proposition{ids.next<PropositionId>()};
    case RecordKind::Outlet:
        return Outlet{ids.next<OutletId>()};
    case RecordKind::Side:
        return Side{ids.next<SideId>()};
    case RecordKind::Tag:
        return Tag{ids.next<TagId>()};
    case RecordKind::Event:
        return Event{ids.next<EventId>()};
    case RecordKind::Article:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace tasrih
