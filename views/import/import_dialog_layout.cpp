// SPDX-License-Identifier: GPL-3.0-or-later
// What ImportDialog looks like, apart from what it does.
#include "views/dialogs/screen_fit.h"
#include "views/import/import_bar.h"
#include "views/import/import_dialog.h"
#include "views/import/import_preview.h"
#include "views/import/import_table.h"
#include "views/theme/theme.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {

/// Enter belongs to the table, so that no button takes it.
QPushButton* button(const QString& text, const char* name)
{
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String(name));
    result->setAutoDefault(false);
    return result;
}

} // namespace

void ImportDialog::build()
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import texts"));
    setAcceptDrops(true);
    resizeOnScreen(*this, {1200, 680});
    m_chooser = [](QWidget* parent) {
        return QFileDialog::getOpenFileNames(
            parent, tr("Import texts"), {},
            tr("Texts, pages and documents (*.txt *.text *.md *.html *.htm *.xhtml *.docx *.odt);;All files (*)"));
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(sources());
    m_pages = new QStackedWidget;
    m_pages->addWidget(emptyPage());
    m_pages->addWidget(workPage());
    column->addWidget(m_pages, 1);
    m_bar = new ImportBar(m_model, m_job);
    column->addWidget(m_bar);
    column->addWidget(actions());
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    connect(paste, &QShortcut::activated, this, &ImportDialog::pasteText);
}

QWidget* ImportDialog::sources()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* add = button(tr("Add files…"), "importAddFiles");
    auto* paste = button(tr("Paste text"), "importPasteText");
    auto* note = new QLabel(m_context.project().readOnlyReason());
    note->setObjectName(QStringLiteral("importReadOnly"));
    note->setWordWrap(true);
    layout->addWidget(add);
    layout->addWidget(paste);
    layout->addWidget(note, 1);
    connect(add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(paste, &QPushButton::clicked, this, &ImportDialog::pasteText);
    return line;
}

QWidget* ImportDialog::emptyPage() const
{
    auto* label = new QLabel(tr("Drop files or folders here, add files, or paste a text (Ctrl+V).\n"
                                "Saved web pages, Word and OpenDocument texts are read, and plain texts in UTF-8, "
                                "UTF-16, Windows-1256 and ISO-8859-6."));
    label->setObjectName(QStringLiteral("importEmpty"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    QPalette pale = label->palette();
    pale.setColor(QPalette::WindowText, theme().secondary);
    label->setPalette(pale);
    return label;
}

QWidget* ImportDialog::workPage()
{
    m_table = new ImportTable(m_model, [this] { return outletNames(); });
    m_preview = new ImportPreview;
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("importSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({800, 360});
    return splitter;
}

QWidget* ImportDialog::actions()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_accept = button(tr("Accept (Enter)"), "importAccept");
    m_acceptAll = button(tr("Accept all"), "importAcceptAll");
    m_report = button(tr("Copy report"), "importReport");
    m_import = button(tr("Import"), "importButton");
    m_import->setDefault(false);
    auto* close = button(tr("Close"), "importClose");
    connect(close, &QPushButton::clicked, this, &ImportDialog::reject);
    layout->addWidget(m_accept);
    layout->addWidget(m_acceptAll);
    layout->addWidget(m_report);
    layout->addStretch(1);
    layout->addWidget(m_import);
    layout->addWidget(close);
    return line;
}

} // namespace tasrih
