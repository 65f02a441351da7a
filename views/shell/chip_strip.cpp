// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/chip_strip.h"

#include "database/text/isolate.h"
#include "models/context/context.h"
#include "models/context/filter_parts.h"
#include "models/words/labels.h"
#include "views/shell/chip.h"
#include "views/theme/theme.h"

#include <QtGui/QWheelEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>

namespace tasrih {

namespace {

/// The colour of the side a part stands for, invalid where it stands for none.
QColor markOf(const Snapshot& snapshot, const FilterPart& part)
{
    if (!part.target)
        return {};
    if (const auto* side = std::get_if<SideId>(&*part.target))
        return theme().side(snapshot.find(*side));
    if (const auto* actor = std::get_if<ActorId>(&*part.target))
        return theme().side(snapshot.find(sideOf(snapshot, *actor)));
    return {};
}

} // namespace

ChipStrip::ChipStrip(Context& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_row(new QWidget)
    , m_layout(new QHBoxLayout(m_row))
{
    setObjectName(QStringLiteral("filter_chips"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(unit / 2);
    setWidget(m_row);
    rebuild();
    connect(&context, &Context::changed, this, &ChipStrip::rebuild);
}

QSize ChipStrip::sizeHint() const
{
    return {m_row->sizeHint().width(), 24};
}

void ChipStrip::rebuild()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // It may be the sender.
        }
        delete item;
    }
    const Snapshot& snapshot = *m_context.snapshot();
    int number = 0;
    for (const FilterPart& part : partsOf(snapshot, m_context.filter())) {
        auto* chip = new Chip(part.kind, part.value, markOf(snapshot, part), m_row);
        chip->setToolTip(tr("%1: %2. Click to take it out of the filter.").arg(part.kind, isolated(part.value)));
        chip->setObjectName(QStringLiteral("chip_") + written(number++));
        connect(chip, &QAbstractButton::clicked, this, [this, rest = part.without] { m_context.setFilter(rest); });
        m_layout->addWidget(chip);
    }
    m_layout->addStretch();
    updateGeometry();
}

void ChipStrip::wheelEvent(QWheelEvent* event)
{
    const int steps = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - steps / 2);
    event->accept();
}

} // namespace tasrih
