// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"

namespace tasrih {

/// The statements a context shows, and what is asked of them.
template <typename Options>
struct Shown
{
    SnapshotPtr snapshot;
    StatementList visible;
    Options options;

    [[nodiscard]] std::size_t size() const { return visible->size(); }
    friend bool operator==(const Shown&, const Shown&) = default;
};

/// A value made of what a context shows, and kept in step with it.
template <typename Options, typename Value>
class ShownFeed : public Feed<Shown<Options>, Value>
{
public:
    using Make = typename Feed<Shown<Options>, Value>::Make;

    /// @param context must outlive the feed.
    ShownFeed(Context& context, Make make, QObject* parent, Options options = Options(), Value first = Value())
        : Feed<Shown<Options>, Value>(
              [this, &context] {
                  return Shown<Options>{context.snapshot(), context.visibleList(), m_options};
              },
              std::move(make), parent, std::move(first))
        , m_options(std::move(options))
    {
        QObject::connect(&context, &Context::changed, this, &FeedBase::update);
    }

    /// What is asked for; what value() was made for is in its key().
    [[nodiscard]] const Options& options() const { return m_options; }
    void setOptions(Options options)
    {
        m_options = std::move(options);
        this->update();
    }

private:
    Options m_options;
};

} // namespace tasrih
