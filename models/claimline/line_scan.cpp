// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimline/line_scan.h"

#include "database/dates/date_phrases.h"
#include "database/dates/date_text.h"
#include "database/numbers/numbers.h"
#include "database/text/names.h"
#include "models/editing/claim_edits.h"
#include "models/editing/duration_text.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tasrih {

LineScan::LineScan(const ClaimLineReader& reader, const QString& line, std::optional<QDate> published)
    : m_reader(reader)
    , m_snapshot(*reader.m_snapshot)
    , m_text(line)
    , m_published(published)
{
}

LineReading LineScan::read()
{
    readFigure();
    readTimes();
    readWords();
    readNames();
    readProposition();
    readRest();
    std::sort(m_reading.parts.begin(), m_reading.parts.end(),
              [](const LinePart& a, const LinePart& b) { return a.run.start < b.run.start; });
    conclude();
    return m_reading;
}

void LineScan::put(TextRange folded, LineRole role, const QString& value, const QString& alternatives)
{
    m_text.take(folded);
    m_reading.parts.push_back({m_text.toSource(folded), role, value, alternatives});
}

/// A number counts where a measure stands beside it: "2500 جندي", "troops: 2,500".
void LineScan::readFigure()
{
    for (const NumberPhrase& number : findNumbers(m_text.source())) {
        const TextRange range = m_text.toFolded({number.start, number.start + number.length});
        LineText rest(m_text.source());
        rest.take(range);
        const auto measure = findWord<Measure>(rest);
        if (!measure)
            continue;
        const bool isAfter = measure->range.start >= range.end &&
                             m_text.folded().mid(range.end, measure->range.start - range.end).trimmed().size() <= 12;
        const bool isBefore = measure->range.end <= range.start && range.start - measure->range.end <= 2;
        if (!isAfter && !isBefore)
            continue;
        m_number = Number{number.low, number.high, number.qualifier, measure->value};
        Figure figure;
        figure.low = number.low;
        figure.high = number.high;
        figure.qualifier = number.qualifier;
        figure.measure = measure->value;
        put(range, LineRole::Number, figureText(figure));
        m_text.take(measure->range);
        return;
    }
}

void LineScan::readTimes()
{
    for (const LineTime& time : timesIn(m_text.source(), m_published)) {
        const TextRange range = m_text.toFolded(time.range);
        if (!m_text.isFree(range))
            continue;
        QString value;
        if (!time.date)
            value = readable(Duration::parse(time.duration).value());
        else
            value = readable(*time.date, interfaceLanguage());
        if (time.bound && time.bound != Bound::In)
            value = textOf(*time.bound) + QLatin1Char(' ') + value;
        m_times.push_back(time);
        put(range, LineRole::Time, value, time.other ? readable(*time.other, interfaceLanguage()) : QString());
        if (time.other && m_doubt.isEmpty())
            m_doubt = ambiguityText(m_text.source().mid(time.range.start, time.range.length()).trimmed(), *time.date,
                                    *time.other);
    }
}

void LineScan::readWords()
{
    // A number with its measure asks for no other word, and "troops" stand in many names.
    if (const auto position = findWord<Position>(m_text)) {
        m_position = position->value;
        put(position->range, LineRole::Position, textOf(position->value));
        return; // What is supported is a proposition: its words are not the line's own.
    }
    if (m_number)
        return;
    if (const auto what = findWord<What>(m_text)) {
        m_what = what->value;
        put(what->range, LineRole::What, textOf(what->value));
        if (const auto modality = findWord<Modality>(m_text)) {
            m_modality = modality->value;
            put(modality->range, LineRole::Modality, textOf(modality->value));
        }
    }
}

void LineScan::readNames()
{
    readKnownNames();
    readPartsOfNames();
    std::sort(m_found.begin(), m_found.end(),
              [](const NameFound& a, const NameFound& b) { return a.range.start < b.range.start; });
    settleSharedNames();
    putActors();
    for (const NameFound& name : m_found) {
        if (std::holds_alternative<PlaceId>(name.target)) {
            putPlace(name);
        } else if (const auto* phase = std::get_if<PhaseId>(&name.target); phase && !m_phase && m_places.empty()) {
            m_phase = *phase;
            put(name.range, LineRole::Phase, labelOf(name.target), name.alternatives);
        }
    }
}

