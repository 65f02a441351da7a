// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_preview.h"

#include "database/text/direction.h"
#include "models/import/import_texts.h"
#include "views/theme/theme.h"

#include <QtGui/QTextBlock>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {

enum class Shown
{
    Automatic,
    RightToLeft,
    LeftToRight
};

QString reasonsText(const ImportRow& row)
{
    QStringList lines;
    for (const int column :
         {ImportColumn::Title, ImportColumn::Outlet, ImportColumn::Author, ImportColumn::Published}) {
        const QString reason = row.reading.reasons.value(column);
        if (!reason.isEmpty())
            lines += ImportPreview::tr("%1: %2").arg(ImportTexts::columnTitle(column), reason);
    }
    if (row.facts.published.isEmpty() && row.wasRead() && row.reading.publishedReadings.isEmpty())
        lines += ImportPreview::tr("The text does not say when it was published, so the date stays unknown.");
    return lines.join(u'\n');
}

Qt::LayoutDirection directionOf(Shown shown, const QString& paragraph)
{
    switch (shown) {
    case Shown::RightToLeft:
        return Qt::RightToLeft;
    case Shown::LeftToRight:
        return Qt::LeftToRight;
    case Shown::Automatic:
        break;
    }
    return paragraphDirection(paragraph, Language::Arabic);
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent)
    , m_encoding(new QComboBox)
    , m_direction(new QComboBox)
    , m_text(new QTextEdit)
    , m_outcome(new QLabel)
    , m_reasons(new QLabel)
{
    setObjectName(QStringLiteral("importPreview"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_direction->setObjectName(QStringLiteral("importDirection"));
    m_direction->addItems({tr("Automatic"), tr("Right to left"), tr("Left to right")});
    m_text->setObjectName(QStringLiteral("importPreviewText"));
    m_text->setAccessibleName(tr("Start of the text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(readerFont());
    m_outcome->setObjectName(QStringLiteral("importOutcome"));
    m_outcome->setWordWrap(true);
    m_reasons->setObjectName(QStringLiteral("importReasons"));
    m_reasons->setFont(interfaceFont(TextSize::Meta));
    m_reasons->setWordWrap(true);

    auto* form = new QFormLayout;
    form->addRow(tr("Encoding"), m_encoding);
    form->addRow(tr("Direction"), m_direction);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit, 0, unit / 2, 0);
    column->addLayout(form);
    column->addWidget(m_text, 1);
    column->addWidget(m_outcome);
    column->addWidget(m_reasons);
    connect(m_encoding, &QComboBox::activated, this,
            [this](int index) { Q_EMIT encodingChosen(m_encoding->itemData(index).toString()); });
    connect(m_direction, &QComboBox::currentIndexChanged, this, &ImportPreview::applyDirection);
}

void ImportPreview::setRow(const ImportRow& row)
{
    setEnabled(true);
    fillEncodings(row);
    m_outcome->setText(row.outcome);
    m_outcome->setVisible(!row.outcome.isEmpty());
    QPalette ink = palette();
    if (row.state == ImportState::Refused)
        ink.setColor(QPalette::WindowText, theme().warning);
    m_outcome->setPalette(ink);
    m_reasons->setText(reasonsText(row));
}

void ImportPreview::fillEncodings(const ImportRow& row)
{
    m_encoding->clear();
    m_encoding->setEnabled(!row.path.isEmpty() && row.state != ImportState::Imported);
    if (row.path.isEmpty()) {
        m_encoding->addItem(tr("Text from the clipboard"));
        return;
    }
    if (row.wasRead() && row.reading.encoding.isEmpty()) {
        m_encoding->setEnabled(false);
        m_encoding->addItem(tr("Not a text file"));
        return;
    }
    const bool found = row.chosenEncoding.isEmpty() && !row.reading.encoding.isEmpty();
    m_encoding->addItem(found ? tr("Found: %1").arg(ImportTexts::encodingText(row.reading)) : tr("Find out"),
                        QString());
    QStringList names = row.reading.alternatives;
    if (!found)
        names = ImportTexts::encodings();
    for (const QString& name : names)
        m_encoding->addItem(ImportTexts::encodingTitle(name), name);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(row.chosenEncoding)));
}

void ImportPreview::setText(const QString& text)
{
    m_text->setPlainText(text);
    applyDirection();
    m_text->moveCursor(QTextCursor::Start);
}

void ImportPreview::applyDirection()
{
    const auto shown = static_cast<Shown>(m_direction->currentIndex());
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLayoutDirection(directionOf(shown, block.text()));
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
}

void ImportPreview::clear()
{
    m_encoding->clear();
    m_text->clear();
    m_outcome->clear();
    m_reasons->clear();
    setEnabled(false);
}

} // namespace tasrih
