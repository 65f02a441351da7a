// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chips/coding_chips.h"

#include "database/dates/date_phrases.h"
#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/claimline/line_times.h"
#include "models/editing/claim_edits.h"
#include "models/editing/lens.h"
#include "models/editing/name_edits.h"
#include "models/editing/speaker_edits.h"
#include "models/editing/statement_edits.h"
#include "models/kinds/kinds.h"
#include "models/words/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tasrih {

namespace {
struct VerbList
{
    bool continues;
    const char16_t* words;
};

constexpr VerbList verbLists[] = {
    {true, u"أضاف|أضافت|تابع|تابعت|استدرك|استدركت|أردف|أردفت|ختم|ختمت|وأضاف قائلاً|added|went on|continued"},
    {false, u"قال|قالت|ذكر|ذكرت|أفاد|أفادت|صرح|صرحت|أعلن|أعلنت|أكد|أكدت|شدد|شددت|أوضح|أوضحت|بين|أشار إلى|أشارت إلى|"
            u"لفت|لفتت|نوه|اعتبر|اعتبرت|رأى|رأت|توقع|توقعت|رجح|حذر|حذرت|كشف|كشفت|نفى|نفت|زعم|ادعى|جاء في|بحسب|وفق|"
            u"وفقاً ل|نقلت|نقل|said|says|stated|announced|confirmed|stressed|explained|noted|warned|revealed|denied|"
            u"claimed|told|according to"},
};

struct VerbPattern
{
    bool continues;
    QRegularExpression words;
};

const std::vector<VerbPattern>& verbPatterns()
{
    static const std::vector<VerbPattern> made = [] {
        std::vector<VerbPattern> all;
        for (const VerbList& list : verbLists) {
            QStringList words;
            for (const QString& word : QString::fromUtf16(list.words).split(QLatin1Char('|')))
                words.append(QRegularExpression::escape(fold(word)));
            std::sort(words.begin(), words.end(),
                      [](const QString& a, const QString& b) { return a.size() > b.size(); });
            all.push_back({list.continues,
                           QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])[وف]?(?:") +
                                                  words.join(QLatin1Char('|')) + QStringLiteral(")(?![\\p{L}\\p{N}])"),
                                              QRegularExpression::UseUnicodePropertiesOption)});
        }
        return all;
    }();
    return made;
}

/// Gathers the chips of one statement.
class Gatherer
{
    Q_DECLARE_TR_FUNCTIONS(CodingChips)

public:
    Gatherer(IdSource& ids, const SnapshotPtr& snapshot, const ClaimLineReader& reader, const Statement& statement,
             std::optional<ClaimId> claim, const CodingWords& words)
        : m_ids(ids)
        , m_snapshot(*snapshot)
        , m_reader(reader)
        , m_statement(statement)
        , m_saying(snapshot->get(statement.saying))
        , m_claim(claimMeant(statement, claim))
        , m_words(words)
        , m_names(*snapshot)
    {
        if (const Article* article = snapshot->find(statement.article); article && article->published)
            m_published = article->published->earliest();
    }

    std::vector<CodingChip> gather()
    {
        speakers();
        saidOn();
        claims();
        fieldsOfClaim();
        manner();
        return std::move(m_chips);
    }

private:
    void add(CodingChip::Kind kind, const QString& text, Command command)
    {
        const bool isKnown =
            std::any_of(m_chips.begin(), m_chips.end(), [&](const CodingChip& each) { return each.text == text; });
        if (!isKnown)
            m_chips.push_back({kind, text, std::move(command)});
    }

    void speakers()
    {
        const std::vector<Attribution> verbs = attributionsIn(m_words.sentence);
        const bool goesOn = !verbs.empty() && verbs.front().continues;
        const std::vector<SayingSpeaker> before = sayingSpeakersBefore(m_snapshot, m_statement.id);
        const auto asBefore = [&] {
            if (m_saying.speakers.empty() && !before.empty())
                add(CodingChip::Kind::Speaker, tr("Speaker as before: %1").arg(namesOf(before)),
                    copySpeakers(m_ids, m_statement.id, before));
        };
        if (goesOn)
            asBefore();
        for (const NameHit& hit : m_names.find(m_words.sentence)) {
            const auto* id = std::get_if<ActorId>(&hit.target);
            const Actor* actor = id ? m_snapshot.find(*id) : nullptr;
            if (!actor)
                continue;
            const QString name = isolated(nameOf(*actor));
            if (m_saying.speakers.empty()) {
                add(CodingChip::Kind::Speaker, tr("Speaker: %1").arg(name),
                    useName(m_ids, m_statement.id, {}, *id, NameUse::Speaker));
            } else if (isNeitherSpeakerNorRelay(*id) && !verbs.empty()) {
                const QString verb = m_words.sentence.mid(verbs.front().run.start, verbs.front().run.length());
                add(CodingChip::Kind::Relay, tr("Relay: %1 (%2)").arg(name, isolated(verb)),
                    addRelay(m_statement.id, {.id = m_ids.next<RelayId>(), .actor = *id, .verb = verb}));
            }
        }
        if (!goesOn)
            asBefore();
    }

