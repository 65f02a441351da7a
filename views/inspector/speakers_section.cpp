// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/speakers_section.h"

#include "database/text/isolate.h"
#include "database/words/numerals.h"
#include "models/editing/order_edits.h"
#include "models/editing/speaker_edits.h"
#include "models/words/lists.h"
#include "models/words/plain_text.h"
#include "views/fields/picker_field.h"
#include "views/fields/text_field.h"
#include "views/inspector/name_link.h"
#include "views/inspector/record_picking.h"
#include "views/inspector/row_access.h"
#include "views/inspector/row_list.h"
#include "views/theme/theme.h"

#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

namespace {
constexpr qsizetype mostLetters = 48; ///< Of a button as wide as the panel.

QString actorName(const Snapshot& snapshot, ActorId id)
{
    const Actor* actor = snapshot.find(id);
    return actor ? nameOf(*actor) : QString();
}

std::optional<QColor> sideColour(const Snapshot& snapshot, ActorId id)
{
    const Side* side = snapshot.find(sideOf(snapshot, id));
    return side ? std::optional(theme().side(side)) : std::nullopt;
}

/// A row that names an actor and leads to the dossier.
ListRow actorRow(const Snapshot& snapshot, qint64 key, ActorId id)
{
    const QString name = actorName(snapshot, id);
    ListRow row{.key = key, .text = name, .mark = sideColour(snapshot, id), .detail = {}, .detailHint = {}};
    if (!name.isEmpty())
        row.link = dossierTip(name);
    return row;
}

/// The dossier of the actor whom the row with @p id names.
template <typename Row, typename Key>
void openDossierOf(Context& context, const std::vector<Row>& rows, Key id)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [id](const Row& each) { return each.id == id; });
    if (row != rows.end())
        context.openDossier(row->actor);
}

/// A picker that is empty again after each choice, for adding to a list.
PickerField* newAddingPicker(const QString& name, const QString& hint, EditScope& scope,
                             std::function<ChoiceList()> choices)
{
    auto* field = new PickerField(name, std::move(choices), Picker::Creation::Offered);
    field->picker().setPlaceholderText(hint);
    field->picker().setAccessibleName(hint);
    field->setEnabled(scope.canEdit());
    scope.add(name, *field);
    return field;
}
} // namespace

SpeakersSection::SpeakersSection(EditScope& scope, QWidget* parent)
    : Section(QStringLiteral("speakersSection"), tr("Speakers"), State::Open, parent)
    , m_scope(scope)
    , m_rows(new RowList(QStringLiteral("speakerRow"), tr("Remove this speaker"), accessOf(scope)))
    , m_picker(newAddingPicker(QStringLiteral("speakerPicker"), tr("Add a speaker by name"), scope,
                               [&scope] {
                                   return actorChoices(scope.snapshot(), scope.statement()->article,
                                                       recentSpeakers(scope.snapshot(), scope.id()));
                               }))
    , m_asBefore(newTextButton(QStringLiteral("speakerAsBefore"), {}))
{
    m_rows->setOrdered(tr("Name this speaker earlier"));
    body().addWidget(m_rows);
    body().addWidget(m_picker);
    body().addWidget(m_asBefore, 0, Qt::AlignLeading);
    connect(m_rows, &RowList::upWanted, this, [this](qint64 key) {
        m_scope.change(tr("Change the order of speakers"), moveSpeakerUp(m_scope.id(), SayingSpeakerId(key)));
    });
    connect(m_rows, &RowList::activated, this, [this](qint64 key) {
        const Statement* statement = m_scope.statement();
        const Saying* saying = statement ? m_scope.snapshot().find(statement->saying) : nullptr;
        if (saying)
            openDossierOf(m_scope.context(), saying->speakers, SayingSpeakerId(key));
    });
    connect(m_asBefore, &QToolButton::clicked, this, &SpeakersSection::addAsBefore);
    connect(&m_picker->picker(), &Picker::picked, this, [this](qint64 id) { add(ActorId(id)); });
    connect(&m_picker->picker(), &Picker::creationWanted, this, &SpeakersSection::addNew);
    connect(m_rows, &RowList::removeWanted, this, [this](qint64 key) {
        m_scope.change(tr("Remove a speaker"), removeSpeaker(m_scope.id(), SayingSpeakerId(key)));
    });
    connect(m_rows, &RowList::detailCommitted, this, [this](qint64 key, const QString& capacity, TextField* field) {
        m_scope.change(editLabel(tr("capacity")), setCapacity(m_scope.id(), SayingSpeakerId(key), capacity), field);
    });
    connect(m_rows, &RowList::detailMade, this,
            [this](qint64 key, TextField* field) { m_scope.add(QStringLiteral("capacity") + written(key), *field); });
}

void SpeakersSection::add(ActorId actor)
{
    m_picker->picker().showChosen({});
    m_picker->picker().clear();
    m_scope.change(tr("Add a speaker"),
                   addSpeaker(m_scope.id(), {.id = m_scope.ids().next<SayingSpeakerId>(), .actor = actor}), m_picker);
}

