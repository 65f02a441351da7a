// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/id.h"

#include <optional>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

/// What records are made of, said once: storing, loading, checking, the words of the history, merging, references and
/// forms follow from it. There is one specialisation of Description per struct, in the files beside this one. See
/// docs/decisions/0016-records-are-described-once.md.
namespace tasrih {

/// What a text is.
enum class Holds
{
    Line,     ///< Somebody's words, on one line.
    Lines,    ///< Somebody's words, a sentence or more.
    Verbatim, ///< Quoted from a source: anything but NUL.
    Passage,  ///< The same, and long: its beginning stands for it.
    Colour,   ///< A key of the palette or "#rrggbb".
    Language, ///< "ar", "en", ... or empty.
    Duration, ///< ISO 8601, or empty.
    Filter    ///< JSON, as Filter writes it.
};

/// What becomes of a field when its record takes over another of its kind.
enum class Uniting
{
    Fill,     ///< What is known stays; what is not is taken from the other.
    Text,     ///< As Fill; what is left over becomes another name where the record has those, else a line of the note.
    Lines,    ///< The other's lines are added.
    Together, ///< As Fill, for all such fields at once: half of each would be a third thing.
    Agree,    ///< Stays only where both say the same.
    Keep      ///< Stays.
};

struct Traits
{
    Holds holds = Holds::Line;
    Uniting uniting = Uniting::Fill;
    bool isName = false;             ///< One of the names of a record, of which one at least says something.
    bool isFilled = false;           ///< Never without a word.
    bool isOnForm = true;            ///< People fill it in.
    bool isRider = false;            ///< A change of it is told only where the field before it is not.
    bool isIrreplaceable = false;    ///< A record whose word is none of the vocabulary's can't be mended.
    double limit = 0;                ///< Of degrees: the largest, either way.
    const char* days = nullptr;      ///< What a date's two days are called after, if not after the date's own column.
    std::optional<int> unknown = {}; ///< What an unknown word is taken for, if not for what a new record has.
};

/// Those that are common.
namespace traits {
inline constexpr Traits name{.uniting = Uniting::Text, .isName = true};
inline constexpr Traits text{.uniting = Uniting::Text};
inline constexpr Traits note{.holds = Holds::Lines, .uniting = Uniting::Lines};
inline constexpr Traits quoted{.holds = Holds::Verbatim};
inline constexpr Traits kept{.uniting = Uniting::Keep};
inline constexpr Traits rider{.isRider = true};
} // namespace traits

/// One value in a column of its own; a date has two columns more, for its first and last day.
/// @tparam Member QString, a whole number, a flag, a word of the vocabulary, an id, a moment, or an optional word, id,
///         number or date.
template <typename Record, typename Member>
struct Field : Traits
{
    using Value = Member;

    const char* column;
    Member Record::*member;
    const char* label; ///< In the translations' context "Fields".

    constexpr Field(const char* column_, Member Record::*member_, const char* label_, const Traits& traits = {})
        : Traits(traits)
        , column(column_)
        , member(member_)
        , label(label_)
    {
    }
};

/// Structs in a table of their own that hang on a record, in their order (sort_order).
template <typename Record, typename Part>
struct Children
{
    using Child = Part;

    const char* parentColumn;
    std::vector<Part> Record::*member;
    const char* label; ///< Of all of them.

    constexpr Children(const char* parentColumn_, std::vector<Part> Record::*member_, const char* label_)
        : parentColumn(parentColumn_)
        , member(member_)
        , label(label_)
    {
    }
};

/// References to several records, in their order, in a table of their own whose key is (parent, member).
template <typename Record, typename Id>
struct Members
{
    using Key = Id;

    const char* table;
    const char* parentColumn;
    const char* column;
    std::vector<Id> Record::*member;
    const char* label;     ///< Of one.
    const char* listLabel; ///< Of all of them.

    constexpr Members(const char* table_, const char* parentColumn_, const char* column_,
                      std::vector<Id> Record::*member_, const char* label_, const char* listLabel_)
        : table(table_)
        , parentColumn(parentColumn_)
        , column(column_)
        , member(member_)
        , label(label_)
        , listLabel(listLabel_)
    {
    }
};

/// What is of one of several kinds, each with a table whose rows share the record's id. @p Kind is a word of the
/// vocabulary in the order of the kinds.
template <typename Record, typename Word, typename... Bodies>
struct OneOf
{
    using Kind = Word;
    using Body = std::variant<Bodies...>;

    const char* kindColumn;
    std::variant<Bodies...> Record::*member;
    const char* label;

    constexpr OneOf(std::type_identity<Word> /*kind*/, const char* column, std::variant<Bodies...> Record::*member_,
                    const char* label_)
        : kindColumn(column)
        , member(member_)
        , label(label_)
    {
    }
};

/// What an element of a description is.
template <typename Element>
concept IsValue = requires(Element element)
{
    element.isRider;
};
template <typename Element>
concept IsChildren = requires
{
    typename std::decay_t<Element>::Child;
};
template <typename Element>
concept IsMembers = requires
{
    typename std::decay_t<Element>::Key;
};
template <typename Element>
concept IsOneOf = requires
{
    typename std::decay_t<Element>::Kind;
};

/// @code
/// static constexpr const char* table;
/// static constexpr std::tuple fields; // Field, Children, Members, OneOf, in the order in which people read them
/// @endcode
template <typename Record>
struct Description;

/// Calls @p visit with each of the fields of a record, in their order.
template <typename Record, typename Visit>
constexpr void eachField(Visit&& visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, Description<Record>::fields);
}

/// Whether a struct has an id of its own; the bodies of OneOf have their record's.
template <typename Record>
concept HasOwnId = requires(Record record)
{
    record.id;
};

/// One with nothing in it, of no project.
template <typename Record>
[[nodiscard]] Record blank()
{
    if constexpr (HasOwnId<Record>)
        return Record{nowhere<decltype(Record::id)>()};
    else
        return Record{};
}

} // namespace tasrih
