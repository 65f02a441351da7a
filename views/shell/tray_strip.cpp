// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tray_strip.h"

#include "models/context/context.h"
#include "models/labels/labels.h"
#include "views/shell/chip.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {

void empty(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // It may be the sender.
        }
        delete item;
    }
}

} // namespace

TrayStrip::TrayStrip(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("compare_tray"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(unit / 2);
    connect(&context, &Context::trayChanged, this, &TrayStrip::rebuild);
    connect(&context, &Context::snapshotChanged, this, &TrayStrip::rebuild);
    rebuild();
}

void TrayStrip::addChip(int number)
{
    const auto* id = std::get_if<StatementId>(&m_context.tray()[std::size_t(number)]);
    const Snapshot& snapshot = *m_context.snapshot();
    const Statement* statement = id ? snapshot.find(*id) : nullptr;
    if (!statement)
        return;
    const std::vector<SideId> sides = sidesOf(snapshot, *statement);
    const QColor mark = theme().side(sides.empty() ? nullptr : snapshot.find(sides.front()));
    auto* chip = new Chip(QString(), speakersOf(snapshot, *statement), mark, this);
    chip->setObjectName(QStringLiteral("tray_%1").arg(number));
    chip->setToolTip(tr("%1\nClick to take it out of the tray.").arg(glossOf(*statement)));
    connect(chip, &QAbstractButton::clicked, this, [this, id = *id] { m_context.toggleInTray(id); });
    m_layout->addWidget(chip);
}

void TrayStrip::rebuild()
{
    empty(*m_layout);
    const int count = int(m_context.tray().size());
    if (count == 0) {
        auto* hint = new QLabel(tr("Compare tray: empty (C puts a statement in)"), this);
        hint->setForegroundRole(QPalette::PlaceholderText);
        m_layout->addWidget(hint);
        return;
    }
    for (int i = 0; i < count; ++i)
        addChip(i);
    auto* compare = new QToolButton(this);
    compare->setObjectName(QStringLiteral("tray_compare"));
    compare->setText(tr("Compare (%1)").arg(count));
    compare->setAutoRaise(true);
    connect(compare, &QToolButton::clicked, this, &TrayStrip::compareRequested);
    m_layout->addWidget(compare);
}

} // namespace tasrih
