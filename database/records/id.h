// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <compare>
#include <limits>
#include <optional>

namespace tasrih {

/// The identity of one row of one table. There is one type per table and no implicit conversion, so that an actor can
/// never be handed where an article is meant. A value is always a real id (positive); "none" is `std::optional`.
template <typename Tag>
class Id
{
public:
    using value_type = qint64;

    /// @param value positive, as drawn by IdSource or read from the store.
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
        Q_ASSERT(value > 0);
    }

    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }

    /// JSON and files carry ids as strings: 63 bits do not fit a double.
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    /// The id whose decimal form is @p text, or nothing if @p text is no positive 63-bit number.
    [[nodiscard]] static std::optional<Id> fromString(QStringView text)
    {
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        return ok && value > 0 ? std::optional<Id>(Id(value)) : std::nullopt;
    }

    friend constexpr auto operator<=>(Id, Id) noexcept = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using ActorId = Id<struct ActorTag>;
using ActorAliasId = Id<struct ActorAliasTag>;
using MembershipId = Id<struct MembershipTag>;
using SideId = Id<struct SideTag>;
using OutletId = Id<struct OutletTag>;
using ArticleId = Id<struct ArticleTag>;
using TextId = Id<struct TextTag>;
using OriginalId = Id<struct OriginalTag>;
using PlaceId = Id<struct PlaceTag>;
using PlaceAliasId = Id<struct PlaceAliasTag>;
using PhaseId = Id<struct PhaseTag>;
using PropositionId = Id<struct PropositionTag>;
using EventId = Id<struct EventTag>;
using TagId = Id<struct TagTag>;
using SayingId = Id<struct SayingTag>;
using SayingSpeakerId = Id<struct SayingSpeakerTag>;
using StatementId = Id<struct StatementTag>;
using RelayId = Id<struct RelayTag>;
using HighlightId = Id<struct HighlightTag>;
using ClaimId = Id<struct ClaimTag>;
using LinkId = Id<struct LinkTag>;
using SavedSearchId = Id<struct SavedSearchTag>;
using ArticleNoteId = Id<struct ArticleNoteTag>;
using VerdictId = Id<struct VerdictTag>;

/// An id that no record has: for references that are none, and for what stands in for a record that is not there.
template <typename AnyId>
[[nodiscard]] constexpr AnyId nowhere()
{
    return AnyId(std::numeric_limits<qint64>::max());
}

} // namespace tasrih
