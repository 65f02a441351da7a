// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/fields/all_fields.h"
#include "database/records/id_source.h"

#include <algorithm>

namespace tasrih {

/// Makes of two records of one kind one, field by field, by what the description says of each; see merge().
template <typename Record>
class Uniter
{
public:
    /// @param ids makes the ids of new aliases.
    Uniter(Record target, const Record& source, IdSource& ids)
        : m_target(std::move(target))
        , m_source(source)
        , m_ids(ids)
        , m_isTogetherFree(isTogetherFree())
    {
    }

    [[nodiscard]] Record run()
    {
        eachField<Record>([this](const auto& field) { unite(field); });
        return std::move(m_target);
    }

private:
    template <typename Member>
    void unite(const Field<Record, Member>& field)
    {
        Member& mine = m_target.*field.member;
        const Member& theirs = m_source.*field.member;
        switch (field.uniting) {
        case Uniting::Fill:
            return fill(mine, theirs);
        case Uniting::Text:
        case Uniting::Lines:
            if constexpr (std::is_same_v<Member, QString>)
                return field.uniting == Uniting::Lines ? addLines(mine, theirs) : uniteText(field);
            break;
        case Uniting::Together:
            if (m_isTogetherFree)
                mine = theirs;
            return;
        case Uniting::Agree:
            if (mine != theirs)
                mine = Member();
            return;
        case Uniting::Keep:
            return;
        }
    }
    /// Aliases are told by their names, all else by what it holds.
    template <typename Child>
    void unite(const Children<Record, Child>& part)
    {
        for (const Child& child : m_source.*part.member) {
            std::vector<Child>& mine = m_target.*part.member;
            if constexpr (requires {
                              m_target.aliases;
                              child.name;
                          })
                addAlias(child.name, child.language, child.id);
            else if (std::find(mine.begin(), mine.end(), child) == mine.end())
                mine.push_back(child);
        }
    }
    template <typename Key>
    void unite(const Members<Record, Key>& part)
    {
        std::vector<Key>& mine = m_target.*part.member;
        for (const Key key : m_source.*part.member) {
            if (std::find(mine.begin(), mine.end(), key) == mine.end())
                mine.push_back(key);
        }
    }

    template <typename Value>
    static void fill(Value& mine, const Value& theirs)
    {
        if (isNothing(mine))
            mine = theirs;
    }
    static bool isNothing(const QString& text) { return text.isEmpty(); }
    template <typename Value>
    static bool isNothing(const std::optional<Value>& value)
    {
        return !value;
    }
    /// Numbers, words of the vocabulary and required references always say something.
    static bool isNothing(const auto&) { return false; }

    /// Adds @p theirs, unless all its lines are there.
    static void addLines(QString& mine, const QString& theirs)
    {
        const QStringList known = mine.split(u'\n');
        const QStringList lines = theirs.split(u'\n', Qt::SkipEmptyParts);
        if (std::all_of(lines.begin(), lines.end(), [&](const QString& line) { return known.contains(line); }))
            return;
        mine += mine.isEmpty() ? theirs : u'\n' + theirs;
    }

    void uniteText(const Field<Record, QString>& field)
    {
        const QString& theirs = m_source.*field.member;
        fill(m_target.*field.member, theirs);
        const bool isEnglish = QLatin1String(field.column).endsWith(QLatin1String("_en"));
        if constexpr (requires { m_target.aliases; }) {
            using Alias = typename decltype(m_target.aliases)::value_type;
            if (field.isName)
                addAlias(theirs, isEnglish ? QStringLiteral("en") : QStringLiteral("ar"),
                         m_ids.next<decltype(Alias::id)>());
        } else if (m_target.*field.member != theirs) {
            if constexpr (requires { m_target.noteEn; })
                addLines(isEnglish ? m_target.noteEn : m_target.note, theirs);
            else if constexpr (requires { m_target.note; })
                addLines(m_target.note, theirs);
        }
    }

    template <typename AliasId>
    void addAlias(const QString& name, const QString& language, AliasId id)
    {
        const auto isSame = [&](const auto& alias) { return alias.name == name; };
        const bool isKnown = name.isEmpty() || name == m_target.name || name == m_target.nameEn ||
                             std::any_of(m_target.aliases.begin(), m_target.aliases.end(), isSame);
        if (!isKnown)
            m_target.aliases.push_back({id, name, language});
    }

    [[nodiscard]] bool isTogetherFree() const
    {
        bool isFree = true;
        eachField<Record>([&](const auto& field) {
            if constexpr (IsValue<decltype(field)>)
                isFree = isFree && (field.uniting != Uniting::Together || isNothing(m_target.*field.member));
        });
        return isFree;
    }

    Record m_target;
    const Record& m_source;
    IdSource& m_ids;
    bool m_isTogetherFree;
};

} // namespace tasrih
