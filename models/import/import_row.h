// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/id.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace tasrih {

/// Columns of ImportModel.
struct ImportColumn
{
    enum
    {
        State,
        Name,
        Title,
        Outlet,
        Author,
        Published,
        Language,
        Encoding,
        Outcome,
        Count
    };
};

/// How far a file has come.
enum class ImportState
{
    Waiting,   ///< To be read.
    Reading,   ///< Being read.
    Ready,     ///< Read; the proposals wait for the user.
    Accepted,  ///< To be imported as it stands.
    Importing, ///< On its way into the store.
    Imported,
    Duplicate, ///< Its text is in the project already.
    Refused,   ///< Can't be imported; the outcome says why.
    Cancelled
};

/// The facts about an article that the user may change before it is imported.
struct ImportFacts
{
    QString title, outlet, author;
    QString published; ///< As typed or proposed: EDTF or a date in words; empty where it isn't known.
    QString language;
};

/// What reading a file gave.
struct ImportReading
{
    ImportFacts facts;
    QHash<int, QString> reasons;   ///< By column: where a proposal comes from.
    QStringList publishedReadings; ///< The dates that the text's may be, where it can be read two ways.
    QString fingerprint;
    QString encoding; ///< IANA name; empty for pasted text.
    int confidence = 100;
    QStringList alternatives; ///< Other encodings, the likelier first.
    QString changes;          ///< What had to be changed in the text, or empty.
    QString refusal;          ///< Why it can't be imported, or empty.
};

/// One file or pasted text.
struct ImportRow
{
    int number = 0; ///< Stable while rows come and go.
    QString path;   ///< Empty for pasted text.
    QString pasted;
    QString name; ///< The file's name, or "Pasted text 1".
    ImportState state = ImportState::Waiting;
    ImportFacts facts;
    QSet<int> edited; ///< Columns the user changed: a new reading leaves them alone.
    ImportReading reading;
    QString chosenEncoding; ///< Empty: found out.
    QString outcome;        ///< One sentence once there is one.
    std::optional<ArticleId> article;

    [[nodiscard]] bool isOpen() const { return state == ImportState::Ready || state == ImportState::Accepted; }
    [[nodiscard]] bool wasRead() const { return !reading.fingerprint.isEmpty(); }
};

/// The date a user means by @p text: EDTF, or words such as "27 أيلول 2024". Nothing where it is neither.
[[nodiscard]] std::optional<Edtf> publishedFrom(const QString& text);
/// What is wrong with @p text as a date of publication, or has to be told; empty where nothing is.
[[nodiscard]] QString publishedProblem(const QString& text);

} // namespace tasrih
