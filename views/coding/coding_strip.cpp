// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coding/coding_strip.h"

#include "database/text/isolate.h"
#include "models/background/background.h"
#include "models/statements/excerpt.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
constexpr std::size_t mostChips = 6;
constexpr int widestChip = 260;
} // namespace

CodingStrip::CodingStrip(Context& context, ReaderView& reader, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(reader)
    , m_chipRow(new QWidget(this))
    , m_line(new QLineEdit(this))
    , m_readback(new QLabel(this))
{
    setObjectName(QStringLiteral("codingStrip"));
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("claimLine"));
    m_line->setAccessibleName(tr("Claim line"));
    m_line->setPlaceholderText(tr("Claim in one line (Q): who, where, what, when, in any order"));
    m_line->installEventFilter(this);
    m_readback->setObjectName(QStringLiteral("claimReadback"));
    m_readback->setTextFormat(Qt::RichText);
    m_readback->setWordWrap(true);
    m_readback->hide();
    m_row = new QHBoxLayout(m_chipRow);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(unit / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit / 2, 2 * unit, unit / 2);
    column->setSpacing(unit / 2);
    column->addWidget(m_chipRow);
    column->addWidget(m_line);
    column->addWidget(m_readback);
    connect(m_line, &QLineEdit::textChanged, this, &CodingStrip::readLine);
    connect(&context, &Context::selectionChanged, this, &CodingStrip::refresh);
    connect(&context, &Context::articleChanged, this, &CodingStrip::refresh);
    connect(&context, &Context::changed, this, [this](const Change& change) {
        if (change.touches<ActorId, PlaceId, PhaseId, PropositionId>())
            m_lineReader.reset();
        if (change.data())
            refresh();
    });
    refresh();
}

const Statement* CodingStrip::statement() const
{
    const Statement* found = m_context.snapshot()->find(m_context.selection().current);
    const bool isHere = found && found->article == m_context.article();
    return isHere && !m_context.project().isReadOnly() ? found : nullptr;
}

std::optional<QDate> CodingStrip::published() const
{
    const Article* article = m_context.snapshot()->find(m_context.article());
    return article && article->published ? article->published->earliest() : std::nullopt;
}

void CodingStrip::refresh()
{
    const Statement* current = statement();
    const std::optional<StatementId> now = current ? std::optional(current->id) : std::nullopt;
    if (m_shown != now) {
        if (m_shown && !m_line->text().isEmpty())
            m_unsaved.insert(*m_shown, m_line->text());
        m_shown = now;
        m_line->setText(now ? m_unsaved.take(*now) : QString());
    }
    setVisible(current != nullptr);
    if (!current)
        return;
    if (m_lineReader) {
        refreshChips();
        readLine();
        return;
    }
    // The names of a large project take a moment to be gathered.
    if (std::exchange(m_isReading, true))
        return;
    inBackground(
        this, [snapshot = m_context.snapshot()] { return std::make_shared<const ClaimLineReader>(snapshot); },
        [this](const std::shared_ptr<const ClaimLineReader>& made) {
            m_isReading = false;
            m_lineReader = made;
            refresh();
        });
}

CodingWords CodingStrip::words() const
{
    CodingWords words;
    const Statement* current = statement();
    const Highlight* highlight = current ? firstHighlight(*current) : nullptr;
    if (!highlight || !highlight->isPlaced() || m_reader.version())
        return words;
    const ReadingText& reading = m_reader.text();
    const TextRun run{reading.fromCodePoint(highlight->start), reading.fromCodePoint(highlight->end)};
    if (run.isEmpty() || run.end > reading.text().size())
        return words; // The text is still on its way.
    const QString& text = m_reader.text().text();
    const TextRun first = m_reader.text().sentenceAt(run.start);
    const TextRun last = m_reader.text().sentenceAt(std::max(run.start, run.end - 1));
    words.span = text.mid(run.start, run.length());
    words.sentence = text.mid(first.start, std::max(last.end, run.end) - first.start);
    return words;
}

void CodingStrip::refreshChips()
{
    const Statement* current = statement();
    if (!current || !m_lineReader)
        return;
    m_chips = codingChips(m_context.project().ids(), m_context.snapshot(), *m_lineReader, current->id,
                          m_context.selection().claim, words());
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < std::min(m_chips.size(), mostChips); ++i) {
        auto* button = new QToolButton(m_chipRow);
        button->setObjectName(QStringLiteral("codingChip") + written(qint64(i + 1)));
        const QString text = QStringLiteral("%1  %2").arg(numberText(i + 1), m_chips[i].text);
        button->setText(inLabel(button->fontMetrics().elidedText(oneLine(text), Qt::ElideRight, widestChip)));
        button->setToolTip(m_chips[i].text);
        button->setAccessibleName(m_chips[i].text);
        button->setFocusPolicy(Qt::NoFocus);
        button->setMinimumWidth(6 * unit); // Where there are many they end in "…" rather than widen the window.
        connect(button, &QToolButton::clicked, this, [this, i] { takeChip(i); });
        m_row->addWidget(button);
    }
    m_row->addStretch(1);
    m_chipRow->setVisible(!m_chips.empty());
}

