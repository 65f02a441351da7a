// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimline/line_words.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace tasrih {

LineText::LineText(const QString& line)
    : m_source(line)
    , m_folded(foldWithMap(line))
    , m_taken(std::size_t(m_folded.text.size()), false)
{
}

bool LineText::isFree(TextRange folded) const
{
    return std::none_of(m_taken.begin() + folded.start, m_taken.begin() + folded.end, [](bool taken) { return taken; });
}

void LineText::take(TextRange folded)
{
    std::fill(m_taken.begin() + folded.start, m_taken.begin() + folded.end, true);
}

TextRange LineText::toFolded(TextRange source) const
{
    const auto at = [this](qsizetype index) {
        const auto found = std::lower_bound(m_folded.origin.begin(), m_folded.origin.end(), index);
        return std::min(qsizetype(found - m_folded.origin.begin()), m_folded.text.size());
    };
    return {at(source.start), at(source.end)};
}

std::vector<TextRange> LineText::freeWords() const
{
    std::vector<TextRange> words;
    const auto isInside = [this](qsizetype at) {
        const QChar c = m_folded.text.at(at);
        return !m_taken[std::size_t(at)] && (c.isLetterOrNumber() || c.isMark());
    };
    for (qsizetype at = 0; at < m_folded.text.size();) {
        if (!isInside(at)) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < m_folded.text.size() && isInside(at))
            ++at;
        words.push_back({start, at});
    }
    return words;
}

namespace {
template <typename Enum>
struct Entry
{
    Enum value;
    const char16_t* words; ///< Parted by "|".
};

// clang-format off
constexpr Entry<What> whats[] = {
    {What::FullExit, u"انسحاب كامل|الانسحاب الكامل|خروج كامل|الخروج الكامل|انسحاب نهائي|انسحاب|خروج|مغادرة|ستغادر|تغادر|يغادر|غادرت|تنسحب|ستنسحب|full exit|full withdrawal|complete withdrawal|exit|withdrawal|withdraws|withdraw|leaves|leave|left"},
    {What::PartialExit, u"انسحاب جزئي|خروج جزئي|partial exit|partial withdrawal"},
    {What::Reduction, u"خفض القوات|خفض عدد القوات|خفض|تقليص|تخفيض|reduction|reduces|reduce|drawdown"},
    {What::Redeployment, u"إعادة تموضع|إعادة التموضع|إعادة انتشار|إعادة الانتشار|redeployment|redeploys|redeploy"},
    {What::HandOver, u"تسليم القاعدة|تسليم|hand-over|handover|hand over|hands over"},
    {What::MissionEnds, u"انتهاء المهمة العسكرية|إنهاء المهمة العسكرية|انتهاء المهمة|إنهاء المهمة|انتهاء مهمة|إنهاء مهمة|mission ends|end of the mission|end of mission|mission end"},
    {What::CombatRoleEnds, u"إنهاء المهام القتالية|انتهاء المهام القتالية|إنهاء الدور القتالي|انتهاء الدور القتالي|combat role ends|end of combat role|combat mission ends"},
    {What::RoleChange, u"تغيير المهمة|تغيير الدور|تحول المهمة|role change|change of role"},
    {What::Extension, u"تمديد|extension|extends|extend"},
    {What::Stays, u"بقاء|باقية|باقون|تبقى|ستبقى|يبقى|stays|stay|remains|remain"},
    {What::DecisionDue, u"قرار مرتقب|decision due"},
    {What::NoPlan, u"لا خطة|لا خطط|no plans|no plan"},
    {What::NoTimetable, u"لا جدول زمني|لا جدولاً زمنياً|no timetable|no timeline"},
    {What::Undecided, u"لم يُحسم بعد|لم يحسم|not decided|undecided"},
};
constexpr Entry<Modality> modalities[] = {
    {Modality::Happened, u"حدث|تم|happened|done"},
    {Modality::UnderWay, u"جارٍ|جارية|under way|underway"},
    {Modality::Agreed, u"متفق عليه|اتُّفق عليه|agreed"},
    {Modality::Announced, u"معلن|أُعلن|announced"},
    {Modality::Planned, u"مخطط له|مخطط|مقرر|planned|scheduled"},
    {Modality::Expected, u"متوقع|يُتوقع|expected"},
    {Modality::Possible, u"ممكن|محتمل|possible|possibly|might"},
    {Modality::Permitted, u"مسموح به|مسموح|permitted"},
    {Modality::Demanded, u"مطلوب|يطالب|مطالبة|demanded|demands|demand"},
    {Modality::Proposed, u"مقترح|اقترح|proposed|proposes"},
    {Modality::Rejected, u"مرفوض|رفض|يرفض|rejected|rejects"},
    {Modality::Denied, u"منفي|نفى|ينفي|denied|denies"},
};
constexpr Entry<Position> positions[] = {
    {Position::Support, u"مؤيد|يؤيد|أيد|يدعم|supports|support|in favour of|favours"},
    {Position::Oppose, u"معارض|يعارض|عارض|ضد|opposes|oppose|against"},
    {Position::Mixed, u"متباين|mixed"},
    {Position::Neutral, u"محايد|neutral"},
    {Position::Unclear, u"غير واضح|unclear"},
};
constexpr Entry<Measure> measures[] = {
    {Measure::Troops, u"جنود|جندي|جندياً|عسكري|عسكرياً|عسكريين|قوات|troops|soldiers|troop"},
    {Measure::Fighters, u"مقاتل|مقاتلاً|مقاتلين|عنصر|عنصراً|عناصر|fighters|fighter"},
    {Measure::Aid, u"دولار|دولاراً|دولارات|dollars|dollar"},
    {Measure::States, u"دولة|دول|states|countries"},
    {Measure::Sorties, u"طلعة|طلعات|sorties|sortie"},
    {Measure::Attacks, u"هجوم|هجوماً|هجمات|attacks|attack"},
    {Measure::Targets, u"هدف|هدفاً|أهداف|targets|target"},
    {Measure::Trained, u"متدرب|متدرباً|متدربين|trained|trainees"},
    {Measure::Killed, u"قتيل|قتيلاً|قتلى|killed|dead"},
    {Measure::People, u"شخص|شخصاً|أشخاص|مستشار|مستشاراً|مستشارين|people|advisers"},
    {Measure::Rounds, u"جولة|جولات|rounds|round"},
    {Measure::Sites, u"موقع|موقعاً|مواقع|sites|site"},
};
// clang-format on

template <typename Enum>
std::span<const Entry<Enum>> entries();
template <>
std::span<const Entry<What>> entries()
{
    return whats;
}
template <>
std::span<const Entry<Modality>> entries()
{
    return modalities;
}
template <>
std::span<const Entry<Position>> entries()
{
    return positions;
}
template <>
std::span<const Entry<Measure>> entries()
{
    return measures;
}

template <typename Enum>
struct Pattern
{
    QRegularExpression words;
    qsizetype length;
    Enum value;
};

/// The words of a list as patterns, the longest first.
template <typename Enum>
const std::vector<Pattern<Enum>>& patterns()
{
    static const std::vector<Pattern<Enum>> made = [] {
        std::vector<Pattern<Enum>> all;
        for (const Entry<Enum>& entry : entries<Enum>()) {
            for (const QString& words : QString::fromUtf16(entry.words).split(QLatin1Char('|'))) {
                const QString folded = fold(words);
                const bool isArabic = folded.at(0).script() == QChar::Script_Arabic;
                const QString before = isArabic ? QStringLiteral("(?:[وفبلك]{0,2}(?:ال)?)") : QString();
                all.push_back(
                    {QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])") + before +
                                            QRegularExpression::escape(folded) + QStringLiteral("(?![\\p{L}\\p{N}])"),
                                        QRegularExpression::UseUnicodePropertiesOption),
                     folded.size(), entry.value});
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Pattern<Enum>& a, const Pattern<Enum>& b) { return a.length > b.length; });
        return all;
    }();
    return made;
}

