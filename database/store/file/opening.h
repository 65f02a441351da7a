// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "database/store/file/project_header.h"
#include "database/store/sql/connection.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace tasrih {

/// A project that was read whole and found good.
struct OpenedFile
{
    /// Where a stand-in for the file lies: an older schema brought up to date for reading, a file with a rollback
    /// journal. Null where the file itself is read.
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Connection> connection;
    SnapshotPtr snapshot;
    int schemaVersion = 0; ///< Of the file, its log included, before anything was brought up to date.
};

/// Reads a project that nobody else writes, before anything of it is written: schema, then every record. Where
/// anything is refused, an Error, and the file, its folder and its journals are as they were, byte for byte.
[[nodiscard]] OpenedFile examine(const QString& path);

/// Only the connection of openForReading(), without a look at what is in it.
[[nodiscard]] OpenedFile connectForReading(const QString& path, const ProjectHeader& header);

/// Opens a damaged project for reading as far as it goes: what can't be read is left out. Where not even the tables can
/// be found, what can be saved of it is read from a stand-in. Throws Error where nothing can.
[[nodiscard]] OpenedFile openDamaged(const QString& path);

/// Opens a project for reading, also while another program writes it.
[[nodiscard]] OpenedFile openForReading(const QString& path, const ProjectHeader& header);

} // namespace tasrih
