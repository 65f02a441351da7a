// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/name_link.h"

#include "database/text/direction.h"
#include "database/text/isolate.h"
#include "views/theme/paragraph.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int mostWidth = 40 * unit;
constexpr int leastWidth = 5 * unit;

/// At the edge where lines of the window begin, whatever the direction of the words.
Paragraph::Frame frameOf(const QString& words, int width, Qt::LayoutDirection window)
{
    Paragraph::Frame frame;
    frame.width = width;
    frame.direction = paragraphDirection(words, interfaceLanguage());
    frame.alignment = frame.direction == window ? Qt::AlignLeading : Qt::AlignTrailing;
    return frame;
}
} // namespace

NameLink::NameLink(const QString& objectName, const QString& name, const QString& tip, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(name)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setAccessibleDescription(tip);
    setToolTip(tip);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont NameLink::nameFont() const
{
    QFont result = font();
    result.setUnderline(underMouse() || hasFocus());
    return result;
}

int NameLink::wordsWidth() const
{
    return QFontMetrics(font()).horizontalAdvance(m_name) + 1;
}

QSize NameLink::sizeHint() const
{
    const int width = std::min(wordsWidth(), mostWidth);
    return {width, heightForWidth(width)};
}

QSize NameLink::minimumSizeHint() const
{
    return {leastWidth, QFontMetrics(font()).height()};
}

int NameLink::heightForWidth(int width) const
{
    return Paragraph(m_name, font(), frameOf(m_name, width, layoutDirection())).height();
}

bool NameLink::hitButton(const QPoint& at) const
{
    const QRect words(0, 0, std::min(wordsWidth(), width()), height());
    return QStyle::visualRect(layoutDirection(), rect(), words).contains(at);
}

void NameLink::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NameLink::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(theme().accent);
    const Paragraph words(m_name, nameFont(), frameOf(m_name, width(), layoutDirection()));
    words.draw(painter, {0, (height() - words.height()) / 2});
}

QString dossierTip(const QString& name)
{
    return NameLink::tr("Open the dossier of %1").arg(isolated(name));
}

} // namespace tasrih
