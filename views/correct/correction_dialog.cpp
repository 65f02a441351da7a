// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/correct/correction_dialog.h"

#include "database/records/error.h"
#include "database/text/direction.h"
#include "models/background/background.h"
#include "models/context/context.h"
#include "views/dialogs/dialogs.h"
#include "views/dialogs/screen_fit.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeWidget>

namespace tasrih {

namespace {
constexpr int pause = 300; ///< Milliseconds after the last key.
constexpr int wideDialog = 980;
constexpr int highDialog = 700;

enum Column
{
    BeforeColumn,
    FateColumn,
    NowColumn
};

QString fateOf(Placement placement)
{
    return placement == Placement::Unplaced ? CorrectionDialog::tr("finds no place; kept with the present version")
                                            : CorrectionDialog::tr("keeps its place, words changed");
}
} // namespace

CorrectionDialog::CorrectionDialog(Context& context, const Article& article, const QString& text, QWidget* parent)
    : GuardedDialog(parent)
    , m_context(context)
    , m_article(article)
    , m_before(text)
{
    setObjectName(QStringLiteral("correctionDialog"));
    setWindowTitle(tr("Correct the text"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* advice = new QLabel(tr("Correct the words here, or read the corrected text from a file. The text as it is "
                                 "now is kept as a version of its own; highlights move with their words."),
                              this);
    advice->setWordWrap(true);
    auto* panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeEditor());
    panes->addWidget(makePreview());
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 1);
    auto* file = new QPushButton(tr("From a file…"), this);
    file->setObjectName(QStringLiteral("correctionFile"));
    m_save = new QPushButton(tr("Save as a new version"), this);
    m_save->setObjectName(QStringLiteral("correctionSave"));
    m_save->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton* button : {file, m_save, cancel})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(unit);
    column->addWidget(advice);
    column->addWidget(panes, 1);
    column->addLayout(buttons);
    resizeOnScreen(*this, {wideDialog, highDialog});
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &CorrectionDialog::rehearseNow);
    connect(m_editor, &QTextEdit::textChanged, this, &CorrectionDialog::rehearseSoon);
    connect(file, &QPushButton::clicked, this, &CorrectionDialog::takeFile);
    connect(m_save, &QPushButton::clicked, this, &CorrectionDialog::save);
    connect(cancel, &QPushButton::clicked, this, &CorrectionDialog::reject);
    rehearseNow();
}

void CorrectionDialog::open(Context& context, QWidget* parent)
{
    const Article* article = context.snapshot()->find(context.article());
    if (!article) {
        context.tell(tr("Open the article first whose text is to be corrected."));
        return;
    }
    if (context.project().isReadOnly()) {
        context.tell(context.project().readOnlyReason());
        return;
    }
    whenReady(parent, context.project().text(article->text),
              [&context, parent, shown = *article](const QFuture<QString>& answer) {
                  try {
                      (new CorrectionDialog(context, shown, answer.result(), parent))->QDialog::open();
                  } catch (const Error& error) {
                      context.tell(error.message());
                  }
              });
}

QWidget* CorrectionDialog::makeEditor()
{
    m_editor = new QTextEdit(this);
    m_editor->setObjectName(QStringLiteral("correctionEditor"));
    m_editor->setAccessibleName(tr("The corrected text"));
    m_editor->setAcceptRichText(false);
    m_editor->setTabChangesFocus(true);
    m_editor->setFont(readerFont(m_article.language == QLatin1String("en") ? Language::English : Language::Arabic));
    m_editor->setPlainText(m_before);
    m_editor->document()->setDocumentMargin(2 * unit);
    return m_editor;
}

QWidget* CorrectionDialog::makePreview()
{
    auto* pane = new QWidget(this);
    m_summary = new QLabel(pane);
    m_summary->setObjectName(QStringLiteral("correctionSummary"));
    m_summary->setWordWrap(true);
    m_marks = new QTreeWidget(pane);
    m_marks->setObjectName(QStringLiteral("correctionMarks"));
    m_marks->setRootIsDecorated(false);
    m_marks->setUniformRowHeights(true);
    m_marks->setHeaderLabels({tr("Words now"), tr("What becomes of it"), tr("Words then")});
    m_marks->header()->resizeSection(BeforeColumn, 330);
    m_marks->header()->resizeSection(FateColumn, 260);
    connect(m_marks, &QTreeWidget::itemActivated, this, &CorrectionDialog::goToMark);
    connect(m_marks, &QTreeWidget::itemClicked, this, &CorrectionDialog::goToMark);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_summary);
    column->addWidget(m_marks, 1);
    return pane;
}

