// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimline/claim_line.h"

#include "models/claimline/line_scan.h"
#include "models/claimline/line_words.h"
#include "models/editing/creation.h"
#include "models/editing/lens.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

QString nameOf(LineRole role)
{
    switch (role) {
    case LineRole::Speaker:
        return QCoreApplication::translate("ClaimLine", "speaker");
    case LineRole::NewSpeaker:
        return QCoreApplication::translate("ClaimLine", "new speaker");
    case LineRole::Force:
        return QCoreApplication::translate("ClaimLine", "force");
    case LineRole::Place:
        return QCoreApplication::translate("ClaimLine", "place", "of the line");
    case LineRole::FromPlace:
        return QCoreApplication::translate("ClaimLine", "from");
    case LineRole::Phase:
        return QCoreApplication::translate("ClaimLine", "phase", "of the line");
    case LineRole::What:
        return QCoreApplication::translate("ClaimLine", "what");
    case LineRole::Modality:
        return QCoreApplication::translate("ClaimLine", "modality");
    case LineRole::Time:
        return QCoreApplication::translate("ClaimLine", "when");
    case LineRole::Number:
        return QCoreApplication::translate("ClaimLine", "number");
    case LineRole::Position:
        return QCoreApplication::translate("ClaimLine", "stance", "of the line");
    case LineRole::Proposition:
        return QCoreApplication::translate("ClaimLine", "on");
    case LineRole::Unread:
        return QCoreApplication::translate("ClaimLine", "not understood");
    }
    return {};
}

ClaimLineReader::ClaimLineReader(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
    , m_names(*m_snapshot)
{
    const auto add = [this](const QString& name, auto id) {
        QStringList words;
        const LineText text(name);
        for (const TextRange word : text.freeWords()) {
            // "al-Bayati" is found as Bayati.
            if (text.word(word) != QStringLiteral("al"))
                words.append(withoutAl(text.word(word)));
        }
        if (!words.isEmpty())
            m_keys.push_back({words, id});
    };
    const auto addNames = [&](const auto& record) {
        add(record.name, record.id);
        add(record.nameEn, record.id);
    };
    for (const Actor& actor : m_snapshot->all<Actor>()) {
        addNames(actor);
        for (const ActorAlias& alias : actor.aliases)
            add(alias.name, actor.id);
    }
    for (const Place& place : m_snapshot->all<Place>()) {
        addNames(place);
        for (const PlaceAlias& alias : place.aliases)
            add(alias.name, place.id);
    }
    for (const Phase& phase : m_snapshot->all<Phase>())
        addNames(phase);
}

LineReading ClaimLineReader::read(const QString& line, std::optional<QDate> published) const
{
    return LineScan(*this, line, published).read();
}

Command addReading(IdSource& ids, StatementId statement, const LineReading& reading)
{
    std::optional<Claim> claim = reading.claim;
    if (!claim)
        return [](const Snapshot&) { return Edits(); };
    claim->id = ids.next<ClaimId>();
    std::optional<Actor> created;
    if (!reading.newSpeaker.isEmpty())
        created = newActor(ids, reading.newSpeaker);
    const std::optional<ActorId> speaker = created ? std::optional(created->id) : reading.speaker;
    return [statement, claim = *claim, created, speaker,
            speakerId = ids.next<SayingSpeakerId>()](const Snapshot& snapshot) {
        Edits edits;
        const Statement* found = snapshot.find(statement);
        const Saying* saying = found ? snapshot.find(found->saying) : nullptr;
        if (!saying)
            return edits;
        Statement changed = *found;
        changed.claims.push_back(claim);
        if (speaker && saying->speakers.empty()) {
            if (created)
                edits.put(*created);
            Saying spoken = *saying;
            spoken.speakers.push_back({.id = speakerId, .actor = *speaker, .capacity = {}, .capacityEn = {}});
            edits.put(spoken);
        } else if (speaker && std::none_of(saying->speakers.begin(), saying->speakers.end(),
                                           [&](const SayingSpeaker& each) { return each.actor == *speaker; })) {
            // Somebody else's position, told by the one who speaks.
            if (created)
                edits.put(*created);
            changed.claims.back().holder = speaker;
        }
        edits.put(changed);
        return edits;
    };
}

} // namespace tasrih
