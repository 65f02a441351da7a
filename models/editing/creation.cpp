// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/creation.h"

#include <algorithm>

namespace tasrih {

namespace {
bool hasArabicLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

/// The two fields a name is held in.
struct Names
{
    QString arabic, english;
};

Names split(const QString& name)
{
    const QString tidy = name.simplified();
    return hasArabicLetters(tidy) ? Names{tidy, {}} : Names{{}, tidy};
}
} // namespace

Actor newActor(IdSource& ids, const QString& name)
{
    const Names names = split(name);
    return {.id = ids.next<ActorId>(), .name = names.arabic, .nameEn = names.english};
}

Place newPlace(IdSource& ids, const QString& name)
{
    const Names names = split(name);
    return {.id = ids.next<PlaceId>(), .name = names.arabic, .nameEn = names.english};
}

Phase newPhase(IdSource& ids, const QString& name)
{
    const Names names = split(name);
    return {.id = ids.next<PhaseId>(), .name = names.arabic, .nameEn = names.english};
}

Proposition newProposition(IdSource& ids, const QString& text)
{
    const Names names = split(text);
    return {.id = ids.next<PropositionId>(), .text = names.arabic, .textEn = names.english};
}

Tag newTag(IdSource& ids, const QString& name)
{
    const Names names = split(name);
    return {.id = ids.next<TagId>(), .name = names.arabic, .nameEn = names.english};
}

Outlet newOutlet(IdSource& ids, const QString& name)
{
    const Names names = split(name);
    return {.id = ids.next<OutletId>(), .name = names.arabic, .nameEn = names.english};
}

Command withNew(AnyRecord record, Command command)
{
    return [record = std::move(record), command = std::move(command)](const Snapshot& snapshot) {
        Edits edits = command(snapshot);
        if (!edits.isEmpty())
            edits.puts.insert(edits.puts.begin(), record);
        return edits;
    };
}

} // namespace tasrih
