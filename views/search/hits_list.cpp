// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/hits_list.h"

#include "views/keys/key_position.h"
#include "views/search/hit_delegate.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace tasrih {

HitsList::HitsList(SearchHitsModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("searchHits"));
    setModel(&model);
    setItemDelegate(new HitDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this, &HitsList::open);
}

std::vector<SearchHit> HitsList::selectedHits() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<SearchHit> hits;
    for (const QModelIndex& index : indexes)
        hits.push_back(m_model.hit(index.row()));
    return hits;
}

void HitsList::open(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_model.hit(index.row()));
}

void HitsList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = positionKey(*event);
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        open(currentIndex());
    else if (isPlain && key == Qt::Key_C)
        Q_EMIT trayRequested();
    else
        QListView::keyPressEvent(event);
}

void HitsList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (hasFocus())
        Q_EMIT choiceChanged();
}

} // namespace tasrih