void LineScan::readKnownNames()
{
    for (const NameHit& hit : m_reader.m_names.find(m_text.source())) {
        const TextRange range = m_text.toFolded({hit.run.start, hit.run.end});
        if (!m_text.isFree(range))
            continue;
        if (const auto* actor = std::get_if<ActorId>(&hit.target))
            m_found.push_back({range, *actor, {}, hit.place});
        else if (const auto* place = std::get_if<PlaceId>(&hit.target))
            m_found.push_back({range, *place, {}});
    }
}

/// A family name, or a name without its title: whole words of one name only.
void LineScan::readPartsOfNames()
{
    constexpr std::size_t mostWords = 4;
    constexpr qsizetype shortest = 3;
    // The names found already take no part in others.
    LineText text = m_text;
    for (const NameFound& name : m_found)
        text.take(name.range);
    const std::vector<TextRange> words = text.freeWords();
    const QString latinArticle = QStringLiteral("al");
    const auto formsOf = [&](std::size_t at) {
        QStringList forms;
        if (m_text.word(words[at]) == latinArticle)
            return QStringList{latinArticle};
        for (const QString& form : withoutClitics(m_text.word(words[at])))
            forms.append(withoutAl(form));
        return forms;
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].length() < shortest || isFiller(m_text.word(words[at])))
            continue;
        for (std::size_t count = std::min(mostWords, words.size() - at); count > 0; --count) {
            std::vector<QStringList> forms;
            for (std::size_t i = 0; i < count; ++i)
                forms.push_back(formsOf(at + i));
            // By how much of the name is there; the same share twice is not clear.
            std::vector<std::pair<double, Target>> fits;
            for (const ClaimLineReader::Key& key : m_reader.m_keys) {
                const bool fit = std::all_of(forms.begin(), forms.end(), [&](const QStringList& each) {
                    return std::any_of(each.begin(), each.end(), [&](const QString& form) {
                        return form == latinArticle || (form.size() >= shortest && key.words.contains(form));
                    });
                });
                if (fit)
                    fits.emplace_back(double(count) / double(key.words.size()), key.target);
            }
            if (fits.empty())
                continue;
            std::stable_sort(fits.begin(), fits.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
            const Target& best = fits.front().second;
            const QString label = labelOf(best);
            NameFound name{{words[at].start, words[at + count - 1].end}, best, {}};
            QStringList others;
            for (const auto& [share, target] : fits) {
                if (target == best || share < fits.front().first)
                    continue;
                const QString other = labelOf(target);
                const auto* place = std::get_if<PlaceId>(&target);
                if (place && std::holds_alternative<ActorId>(best) && other == label)
                    name.place = *place;
                else if (others.size() < 3 && !others.contains(other))
                    others.append(other);
            }
            name.alternatives = listed(others);
            m_found.push_back(name);
            at += count - 1;
            break;
        }
    }
}

QString LineScan::labelOf(const Target& target) const
{
    return std::visit(
        [this](auto id) {
            const auto* record = m_snapshot.find(id);
            return record ? tasrih::nameOf(*record) : QString();
        },
        target);
}

QString LineScan::wordBefore(TextRange folded) const
{
    const QString before = m_text.folded().left(folded.start).trimmed();
    const qsizetype start = before.lastIndexOf(QLatin1Char(' ')) + 1;
    // "US forces Iraq": the word is another name's.
    const bool isOfName = std::any_of(m_found.begin(), m_found.end(), [&](const NameFound& each) {
        return each.range.start < before.size() && start < each.range.end && each.range.end <= folded.start;
    });
    return isOfName ? QString() : before.mid(start);
}

/// A state is a country too: "Iraq" is the place where a word says so, the actor behind the word of a force. Else it is
/// the place where the line names no other, for a claim wants one; of two the first one speaks, if nobody else does. In
/// a stance it speaks, if nobody else does.
void LineScan::settleSharedNames()
{
    std::vector<NameFound*> open;
    bool hasActor = false;
    bool hasPlace = false;
    for (NameFound& name : m_found) {
        const QString before = wordBefore(name.range);
        const bool isThere = isPlaceWord(before);
        if (name.place && !isThere && !isForceWord(before)) {
            open.push_back(&name);
            continue;
        }
        if (name.place && isThere)
            name.target = *name.place;
        const bool isLeft = m_what == What::Redeployment && isFromWord(before);
        hasActor = hasActor || (std::holds_alternative<ActorId>(name.target) && !isForce(name));
        hasPlace = hasPlace || (std::holds_alternative<PlaceId>(name.target) && !isLeft);
    }
    if (open.empty() || (hasPlace && !m_position))
        return;
    const auto spoken = [&](NameFound& name, LineRole other) {
        if (!hasActor && !m_position)
            name.alternatives = tasrih::nameOf(other);
    };
    auto next = open.begin();
    if (!hasActor && (m_position || open.size() > 1))
        spoken(**next++, LineRole::Place);
    // What is left of a proposition's words are places, of a claim's the first one.
    const auto end = m_position || next == open.end() ? open.end() : next + 1;
    for (; next != end; ++next) {
        spoken(**next, LineRole::Speaker);
        (*next)->target = *(*next)->place;
    }
}

