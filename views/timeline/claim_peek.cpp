// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/claim_peek.h"

#include "database/text/direction.h"
#include "views/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {

QLabel* addLabel(QVBoxLayout& layout, const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
    return label;
}

/// A label aligns a text by its own direction: an Arabic sentence stands right in an English window.
void setOwnDirection(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

ClaimPeek::ClaimPeek(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("timelinePeek"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    layout->setSpacing(unit / 2);
    m_head = addLabel(*layout, "timelinePeekHead");
    m_sentence = addLabel(*layout, "timelinePeekSentence");
    m_source = addLabel(*layout, "timelinePeekSource");
    QFont strong = interfaceFont();
    strong.setWeight(QFont::DemiBold);
    m_head->setFont(strong);
    m_source->setFont(interfaceFont(TextSize::Meta));
    m_source->setForegroundRole(QPalette::PlaceholderText);
}

void ClaimPeek::setWords(const ClaimWords& words)
{
    QStringList head;
    for (const QString& part : {words.speaker, words.saidOn, words.summary, words.relays}) {
        if (!part.isEmpty())
            head << part;
    }
    setOwnDirection(*m_head, head.join(QStringLiteral(" · ")));
    m_sentence->setFont(readerFont(paragraphDirection(words.sentence, interfaceLanguage()) == Qt::RightToLeft
                                       ? Language::Arabic
                                       : Language::English));
    setOwnDirection(*m_sentence, words.sentence);
    setOwnDirection(*m_source, words.source);
}

} // namespace tasrih
