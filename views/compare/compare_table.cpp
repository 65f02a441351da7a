// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_table.h"

#include "models/compare/compare_model.h"
#include "models/compare/tray_command.h"
#include "views/compare/compare_delegate.h"
#include "views/compare/compare_header.h"
#include "views/keys/key_position.h"
#include "views/page/statement_menu.h"
#include "views/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

namespace tasrih {

CompareTable::CompareTable(Context& context, QWidget* parent)
    : QTableView(parent)
    , m_context(context)
    , m_model(new CompareModel(context, this))
{
    constexpr int narrowestColumn = 20 * unit;
    setObjectName(QStringLiteral("compare_table"));
    setAccessibleName(tr("Comparison"));
    setHorizontalHeader(new CompareHeader(Qt::Horizontal, *m_model, this));
    setVerticalHeader(new CompareHeader(Qt::Vertical, *m_model, this));
    setModel(m_model);
    setItemDelegate(new CompareDelegate(*m_model, this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsMovable(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(compactRowHeight);
    connect(m_model, &CompareModel::changed, this, &CompareTable::takeCells);
    m_laying.setSingleShot(true);
    m_laying.setInterval(0);
    connect(&m_laying, &QTimer::timeout, this, &QTableView::resizeRowsToContents);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_laying, qOverload<>(&QTimer::start));
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &CompareTable::takeMove);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        setCurrentIndex(m_model->index(std::max(currentIndex().row(), 0), column));
        setFocus();
    });
    connect(this, &QTableView::clicked, this, &CompareTable::selectBehind);
    connect(this, &QTableView::doubleClicked, this, &CompareTable::openCurrent);
    takeCells();
}

std::optional<TrayItem> CompareTable::currentItem() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->columnAt(current.column()).item) : std::nullopt;
}

void CompareTable::takeCells()
{
    if (!currentIndex().isValid() && m_model->columnCount() > 0 && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    m_laying.start();
    Q_EMIT stateChanged();
}

void CompareTable::pinCurrent()
{
    if (const std::optional<TrayItem> item = currentItem())
        m_model->pin(*item);
    Q_EMIT stateChanged();
}

void CompareTable::moveCurrent(Qt::ArrowType towards)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const bool onwards = (towards == Qt::RightArrow) == (layoutDirection() == Qt::LeftToRight);
    const int to = current.column() + (onwards ? 1 : -1);
    if (to >= 0 && to < m_model->columnCount())
        moveInTray(m_context, std::size_t(current.column()), std::size_t(to));
}

/// A header was dragged: the tray takes the new order, and the columns stand in it again.
void CompareTable::takeMove(int, int from, int to)
{
    {
        const QSignalBlocker blocker(horizontalHeader());
        horizontalHeader()->moveSection(to, from);
    }
    // Not within the header's own handling of the mouse.
    QMetaObject::invokeMethod(
        this, [this, from, to] { moveInTray(m_context, std::size_t(from), std::size_t(to)); }, Qt::QueuedConnection);
}

void CompareTable::removeCurrent()
{
    if (const std::optional<TrayItem> item = currentItem())
        toggleInTrayAndTell(m_context, *item);
}

void CompareTable::openCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const CompareCell& cell = m_model->cellAt(current);
    const CompareColumn& column = m_model->columnAt(current.column());
    if (cell.statement)
        m_context.openSentence(*cell.statement, cell.claim);
    else if (column.statement)
        m_context.openSentence(*column.statement);
    else if (const auto* article = std::get_if<ArticleId>(&column.item))
        m_context.openArticle(*article);
}

void CompareTable::selectBehind()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const CompareCell& cell = m_model->cellAt(current);
    if (cell.statement)
        m_context.select(*cell.statement, cell.claim);
    else if (const auto& statement = m_model->columnAt(current.column()).statement)
        m_context.select(*statement);
}

void CompareTable::openDossier()
{
    const QModelIndex current = currentIndex();
    const std::optional<ActorId> actor =
        current.isValid() ? m_model->columnAt(current.column()).actor : std::optional<ActorId>();
    if (actor)
        m_context.openDossier(*actor);
    else
        m_context.tell(tr("Nobody is named here whose dossier could be opened."));
}

void CompareTable::toggleShown()
{
    m_model->setShown(m_model->shown() == CompareModel::Shown::All ? CompareModel::Shown::Differing
                                                                   : CompareModel::Shown::All);
}

bool CompareTable::takeLetter(int key)
{
    switch (key) {
    case Qt::Key_P:
        pinCurrent();
        return true;
    case Qt::Key_O:
        toggleShown();
        return true;
    case Qt::Key_C:
        removeCurrent();
        return true;
    case Qt::Key_D:
        openDossier();
        return true;
    default:
        return false;
    }
}

void CompareTable::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const bool plain = modifiers == Qt::NoModifier;
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Left || key == Qt::Key_Right))
        moveCurrent(key == Qt::Key_Left ? Qt::LeftArrow : Qt::RightArrow);
    else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        openCurrent();
    else if (plain && key == Qt::Key_Space)
        selectBehind();
    else if (plain && key == Qt::Key_Delete)
        removeCurrent();
    else if (plain && takeLetter(positionKey(*event)))
        event->accept();
    else if (plain && !event->text().isEmpty() && event->text().at(0).isPrint())
        event->ignore(); // Single keys are the window's commands, not a search among cells.
    else
        QTableView::keyPressEvent(event);
}

void CompareTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Open the sentence"), this, &CompareTable::openCurrent);
    menu.addAction(tr("Compare the others with this"), this, &CompareTable::pinCurrent);
    menu.addAction(tr("Open the dossier"), this, &CompareTable::openDossier);
    const std::optional<TrayItem> item = currentItem();
    if (const auto* statement = item ? std::get_if<StatementId>(&*item) : nullptr)
        StatementMenu::addFindings(menu, m_context, *statement);
    menu.addSeparator();
    menu.addAction(tr("Take out"), this, &CompareTable::removeCurrent);
    menu.exec(event->globalPos());
}

} // namespace tasrih
