// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_row.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

/// The words of the import's table.
class ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(tasrih::ImportTexts)

public:
    [[nodiscard]] static QString columnTitle(int column);
    [[nodiscard]] static QString stateText(ImportState state);
    /// The name of a language code; the code itself where we have no name for it.
    [[nodiscard]] static QString languageName(const QString& code);
    /// The codes that are offered.
    [[nodiscard]] static QStringList languageCodes();
    /// "windows-1256 (72 %)", or the name alone where it is certain.
    [[nodiscard]] static QString encodingText(const ImportReading& reading);
    /// What a person calls an encoding: "Windows-1256 (Arabic)".
    [[nodiscard]] static QString encodingTitle(const QString& name);
    /// All encodings we read, by IANA name.
    [[nodiscard]] static QStringList encodings();
    [[nodiscard]] static QString unknown() { return tr("unknown"); }
};

} // namespace tasrih
