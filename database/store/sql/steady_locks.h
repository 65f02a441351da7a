// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasrih {

/// Makes SQLite's locks in this process survive what other code does with the file.
///
/// SQLite locks with fcntl(2)'s POSIX locks, and those fall as soon as any code of the process closes any descriptor
/// of the file: a file dialog that sniffs types does. Another program's reader then takes itself for the last one,
/// deletes the live write-ahead log, and what was saved is lost with the process. So all lock calls of SQLite's unix
/// VFS go (xSetSystemCall, sqlite.org/c3ref/vfs.html) through one open file description a file, with F_OFD_SETLK:
/// such locks fall only with that description. To other programs they are locks like any other. Where the system has
/// no such locks, SQLite's own are used. See docs/decisions/0012-locks-that-stay.md.
///
/// Called before each opening of a database; does its work once. Thread-safe.
void keepLocksSteady();

} // namespace tasrih