void SpeakersSection::addNew(const QString& name)
{
    m_picker->picker().showChosen({});
    m_picker->picker().clear();
    const Actor actor = newActor(m_scope.ids(), name);
    const SayingSpeaker speaker{.id = m_scope.ids().next<SayingSpeakerId>(), .actor = actor.id};
    m_scope.change(tr("Add a new speaker"), withNew(actor, addSpeaker(m_scope.id(), speaker)), m_picker);
}

void SpeakersSection::addAsBefore()
{
    for (const ActorId actor : speakersBefore(m_scope.snapshot(), m_scope.id()))
        add(actor);
}

void SpeakersSection::refresh()
{
    const Statement* statement = m_scope.statement();
    const Saying* saying = statement ? m_scope.snapshot().find(statement->saying) : nullptr;
    if (!saying)
        return;
    std::vector<ListRow> rows;
    for (const SayingSpeaker& speaker : saying->speakers) {
        ListRow& row = rows.emplace_back(actorRow(m_scope.snapshot(), speaker.id.value(), speaker.actor));
        row.detail = pick(interfaceLanguage(), speaker.capacity, speaker.capacityEn);
        row.detailHint = tr("Spoke as …");
    }
    m_rows->showRows(rows);
    QStringList before;
    if (rows.empty() && m_scope.canEdit()) {
        for (const ActorId actor : speakersBefore(m_scope.snapshot(), m_scope.id()))
            before.append(isolated(actorName(m_scope.snapshot(), actor)));
    }
    m_asBefore->setVisible(!before.isEmpty());
    m_asBefore->setText(inLabel(tr("As before: %1").arg(listed(before)), mostLetters));
    setSummary(speakersOf(m_scope.snapshot(), *saying));
}

RelaysSection::RelaysSection(EditScope& scope, QWidget* parent)
    : Section(QStringLiteral("relaysSection"), tr("Passed on by"), State::Folded, parent)
    , m_scope(scope)
    , m_rows(new RowList(QStringLiteral("relayRow"), tr("Remove from the chain"), accessOf(scope)))
    , m_picker(newAddingPicker(QStringLiteral("relayPicker"), tr("Add who passed it on"), scope,
                               [&scope] { return Picking<Actor>::choices(scope); }))
{
    m_rows->setOrdered(tr("Earlier in the chain"));
    body().addWidget(m_rows);
    body().addWidget(m_picker);
    connect(m_rows, &RowList::upWanted, this, [this](qint64 key) {
        m_scope.change(tr("Change the order of the chain"), moveRelayUp(m_scope.id(), RelayId(key)));
    });
    connect(m_rows, &RowList::activated, this, [this](qint64 key) {
        if (const Statement* statement = m_scope.statement())
            openDossierOf(m_scope.context(), statement->relays, RelayId(key));
    });
    const auto add = [this](ActorId actor, std::optional<Actor> created) {
        m_picker->picker().showChosen({});
        m_picker->picker().clear();
        const Relay relay{.id = m_scope.ids().next<RelayId>(), .actor = actor};
        Command command = addRelay(m_scope.id(), relay);
        m_scope.change(tr("Add who passed it on"), created ? withNew(*created, command) : command, m_picker);
    };
    connect(&m_picker->picker(), &Picker::picked, this, [add](qint64 id) { add(ActorId(id), {}); });
    connect(&m_picker->picker(), &Picker::creationWanted, this, [this, add](const QString& name) {
        const Actor actor = newActor(m_scope.ids(), name);
        add(actor.id, actor);
    });
    connect(m_rows, &RowList::removeWanted, this, [this](qint64 key) {
        m_scope.change(tr("Remove who passed it on"), removeRelay(m_scope.id(), RelayId(key)));
    });
    connect(m_rows, &RowList::detailCommitted, this, [this](qint64 key, const QString& verb, TextField* field) {
        m_scope.change(editLabel(tr("verb")), setRelayVerb(m_scope.id(), RelayId(key), verb), field);
    });
    connect(m_rows, &RowList::detailMade, this,
            [this](qint64 key, TextField* field) { m_scope.add(QStringLiteral("verb") + written(key), *field); });
}

void RelaysSection::refresh()
{
    const Statement* statement = m_scope.statement();
    if (!statement)
        return;
    std::vector<ListRow> rows;
    QStringList names;
    for (const Relay& relay : statement->relays) {
        ListRow& row = rows.emplace_back(actorRow(m_scope.snapshot(), relay.id.value(), relay.actor));
        row.detail = relay.verb;
        row.detailHint = tr("Verb, e.g. said, claimed");
        names.append(isolated(row.text));
    }
    m_rows->showRows(rows);
    setSummary(names.join(QStringLiteral(" ← ")));
}

} // namespace tasrih
