// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_texts.h"

#include "database/import/encoding.h"
#include "database/words/numerals.h"

namespace tasrih {

QString ImportTexts::columnTitle(int column)
{
    switch (column) {
    case ImportColumn::State:
        return tr("State");
    case ImportColumn::Name:
        return tr("File");
    case ImportColumn::Title:
        return tr("Title");
    case ImportColumn::Outlet:
        return tr("Outlet");
    case ImportColumn::Author:
        return tr("Author");
    case ImportColumn::Published:
        return tr("Published");
    case ImportColumn::Language:
        return tr("Language");
    case ImportColumn::Encoding:
        return tr("Encoding");
    case ImportColumn::Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

QString ImportTexts::stateText(ImportState state)
{
    switch (state) {
    case ImportState::Waiting:
        return tr("waiting");
    case ImportState::Reading:
        return tr("reading");
    case ImportState::Ready:
        return tr("to check");
    case ImportState::Accepted:
        return tr("accepted");
    case ImportState::Importing:
        return tr("importing");
    case ImportState::Imported:
        return tr("imported");
    case ImportState::Duplicate:
        return tr("already there");
    case ImportState::Refused:
        return tr("refused");
    case ImportState::Cancelled:
        return tr("cancelled");
    }
    Q_UNREACHABLE();
}

QStringList ImportTexts::languageCodes()
{
    static const QStringList codes = QStringLiteral("ar en ckb fa tr fr de he ru ur").split(u' ');
    return codes;
}

QString ImportTexts::languageName(const QString& code)
{
    const QStringList names{tr("Arabic"), tr("English"), tr("Kurdish"), tr("Persian"), tr("Turkish"),
                            tr("French"), tr("German"),  tr("Hebrew"),  tr("Russian"), tr("Urdu")};
    const auto at = languageCodes().indexOf(code);
    return at < 0 ? code : names[at];
}

QString ImportTexts::encodingText(const ImportReading& reading)
{
    if (reading.encoding.isEmpty() || reading.confidence >= 100)
        return reading.encoding;
    return tr("%1 (%2 %)").arg(reading.encoding, numberText(reading.confidence));
}

QString ImportTexts::encodingTitle(const QString& name)
{
    switch (encodingFromName(name).value_or(Encoding::Utf8)) {
    case Encoding::Utf8:
        return tr("UTF-8 (Unicode)");
    case Encoding::Utf16LE:
        return tr("UTF-16LE (Unicode)");
    case Encoding::Utf16BE:
        return tr("UTF-16BE (Unicode)");
    case Encoding::Windows1256:
        return tr("Windows-1256 (Arabic)");
    case Encoding::Iso8859_6:
        return tr("ISO-8859-6 (Arabic)");
    case Encoding::Windows1252:
        return tr("Windows-1252 (Western)");
    }
    Q_UNREACHABLE();
}

QStringList ImportTexts::encodings()
{
    QStringList names;
    for (const Encoding encoding : allEncodings())
        names += encodingName(encoding);
    return names;
}

} // namespace tasrih