/// The editor's text to the letter: toPlainText() would change no-break spaces.
QString CorrectionDialog::typed() const
{
    QString text = m_editor->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

void CorrectionDialog::takeFile()
{
    const QString path = dialogs().openFile(
        this, {tr("The corrected text"), {}, {}, tr("Texts (*.txt *.text *.md);;All files (*)"), {}});
    if (path.isEmpty())
        return;
    m_summary->setText(tr("Reading the file…"));
    m_save->setEnabled(false);
    inBackground(
        this, [path] { return readCorrection(path); },
        [this](const CorrectionText& read) {
            if (!read.problem.isEmpty()) {
                dialogs().message(this, {Message::Kind::Problem, tr("The file was not taken"), read.problem, {}});
                rehearseNow();
                return;
            }
            m_file = read;
            m_editor->setPlainText(read.text.text);
            rehearseNow();
        });
}

void CorrectionDialog::rehearseSoon()
{
    m_save->setEnabled(false);
    m_soon.start();
}

void CorrectionDialog::rehearseNow()
{
    m_soon.stop();
    const int run = ++m_run;
    m_rehearsal.reset();
    m_save->setEnabled(false);
    const QString now = typed();
    // Where nothing was typed into the file's text, its bytes stay with it.
    const CorrectionText after = !m_file.text.text.isEmpty() && now == m_file.text.text ? m_file : typedCorrection(now);
    if (!after.problem.isEmpty() || after.text.text == m_before) {
        m_summary->setText(after.problem.isEmpty() ? tr("Nothing is changed yet.") : after.problem);
        m_marks->clear();
        return;
    }
    inBackground(
        this,
        [snapshot = m_context.snapshot(), article = m_article, before = m_before, text = after.text] {
            return std::make_shared<RehearsedCorrection>(rehearse(*snapshot, article, before, text));
        },
        [this, run](const std::shared_ptr<RehearsedCorrection>& rehearsal) {
            if (run == m_run)
                showRehearsal(*rehearsal);
        });
}

void CorrectionDialog::showRehearsal(const RehearsedCorrection& rehearsal)
{
    m_rehearsal = rehearsal;
    QStringList parts;
    if (rehearsal.marks.empty())
        parts.append(tr("Nothing is marked in this text."));
    if (rehearsal.same > 0)
        parts.append(tr("%n place(s) move with their words.", nullptr, rehearsal.same));
    if (rehearsal.reworded > 0)
        parts.append(tr("%n place(s) stay, with changed words.", nullptr, rehearsal.reworded));
    if (rehearsal.unplaced > 0)
        parts.append(tr("%n place(s) are not in the new text; they are kept and listed.", nullptr, rehearsal.unplaced));
    m_summary->setText(parts.join(u' '));
    m_save->setEnabled(true);
    showMarks();
}

void CorrectionDialog::showMarks()
{
    m_marks->clear();
    QList<QTreeWidgetItem*> items;
    for (std::size_t i = 0; i < m_rehearsal->marks.size(); ++i) {
        const MovedMark& mark = m_rehearsal->marks[i];
        if (mark.now.placement == Placement::Same)
            continue;
        auto* item = new QTreeWidgetItem(
            {mark.before.simplified(), fateOf(mark.now.placement), mark.now.passage.quote.simplified()});
        item->setData(0, Qt::UserRole, int(i));
        item->setToolTip(BeforeColumn, mark.before);
        item->setToolTip(NowColumn, mark.now.passage.quote);
        items.append(item);
    }
    m_marks->addTopLevelItems(items);
}

void CorrectionDialog::goToMark()
{
    const QTreeWidgetItem* item = m_marks->currentItem();
    if (!item || !m_rehearsal)
        return;
    const MovedMark& mark = m_rehearsal->marks[std::size_t(item->data(0, Qt::UserRole).toInt())];
    if (mark.now.placement == Placement::Unplaced)
        return;
    const ReadingText& text = m_rehearsal->correction.move->after();
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(text.fromCodePoint(mark.now.passage.start));
    cursor.setPosition(text.fromCodePoint(mark.now.passage.end), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

void CorrectionDialog::save()
{
    if (!m_rehearsal)
        return;
    TextCorrection correction = m_rehearsal->correction;
    correction.text.id = m_context.project().ids().next<TextId>();
    m_save->setEnabled(false);
    whenReady(this, m_context.project().change(tr("Correct the text of an article"), correctText(correction)),
              [this](const QFuture<ChangeResult>& answer) {
                  const ChangeResult result = answer.result();
                  if (result.outcome == ChangeResult::Outcome::Failed) {
                      m_summary->setText(result.message);
                      m_save->setEnabled(true);
                      return;
                  }
                  m_context.tell(m_rehearsal->unplaced > 0
                                     ? tr("New version saved. %n place(s) are not in it; they are listed above the "
                                          "text.",
                                          nullptr, m_rehearsal->unplaced)
                                     : tr("New version saved."));
                  accept();
              });
}

QString CorrectionDialog::draft() const
{
    return typed() == m_before ? QString() : tr("The corrections of the text are not saved.");
}

} // namespace tasrih
