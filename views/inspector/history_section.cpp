// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/history_section.h"

#include "database/records/error.h"
#include "database/text/isolate.h"
#include "models/background/background.h"
#include "models/history/change_words.h"
#include "models/history/restoring.h"
#include "models/words/labels.h"
#include "views/inspector/heading_button.h"
#include "views/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
constexpr int stepsShown = 30;

QLabel* newLine(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

HistorySection::HistorySection(EditScope& scope, QWidget* parent)
    : Section(QStringLiteral("historySection"), tr("History"), State::Folded, parent)
    , m_scope(scope)
    , m_message(newLine({}, this))
    , m_steps(new QVBoxLayout)
{
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_steps->setSpacing(unit);
    body().addWidget(m_message);
    body().addLayout(m_steps);
    connect(&heading(), &HeadingButton::toggled, this, &HistorySection::refresh);
}

void HistorySection::refresh()
{
    if (isOpen() && m_shown != m_scope.snapshot().sequence)
        load();
}

void HistorySection::load()
{
    m_shown = m_scope.snapshot().sequence;
    if (m_steps->isEmpty()) {
        m_message->setText(tr("Reading the history…"));
        m_message->show();
    }
    whenReady(this, m_scope.context().project().trail({m_scope.id()}, stepsShown),
              [this, wanted = m_shown](const QFuture<std::vector<TrailStep>>& answer) {
                  if (wanted != m_shown)
                      return;
                  try {
                      showTrail(answer.result());
                  } catch (const Error& error) {
                      m_message->setText(error.message());
                      m_message->show();
                  }
              });
}

void HistorySection::showTrail(const std::vector<TrailStep>& trail)
{
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < trail.size(); ++i)
        m_steps->addWidget(newStep(trail[i], i == 0));
    m_message->setText(trail.empty() ? tr("Nothing was changed since the history began.")
                       : int(trail.size()) == stepsShown
                           ? tr("The last %n change(s). All are in the history of the project.", nullptr, stepsShown)
                           : QString());
    m_message->setVisible(!m_message->text().isEmpty());
}

QWidget* HistorySection::newStep(const TrailStep& step, bool isPresent)
{
    auto* widget = new QWidget(this);
    widget->setObjectName(QStringLiteral("historyStep"));
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString when = momentText(step.at);
    QLabel* head = newLine(step.author.isEmpty() ? when : tr("%1 · %2").arg(when, isolated(step.author)), widget);
    head->setFont(interfaceFont(TextSize::Meta));
    head->setForegroundRole(QPalette::PlaceholderText);
    auto* line = new QHBoxLayout;
    line->setSpacing(unit / 2);
    line->addWidget(head, 1);
    if (!isPresent && m_scope.canEdit()) {
        QToolButton* back = newTextButton(QStringLiteral("historyRestoreState"), tr("Restore"), widget);
        back->setToolTip(tr("Brings the statement back as it was after this change, as a new change"));
        connect(back, &QToolButton::clicked, this, [this, state = step.state] { restore(m_scope.context(), state); });
        line->addWidget(back, 0, Qt::AlignTop);
    }
    column->addLayout(line);
    QStringList lines;
    for (const ChangeWords& words : wordsOf(m_scope.snapshot(), step.records)) {
        if (words.lines.isEmpty())
            lines.append(words.title);
        for (const QString& each : words.lines)
            lines.append(QStringLiteral("– ") + each);
    }
    constexpr int mostLines = 8;
    if (lines.size() > mostLines) {
        const int more = int(lines.size()) - mostLines + 1;
        lines = lines.mid(0, mostLines - 1);
        lines.append(tr("… and %n more", nullptr, more));
    }
    column->addWidget(newLine(step.label, widget));
    if (!lines.isEmpty())
        column->addWidget(newLine(lines.join(u'\n'), widget));
    return widget;
}

} // namespace tasrih
