// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/missing.h"

#include "database/records/error.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {
QString arabic()
{
    return missingWord(Language::Arabic);
}

QString english()
{
    return missingWord(Language::English);
}
} // namespace

QString missingWord(Language language)
{
    return translated(language, Wording("Missing", "(missing)"));
}

Side missingRecord(SideId id)
{
    return {id, arabic(), english(), arabic(), english(), QStringLiteral("#808080")};
}

Outlet missingRecord(OutletId id)
{
    return {id, arabic(), english(), {}, {}, {}};
}

Tag missingRecord(TagId id)
{
    return {id, arabic(), english()};
}

Place missingRecord(PlaceId id)
{
    Place place{id};
    place.kind = PlaceKind::City;
    place.name = arabic();
    place.nameEn = english();
    return place;
}

Phase missingRecord(PhaseId id)
{
    Phase phase{id};
    phase.name = arabic();
    phase.nameEn = english();
    return phase;
}

Proposition missingRecord(PropositionId id)
{
    return {id, arabic(), english(), arabic(), english(), {}};
}

Actor missingRecord(ActorId id)
{
    Actor actor{id};
    actor.name = arabic();
    actor.nameEn = english();
    return actor;
}

Event missingRecord(EventId id)
{
    Event event{id};
    event.title = arabic();
    event.titleEn = english();
    return event;
}

Article missingRecord(ArticleId id)
{
    Article article{id, nowhere<TextId>()};
    article.title = missingWord(interfaceLanguage());
    return article;
}

Saying missingRecord(SayingId id)
{
    Saying saying{id};
    saying.occasion = missingWord(interfaceLanguage());
    return saying;
}

Statement missingRecord(StatementId id)
{
    Statement statement{id, nowhere<SayingId>(), nowhere<ArticleId>()};
    statement.gloss = arabic();
    statement.glossEn = english();
    return statement;
}

void throwMissing(qint64 id)
{
    throw Error(QCoreApplication::translate("Missing", "What this is about is no longer in the project. Nothing was "
                                                       "changed. If it stays so, run \"tasrih check\" on the project."),
                QString::number(id));
}

} // namespace tasrih
