// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/record_picker.h"

#include "database/text/folding.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QFocusEvent>
#include <QtGui/QStandardItemModel>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int KeysRole = Qt::UserRole + 1; ///< All names, folded.

struct Offer
{
    AnyId id;
    QString label;
    QString keys;
};

/// What finds a record: its names, folded, a line each.
QString keysOf(QStringList names)
{
    std::transform(names.begin(), names.end(), names.begin(), foldPhrase);
    return names.join(u'\n');
}

std::vector<Offer> offersOf(const Snapshot& snapshot, RecordKind kind, const std::optional<AnyId>& except)
{
    std::vector<Offer> offers;
    for (const AnyId& id : idsOf(snapshot, kind)) {
        if (id != except)
            offers.push_back({id, titleOf(snapshot, id), keysOf(namesOf(snapshot, id))});
    }
    std::sort(offers.begin(), offers.end(),
              [](const Offer& a, const Offer& b) { return fold(a.label) < fold(b.label); });
    return offers;
}
} // namespace

RecordPicker::RecordPicker(RecordKind kind, QWidget* parent)
    : QComboBox(parent)
    , m_kind(kind)
    , m_offers(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setModel(m_offers);
    m_found->setSourceModel(m_offers);
    m_found->setFilterRole(KeysRole);
    auto* finder = new QCompleter(m_found, this);
    finder->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(finder);
    lineEdit()->setPlaceholderText(tr("none"));
    connect(lineEdit(), &QLineEdit::textEdited, this,
            [this](const QString& text) { m_found->setFilterFixedString(foldPhrase(text)); });
    connect(finder, qOverload<const QString&>(&QCompleter::activated), this, &RecordPicker::choose);
    connect(this, &QComboBox::activated, this, &RecordPicker::edited);
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] { settleText(Ambiguous::TakeFirst); });
}

void RecordPicker::setSnapshot(const Snapshot& snapshot, const std::optional<AnyId>& except)
{
    const std::optional<AnyId> chosen = current();
    m_ids.clear();
    m_offers->clear();
    m_offers->appendRow(new QStandardItem(QString()));
    for (const Offer& offer : offersOf(snapshot, m_kind, except)) {
        auto* item = new QStandardItem(offer.label);
        item->setData(offer.keys, KeysRole);
        item->setToolTip(detailOf(snapshot, offer.id));
        m_offers->appendRow(item);
        m_ids.push_back(offer.id);
    }
    setCurrent(chosen);
}

void RecordPicker::setCurrent(const std::optional<AnyId>& id)
{
    const auto at = id ? std::find(m_ids.begin(), m_ids.end(), *id) : m_ids.end();
    setCurrentIndex(at == m_ids.end() ? 0 : int(at - m_ids.begin()) + 1);
}

std::optional<AnyId> RecordPicker::current() const
{
    const int index = currentIndex();
    return index < 1 || index > int(m_ids.size()) ? std::nullopt : std::optional(m_ids[std::size_t(index) - 1]);
}

void RecordPicker::choose(const QString& label)
{
    const int index = findText(label, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (index < 0)
        return;
    setCurrentIndex(index);
    Q_EMIT edited();
}

/// What was typed and is no name in full becomes a name it finds, or is put back.
void RecordPicker::settleText(Ambiguous ambiguous)
{
    const QString typed = lineEdit()->text();
    if (typed == itemText(currentIndex()))
        return;
    m_found->setFilterFixedString(foldPhrase(typed));
    const int found = m_found->rowCount();
    if (typed.trimmed().isEmpty())
        choose(QString());
    else if (found == 1 || (found > 1 && ambiguous == Ambiguous::TakeFirst))
        choose(m_found->index(0, 0).data().toString());
    setEditText(itemText(currentIndex()));
}

void RecordPicker::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settleText(Ambiguous::PutBack);
    QComboBox::focusOutEvent(event);
}

/// Scrolling a form must not change what it says.
void RecordPicker::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace tasrih
