// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/record_fields.h"

#include "database/text/isolate.h"
#include "models/labels/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>

namespace tasrih {

namespace {
/// Writes the fields of one record.
class FieldWriter
{
    Q_DECLARE_TR_FUNCTIONS(RecordFields)

public:
    explicit FieldWriter(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
    }

    std::vector<FieldText> take() { return std::move(m_fields); }

    void operator()(const Side& side)
    {
        names(side.name, side.nameEn);
        add("short", tr("short name"), side.shortName);
        add("short_en", tr("short name in English"), side.shortNameEn);
        add("colour", tr("colour"), side.colour);
    }
    void operator()(const Outlet& outlet)
    {
        names(outlet.name, outlet.nameEn);
        add("url", tr("address"), outlet.url);
        add("reliability", tr("reliability"), grade(outlet.reliability));
        add("note", tr("note"), outlet.note);
    }
    void operator()(const Tag& tag) { names(tag.name, tag.nameEn); }
    void operator()(const Place& place)
    {
        names(place.name, place.nameEn);
        add("kind", tr("kind"), textOf(place.kind));
        add("parent", tr("larger place"), name(place.parent));
        for (const PlaceAlias& alias : place.aliases)
            add("alias" + QByteArray::number(alias.id.value()), tr("other name"), alias.name);
        add("note", tr("note"), place.note);
    }
    void operator()(const Phase& phase)
    {
        names(phase.name, phase.nameEn);
        for (const PlaceId place : phase.places)
            add("place" + QByteArray::number(place.value()), tr("place"), name(std::optional(place)));
        add("note", tr("note"), phase.note);
    }
    void operator()(const Proposition& proposition)
    {
        names(proposition.text, proposition.textEn);
        add("short", tr("short text"), proposition.shortText);
        add("short_en", tr("short text in English"), proposition.shortTextEn);
        add("note", tr("note"), proposition.note);
    }
    void operator()(const Actor& actor)
    {
        names(actor.name, actor.nameEn);
        add("kind", tr("kind"), textOf(actor.kind));
        add("side", tr("side"), name(actor.side));
        for (const ActorAlias& alias : actor.aliases)
            add("alias" + QByteArray::number(alias.id.value()), tr("other name"), alias.name);
        for (const Membership& each : actor.memberships)
            add("member" + QByteArray::number(each.id.value()), tr("member of"), name(std::optional(each.parent)));
        add("note", tr("note"), actor.note);
    }
    void operator()(const Event& event)
    {
        names(event.title, event.titleEn);
        add("date", tr("date"), date(event.date));
        add("place", tr("place"), name(event.place));
        add("note", tr("note"), event.note);
    }
    void operator()(const Article& article)
    {
        add("title", tr("title"), article.title);
        add("outlet", tr("outlet"), name(article.outlet));
        add("author", tr("author"), article.author);
        add("published", tr("published"), date(article.published));
        add("language", tr("language"), article.language);
        add("state", tr("reading state"), textOf(article.state));
        add("url", tr("address"), article.url);
        add("note", tr("note"), article.note);
        add("text", tr("text version"), QString::number(article.text.value() & 0xffff));
    }
    void operator()(const Saying& saying)
    {
        for (const SayingSpeaker& speaker : saying.speakers) {
            const QByteArray key = "speaker" + QByteArray::number(speaker.id.value());
            add(key, tr("speaker"), name(std::optional(speaker.actor)));
            add(key + "capacity", tr("capacity"), speaker.capacity);
            add(key + "capacity_en", tr("capacity in English"), speaker.capacityEn);
        }
        add("said", tr("said on"), date(saying.saidOn));
        add("basis", tr("known how"), saying.saidBasis ? textOf(*saying.saidBasis) : QString());
        add("phrase", tr("words that date it"), saying.saidPhrase);
        add("occasion", tr("occasion"), saying.occasion);
        add("channel", tr("channel"), saying.channel ? textOf(*saying.channel) : QString());
        add("place", tr("place"), name(saying.place));
        add("note", tr("note"), saying.note);
    }
    void operator()(const Statement& statement)
    {
        add("manner", tr("manner"), textOf(statement.manner));
        add("identification", tr("speaker identified"), textOf(statement.identification));
        add("gloss", tr("gloss"), statement.gloss);
        add("gloss_en", tr("gloss in English"), statement.glossEn);
        add("note", tr("note"), statement.note);
        add("reliability", tr("reliability"), grade(statement.reliability));
        add("credibility", tr("credibility"), grade(statement.credibility));
        add("review", tr("review"), textOf(statement.review));
        add("sic", tr("sic"), statement.sic);
        add("correction", tr("correction"), statement.correction);
        add("saying", tr("saying"), QString::number(statement.saying.value() & 0xffffff));
        for (const Relay& relay : statement.relays)
            add("relay" + QByteArray::number(relay.id.value()), tr("relay"),
                name(std::optional(relay.actor)) + (relay.verb.isEmpty() ? QString() : u' ' + isolated(relay.verb)));
        for (const TagId tag : statement.tags)
            add("tag" + QByteArray::number(tag.value()), tr("tag"), name(std::optional(tag)));
        for (const Highlight& highlight : statement.highlights)
            add("span" + QByteArray::number(highlight.id.value()), tr("text"), quote(highlight));
        for (const Claim& each : statement.claims)
            claim(each);
    }
    void operator()(const Link& link)
    {
        add("kind", tr("link"), textOf(link.kind));
        add("note", tr("note"), link.note);
    }
    void operator()(const SavedSearch& search) { add("name", tr("name"), search.name); }
    void operator()(const Verdict& verdict)
    {
        add("rule", tr("rule"), textOf(verdict.rule));
        add("judgement", tr("verdict"), textOf(verdict.judgement));
        add("reason", tr("reason"), isolated(verdict.reason));
    }
    void operator()(const ArticleNote& note)
    {
        add("text", tr("text"), isolated(note.quote));
        add("note", tr("note"), note.note);
    }

private:
    void add(const QByteArray& key, const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            m_fields.push_back({QString::fromLatin1(key), label, value});
    }
    void names(const QString& arabic, const QString& english)
    {
        add("name", tr("name"), arabic);
        add("name_en", tr("name in English"), english);
    }
    template <typename Key>
    [[nodiscard]] QString name(const std::optional<Key>& id) const
    {
        if (!id)
            return {};
        const auto* record = m_snapshot.find(*id);
        return record ? isolated(nameOf(*record)) : QStringLiteral("?");
    }
    [[nodiscard]] static QString date(const std::optional<Edtf>& value) { return value ? value->text() : QString(); }
    template <typename Grade>
    [[nodiscard]] static QString grade(const std::optional<Grade>& value)
    {
        return value ? QStringLiteral("%1 · %2").arg(symbolOf(*value), textOf(*value)) : QString();
    }
    [[nodiscard]] static QString quote(const Highlight& highlight)
    {
        constexpr int longest = 60;
        const QString words = highlight.quote.simplified();
        const QString shown = isolated(words.size() > longest ? words.left(longest).trimmed() + QChar(0x2026) : words);
        return highlight.isPlaced() ? shown : tr("%1 (not in the present text)").arg(shown);
    }

