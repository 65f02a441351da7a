// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choice_list.h"
#include "models/editing/creation.h"
#include "models/words/labels.h"
#include "views/inspector/edit_scope.h"

namespace tasrih {

/// How records of a table are found and made in a picker.
template <typename Record>
struct Picking;

template <>
struct Picking<Actor>
{
    static ChoiceList choices(const EditScope& scope)
    {
        const Statement* statement = scope.statement();
        return actorChoices(scope.snapshot(), statement ? std::optional(statement->article) : std::nullopt);
    }
    static Actor create(IdSource& ids, const QString& name) { return newActor(ids, name); }
    static QString label(const Actor& actor) { return nameOf(actor); }
};

template <>
struct Picking<Place>
{
    static ChoiceList choices(const EditScope& scope) { return placeChoices(scope.snapshot()); }
    static Place create(IdSource& ids, const QString& name) { return newPlace(ids, name); }
    static QString label(const Place& place) { return nameOf(place); }
};

template <>
struct Picking<Phase>
{
    static ChoiceList choices(const EditScope& scope) { return phaseChoices(scope.snapshot()); }
    static Phase create(IdSource& ids, const QString& name) { return newPhase(ids, name); }
    static QString label(const Phase& phase) { return nameOf(phase); }
};

template <>
struct Picking<Proposition>
{
    static ChoiceList choices(const EditScope& scope) { return propositionChoices(scope.snapshot()); }
    static Proposition create(IdSource& ids, const QString& text) { return newProposition(ids, text); }
    static QString label(const Proposition& proposition) { return textOf(proposition); }
};

template <>
struct Picking<Tag>
{
    static ChoiceList choices(const EditScope& scope) { return tagChoices(scope.snapshot()); }
    static Tag create(IdSource& ids, const QString& name) { return newTag(ids, name); }
    static QString label(const Tag& tag) { return nameOf(tag); }
};

} // namespace tasrih
