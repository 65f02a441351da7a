// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/id.h"
#include "database/words/vocabulary.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tasrih {

struct PlaceAlias
{
    PlaceAliasId id;
    QString name;
    QString language; ///< "ar", "en" or empty.

    friend bool operator==(const PlaceAlias&, const PlaceAlias&) = default;
};

/// A node of the tree base, governorate, region, country.
struct Place
{
    PlaceId id;
    std::optional<PlaceId> parent;
    PlaceKind kind = PlaceKind::Base;
    QString name, nameEn;
    std::optional<double> latitude, longitude; ///< Degrees, WGS 84.
    QString note;
    std::vector<PlaceAlias> aliases;

    friend bool operator==(const Place&, const Place&) = default;
};

/// A mission or stage that ends, with the places it covers.
struct Phase
{
    PhaseId id;
    QString name, nameEn;
    QString note, noteEn;
    std::vector<PlaceId> places;
    int order = 0;

    friend bool operator==(const Phase&, const Phase&) = default;
};

/// A dated fact that gives a timeline its context.
struct Event
{
    EventId id;
    QString title, titleEn;
    std::optional<Edtf> date;
    std::optional<PlaceId> place;
    QString source;
    QString note;

    friend bool operator==(const Event&, const Event&) = default;
};

} // namespace tasrih