    [[nodiscard]] QString namesOf(const std::vector<SayingSpeaker>& speakers) const
    {
        Saying saying{.id = m_saying.id};
        saying.speakers = speakers;
        return speakersOf(m_snapshot, saying);
    }

    [[nodiscard]] bool isNeitherSpeakerNorRelay(ActorId actor) const
    {
        const auto isIt = [actor](const auto& each) { return each.actor == actor; };
        return std::none_of(m_saying.speakers.begin(), m_saying.speakers.end(), isIt) &&
               std::none_of(m_statement.relays.begin(), m_statement.relays.end(), isIt);
    }

    void saidOn()
    {
        if (m_saying.saidOn)
            return;
        for (const DatePhrase& phrase : findDates(m_words.sentence, m_published)) {
            // Where it may mean two, the analyst chooses between two chips.
            for (const std::optional<Edtf>& date : {std::optional(phrase.date), phrase.other}) {
                // What lies after the article appeared was not said then.
                if (!date || (m_published && date->earliest() && *date->earliest() > *m_published))
                    continue;
                add(CodingChip::Kind::SaidOn, tr("Said on: %1").arg(readable(*date, interfaceLanguage())),
                    setSaidOn(m_statement.id, {.date = date,
                                               .basis = phrase.basis,
                                               .phrase = m_words.sentence.mid(phrase.start, phrase.length)}));
            }
        }
    }

    void claims()
    {
        LineReading whole = m_reader.read(m_words.span, m_published);
        if (!whole.claim)
            return;
        // Whoever is named in the words need not be the one who speaks them.
        whole.speaker.reset();
        whole.newSpeaker.clear();
        const auto says = [&](const Claim& each) { return each.body == whole.claim->body; };
        if (std::any_of(m_statement.claims.begin(), m_statement.claims.end(), says))
            return;
        add(CodingChip::Kind::Claim, tr("Claim: %1").arg(isolated(summaryOf(m_snapshot, *whole.claim))),
            addReading(m_ids, m_statement.id, whole));
    }

    void fieldsOfClaim()
    {
        if (!m_claim)
            return;
        const auto* withdrawal = std::get_if<WithdrawalClaim>(&m_claim->body);
        const bool placeIsWanted = wantsPlace(*m_claim);
        for (const NameHit& hit : m_names.find(m_words.sentence)) {
            const auto* known = std::get_if<PlaceId>(&hit.target);
            const std::optional<PlaceId> id = known ? std::optional(*known) : hit.place;
            const Place* place = id && placeIsWanted ? m_snapshot.find(*id) : nullptr;
            if (place)
                add(CodingChip::Kind::Place, tr("Place: %1").arg(isolated(nameOf(*place))),
                    useName(m_ids, m_statement.id, m_claim->id, *id, NameUse::Place));
        }
        if (!withdrawal || withdrawal->ends)
            return;
        for (const LineTime& time : timesIn(m_words.span, m_published)) {
            for (const std::optional<Edtf>& date : {time.date, time.other}) {
                if (!date)
                    continue;
                WithdrawalClaim ended;
                ended.ends = date;
                ended.bound = time.bound.value_or(Bound::In);
                add(CodingChip::Kind::Ends, tr("Ends: %1").arg(endText(ended)),
                    bodyLens<WithdrawalClaim>(m_statement.id, m_claim->id)
                        .edit([date, bound = ended.bound](WithdrawalClaim& body) {
                            body.ends = date;
                            body.bound = bound;
                        }));
            }
        }
    }

    void manner()
    {
        const QString span = m_words.span.trimmed();
        static const QString opening = QStringLiteral("\"“«„");
        const bool isQuoted = !span.isEmpty() && opening.contains(span.front());
        if (isQuoted && m_statement.manner != Manner::Direct)
            add(CodingChip::Kind::Manner, tr("Manner: %1").arg(textOf(Manner::Direct)),
                editRecord<Statement>(m_statement.id, [](Statement& found) { found.manner = Manner::Direct; }));
    }

    IdSource& m_ids;
    const Snapshot& m_snapshot;
    const ClaimLineReader& m_reader;
    const Statement& m_statement;
    const Saying& m_saying;
    const Claim* m_claim;
    const CodingWords& m_words;
    KnownNames m_names;
    std::optional<QDate> m_published;
    std::vector<CodingChip> m_chips;
};
} // namespace

std::vector<Attribution> attributionsIn(const QString& text)
{
    const Folded folded = foldWithMap(text);
    std::vector<Attribution> found;
    for (const VerbPattern& pattern : verbPatterns()) {
        auto matches = pattern.words.globalMatch(folded.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            found.push_back({folded.sourceRange(match.capturedStart(), match.capturedEnd()), pattern.continues});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Attribution& a, const Attribution& b) { return a.run.start < b.run.start; });
    return found;
}

std::vector<CodingChip> codingChips(IdSource& ids, const SnapshotPtr& snapshot, const ClaimLineReader& reader,
                                    StatementId statement, std::optional<ClaimId> claim, const CodingWords& words)
{
    const Statement* found = snapshot->find(statement);
    if (!found || !snapshot->find(found->saying))
        return {};
    return Gatherer(ids, snapshot, reader, *found, claim, words).gather();
}

} // namespace tasrih
