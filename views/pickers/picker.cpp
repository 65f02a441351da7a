// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pickers/picker.h"

#include "database/text/folding.h"
#include "database/text/isolate.h"
#include "views/pickers/choice_delegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int rowsSeen = 9;
} // namespace

Picker::Picker(std::function<ChoiceList()> choices, Creation creation, QWidget* parent)
    : QLineEdit(parent)
    , m_choices(std::move(choices))
    , m_creation(creation)
    , m_rows(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_rows, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(rowsSeen);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new ChoiceDelegate(m_completer));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &Picker::take);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        find(text);
        m_hasMoved = false;
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this, [this] { m_hasMoved = true; });
}

void Picker::showChosen(const QString& label)
{
    const bool wasTyped = isTyped();
    m_shown = label;
    if (!wasTyped || !hasFocus()) {
        setText(label);
        setCursorPosition(0);
    }
}

void Picker::showTyped(const QString& chosen, const QString& text)
{
    m_shown = chosen;
    setText(text);
}

Choices Picker::choicesFor(const QString& query)
{
    const ChoiceList known = m_choices();
    const Choice* exact = query.isEmpty() ? nullptr : known.exactly(query);
    return {known.matching(query, mostRows), exact ? std::optional(*exact) : std::nullopt, false};
}

void Picker::find(const QString& query)
{
    fill(query);
    offer();
}

void Picker::fill(const QString& query)
{
    m_rows->clear();
    const QString tidy = query.simplified();
    const Choices choices = choicesFor(tidy);
    const auto addNew = [&] {
        auto* row = new QStandardItem(tr("Create %1").arg(isolated(tidy)));
        row->setData(tidy, ChoiceDelegate::NewNameRole);
        m_rows->appendRow(row);
    };
    const QString folded = foldPhrase(tidy);
    const bool isName = std::any_of(choices.best.begin(), choices.best.end(),
                                    [&](const Choice& choice) { return choice.keys.contains(folded); });
    const bool canCreate = m_creation == Creation::Offered && !tidy.isEmpty();
    // What is nobody's name in full is a new name before it is a part of another: Enter takes what was typed.
    if (canCreate && !isName)
        addNew();
    for (const Choice& choice : choices.best) {
        auto* row = new QStandardItem(choice.label);
        row->setData(choice.id, ChoiceDelegate::IdRole);
        row->setData(choice.detail, ChoiceDelegate::DetailRole);
        row->setToolTip(choice.label);
        m_rows->appendRow(row);
    }
    // Several have the name: another one may, too.
    if (canCreate && isName && !choices.exact)
        addNew();
    if (m_rows->rowCount() == 0 && !tidy.isEmpty() && !choices.isSought) {
        auto* row = new QStandardItem(tr("Nothing is called so"));
        row->setEnabled(false);
        m_rows->appendRow(row);
    }
}

void Picker::offer()
{
    if (m_rows->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void Picker::take(const QModelIndex& index)
{
    const QVariant id = index.data(ChoiceDelegate::IdRole);
    const QString newName = index.data(ChoiceDelegate::NewNameRole).toString();
    const QString label = index.data(Qt::DisplayRole).toString();
    if (id.isValid()) {
        m_shown = label;
        setText(label);
        Q_EMIT picked(id.toLongLong(), label);
    } else if (!newName.isEmpty()) {
        m_shown = newName;
        setText(newName);
        Q_EMIT creationWanted(newName);
    } else {
        Q_EMIT unsettled(text());
    }
}

bool Picker::settle()
{
    if (!isTyped())
        return true;
    const QString typed = text().simplified();
    if (typed.isEmpty()) {
        m_shown.clear();
        clear();
        Q_EMIT cleared();
        return true;
    }
    const std::optional<Choice> choice = choicesFor(typed).exact;
    if (!choice)
        return false;
    m_shown = choice->label;
    setText(choice->label);
    Q_EMIT picked(choice->id, choice->label);
    return true;
}

/// Enter without the list in sight: the one name it can be, else a new one, else the best of the list.
void Picker::takeTyped()
{
    if (settle())
        return;
    fill(text());
    if (m_rows->rowCount() > 0)
        take(m_rows->index(0, 0));
    else
        Q_EMIT unsettled(text());
}

void Picker::keyPressEvent(QKeyEvent* event)
{
    const bool isOffered = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            // On the way back to the text: what can be taken is taken.
            m_completer->popup()->hide();
            (void)settle();
            event->ignore();
            return;
        }
        if (isOffered && !m_hasMoved && isTyped() && text().trimmed().isEmpty()) {
            // Emptied: that nobody is chosen is meant, not the first name of all.
            m_completer->popup()->hide();
            (void)settle();
        } else if (isOffered) {
            const QModelIndex row = m_completer->popup()->currentIndex();
            m_completer->popup()->hide();
            take(row.isValid() ? row : m_completer->completionModel()->index(0, 0));
        } else {
            takeTyped();
        }
        return;
    case Qt::Key_Escape:
        // With nothing to take back it is for whoever is around.
        if (!isOffered && !isTyped()) {
            event->ignore();
            return;
        }
        m_completer->popup()->hide();
        setText(m_shown);
        return;
    case Qt::Key_Down:
        if (!isOffered) {
            find(isTyped() ? text() : QString());
            m_hasMoved = true;
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void Picker::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::OtherFocusReason)
        selectAll();
}

void Picker::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || m_completer->popup()->isVisible())
        return;
    if (!settle())
        Q_EMIT unsettled(text());
}

void Picker::mousePressEvent(QMouseEvent* event)
{
    const bool hadFocus = hasFocus();
    QLineEdit::mousePressEvent(event);
    if (isReadOnly() || isTyped() || (hadFocus && m_completer->popup()->isVisible()))
        return;
    find({});
}

} // namespace tasrih
