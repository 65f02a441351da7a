// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/field.h"
#include "database/records/place.h"

#include <QtCore/QtGlobal>

namespace tasrih {

template <>
struct Description<PlaceAlias>
{
    static constexpr const char* table = "place_alias";
    static constexpr std::tuple fields{
        Field("name", &PlaceAlias::name, QT_TRANSLATE_NOOP("Fields", "Other name"), {.isFilled = true}),
        Field("language", &PlaceAlias::language, QT_TRANSLATE_NOOP("Fields", "Language of the other name"),
              {.holds = Holds::Language, .isRider = true}),
    };
};

template <>
struct Description<Place>
{
    static constexpr const char* table = "place";
    static constexpr std::tuple fields{
        Field("name", &Place::name, QT_TRANSLATE_NOOP("Fields", "Arabic name"), traits::name),
        Field("name_en", &Place::nameEn, QT_TRANSLATE_NOOP("Fields", "English name"), traits::name),
        Field("kind", &Place::kind, QT_TRANSLATE_NOOP("Fields", "Kind"),
              {.uniting = Uniting::Keep, .unknown = int(PlaceKind::City)}),
        Field("parent_id", &Place::parent, QT_TRANSLATE_NOOP("Fields", "Lies in")),
        Children("place_id", &Place::aliases, QT_TRANSLATE_NOOP("Fields", "Other names and spellings")),
        Field("latitude", &Place::latitude, QT_TRANSLATE_NOOP("Fields", "Latitude"),
              {.uniting = Uniting::Together, .limit = 90}),
        Field("longitude", &Place::longitude, QT_TRANSLATE_NOOP("Fields", "Longitude"),
              {.uniting = Uniting::Together, .limit = 180}),
        Field("note", &Place::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
    };
};

template <>
struct Description<Phase>
{
    static constexpr const char* table = "phase";
    static constexpr std::tuple fields{
        Field("name", &Phase::name, QT_TRANSLATE_NOOP("Fields", "Arabic name"), traits::name),
        Field("name_en", &Phase::nameEn, QT_TRANSLATE_NOOP("Fields", "English name"), traits::name),
        Members("phase_place", "phase_id", "place_id", &Phase::places, QT_TRANSLATE_NOOP("Fields", "Place"),
                QT_TRANSLATE_NOOP("Fields", "Places it covers")),
        Field("note", &Phase::note, QT_TRANSLATE_NOOP("Fields", "Note in Arabic"), traits::note),
        Field("note_en", &Phase::noteEn, QT_TRANSLATE_NOOP("Fields", "Note in English"), traits::note),
        Field("sort_order", &Phase::order, QT_TRANSLATE_NOOP("Fields", "Place in the order"), traits::kept),
    };
};

template <>
struct Description<Event>
{
    static constexpr const char* table = "event";
    static constexpr std::tuple fields{
        Field("title", &Event::title, QT_TRANSLATE_NOOP("Fields", "Arabic title"), traits::name),
        Field("title_en", &Event::titleEn, QT_TRANSLATE_NOOP("Fields", "English title"), traits::name),
        Field("date", &Event::date, QT_TRANSLATE_NOOP("Fields", "Date")),
        Field("place_id", &Event::place, QT_TRANSLATE_NOOP("Fields", "Place")),
        Field("source", &Event::source, QT_TRANSLATE_NOOP("Fields", "Source"), traits::text),
        Field("note", &Event::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
    };
};

} // namespace tasrih
