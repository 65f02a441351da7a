// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossier_list.h"

#include "database/records/references.h"
#include "database/text/isolate.h"
#include "models/compare/tray_command.h"
#include "models/dossier/dossier_model.h"
#include "models/dossier/dossier_words.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/dossier/dossier_delegate.h"
#include "views/keys/key_position.h"
#include "views/page/statement_menu.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

namespace tasrih {

DossierList::DossierList(Context& context, DossierModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_context(context)
    , m_model(model)
{
    setObjectName(QStringLiteral("dossierList"));
    setModel(&model);
    setItemDelegate(new DossierDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(NoFrame);
    setUniformRowHeights(false);
    // By rows: only those that are seen need to be measured.
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    connect(this, &QTreeView::clicked, this, &DossierList::select);
    connect(this, &QTreeView::doubleClicked, this, &DossierList::open);
}

void DossierList::showRow(int row)
{
    scrollTo(m_model.index(row), PositionAtTop);
}

std::optional<StatementId> DossierList::current() const
{
    return currentIndex().isValid() ? m_model.statementAt(currentIndex().row()) : std::nullopt;
}

void DossierList::select(const QModelIndex& index)
{
    if (const std::optional<StatementId> statement = m_model.statementAt(index.row()))
        m_context.select(*statement);
}

void DossierList::open(const QModelIndex& index)
{
    if (const std::optional<StatementId> statement = m_model.statementAt(index.row()))
        m_context.openSentence(*statement);
}

std::vector<DossierSubject> DossierList::subjectsAt(int row) const
{
    std::vector<DossierSubject> subjects;
    const std::optional<StatementId> id = m_model.statementAt(row);
    const Statement* statement = id ? m_model.snapshot()->find(*id) : nullptr;
    if (!statement)
        return subjects;
    const auto add = [&](const DossierSubject& subject) {
        const bool isKnown = std::find(subjects.begin(), subjects.end(), subject) != subjects.end();
        if (subject != m_model.dossier()->subject && !isKnown && isIn(*m_model.snapshot(), subject))
            subjects.push_back(subject);
    };
    const auto named = [&](const auto& reference) {
        if constexpr (requires { reference.begin(); })
            std::for_each(reference.begin(), reference.end(), add);
        else if constexpr (requires { *reference; })
            reference ? add(*reference) : void();
        else
            add(reference);
    };
    if (const Saying* saying = m_model.snapshot()->find(statement->saying)) {
        for (const SayingSpeaker& speaker : saying->speakers)
            add(speaker.actor);
    }
    for (const Claim& claim : statement->claims) {
        if (claim.holder)
            add(*claim.holder);
        std::visit([&](const auto& body) { visitReferences(body, named); }, claim.body);
    }
    return subjects;
}

void DossierList::openDossierAt(int row)
{
    const std::vector<DossierSubject> subjects = subjectsAt(row);
    if (!subjects.empty())
        m_context.openDossier(subjects.front());
}

void DossierList::keyPressEvent(QKeyEvent* event)
{
    const std::optional<StatementId> statement = current();
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!statement || !isPlain) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->key() == Qt::Key_Space)
        select(currentIndex());
    else if (positionKey(*event) == Qt::Key_C)
        toggleInTrayAndTell(m_context, *statement);
    else if (positionKey(*event) == Qt::Key_D)
        openDossierAt(currentIndex().row());
    else
        QTreeView::keyPressEvent(event);
}

/// A row at a step: three of these rows would be a screen.
void DossierList::wheelEvent(QWheelEvent* event)
{
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / notch;
    m_wheel -= steps * notch;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - steps);
    event->accept();
}

void DossierList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void DossierList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    const std::optional<StatementId> statement = at.isValid() ? m_model.statementAt(at.row()) : std::nullopt;
    if (!statement)
        return;
    auto* menu = new StatementMenu(m_context, *statement, std::nullopt, this);
    menu->addSeparator();
    for (const DossierSubject& subject : subjectsAt(at.row())) {
        const QString name = nameOf(*m_model.snapshot(), subject, interfaceLanguage());
        menu->addAction(tr("Dossier: %1").arg(isolated(inLabel(name))), this,
                        [this, subject] { m_context.openDossier(subject); });
    }
    menu->popup(event->globalPos());
}

} // namespace tasrih
