// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace tasrih::test {

/// A column that points into another table.
struct ForeignKey
{
    QString table, column, target;
};

/// All of them, as the schema of the project at @p path says.
[[nodiscard]] std::vector<ForeignKey> foreignKeysOf(const QString& path);

/// Makes a sample in which every table has a row, so that each key can be broken.
void makeFullSample(const QString& path);

/// Lets one row's key point at a record that does not exist.
void breakKey(const QString& path, const ForeignKey& key);

/// The id that is pointed at then.
constexpr const char* nobodysId = "7777777";

} // namespace tasrih::test
