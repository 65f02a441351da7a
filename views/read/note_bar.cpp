// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/note_bar.h"

#include "database/text/isolate.h"
#include "models/words/plain_text.h"
#include "views/theme/elided_label.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
constexpr int rows = 3;
constexpr qsizetype longestNoteQuote = 90;
} // namespace

NoteBar::NoteBar(QWidget* parent)
    : QWidget(parent)
    , m_quote(new ElidedLabel(this))
    , m_words(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("noteBar"));
    setAutoFillBackground(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setObjectName(QStringLiteral("noteQuote"));
    m_quote->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setObjectName(QStringLiteral("noteWords"));
    m_words->setPlaceholderText(tr("Note in the margin. Enter saves, Shift+Enter begins a line, Esc leaves."));
    m_words->setAccessibleName(tr("Note in the margin"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(rows * m_words->fontMetrics().lineSpacing() + 2 * unit);
    m_words->installEventFilter(this);
    auto* save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("noteSave"));
    auto* row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(m_words, 1);
    row->addWidget(save, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit / 2, 2 * unit, unit / 2);
    column->setSpacing(unit / 2);
    column->addWidget(m_quote);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT committed(words()); });
    hide();
}

void NoteBar::open(const QString& quote, const QString& words)
{
    const QString simple = quote.simplified();
    m_quote->setForegroundRole(QPalette::PlaceholderText);
    m_quote->setText(tr("On: %1").arg(isolated(shortened(simple, longestNoteQuote))));
    m_words->setPlainText(words);
    m_words->moveCursor(QTextCursor::End);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

QString NoteBar::words() const
{
    return m_words->toPlainText().trimmed();
}

void NoteBar::complain(const QString& problem)
{
    m_quote->setForegroundRole(QPalette::BrightText);
    m_quote->setText(QStringLiteral("⚠ ") + problem);
}

void NoteBar::setReadOnly(bool isReadOnly)
{
    m_words->setReadOnly(isReadOnly);
}

bool NoteBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT dropped(words());
        return true;
    }
    if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT committed(words());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasrih
