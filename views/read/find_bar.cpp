// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/find_bar.h"

#include "database/words/numerals.h"
#include "views/theme/theme.h"
#include "views/theme/tool_button.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {
QToolButton* makeButton(QWidget* parent, const char* name, const QString& icon, const QString& text)
{
    QToolButton* button = newToolButton(parent, name, icon, text);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}
} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(tr("Find in this article"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    m_words->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* previous = makeButton(this, "findPrevious", QStringLiteral("go-up"), tr("Previous hit (Shift+F3)"));
    auto* next = makeButton(this, "findNext", QStringLiteral("go-down"), tr("Next hit (F3)"));
    auto* close = makeButton(this, "findClose", QStringLiteral("window-close"), tr("Close (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit, unit / 2, 2 * unit, unit / 2);
    row->setSpacing(unit);
    row->addWidget(m_words, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

void FindBar::open(const QString& words)
{
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    Q_EMIT wordsChanged(m_words->text());
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::showCount(int current, int count)
{
    if (m_words->text().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(numberText(current + 1), numberText(count)));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool back = key->modifiers().testFlag(Qt::ShiftModifier);
    switch (key->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        back ? Q_EMIT previousWanted() : Q_EMIT nextWanted();
        return true;
    case Qt::Key_Up:
        Q_EMIT previousWanted();
        return true;
    case Qt::Key_Down:
        Q_EMIT nextWanted();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace tasrih
