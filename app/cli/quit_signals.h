// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace tasrih {

/// From now on SIGTERM, SIGINT and SIGHUP are noted rather than ending the process: what is at hand can be finished.
/// One that was ignored from the start (nohup) stays ignored; a second SIGINT ends the process as ever.
void catchQuitSignals();
/// Whether one has come.
[[nodiscard]] bool isQuitSignalled();

/// Tells in the event loop that one of them came.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    /// Catches them.
    explicit QuitSignals(QObject* parent = nullptr);

Q_SIGNALS:
    void came();
};

} // namespace tasrih
