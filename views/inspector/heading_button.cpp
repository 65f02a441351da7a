// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/heading_button.h"

#include "models/words/plain_text.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int arrowRoom = 2 * unit + unit / 2;
} // namespace

HeadingButton::HeadingButton(const QString& name, Weight weight, QWidget* parent)
    : QAbstractButton(parent)
    , m_weight(weight)
{
    setObjectName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
}

void HeadingButton::setSummary(const QString& summary)
{
    m_summary = summary;
    setToolTip(summary);
    setAccessibleDescription(summary);
    update();
}

QFont HeadingButton::titleFont() const
{
    QFont font = interfaceFont(TextSize::Body);
    if (m_weight == Weight::Strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QSize HeadingButton::sizeHint() const
{
    return {160, rowHeight};
}

void HeadingButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    if (underMouse())
        painter.fillRect(rect(), theme().tint(theme().text, 6));
    if (hasFocus())
        ink::box(painter, rect(), Qt::transparent, theme().accent, 2);
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const Qt::ArrowType folded = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    ink::chevron(painter, place({0, 0, arrowRoom, height()}), isChecked() ? Qt::DownArrow : folded, theme().secondary);

    painter.setFont(titleFont());
    painter.setPen(ink::text(option));
    const QString title = withoutKey(text());
    const int room = width() - arrowRoom - unit / 2;
    const int wanted = painter.fontMetrics().horizontalAdvance(title) + unit / 2;
    const int titleWidth = std::min(wanted, room);
    ink::words(painter, place({arrowRoom, 0, titleWidth, height()}), title, layoutDirection());
    if (isChecked() || m_summary.isEmpty() || room - titleWidth < 4 * unit)
        return;
    painter.setFont(interfaceFont(TextSize::Meta));
    painter.setPen(theme().secondary);
    ink::words(painter, place({arrowRoom + titleWidth + unit / 2, 0, room - titleWidth - unit / 2, height()}),
               m_summary, layoutDirection());
}

} // namespace tasrih
