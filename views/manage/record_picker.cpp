// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/record_picker.h"

#include "database/text/folding.h"
#include "database/text/isolate.h"

#include <algorithm>

namespace tasrih {

namespace {
qint64 numberOf(const AnyId& any)
{
    return std::visit([](auto id) { return id.value(); }, any);
}
} // namespace

RecordPicker::RecordPicker(RecordKind kind, QWidget* parent)
    : Picker([this] { return m_offers; }, Creation::NotOffered, parent)
    , m_kind(kind)
{
    setPlaceholderText(tr("none"));
    connect(this, &Picker::picked, this, [this](qint64 number) {
        m_current = *std::find_if(m_ids.begin(), m_ids.end(), [=](const AnyId& id) { return numberOf(id) == number; });
        Q_EMIT edited();
    });
    connect(this, &Picker::cleared, this, [this] {
        m_current.reset();
        Q_EMIT edited();
    });
    connect(this, &Picker::unsettled, this, &RecordPicker::edited);
}

void RecordPicker::setSnapshot(const Snapshot& snapshot, const std::optional<AnyId>& except)
{
    m_ids = idsOf(snapshot, m_kind);
    if (except)
        std::erase(m_ids, *except);
    std::vector<Choice> choices;
    for (const AnyId& id : m_ids) {
        QStringList names = namesOf(snapshot, id);
        std::transform(names.begin(), names.end(), names.begin(), foldPhrase);
        choices.push_back({numberOf(id), titleOf(snapshot, id), detailOf(snapshot, id), names});
    }
    std::sort(choices.begin(), choices.end(),
              [](const Choice& a, const Choice& b) { return fold(a.label) < fold(b.label); });
    m_offers = ChoiceList(std::move(choices));
    setCurrent(m_current);
}

void RecordPicker::setCurrent(const std::optional<AnyId>& id)
{
    const bool isThere = id && std::find(m_ids.begin(), m_ids.end(), *id) != m_ids.end();
    m_current = isThere ? id : std::nullopt;
    const QString label = isThere ? m_offers.labelOf(numberOf(*id)) : QString();
    showTyped(label, label);
    setCursorPosition(0);
}

QString RecordPicker::problem() const
{
    return isTyped() && !text().trimmed().isEmpty()
               ? tr("%1 is not known: choose one of the list").arg(isolated(text().simplified()))
               : QString();
}

} // namespace tasrih
