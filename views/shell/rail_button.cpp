// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rail_button.h"

#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace tasrih {

namespace {
constexpr int pictureSize = 22;
constexpr int barWidth = 3;
} // namespace

RailButton::RailButton(const QString& iconName, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
{
    setIcon(themedIcon(iconName));
    setText(label);
    setToolTip(label);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setFont(interfaceFont(TextSize::Meta));
}

void RailButton::setFace(Face face)
{
    m_face = face;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    return m_face == Face::IconOnly ? QSize(48, 48) : QSize(64, 56);
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_Sunken, isDown());
    const QColor over = ink::hover(option);
    if (isChecked())
        painter.fillRect(rect(), theme().selection);
    else if (over.alpha() > 0)
        painter.fillRect(rect(), over);
    if (isChecked()) {
        const QRect bar(0, 0, barWidth, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme().accent);
    }
    const bool labelled = m_face == Face::IconAndLabel;
    QRect picture(0, 0, pictureSize, pictureSize);
    picture.moveCenter(rect().center());
    if (labelled)
        picture.moveTop(8);
    icon().paint(&painter, picture);
    if (labelled) {
        const QRect words(2, picture.bottom() + 3, width() - 4, height() - picture.bottom() - 5);
        painter.setPen(isChecked() ? theme().text : theme().secondary);
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (hasFocus())
        ink::box(painter, rect().adjusted(2, 2, -2, -2), Qt::transparent, theme().accent, 2);
}

} // namespace tasrih
