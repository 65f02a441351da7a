// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/start_page.h"

#include "models/words/plain_text.h"
#include "views/settings/settings.h"
#include "views/start/recent_names.h"
#include "views/theme/theme.h"

#include <QtCore/QDir>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {

constexpr qsizetype mostLetters = 54; ///< Of a project's name in the column.

QLabel* heading(const QString& text, TextSize size)
{
    auto* label = new QLabel(text);
    label->setFont(interfaceFont(size));
    label->setWordWrap(true);
    return label;
}

QPushButton* bigButton(const QString& name, const QString& icon, const QString& text)
{
    auto* button = new QPushButton(themedIcon(icon), text);
    button->setObjectName(name);
    button->setMinimumHeight(36);
    return button;
}

QToolButton* recentButton(const QString& path, const QString& name)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setObjectName(QStringLiteral("start_recent"));
    button->setText(inLabel(name, mostLetters));
    button->setToolTip(QDir::toNativeSeparators(path));
    button->setIcon(themedIcon(QStringLiteral("document-open-recent")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("start_page"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* box = new QWidget(this);
    box->setFixedWidth(420);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(unit);
    column->addWidget(heading(tr("Tasrih"), TextSize::Title));
    auto* what = new QLabel(tr("Who said what, when, about which base, with which number, and how far they contradict "
                               "each other and themselves."));
    what->setObjectName(QStringLiteral("start_what"));
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(what);
    column->addSpacing(2 * unit);
    QPushButton* open = bigButton(QStringLiteral("start_open"), QStringLiteral("document-open"), tr("Open a project…"));
    QPushButton* create = bigButton(QStringLiteral("start_new"), QStringLiteral("document-new"), tr("New project…"));
    QPushButton* sample = bigButton(QStringLiteral("start_sample"), QStringLiteral("document-open-folder"),
                                    tr("Look at the sample project…"));
    open->setDefault(true);
    for (QPushButton* button : {open, create, sample})
        column->addWidget(button);
    addRecent(*column);
    // Between stretches, not aligned: a layout counts the lines of what is aligned for the width of the whole page.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(box);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
}

void StartPage::addRecent(QVBoxLayout& column)
{
    const QStringList paths = Settings().recentProjects();
    if (paths.isEmpty())
        return;
    column.addSpacing(2 * unit);
    column.addWidget(heading(tr("Recent projects"), TextSize::Strong));
    const QStringList names = recentNames(paths);
    for (qsizetype i = 0; i < std::min<qsizetype>(paths.size(), 6); ++i) {
        const QString path = paths.at(i);
        QToolButton* button = recentButton(path, names.at(i));
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        column.addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace tasrih
