// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <sqlite3.h>

namespace tasrih {

/// While it lives, every change of the project at @p path fails: a neighbour has put a trigger on the change log.
class FailingStore
{
public:
    explicit FailingStore(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_neighbour) != SQLITE_OK)
            qFatal("the project can't be opened a second time");
        sqlite3_busy_timeout(m_neighbour, 5000); // ms
        execute("CREATE TRIGGER no_change BEFORE INSERT ON \"change\" BEGIN SELECT RAISE(ABORT, 'full'); END");
    }
    ~FailingStore()
    {
        execute("DROP TRIGGER no_change");
        sqlite3_close(m_neighbour);
    }
    FailingStore(const FailingStore&) = delete;
    FailingStore& operator=(const FailingStore&) = delete;

private:
    void execute(const char* sql)
    {
        char* problem = nullptr;
        if (sqlite3_exec(m_neighbour, sql, nullptr, nullptr, &problem) != SQLITE_OK)
            qFatal("%s: %s", sql, problem);
    }

    sqlite3* m_neighbour = nullptr;
};

} // namespace tasrih
