// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/finder_popup.h"

#include "views/shell/finder_delegate.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

FinderPopup::FinderPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing found. Try fewer letters."), this))
    , m_hint(new QLabel(this))
    , m_model(new FinderModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_field->setObjectName(QStringLiteral("finder_field"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("finder_list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, unit, unit, unit);
    layout->setSpacing(unit);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_hint);
    m_hint->setFont(interfaceFont(TextSize::Meta));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->hide();
    connect(m_field, &QLineEdit::textChanged, m_model, &FinderModel::setQuery);
    connect(m_field, &QLineEdit::textChanged, this, &FinderPopup::queryChanged);
    connect(m_list, &QListView::clicked, this, &FinderPopup::choose);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &FinderPopup::showFinds);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FinderPopup::showFinds);
}

void FinderPopup::setPlaceholder(const QString& text)
{
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text);
}

void FinderPopup::setHint(const QString& text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void FinderPopup::popUp(QPoint at, QSize size)
{
    m_field->clear();
    showFinds();
    setGeometry(QRect(at, size));
    show();
    m_field->setFocus();
}

void FinderPopup::showFinds()
{
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void FinderPopup::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const FinderEntry entry = m_model->entry(index.row());
    close();
    Q_EMIT chosen(entry);
}

void FinderPopup::move(int rows)
{
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

bool FinderPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int page = qMax(1, m_list->height() / rowHeight - 1);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && key.modifiers().testFlag(Qt::ControlModifier)) {
        if (m_list->currentIndex().isValid())
            Q_EMIT trayRequested(m_model->entry(m_list->currentIndex().row()));
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

} // namespace tasrih