QSet<QString> foldedSet(const char16_t* words)
{
    QSet<QString> set;
    for (const QString& word : QString::fromUtf16(words).split(QLatin1Char('|')))
        set.insert(fold(word));
    return set;
}
} // namespace

template <typename Enum>
std::optional<LineWord<Enum>> findWord(const LineText& text)
{
    for (const Pattern<Enum>& pattern : patterns<Enum>()) {
        auto matches = pattern.words.globalMatch(text.folded());
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange range{match.capturedStart(), match.capturedEnd()};
            if (text.isFree(range))
                return LineWord<Enum>{range, pattern.value};
        }
    }
    return {};
}

template std::optional<LineWord<What>> findWord(const LineText&);
template std::optional<LineWord<Modality>> findWord(const LineText&);
template std::optional<LineWord<Position>> findWord(const LineText&);
template std::optional<LineWord<Measure>> findWord(const LineText&);

bool isFiller(const QString& foldedWord)
{
    static const QSet<QString> words =
        foldedSet(u"في|من|على|إلى|عن|أن|إن|و|مع|التي|الذي|هذا|هذه|قد|هو|هي|قال|قالت|وقال|the|a|an|of|in|at|from|to|by|"
                  u"on|and|will|"
                  u"is|are|be|that|this|with|for|al|said|says|base|bases|forces|force|قوات|القوات|قاعدة");
    return words.contains(foldedWord);
}

bool isForceWord(const QString& foldedWord)
{
    static const QSet<QString> words = foldedSet(u"قوات|القوات|لقوات|وقوات|forces|force");
    return words.contains(foldedWord);
}

bool isFromWord(const QString& foldedWord)
{
    static const QSet<QString> words = foldedSet(u"من|from");
    return words.contains(foldedWord);
}

bool isPlaceWord(const QString& foldedWord)
{
    // ب stands before the name in the same word.
    static const QSet<QString> words = foldedSet(u"في|ب|داخل|إلى|in|inside|at|to");
    return isFromWord(foldedWord) || words.contains(foldedWord);
}

QString withoutAl(const QString& folded)
{
    return folded.size() > 4 && folded.startsWith(QStringLiteral("ال")) ? folded.mid(2) : folded;
}

} // namespace tasrih
