// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/fields/field.h"
#include "database/words/vocabulary.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace tasrih {

/// A number somebody gave.
struct Figure
{
    static constexpr Term<ClaimKind> kind{ClaimKind::Figure, "figure", QT_TRANSLATE_NOOP("Vocabulary", "figure")};

    Measure measure = Measure::Troops;
    QString scope, scopeEn;
    QString unit;
    std::optional<ActorId> force;
    std::vector<PlaceId> places;
    std::optional<double> low, high;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<Edtf> asOf;
    /// Whether asOf is a period that the number sums over.
    enum class Span
    {
        AsOf,
        Cumulative
    } span = Span::AsOf;
    std::optional<ClaimId> partOf;

    friend bool operator==(const Figure&, const Figure&) = default;
};

template <>
struct Description<Figure>
{
    static constexpr const char* table = "figure";
    static constexpr std::tuple fields{
        Field("qualifier", &Figure::qualifier, QT_TRANSLATE_NOOP("Fields", "Qualifier")),
        Field("low", &Figure::low, QT_TRANSLATE_NOOP("Fields", "Number, or the lower one")),
        Field("high", &Figure::high, QT_TRANSLATE_NOOP("Fields", "Higher number")),
        Field("unit", &Figure::unit, QT_TRANSLATE_NOOP("Fields", "Unit")),
        Field("measure", &Figure::measure, QT_TRANSLATE_NOOP("Fields", "Measure"), {.unknown = int(Measure::Other)}),
        Field("scope", &Figure::scope, QT_TRANSLATE_NOOP("Fields", "What is counted")),
        Field("scope_en", &Figure::scopeEn, QT_TRANSLATE_NOOP("Fields", "What is counted, in English")),
        Field("force_id", &Figure::force, QT_TRANSLATE_NOOP("Fields", "Force")),
        Members("figure_place", "figure_id", "place_id", &Figure::places, QT_TRANSLATE_NOOP("Fields", "Place"),
                QT_TRANSLATE_NOOP("Fields", "Places")),
        Field("as_of", &Figure::asOf, QT_TRANSLATE_NOOP("Fields", "As of")),
        Field("cumulative", &Figure::span, QT_TRANSLATE_NOOP("Fields", "Sums over the period")),
        Field("part_of_id", &Figure::partOf, QT_TRANSLATE_NOOP("Fields", "Part of")),
    };
};

} // namespace tasrih
