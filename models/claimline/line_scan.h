// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claimline/claim_line.h"
#include "models/claimline/line_times.h"
#include "models/claimline/line_words.h"

namespace tasrih {

/// One reading of one line: what is found is taken out of the line, the surest first, and what is left tells the rest.
class LineScan
{
public:
    LineScan(const ClaimLineReader& reader, const QString& line, std::optional<QDate> published);

    [[nodiscard]] LineReading read();

private:
    void readFigure();
    void readTimes();
    void readWords();
    void readNames();
    void readKnownNames();
    void readPartsOfNames();
    void readProposition();
    void readRest();
    using Target = std::variant<ActorId, PlaceId, PhaseId>;
    /// A name met in the line, before it is known what it is there for.
    struct NameFound
    {
        TextRange range;
        Target target;
        QString alternatives;
        std::optional<PlaceId> place = {}; ///< Where it is an actor's: the place of the same name.
    };

    void settleSharedNames();
    void putActors();
    void putPlace(const NameFound& name);
    [[nodiscard]] bool isForce(const NameFound& name) const;
    [[nodiscard]] QString wordBefore(TextRange folded) const;
    [[nodiscard]] QString labelOf(const Target& target) const;
    void put(TextRange folded, LineRole role, const QString& value, const QString& alternatives = {});
    void conclude();
    void concludeStance();
    void concludeFigure();
    void concludeWithdrawal();

    const ClaimLineReader& m_reader;
    const Snapshot& m_snapshot;
    LineText m_text;
    std::optional<QDate> m_published;
    LineReading m_reading;

    struct Number
    {
        double low = 0;
        std::optional<double> high;
        Qualifier qualifier = Qualifier::Exact;
        Measure measure = Measure::Troops;
    };
    std::optional<Number> m_number;
    std::vector<LineTime> m_times;
    QString m_doubt; ///< The first date that may mean two, as a question.
    std::vector<NameFound> m_found;
    std::optional<What> m_what;
    std::optional<Modality> m_modality;
    std::optional<Position> m_position;
    std::optional<ActorId> m_force;
    std::vector<PlaceId> m_places;
    std::optional<PlaceId> m_fromPlace;
    std::optional<PhaseId> m_phase;
    std::optional<PropositionId> m_proposition;
};

} // namespace tasrih
