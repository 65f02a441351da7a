// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"
#include "database/text/folding.h"
#include "models/reading/known_names.h"

#include <optional>
#include <vector>

namespace tasrih {

/// What a part of a line was read as.
enum class LineRole
{
    Speaker,
    NewSpeaker, ///< A name nobody has yet.
    Force,
    Place,
    FromPlace,
    Phase,
    What,
    Modality,
    Time,
    Number,
    Position,
    Proposition,
    Unread
};

struct LinePart
{
    TextRange run; ///< In the line, UTF-16 units.
    LineRole role = LineRole::Unread;
    QString value;        ///< As it was understood, in the interface's language.
    QString alternatives; ///< Others it might as well be; empty where it is clear.
};

/// A line read as a claim.
struct LineReading
{
    std::vector<LinePart> parts; ///< In order of the line.
    std::optional<Claim> claim;  ///< Its id is of no account. Nothing where the line is no claim yet.
    std::optional<ActorId> speaker;
    QString newSpeaker; ///< To be made with the claim.
    QString problem;    ///< What is missing, in words, where there is no claim.
};

[[nodiscard]] QString nameOf(LineRole role);

/// Reads one line, its words in any order and language, as a withdrawal claim, a stance or a figure: "البياتي حرير
/// انسحاب كامل ٩/٢٠٢٦", "Bayati Harir full exit by 2026-09", "Bayati supports full exit by 2026", "نحو 2500 جندي في
/// العراق". Names may be parts of names. Immutable; made once for a state of the names.
class ClaimLineReader
{
public:
    explicit ClaimLineReader(SnapshotPtr snapshot);

    /// @param published the day that relative dates count from.
    [[nodiscard]] LineReading read(const QString& line, std::optional<QDate> published = {}) const;

private:
    struct Key
    {
        QStringList words; ///< Folded, without ال.
        std::variant<ActorId, PlaceId, PhaseId> target;
    };

    SnapshotPtr m_snapshot;
    KnownNames m_names;
    std::vector<Key> m_keys;

    friend class LineScan;
};

/// Adds what a line was read as to a statement, in one change: the claim, with the line's time as its verbatim phrase
/// left empty; the speaker where the line names one and the statement has none; a new actor where nobody is called so.
[[nodiscard]] Command addReading(IdSource& ids, StatementId statement, const LineReading& reading);

} // namespace tasrih
