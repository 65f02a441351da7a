// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/record_fields.h"

#include "database/records/fields/all_fields.h"
#include "database/text/isolate.h"
#include "models/manage/record_kind.h"
#include "models/words/labels.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {

/// An id as a short number: no name tells it.
template <typename Tag>
QString numberOf(Id<Tag> id)
{
    return numeralText(id.value() & 0xffffff);
}

QString beginningOf(const QString& text)
{
    constexpr int longest = 60;
    const QString words = text.simplified();
    return words.size() > longest ? words.left(longest).trimmed() + QChar(0x2026) : words;
}

/// What a field holds, exactly and in words.
struct Told
{
    QString stored, words;
};

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

    /// @param prefix tells the fields of one child from those of another.
    template <typename Record>
    void write(const Record& record, const QString& prefix)
    {
        if constexpr (std::is_same_v<Record, Statement>)
            m_claims = &record.claims;
        eachField<Record>([&](const auto& field) { add(field, record, prefix); });
    }

private:
    using Telling = FieldText::Telling;

    template <typename Record, typename Member>
    void add(const Field<Record, Member>& field, const Record& record, const QString& prefix)
    {
        Told told = tell(record.*field.member);
        if (field.holds == Holds::Passage)
            told.words = beginningOf(told.words);
        add(prefix + QLatin1String(field.column), field.label, told, field.isRider ? Telling::Rides : Telling::Always);
    }
    template <typename Record, typename Child>
    void add(const Children<Record, Child>& part, const Record& record, const QString& prefix)
    {
        const QString table = prefix + QLatin1String(Description<Child>::table);
        Told order;
        for (const Child& child : record.*part.member) {
            const std::size_t first = m_fields.size();
            write(child, table + written(child.id.value()) + u'.');
            append(order, {written(child.id.value()), m_fields.at(first).value});
        }
        add(table, part.label, order, Telling::LastResort);
    }
    template <typename Record, typename Key>
    void add(const Members<Record, Key>& part, const Record& record, const QString& prefix)
    {
        const QString table = prefix + QLatin1String(part.table);
        Told order;
        for (const Key key : record.*part.member) {
            const Told told = tell(key);
            add(table + written(key.value()), part.label, told, Telling::Always);
            append(order, told);
        }
        add(table, part.listLabel, order, Telling::LastResort);
    }
    template <typename Record, typename Kind, typename... Bodies>
    void add(const OneOf<Record, Kind, Bodies...>& part, const Record& record, const QString& prefix)
    {
        std::visit(
            [&]<typename Body>(const Body& body) {
                // The number as it was said, in its own words, before what they are made of.
                if constexpr (std::is_same_v<Body, Figure>)
                    add(prefix + QStringLiteral("figure"), QT_TRANSLATE_NOOP("Fields", "Figure"),
                        {figureText(body), figureText(body)}, Telling::Always);
                write(body, prefix);
            },
            record.*part.member);
        add(prefix + QLatin1String(part.kindColumn), part.label, tell(Kind((record.*part.member).index())),
            Telling::LastResort);
    }

    void add(const QString& key, const char* label, const Told& told, Telling telling)
    {
        m_fields.push_back({key, translated({"Fields", label}), told.words, told.stored, telling});
    }
    static void append(Told& list, const Told& item)
    {
        list.stored += item.stored + u' ';
        list.words += (list.words.isEmpty() ? QString() : tr(", ", "between names")) + isolated(item.words);
    }

    [[nodiscard]] static Told tell(const QString& text) { return {text, text}; }
    [[nodiscard]] static Told tell(int number) { return {written(number), numeralText(number)}; }
    [[nodiscard]] static Told tell(qint64 id) { return {written(id), numeralText(id & 0xffffff)}; }
    [[nodiscard]] static Told tell(bool flag) { return flag ? Told{QStringLiteral("1"), tr("yes")} : Told(); }
    [[nodiscard]] static Told tell(Figure::Span span) { return tell(span == Figure::Span::Cumulative); }
    [[nodiscard]] static Told tell(double number) { return {written(number, 17), inDigits(written(number, 10))}; }
    [[nodiscard]] static Told tell(const Edtf& date) { return {date.text(), date.text()}; }
    [[nodiscard]] static Told tell(const QDateTime& moment)
    {
        const QString text = moment.toUTC().toString(Qt::ISODate);
        return {text, text};
    }
    template <typename Word>
    requires std::is_enum_v<Word>
    [[nodiscard]] static Told tell(Word word)
    {
        if constexpr (requires { symbolOf(word); })
            return {keyOf(word), QStringLiteral("%1 · %2").arg(symbolOf(word), textOf(word))};
        else
            return {keyOf(word), textOf(word)};
    }
    [[nodiscard]] Told tell(ClaimId id) const
    {
        const auto of = [&](const Claim& claim) { return claim.id == id; };
        const auto found =
            m_claims ? std::find_if(m_claims->begin(), m_claims->end(), of) : decltype(m_claims->begin())();
        const bool isKnown = m_claims && found != m_claims->end();
        return {id.toString(), isKnown ? summaryOf(m_snapshot, *found) : numberOf(id)};
    }
    [[nodiscard]] static Told tell(TextId id) { return {id.toString(), numberOf(id)}; }
    /// The sayings of one speaker have one name.
    [[nodiscard]] static Told tell(SayingId id) { return {id.toString(), numberOf(id)}; }
    [[nodiscard]] Told tell(PropositionId id) const
    {
        const Proposition* found = m_snapshot.find(id);
        return {id.toString(), found ? shortTextOf(*found) : QStringLiteral("?")};
    }
    template <typename Tag>
    [[nodiscard]] Told tell(Id<Tag> id) const
    {
        const QString title = titleOf(m_snapshot, AnyId(id));
        return {id.toString(), title.isEmpty() ? QStringLiteral("?") : title};
    }
    template <typename Value>
    [[nodiscard]] Told tell(const std::optional<Value>& value) const
    {
        return value ? tell(*value) : Told();
    }

    const Snapshot& m_snapshot;
    const std::vector<Claim>* m_claims = nullptr;
    std::vector<FieldText> m_fields;
};