void CodingStrip::takeChip(std::size_t index)
{
    if (index >= m_chips.size())
        return;
    const CodingChip chip = m_chips[index];
    whenReady(this, m_context.project().change(chip.text, chip.command),
              [this, text = chip.text](const QFuture<ChangeResult>& answer) {
                  if (answer.result().outcome == ChangeResult::Outcome::Saved)
                      m_context.tell(text);
              });
}

bool CodingStrip::focusLine()
{
    if (!statement())
        return false;
    m_line->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/// Reads the line back in words while it is typed.
void CodingStrip::readLine()
{
    const QString line = m_line->text();
    m_reading = {};
    if (line.trimmed().isEmpty() || !m_lineReader) {
        m_readback->hide();
        return;
    }
    m_reading = m_lineReader->read(line, published());
    QStringList parts;
    for (const LinePart& part : m_reading.parts) {
        const bool isUnread = part.role == LineRole::Unread;
        const QString ink = (isUnread ? theme().warning : theme().secondary).name();
        QString value = isolated(part.value).toHtmlEscaped();
        if (!part.alternatives.isEmpty())
            value += QLatin1Char(' ') + tr("(or %1)").arg(isolated(part.alternatives)).toHtmlEscaped();
        parts.append(QStringLiteral("<span style=\"color:%1\">%2</span> %3")
                         .arg(ink, tr("%1:").arg(nameOf(part.role)).toHtmlEscaped(), value));
    }
    QString text = parts.join(QStringLiteral(" &nbsp;·&nbsp; "));
    if (m_reading.claim)
        text += QStringLiteral("<br><b>%1</b>")
                    .arg(tr("Enter adds: %1")
                             .arg(isolated(summaryOf(*m_context.snapshot(), *m_reading.claim)))
                             .toHtmlEscaped());
    else
        text += QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                    .arg(theme().warning.name(), m_reading.problem.toHtmlEscaped());
    m_readback->setText(text);
    m_readback->show();
}

void CodingStrip::add(Then then)
{
    const Statement* current = statement();
    if (!current || !m_reading.claim) {
        if (!m_reading.problem.isEmpty())
            m_context.tell(m_reading.problem);
        return;
    }
    whenReady(this,
              m_context.project().change(tr("Add a claim from a line"),
                                         addReading(m_context.project().ids(), current->id, m_reading)),
              [this, to = current->id, line = m_line->text(), then](const QFuture<ChangeResult>& answer) {
                  const ChangeResult result = answer.result();
                  if (result.outcome == ChangeResult::Outcome::Saved)
                      added(to, line, then);
                  else if (m_shown == to && m_line->text() == line)
                      showProblem(notSaved(result.message));
              });
}

void CodingStrip::showProblem(const QString& problem)
{
    m_readback->setText(QStringLiteral("<span style=\"color:%1\">%2</span>")
                            .arg(theme().warning.name(), QStringLiteral("⚠ ") + problem.toHtmlEscaped()));
    m_readback->show();
}

/// What was typed stays until it is safe in the project.
void CodingStrip::added(StatementId to, const QString& line, Then then)
{
    if (m_shown == to && m_line->text() == line)
        m_line->clear();
    else if (m_unsaved.value(to) == line)
        m_unsaved.remove(to);
    m_context.tell(tr("The claim is added. Ctrl+Z takes it back."));
    if (then == Then::BackToText)
        backToText();
}

QString CodingStrip::draft() const
{
    const bool isTyped = !m_line->text().trimmed().isEmpty() || !m_unsaved.isEmpty();
    return isTyped ? tr("A claim line holds words that are no claim yet.") : QString();
}

void CodingStrip::backToText()
{
    m_reader.setFocus();
}

bool CodingStrip::handleEmptyLine(const QKeyEvent& key)
{
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !m_line->text().isEmpty())
        return false;
    if (key.key() == Qt::Key_Tab) {
        if (m_chips.empty())
            return false;
        takeChip(0);
        return true;
    }
    const QString text = key.text();
    const int digit = text.size() == 1 ? text.at(0).digitValue() : -1;
    if (digit < 1 || std::size_t(digit) > std::min(m_chips.size(), mostChips))
        return false;
    takeChip(std::size_t(digit) - 1);
    return true;
}

bool CodingStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (handleEmptyLine(key))
        return true;
    switch (key.key()) {
    case Qt::Key_Escape:
        backToText();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        add(key.modifiers().testFlag(Qt::ControlModifier) ? Then::BackToText : Then::Stay);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace tasrih