    void claim(const Claim& each)
    {
        const QByteArray key = "claim" + QByteArray::number(each.id.value());
        const QByteArray prefix = key + '.';
        std::visit([&](const auto& part) { body(prefix, part); }, each.body);
        add(prefix + "holder", tr("holder"), name(each.holder));
        add(prefix + "condition", tr("condition"), each.condition);
        add(prefix + "condition_en", tr("condition in English"), each.conditionEn);
        add(prefix + "phrase", tr("verbatim phrase"), each.phrase);
        add(prefix + "featured", tr("in the briefing"), each.featured ? tr("yes") : QString());
        add(prefix + "label", tr("label"), each.label);
        add(prefix + "label_en", tr("label in English"), each.labelEn);
    }
    void body(const QByteArray& key, const Stance& stance)
    {
        const Proposition* on = m_snapshot.find(stance.proposition);
        add(key + "position", tr("stance"), textOf(stance.position));
        add(key + "proposition", tr("on"), on ? isolated(shortTextOf(*on)) : QStringLiteral("?"));
    }
    void body(const QByteArray& key, const WithdrawalClaim& claim)
    {
        add(key + "what", tr("what"), textOf(claim.what));
        add(key + "modality", tr("modality"), textOf(claim.modality));
        add(key + "place", tr("place"), name(claim.place));
        add(key + "phase", tr("phase"), name(claim.phase));
        add(key + "force", tr("force"), name(claim.force));
        add(key + "object", tr("object"), claim.object);
        add(key + "object_en", tr("object in English"), claim.objectEn);
        add(key + "from", tr("from"), name(claim.fromPlace));
        add(key + "bound", tr("bound"), textOf(claim.bound));
        add(key + "starts", tr("starts"), date(claim.starts));
        add(key + "ends", tr("ends"), date(claim.ends));
        add(key + "anchor", tr("counted from"), date(claim.anchor));
        add(key + "anchor_note", tr("counted how"), claim.anchorNote);
        add(key + "duration", tr("duration"), claim.duration);
    }
    void body(const QByteArray& key, const Figure& figure)
    {
        add(key + "figure", tr("figure"), figureText(figure));
        add(key + "measure", tr("measure"), textOf(figure.measure));
        add(key + "force", tr("force"), name(figure.force));
        for (const PlaceId place : figure.places)
            add(key + "place" + QByteArray::number(place.value()), tr("place"), name(std::optional(place)));
        add(key + "as_of", tr("as of"), date(figure.asOf));
    }
    void body(const QByteArray& key, const Assertion& assertion)
    {
        add(key + "type", tr("assertion"), textOf(assertion.type));
        add(key + "text", tr("words"), assertion.text);
        add(key + "text_en", tr("words in English"), assertion.textEn);
    }

    const Snapshot& m_snapshot;
    std::vector<FieldText> m_fields;
};
} // namespace

std::vector<FieldText> fieldsOf(const Snapshot& snapshot, const AnyRecord& record)
{
    FieldWriter writer(snapshot);
    std::visit(writer, record);
    return writer.take();
}

QStringList differences(const std::vector<FieldText>& before, const std::vector<FieldText>& after)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("RecordFields", text); };
    QHash<QString, const FieldText*> known;
    for (const FieldText& field : before)
        known.insert(field.key, &field);
    QStringList lines;
    for (const FieldText& field : after) {
        const FieldText* old = known.take(field.key);
        if (!old)
            lines.append(
                say(QT_TRANSLATE_NOOP("RecordFields", "%1 added: %2")).arg(field.label, isolated(field.value)));
        else if (old->value != field.value)
            lines.append(say(QT_TRANSLATE_NOOP("RecordFields", "%1 changed from %2 to %3"))
                             .arg(field.label, isolated(old->value), isolated(field.value)));
    }
    for (const FieldText& field : before) {
        if (known.contains(field.key))
            lines.append(
                say(QT_TRANSLATE_NOOP("RecordFields", "%1 removed: %2")).arg(field.label, isolated(field.value)));
    }
    return lines;
}

} // namespace tasrih
