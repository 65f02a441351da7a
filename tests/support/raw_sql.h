// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tasrih::test {

/// Does to a file what a hostile hand can: no key, no check and no schema is in its way. Statements after each other; a
/// failure ends the program.
void runRaw(const QString& path, const QStringList& statements);

/// The first column of the first row.
[[nodiscard]] QString rawValue(const QString& path, const QString& sql);

/// All bytes of a file.
[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace tasrih::test
