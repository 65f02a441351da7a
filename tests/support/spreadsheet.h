// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tasrih::test {

/// The sheets of a workbook as LibreOffice reads them: cells as shown. Nothing where it isn't installed; starting it
/// takes seconds.
[[nodiscard]] std::optional<std::vector<std::vector<QStringList>>> sheetsOf(const QString& path);

/// A part of an Office Open XML file as text; empty where there is none.
[[nodiscard]] QString partOf(const QString& path, const QString& part);

/// The rows of a CSV file after RFC 4180, in UTF-8, without a byte order mark.
[[nodiscard]] std::vector<QStringList> csvRows(const QByteArray& bytes);

} // namespace tasrih::test