/// Whether a name is rather that of who leaves than of who speaks.
bool LineScan::isForce(const NameFound& name) const
{
    const Actor* actor = m_snapshot.find(std::get<ActorId>(name.target));
    if (!actor)
        return false;
    const bool isMilitary = actor->kind == ActorKind::Coalition || actor->kind == ActorKind::ArmedGroup;
    const QStringList words = fold(actor->name + QLatin1Char(' ') + actor->nameEn).split(QLatin1Char(' '));
    return isMilitary || isForceWord(wordBefore(name.range)) ||
           std::any_of(words.begin(), words.end(), [](const QString& word) { return isForceWord(word); });
}

/// The first one speaks, or the first that is no force where there are two; another one is the force.
void LineScan::putActors()
{
    std::vector<NameFound> actors;
    std::copy_if(m_found.begin(), m_found.end(), std::back_inserter(actors),
                 [](const NameFound& each) { return std::holds_alternative<ActorId>(each.target); });
    if (actors.empty())
        return;
    const auto person =
        std::find_if(actors.begin(), actors.end(), [this](const NameFound& each) { return !isForce(each); });
    const bool isOnlyForce = actors.size() == 1 && isForceWord(wordBefore(actors.front().range));
    const auto speaker = person == actors.end() ? actors.begin() : person;
    for (auto each = actors.begin(); each != actors.end(); ++each) {
        const ActorId id = std::get<ActorId>(each->target);
        if (each == speaker && !isOnlyForce) {
            m_reading.speaker = id;
            put(each->range, LineRole::Speaker, labelOf(id), each->alternatives);
        } else if (!m_position && !m_force) {
            m_force = id;
            put(each->range, LineRole::Force, labelOf(id), each->alternatives);
        }
    }
}

void LineScan::putPlace(const NameFound& name)
{
    const PlaceId place = std::get<PlaceId>(name.target);
    const QString before = wordBefore(name.range);
    if (m_what == What::Redeployment && isFromWord(before) && !m_fromPlace) {
        m_fromPlace = place;
        put(name.range, LineRole::FromPlace, labelOf(place), name.alternatives);
        return;
    }
    // A claim is about one place; a figure may count in several.
    if (!m_places.empty() && !m_number)
        return;
    m_places.push_back(place);
    put(name.range, LineRole::Place, labelOf(place), name.alternatives);
}

/// For a stance: the proposition that shares most words with what is left of the line.
void LineScan::readProposition()
{
    if (!m_position)
        return;
    // Places and times may be words of the proposition: all of the line but speaker and position is compared.
    QStringList wanted;
    LineText line(m_text.source());
    for (const LinePart& part : m_reading.parts) {
        if (part.role == LineRole::Speaker || part.role == LineRole::Position)
            line.take(m_text.toFolded(part.run));
    }
    const std::vector<TextRange> words = line.freeWords();
    for (const TextRange word : words) {
        if (!isFiller(line.word(word)))
            wanted.append(withoutAl(line.word(word)));
    }
    if (wanted.isEmpty())
        return;
    double best = 0;
    QStringList others;
    const Proposition* found = nullptr;
    for (const Proposition& proposition : m_snapshot.all<Proposition>()) {
        double share = 0;
        for (const QString& text :
             {proposition.text, proposition.textEn, proposition.shortText, proposition.shortTextEn}) {
            QStringList known;
            for (const TextRange word : LineText(text).freeWords())
                known.append(withoutAl(LineText(text).word(word)));
            int shared = 0;
            for (const QString& word : wanted) {
                const QStringList forms = withoutClitics(word);
                shared += std::any_of(forms.begin(), forms.end(),
                                      [&](const QString& form) { return known.contains(withoutAl(form)); })
                              ? 1
                              : 0;
            }
            // Of what was typed first, then of the proposition: the shorter of two that hold all of it.
            share = std::max(share, shared + (known.isEmpty() ? 0.0 : 0.5 * shared / double(known.size())));
        }
        if (share > best) {
            best = share;
            found = &proposition;
            others.clear();
        } else if (found && share == best) {
            others.append(shortTextOf(proposition));
        }
    }
    if (!found || best < 0.5 * double(wanted.size()))
        return;
    m_proposition = found->id;
    std::erase_if(m_reading.parts, [](const LinePart& part) {
        return part.role != LineRole::Speaker && part.role != LineRole::Position;
    });
    for (const TextRange word : words)
        m_text.take(word);
    const TextRange whole{words.front().start, words.back().end};
    m_reading.parts.push_back(
        {m_text.toSource(whole), LineRole::Proposition, shortTextOf(*found), listed(others.mid(0, 3))});
}

