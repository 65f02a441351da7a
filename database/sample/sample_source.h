// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/error.h"
#include "database/records/id_source.h"
#include "database/words/vocabulary.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace tasrih {

/// One JSON object of the sample with its place in the files, so that every complaint names it.
class SampleObject
{
public:
    SampleObject(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    {
    }

    [[nodiscard]] QString text(const char* field) const { return m_object[QLatin1String(field)].toString(); }
    [[nodiscard]] bool has(const char* field) const { return m_object.contains(QLatin1String(field)); }
    [[nodiscard]] std::optional<double> number(const char* field) const;
    [[nodiscard]] bool flag(const char* field) const { return m_object[QLatin1String(field)].toBool(); }
    [[nodiscard]] QJsonArray array(const char* field) const { return m_object[QLatin1String(field)].toArray(); }
    [[nodiscard]] std::vector<SampleObject> objects(const char* field) const;
    /// A date; an Error where it is no EDTF.
    [[nodiscard]] std::optional<Edtf> date(const char* field) const;

    /// A word of a closed list; an Error where it is none of them.
    template <typename Enum>
    [[nodiscard]] std::optional<Enum> optionalWord(const char* field) const
    {
        if (!has(field))
            return std::nullopt;
        const std::optional<Enum> word = fromKey<Enum>(m_object[QLatin1String(field)].toVariant().toString());
        if (!word)
            fail(field);
        return word;
    }
    template <typename Enum>
    [[nodiscard]] Enum word(const char* field, Enum fallback) const
    {
        return optionalWord<Enum>(field).value_or(fallback);
    }

    /// Refuses the object, naming @p field and its value.
    [[noreturn]] void fail(const char* field) const;

private:
    QJsonObject m_object;
    QString m_where;
};

/// The ids that the keys of the sample stand for, one space a kind of record.
class SampleKeys
{
public:
    explicit SampleKeys(IdSource& ids)
        : m_ids(ids)
    {
    }

    /// The id for a key; the same for the same key.
    template <typename AnyKey>
    [[nodiscard]] AnyKey make(const QString& key)
    {
        QHash<QString, qint64>& space = m_spaces[spaceOf<AnyKey>()];
        const auto found = space.constFind(key);
        return AnyKey(found != space.constEnd() ? *found : *space.insert(key, m_ids.nextValue()));
    }

    /// The id of what @p field names; nothing where the field is missing, an Error where the key is unknown.
    template <typename AnyKey>
    [[nodiscard]] std::optional<AnyKey> reference(const SampleObject& object, const char* field) const
    {
        return object.has(field) ? std::optional(known<AnyKey>(object, object.text(field), field)) : std::nullopt;
    }

    template <typename AnyKey>
    [[nodiscard]] AnyKey known(const SampleObject& object, const QString& key, const char* field) const
    {
        const QHash<QString, qint64> space = m_spaces.value(spaceOf<AnyKey>());
        const auto found = space.constFind(key);
        if (found == space.constEnd())
            object.fail(field);
        return AnyKey(*found);
    }

    template <typename AnyKey>
    [[nodiscard]] AnyKey fresh()
    {
        return m_ids.next<AnyKey>();
    }

private:
    template <typename AnyKey>
    static const void* spaceOf()
    {
        static const char anchor = 0;
        return &anchor;
    }

    IdSource& m_ids;
    QHash<const void*, QHash<QString, qint64>> m_spaces;
};

/// The objects of a file `:/sample/<name>`, an array or one object. Throws Error where it can't be read.
[[nodiscard]] std::vector<SampleObject> readSample(const QString& name);
/// A text of the sample.
[[nodiscard]] QString readSampleText(const QString& name);

} // namespace tasrih