/// A field in both states; null where it is in one only.
struct Pair
{
    const FieldText* before = nullptr;
    const FieldText* after = nullptr;

    [[nodiscard]] const FieldText& any() const { return after ? *after : *before; }
    [[nodiscard]] bool isDifferent() const
    {
        return (before ? before->stored : QString()) != (after ? after->stored : QString());
    }
};

/// The fields of both states, those that came among the others, those that went behind them.
std::vector<Pair> pairsOf(const std::vector<FieldText>& before, const std::vector<FieldText>& after)
{
    QHash<QString, const FieldText*> old;
    for (const FieldText& field : before)
        old.insert(field.key, &field);
    std::vector<Pair> pairs;
    for (const FieldText& field : after)
        pairs.push_back({old.take(field.key), &field});
    for (const FieldText& field : before) {
        if (old.contains(field.key))
            pairs.push_back({&field, nullptr});
    }
    return pairs;
}

QString lineOf(const Pair& pair)
{
    const QString before = pair.before ? pair.before->value : QString();
    const QString after = pair.after ? pair.after->value : QString();
    if (before.isEmpty())
        return translated(Wording("RecordFields", "%1 added: %2")).arg(pair.any().label, isolated(after));
    if (after.isEmpty())
        return translated(Wording("RecordFields", "%1 removed: %2")).arg(pair.any().label, isolated(before));
    return translated(Wording("RecordFields", "%1 changed from %2 to %3"))
        .arg(pair.any().label, isolated(before), isolated(after));
}
} // namespace

std::vector<FieldText> fieldsOf(const Snapshot& snapshot, const AnyRecord& record)
{
    FieldWriter writer(snapshot);
    std::visit([&](const auto& each) { writer.write(each, QString()); }, record);
    return writer.take();
}

QStringList differences(const std::vector<FieldText>& before, const std::vector<FieldText>& after)
{
    using Telling = FieldText::Telling;
    const std::vector<Pair> pairs = pairsOf(before, after);
    QStringList lines;
    bool isToldBefore = false;
    for (const Pair& pair : pairs) {
        const Telling telling = pair.any().telling;
        const bool isChange = pair.before && pair.after;
        if (telling == Telling::LastResort || (telling == Telling::Rides && (isToldBefore || !isChange)))
            continue;
        isToldBefore = pair.isDifferent();
        if (isToldBefore)
            lines.append(lineOf(pair));
    }
    for (const Pair& pair : pairs) {
        if (lines.isEmpty() && pair.any().telling == Telling::LastResort && pair.isDifferent())
            lines.append(lineOf(pair));
    }
    return lines;
}

} // namespace tasrih
