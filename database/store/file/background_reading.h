// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace tasrih {

class Connection;

/// Work on an open project by a connection of its own in a thread of its own, for reading. It can be given up at any
/// moment and ends with its object.
class BackgroundReading
{
public:
    using Work = std::function<void(Connection&)>;

    BackgroundReading();
    /// Gives up.
    ~BackgroundReading();

    void start(const QString& path, Work work);
    [[nodiscard]] bool isStarted() const;
    [[nodiscard]] bool isFinished() const;
    /// Waits for the end. Throws what the work threw, each time.
    void wait();
    /// Interrupts the work and waits for its end.
    void giveUp();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// Whether the pages of a database are whole. Throws Error (Cause::Damage) with what was found where they aren't.
void quickCheck(Connection& connection, const QString& path);

} // namespace tasrih
