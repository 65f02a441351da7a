// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector.h"

#include "models/words/labels.h"
#include "views/bulk/bulk_dialog.h"
#include "views/inspector/selection_summary.h"
#include "views/inspector/statement_editor.h"
#include "views/theme/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tasrih {

namespace {
QLabel* newAdvice(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setMargin(2 * unit);
    return label;
}
} // namespace

Inspector::Inspector(Context& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_empty(
          newAdvice(QStringLiteral("inspectorEmpty"),
                    tr("No statement is selected.\n\nClick a highlighted sentence, or go through the text with N and "
                       "P. To make a statement, select a sentence (E selects the one at the caret) and press S."),
                    this))
    , m_several(newAdvice(QStringLiteral("inspectorSeveral"), {}, this))
    , m_severalPage(makeSeveral())
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("inspector"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addWidget(m_empty);
    addWidget(m_severalPage);
    addWidget(m_scroll);
    connect(&context, &Context::selectionChanged, this, &Inspector::showSelection);
    connect(&context, &Context::changed, this, [this](const Change& change) {
        if (change.data())
            refresh();
    });
    connect(&context, &Context::pointedChanged, this, &Inspector::onPointed);
    connect(&context, &Context::editRequested, this, &Inspector::edit);
    connect(&context, &Context::historyRequested, this, &Inspector::openHistory);
    connect(&context.project(), &Project::opened, this, [this] {
        m_unsaved->clear();
        dropEditor();
        showSelection();
    });
    showSelection();
}

QWidget* Inspector::makeSeveral()
{
    auto* page = new QWidget(this);
    auto* change = new QPushButton(tr("Change them all…"), page);
    change->setObjectName(QStringLiteral("changeAll"));
    connect(change, &QPushButton::clicked, this, [this] { BulkDialog::open(m_context, window()); });
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 2 * unit);
    column->addWidget(m_several);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(2 * unit, 0, 2 * unit, 0);
    row->addWidget(change);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return page;
}

Inspector::~Inspector()
{
    if (m_editor)
        closeEditor();
    delete m_editor; // Not later: its fields ask the context, which may be gone by then.
}

void Inspector::closeEditor()
{
    // A field that has the keys would lose them on its way out, and ask parts that are gone.
    if (QWidget* focused = QApplication::focusWidget(); focused && m_editor->isAncestorOf(focused))
        focused->clearFocus();
    m_editor->close();
}

void Inspector::settle()
{
    if (m_editor)
        m_editor->settle();
}

QString Inspector::draft() const
{
    return m_unsaved->empty() ? QString()
                              : tr("%n field(s) of statements could not be saved.", nullptr, int(m_unsaved->size()));
}

void Inspector::dropEditor()
{
    if (!m_editor)
        return;
    closeEditor();
    m_scroll->takeWidget();
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
}

void Inspector::showSelection()
{
    const Selection& selection = m_context.selection();
    if (selection.current && selection.statements.size() <= 1 && m_context.snapshot()->find(*selection.current)) {
        showStatement(*selection.current);
        return;
    }
    dropEditor();
    if (selection.statements.empty())
        setCurrentWidget(m_empty);
    else
        showSeveral(selection.statements);
}

void Inspector::showStatement(StatementId statement)
{
    if (!m_editor || m_editor->id() != statement) {
        dropEditor();
        m_editor = new StatementEditor(m_context, statement, m_unsaved, m_openSections);
        m_scroll->setWidget(m_editor);
    }
    setCurrentWidget(m_scroll);
    m_editor->openSelectedClaim();
}

void Inspector::showSeveral(const std::vector<StatementId>& statements)
{
    m_several->setText(summaryOf(*m_context.snapshot(), statements));
    setCurrentWidget(m_severalPage);
}

void Inspector::refresh()
{
    if (m_editor && m_context.snapshot()->find(m_editor->id()))
        m_editor->refresh();
    else
        showSelection();
}

void Inspector::onPointed()
{
    if (m_editor)
        m_editor->update();
}

void Inspector::edit(StatementId statement)
{
    showStatement(statement);
    show();
    m_editor->focusFirstGap();
    if (QWidget* focused = QApplication::focusWidget(); focused && m_editor->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused);
}

void Inspector::openHistory(StatementId statement)
{
    showStatement(statement);
    show();
    QWidget* section = m_editor->openHistory();
    // The steps come later; what is asked for is the heading at the top.
    QTimer::singleShot(0, section, [this, section] { m_scroll->ensureWidgetVisible(section, 0, 2 * unit); });
}

} // namespace tasrih
