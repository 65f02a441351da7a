// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/page.h"

#include "views/page/bar.h"
#include "views/page/empty_page.h"
#include "views/theme/theme.h"

#include <QtGui/QShowEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {
/// From this width on a pair stands side by side.
constexpr int roomForTwo = 1000;
} // namespace

Page::Page(const char* name, Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_places(new QStackedWidget(this))
    , m_empty(new EmptyPage)
{
    setObjectName(QLatin1String(name) + QStringLiteral("_page"));
    m_empty->setObjectName(QLatin1String(name) + QStringLiteral("Empty"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_places->addWidget(m_empty);
    connect(m_empty, &EmptyPage::actionTriggered, this, [this] { actOnEmpty(); });
}

QHBoxLayout* Page::addBar()
{
    auto* bar = new Bar(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(unit, unit / 2, unit, unit / 2);
    row->setSpacing(unit);
    addStrip(bar);
    return row;
}

void Page::addStrip(QWidget* strip)
{
    m_column->addWidget(strip);
}

void Page::addBody(QWidget* body)
{
    m_body = body;
    m_places->addWidget(body);
    m_column->addWidget(m_places, 1);
    m_places->setCurrentWidget(body);
}

void Page::addOther(QWidget* other)
{
    m_places->addWidget(other);
}

void Page::showBody()
{
    showOther(m_body);
}

void Page::showOther(QWidget* other)
{
    m_places->setCurrentWidget(other);
    for (QWidget* strip : m_ofUse)
        strip->setVisible(other != m_empty);
}

void Page::showEmpty(const QString& title, const QString& advice, const QString& action)
{
    m_empty->setTexts(title, advice, action);
    showOther(m_empty);
}

bool Page::hasFocusInBody() const
{
    return m_places->isAncestorOf(focusWidget());
}

QSplitter* Page::pair(QWidget* content, QWidget* evidence)
{
    m_pair = new QSplitter;
    m_pair->addWidget(content);
    m_pair->addWidget(evidence);
    m_pair->setChildrenCollapsible(false);
    m_pair->setStretchFactor(0, 1);
    m_evidence = evidence;
    m_evidence->installEventFilter(this);
    return m_pair;
}

QWidget* Page::takeEvidence()
{
    m_evidence->setParent(nullptr);
    return m_evidence;
}

void Page::openEvidence(bool isOpen)
{
    if (!isAncestorOf(m_evidence)) {
        Q_EMIT evidenceWanted(isOpen);
        return;
    }
    if (isOpen && m_evidence->isHidden()) {
        const bool beside = m_pair->orientation() == Qt::Horizontal;
        const int taken = (beside ? 44 : 26) * unit;
        m_pair->setSizes({(beside ? m_pair->width() : m_pair->height()) - taken, taken});
    }
    m_evidence->setVisible(isOpen);
}

bool Page::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_evidence && event->type() == QEvent::Show)
        seeEvidence();
    return QWidget::eventFilter(watched, event);
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        see(true);
}

void Page::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        see(false);
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation orientation = width() >= roomForTwo ? Qt::Horizontal : Qt::Vertical;
    if (m_pair && m_pair->orientation() != orientation)
        m_pair->setOrientation(orientation);
}

QToolButton* newBarButton(const char* name, const QString& icon, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace tasrih
