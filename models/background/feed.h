// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/background.h"

#include <QtCore/QSet>

#include <functional>
#include <optional>

namespace tasrih {

/// What a Feed says and is told, whatever it makes.
class FeedBase : public QObject
{
    Q_OBJECT

public:
    /// More records than this take longer than a person notices.
    static constexpr std::size_t mostAtOnce = 5000;

    /// Whether a value is being made in another thread. The one there is belongs to an earlier key.
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    [[nodiscard]] bool isLooking() const { return !m_lookers.isEmpty(); }
    /// @p looker looks from now on, or no longer. Nothing is made while nobody looks; what was missed is made up for.
    void setLooking(const QObject* looker, bool looks);
    /// What the value is made of may be new.
    void update();

Q_SIGNALS:
    /// The value is new.
    void changed();
    /// isWorking() is new.
    void workingChanged();

protected:
    using QObject::QObject;

    virtual void work() = 0;
    void setWorking(bool isWorking);

private:
    void forget(QObject* looker);

    QSet<const QObject*> m_lookers;
    bool m_isWorking = false;
    bool m_isOutdated = true;
};

/// Keeps a value in step with what it is made of, as long as somebody looks: at once where that is little, in another
/// thread where it is much. An answer that came too late is dropped; what is made of an equal key is not made again.
/// Lives in the GUI thread. @p Value is cheap to copy, a shared pointer where it is large.
/// @param Key what a value is made of, by value (a SnapshotPtr, ids, options): comparable, and size() tells how many
/// records have to be looked at.
template <typename Key, typename Value>
class Feed : public FeedBase
{
public:
    using Ask = std::function<Key()>;
    using Make = std::function<Value(const Key&)>;

    /// @param ask gives the newest key; called in the GUI thread, so it must be quick.
    /// @param make runs in any thread: it reads the key and nothing else, and doesn't throw.
    /// @param first what value() is until there is one.
    Feed(Ask ask, Make make, QObject* parent, Value first = Value())
        : FeedBase(parent)
        , m_ask(std::move(ask))
        , m_make(std::move(make))
        , m_value(std::move(first))
    {
    }

    /// The newest value.
    [[nodiscard]] const Value& value() const { return m_value; }
    /// What it was made of; nothing until there is one.
    [[nodiscard]] const std::optional<Key>& key() const { return m_key; }
    /// Moves the value out, for who keeps it from now on.
    [[nodiscard]] Value take() { return std::exchange(m_value, Value()); }

protected:
    void work() override
    {
        Key key = m_ask();
        if (m_wanted == key)
            return;
        m_wanted = key;
        const quint64 token = ++m_token;
        if (m_key == key)
            setWorking(false); // On its way to another one, and back.
        else if (key.size() <= mostAtOnce)
            put(std::move(key), m_make(*m_wanted));
        else
            workElsewhere(std::move(key), token);
    }

private:
    void workElsewhere(Key key, quint64 token)
    {
        setWorking(true);
        inBackground(
            this, [key, make = m_make] { return make(key); },
            [this, key, token](const Value& value) {
                if (token == m_token)
                    put(key, value);
            });
    }
    void put(Key key, Value value)
    {
        m_key = std::move(key);
        m_value = std::move(value);
        setWorking(false);
        Q_EMIT changed();
    }

    Ask m_ask;
    Make m_make;
    Value m_value;
    std::optional<Key> m_key;    ///< Of m_value.
    std::optional<Key> m_wanted; ///< Asked for last.
    quint64 m_token = 0;
};

} // namespace tasrih
