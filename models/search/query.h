// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tasrih {

/// What can be asked for by "name:value".
enum class SearchField
{
    Speaker,   ///< speaker: القائل: any name of who speaks, is relayed or holds a claim.
    Place,     ///< place: المكان: any name of a place of a claim.
    Outlet,    ///< outlet: الوسيلة:
    Said,      ///< said: القول: an EDTF date, or from..to with either end open.
    Published, ///< published: النشر: likewise.
    Stance,    ///< stance: الموقف: a position.
    Kind,      ///< kind: النوع: a kind of claim.
    State,     ///< state: الحالة: a reading state.
    Mentions   ///< mentions: يذكر: any name of the actor, the place, ... that is called so, in the text.
};

/// What was typed, as a tree.
struct QueryNode
{
    enum class Kind
    {
        Phrase, ///< words, one after the other
        Near,   ///< two parts, phrases, within `distance` words of each other
        And,    ///< all parts
        Or,     ///< any part
        Not,    ///< its one part doesn't hold
        Field
    };

    Kind kind = Kind::And;
    QStringList words = {}; ///< Of a phrase: folded search words.
    bool isPrefix = false;  ///< Its last word may go on: it was typed with a star.
    bool isOpen = false; ///< Its last word is perhaps still being typed: its forms, and what begins like it, will do.
    bool isSaid = false; ///< In the words themselves: not the name of who says them.
    int distance = 0;
    SearchField field = SearchField::Speaker;
    QString value = {}; ///< Of a field, as typed.
    std::vector<QueryNode> parts = {};

    friend bool operator==(const QueryNode&, const QueryNode&) = default;
};

/// Why a query can't be read.
struct QueryProblem
{
    qsizetype at = 0; ///< UTF-16 index in what was typed.
    QString message;  ///< In the interface's language.
};

/// Reads words, "phrases" (also in “ ” and « »), OR and أو, -not, prefix*, a near/5 b, (groups) and fields by their
/// English and Arabic names. Words that no index has (signs alone) are left out. Never throws.
struct Query
{
    std::optional<QueryNode> root; ///< Nothing where nothing was typed, or it can't be read.
    std::optional<QueryProblem> problem;

    /// What the last word stands for where nothing follows it.
    enum class Ending
    {
        Whole,
        Open ///< Also for words that begin like it: somebody is typing. A blank behind it makes it whole.
    };
    [[nodiscard]] static Query parse(QStringView typed, Ending ending = Ending::Whole);
};

/// The names of a field, the first one for people who write English, the second for Arabic.
[[nodiscard]] const QStringList& fieldNames(SearchField field);
[[nodiscard]] const std::vector<SearchField>& searchFields();

/// A stretch of days, both ends inclusive, as said: and published: take it; nothing where @p value is none.
struct SearchDays
{
    std::optional<QDate> from, to;
};
[[nodiscard]] std::optional<SearchDays> searchDays(QStringView value);

} // namespace tasrih
