// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <functional>

namespace tasrih {

class Connection;

/// Told now and then how far long work is, from the thread that does it; returns whether to go on.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

/// Asks @p progress while work on a connection is under way, also within one statement. Where it says no, the statement
/// fails with Error (Cause::GivenUp), and so does step().
class Interruption
{
public:
    /// @param progress may be empty: then nobody is asked.
    Interruption(Connection& connection, const Progress& progress, qsizetype total);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// So much more is done. Throws Error (Cause::GivenUp) where that is to be the end.
    void step(qsizetype more);

private:
    [[nodiscard]] bool goesOn() const { return !m_progress || m_progress(m_done, m_total); }

    Connection& m_connection;
    const Progress& m_progress;
    qsizetype m_done = 0;
    qsizetype m_total;
};

} // namespace tasrih
