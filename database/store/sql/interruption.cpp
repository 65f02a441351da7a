// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/sql/interruption.h"

#include "database/store/sql/connection.h"
#include "database/store/sql/sqlite_error.h"

#include <sqlite3.h>

namespace tasrih {

namespace {
/// Of SQLite's virtual machine: some milliseconds.
constexpr int stepsBetweenAsking = 10'000;
} // namespace

Interruption::Interruption(Connection& connection, const Progress& progress, qsizetype total)
    : m_connection(connection)
    , m_progress(progress)
    , m_total(total)
{
    sqlite3_progress_handler(
        connection.handle(), stepsBetweenAsking,
        [](void* self) { return static_cast<Interruption*>(self)->goesOn() ? 0 : 1; }, this);
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

void Interruption::step(qsizetype more)
{
    m_done += more;
    if (!goesOn())
        throw sqliteError(SQLITE_INTERRUPT, 0, m_connection.path(), {});
}

} // namespace tasrih
