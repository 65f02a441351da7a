// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_project.h"

namespace tasrih {

namespace {

/// Puts a hostile text into every text of a record. Keys and ISO texts stay: they are checked elsewhere.
class Poison
{
public:
    explicit Poison(const QString& file)
        : m_file(file)
    {
    }

    void operator()(Side& side) { fill({&side.name, &side.nameEn, &side.shortName, &side.shortNameEn}); }
    void operator()(Outlet& outlet) { fill({&outlet.name, &outlet.nameEn, &outlet.url, &outlet.note}); }
    void operator()(Tag& tag) { fill({&tag.name, &tag.nameEn}); }
    void operator()(Place& place)
    {
        fill({&place.name, &place.nameEn, &place.note});
        fillNames(place.aliases);
    }
    void operator()(Phase& phase) { fill({&phase.name, &phase.nameEn, &phase.note, &phase.noteEn}); }
    void operator()(Proposition& one) { fill({&one.text, &one.textEn, &one.shortText, &one.shortTextEn, &one.note}); }
    void operator()(Actor& actor)
    {
        fill({&actor.name, &actor.nameEn, &actor.note});
        for (Membership& membership : actor.memberships)
            fill({&membership.role, &membership.roleEn});
        fillNames(actor.aliases);
    }
    void operator()(Event& event) { fill({&event.title, &event.titleEn, &event.source, &event.note}); }
    void operator()(Article& article) { fill({&article.title, &article.author, &article.url, &article.note}); }
    void operator()(Saying& saying)
    {
        fill({&saying.saidPhrase, &saying.occasion, &saying.note});
        for (SayingSpeaker& speaker : saying.speakers)
            fill({&speaker.capacity, &speaker.capacityEn});
    }
    void operator()(Statement& statement)
    {
        fill({&statement.gloss, &statement.glossEn, &statement.note, &statement.sic, &statement.correction});
        for (Relay& relay : statement.relays)
            fill({&relay.verb});
        for (Highlight& highlight : statement.highlights)
            fill({&highlight.quote});
        for (Claim& claim : statement.claims) {
            fill({&claim.condition, &claim.conditionEn, &claim.phrase, &claim.label, &claim.labelEn});
            std::visit([this](auto& body) { fillBody(body); }, claim.body);
        }
    }
    void operator()(Link& link) { fill({&link.note}); }
    void operator()(SavedSearch& search) { fill({&search.name}); }
    void operator()(ArticleNote& note) { fill({&note.note, &note.quote}); }
    void operator()(Verdict& verdict) { fill({&verdict.reason}); }

private:
    void fill(std::initializer_list<QString*> texts)
    {
        for (QString* text : texts)
            *text = hostileText(m_file, ++m_count);
    }
    void fillNames(auto& aliases)
    {
        for (auto& alias : aliases)
            fill({&alias.name});
    }
    void fillBody(Stance&) {}
    void fillBody(WithdrawalClaim& claim) { fill({&claim.object, &claim.objectEn, &claim.anchorNote}); }
    void fillBody(Figure& figure) { fill({&figure.scope, &figure.scopeEn, &figure.unit}); }
    void fillBody(Assertion& assertion) { fill({&assertion.text, &assertion.textEn}); }

    QString m_file;
    int m_count = 0;
};

template <typename Record>
void poisonAll(const Snapshot& snapshot, Poison& poison, Edits& edits)
{
    for (const Record& record : snapshot.all<Record>()) {
        Record poisoned = record;
        poison(poisoned);
        edits.put(poisoned);
    }
}

/// What the sample has none of.
void addMissing(const Snapshot& snapshot, IdSource& ids, Edits& edits)
{
    edits.put(SavedSearch{ids.next<SavedSearchId>(), QStringLiteral("x"), QStringLiteral("{}")});
    for (const Actor& actor : snapshot.all<Actor>()) {
        Actor named = actor;
        named.aliases.push_back({ids.next<ActorAliasId>(), QStringLiteral("x"), {}});
        edits.put(named);
    }
    for (const Place& place : snapshot.all<Place>()) {
        Place named = place;
        named.aliases.push_back({ids.next<PlaceAliasId>(), QStringLiteral("x"), {}});
        edits.put(named);
    }
    const Statement& statement = *snapshot.all<Statement>().begin();
    Statement passedOn = statement;
    passedOn.relays.push_back({ids.next<RelayId>(), snapshot.all<Actor>().begin()->id, QStringLiteral("x")});
    edits.put(passedOn);
    if (!statement.highlights.empty()) {
        const Highlight& place = statement.highlights.front();
        edits.put(ArticleNote{ids.next<ArticleNoteId>(), statement.article, place.start, place.end, place.quote,
                              place.prefix, place.suffix, QStringLiteral("x")});
    }
}

} // namespace

QString hostileText(const QString& file, int number)
{
    return QStringLiteral("<link rel=\"stylesheet\" href=\"%1\"><img src=\"%1\">%2%3 &Rock & <b>Roll</b>\n\aand on ")
               .arg(file, hostileMark)
               .arg(number) +
           QChar(0x202E) + QStringLiteral("turned ") + QString(300, u'w');
}

HostileProject::HostileProject(const QString& file)
{
    ProjectStore store(m_file.path(), ProjectStore::Access::ReadWrite);
    const QString label = hostileText(file);
    store.apply(label, [&store](const Snapshot& snapshot) {
        Edits edits;
        addMissing(snapshot, store.ids(), edits);
        return edits;
    });
    store.apply(label, [&file](const Snapshot& snapshot) {
        Poison poison(file);
        Edits edits;
        const auto each = [&]<typename... Record>(std::type_identity<std::variant<Record...>>) {
            (poisonAll<Record>(snapshot, poison, edits), ...);
        };
        each(std::type_identity<AnyRecord>());
        return edits;
    });
    store.setSetting(label, QStringLiteral("title"), label);
    store.setSetting(label, QStringLiteral("title_en"), label);
}

} // namespace tasrih