/// What nothing has taken. Words at the beginning, where no speaker was found, are a name nobody has yet.
void LineScan::readRest()
{
    const bool isClaim = m_number || m_what || m_position;
    std::vector<TextRange> left;
    for (const TextRange word : m_text.freeWords()) {
        // What stands before a name in the same word says nothing by itself.
        const bool isClitic = word.end < m_text.folded().size() && m_text.folded().at(word.end).isLetter();
        if (!isClitic && !isFiller(m_text.word(word)))
            left.push_back(word);
    }
    // Words beside each other are one part.
    std::vector<TextRange> runs;
    for (const TextRange word : left) {
        const bool joins =
            !runs.empty() && m_text.folded().mid(runs.back().end, word.start - runs.back().end).trimmed().isEmpty();
        if (joins)
            runs.back().end = word.end;
        else
            runs.push_back(word);
    }
    for (const TextRange run : runs) {
        const TextRange source = m_text.toSource(run);
        const QString text = m_text.source().mid(source.start, source.length());
        const bool isFirst = m_text.folded().left(run.start).trimmed().isEmpty();
        const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (isClaim && isFirst && !m_reading.speaker && m_reading.newSpeaker.isEmpty() && hasLetters) {
            m_reading.newSpeaker = text;
            m_reading.parts.push_back({source, LineRole::NewSpeaker, text, {}});
        } else {
            m_reading.parts.push_back({source, LineRole::Unread, text, {}});
        }
    }
}

void LineScan::conclude()
{
    if (!m_doubt.isEmpty())
        m_reading.problem = m_doubt;
    else if (m_position)
        concludeStance();
    else if (m_number)
        concludeFigure();
    else if (m_what)
        concludeWithdrawal();
    else
        m_reading.problem = QCoreApplication::translate(
            "ClaimLine", "Say what is claimed: what ends (full exit, stays, …), supports or opposes, or a number with "
                         "what it counts.");
}

void LineScan::concludeStance()
{
    if (!m_proposition) {
        m_reading.problem =
            QCoreApplication::translate("ClaimLine", "No proposition has these words; type some of its own.");
        return;
    }
    m_reading.claim = Claim{.id = ClaimId(1), .body = Stance{*m_proposition, *m_position}};
}

void LineScan::concludeFigure()
{
    Figure figure;
    figure.measure = m_number->measure;
    figure.low = m_number->low;
    figure.high = m_number->high;
    figure.qualifier = m_number->qualifier;
    figure.force = m_force;
    figure.places = m_places;
    for (const LineTime& time : m_times) {
        if (time.date)
            figure.asOf = time.date;
    }
    m_reading.claim = Claim{.id = ClaimId(1), .body = figure};
}

void LineScan::concludeWithdrawal()
{
    WithdrawalClaim claim;
    claim.what = *m_what;
    claim.modality = m_modality.value_or(Modality::Announced);
    claim.force = m_force;
    claim.fromPlace = m_fromPlace;
    if (!m_places.empty())
        setPlace(claim, m_places.front());
    else if (m_phase)
        setPhase(claim, m_phase);
    std::optional<Edtf> anchor;
    QString duration;
    for (const LineTime& time : m_times) {
        if (!time.duration.isEmpty())
            duration = time.duration;
        else if (!duration.isEmpty())
            anchor = time.date; // "within 12 months of 2024-09-27"
        else if (claim.ends && !claim.starts)
            claim.starts = std::exchange(claim.ends, time.date);
        else
            claim.ends = time.date;
        if (time.bound && time.date && duration.isEmpty())
            claim.bound = *time.bound;
    }
    if (!duration.isEmpty()) {
        if (!anchor)
            anchor = std::exchange(claim.ends, std::nullopt);
        claim.bound = Bound::Within;
        setAnchor(claim, anchor);
        setDuration(claim, duration);
    }
    m_reading.claim = Claim{.id = ClaimId(1), .body = claim};
}

} // namespace tasrih
