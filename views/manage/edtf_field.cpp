// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/edtf_field.h"

#include "database/dates/date_phrases.h"
#include "database/dates/date_text.h"
#include "views/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

EdtfField::EdtfField(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_meaning(new QLabel(this))
{
    m_line->setPlaceholderText(QStringLiteral("2025-09-30"));
    m_line->setToolTip(tr("A date as EDTF: 2025, 2025-09, 2025-09-30, 2024-09/2025-09, 2025-09~ (about), 2025? "
                          "(uncertain), 2025/.. (open end)"));
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_meaning->setFont(interfaceFont(TextSize::Meta));
    m_meaning->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_meaning);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &EdtfField::explain);
    connect(m_line, &QLineEdit::textEdited, this, &EdtfField::edited);
    explain();
}

void EdtfField::setValue(const std::optional<Edtf>& value)
{
    m_line->setText(value ? value->text() : QString());
}

std::optional<Edtf> EdtfField::value() const
{
    return readDate(m_line->text());
}

QString EdtfField::problem() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? QString() : readTypedDate(text).problem;
}

void EdtfField::explain()
{
    const QString wrong = problem();
    const std::optional<Edtf> date = value();
    QPalette palette = m_meaning->palette();
    palette.setColor(QPalette::WindowText, wrong.isEmpty() ? theme().secondary : theme().warning);
    m_meaning->setPalette(palette);
    m_meaning->setText(!wrong.isEmpty() ? wrong : date ? readable(*date, interfaceLanguage()) : QString());
    m_meaning->setVisible(!m_meaning->text().isEmpty());
}

} // namespace tasrih
