// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossier_head.h"

#include "models/dossier/dossier_summary.h"
#include "models/dossier/dossier_words.h"
#include "models/words/lists.h"
#include "views/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

DossierHead::DossierHead(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_particulars(new QLabel(this))
    , m_counts(new QLabel(this))
{
    setObjectName(QStringLiteral("dossierHead"));
    m_name->setObjectName(QStringLiteral("dossierName"));
    m_particulars->setObjectName(QStringLiteral("dossierParticulars"));
    m_counts->setObjectName(QStringLiteral("dossierCounts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, unit, 2 * unit, unit / 2);
    layout->setSpacing(2);
    for (QLabel* label : {m_name, m_particulars, m_counts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // On the window's side, whichever way the name runs.
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute);
        layout->addWidget(label);
    }
}

void DossierHead::show(const Snapshot& snapshot, const Dossier& dossier)
{
    const Language language = interfaceLanguage();
    QFont title = interfaceFont(TextSize::Title);
    title.setWeight(QFont::DemiBold);
    m_name->setFont(title);
    m_name->setText(nameOf(snapshot, dossier.subject, language));
    m_particulars->setText(particularsOf(snapshot, dossier.subject, language).join(u'\n'));
    m_counts->setText(listedApart({countText(dossier, language), spanText(snapshot, dossier, language)}, language));
}

} // namespace tasrih
