// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tray_strip.h"

#include "database/words/numerals.h"
#include "models/compare/compare_column.h"
#include "models/compare/tray_command.h"
#include "models/context/context.h"
#include "views/shell/tray_chip.h"
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
    connect(&context, &Context::changed, this, &TrayStrip::rebuild);
    rebuild();
}

void TrayStrip::addChip(int number)
{
    const TrayItem item = m_context.tray()[std::size_t(number)];
    const Snapshot& snapshot = *m_context.snapshot();
    const TrayWords words = trayWords(snapshot, item);
    const bool isStatement = std::holds_alternative<StatementId>(item);
    auto* chip = new TrayChip(isStatement ? QString() : words.kind, words.title, QColor(), this);
    std::vector<QColor> marks;
    for (const SideId side : words.sides)
        marks.push_back(theme().side(snapshot.find(side)));
    chip->setMarks(marks);
    chip->setObjectName(QStringLiteral("tray_") + written(number));
    QStringList lines{words.title, words.detail, words.sentence, tr("Click to take it out of the tray.")};
    lines.removeAll(QString());
    chip->setToolTip(lines.join(u'\n'));
    connect(chip, &QAbstractButton::clicked, this, [this, item] { m_context.toggleInTray(item); });
    connect(chip, &TrayChip::dropped, this, [this, number](QPoint at) { drop(number, at); });
    connect(chip, &TrayChip::moveRequested, this, [this, number](Qt::ArrowType towards) { moveChip(number, towards); });
    m_chips.push_back(chip);
    m_layout->addWidget(chip);
}

/// To the place of the chip whose middle is nearest.
void TrayStrip::drop(int number, QPoint at)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int place = 0;
    for (int i = 0; i < int(m_chips.size()); ++i) {
        const int middle = m_chips[std::size_t(i)]->geometry().center().x();
        if (i != number && (mirrored ? at.x() < middle : at.x() > middle))
            ++place;
    }
    if (place == number)
        m_layout->activate(); // Back to where it was.
    m_layout->invalidate();
    moveInTray(m_context, std::size_t(number), std::size_t(place));
}

void TrayStrip::moveChip(int number, Qt::ArrowType towards)
{
    const bool onwards = (towards == Qt::RightArrow) == (layoutDirection() == Qt::LeftToRight);
    const int to = number + (onwards ? 1 : -1);
    if (to < 0 || to >= int(m_chips.size()))
        return;
    m_chips[std::size_t(to)]->setFocus(); // The keys stay with what was moved.
    moveInTray(m_context, std::size_t(number), std::size_t(to));
}

void TrayStrip::rebuild()
{
    const auto focused =
        std::find_if(m_chips.begin(), m_chips.end(), [](const TrayChip* chip) { return chip->hasFocus(); });
    const int place = focused == m_chips.end() ? -1 : int(focused - m_chips.begin());
    m_chips.clear();
    empty(*m_layout);
    const int count = int(m_context.tray().size());
    if (count == 0) {
        auto* hint = new QLabel(tr("Compare tray: empty (C puts things in)"), this);
        hint->setForegroundRole(QPalette::PlaceholderText);
        m_layout->addWidget(hint);
        return;
    }
    for (int i = 0; i < count; ++i)
        addChip(i);
    auto* compare = new QToolButton(this);
    compare->setObjectName(QStringLiteral("tray_compare"));
    compare->setText(tr("Compare (%1)").arg(numberText(count)));
    compare->setAutoRaise(true);
    connect(compare, &QToolButton::clicked, this, &TrayStrip::compareRequested);
    m_layout->addWidget(compare);
    if (place >= 0)
        m_chips[std::size_t(std::min(place, count - 1))]->setFocus();
}

} // namespace tasrih
