// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/date_panel.h"

#include "database/dates/date_phrases.h"
#include "models/context/context.h"
#include "views/shell/date_brush.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

namespace tasrih {

namespace {

QLineEdit* dateField(const QString& name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setPlaceholderText(QStringLiteral("2024-09"));
    field->setFixedWidth(112);
    field->setClearButtonEnabled(true);
    // Dates are written from left to right in either language.
    field->setLayoutDirection(Qt::LeftToRight);
    return field;
}

/// Shows whether a text is a date, and says what is wrong with it.
std::optional<Edtf> readField(QLineEdit& field)
{
    const TypedDate reading = readTypedDate(field.text());
    const bool wrong = !reading.date && !field.text().trimmed().isEmpty();
    QPalette palette = field.parentWidget()->palette();
    if (wrong)
        palette.setColor(QPalette::Text, theme().warning);
    field.setPalette(palette);
    field.setToolTip(wrong ? reading.problem : QString());
    return reading.date;
}

} // namespace

DatePanel::DatePanel(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_from(dateField(QStringLiteral("date_from"), this))
    , m_to(dateField(QStringLiteral("date_to"), this))
{
    setObjectName(QStringLiteral("date_panel"));
    auto* fields = new QFormLayout;
    fields->setVerticalSpacing(unit / 2);
    fields->addRow(tr("From"), m_from);
    fields->addRow(tr("To"), m_to);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->setSpacing(2 * unit);
    layout->addLayout(fields);
    layout->addWidget(new DateBrush(context, DateBrush::Face::Axis, this), 1);
    for (QLineEdit* field : {m_from, m_to})
        connect(field, &QLineEdit::editingFinished, this, &DatePanel::apply);
    connect(&context, &Context::changed, this, &DatePanel::showDates);
    showDates();
}

void DatePanel::showDates()
{
    const auto text = [](const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); };
    m_from->setText(text(m_context.filter().from));
    m_to->setText(text(m_context.filter().to));
}

void DatePanel::apply()
{
    const std::optional<Edtf> from = readField(*m_from);
    const std::optional<Edtf> to = readField(*m_to);
    if ((!from && !m_from->text().trimmed().isEmpty()) || (!to && !m_to->text().trimmed().isEmpty()))
        return;
    Filter filter = m_context.filter();
    filter.from = from ? from->earliest() : std::nullopt;
    filter.to = to ? to->latest() : std::nullopt;
    m_context.setFilter(filter);
}

void DatePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    ink::rule(painter, rect().bottomLeft(), rect().bottomRight(), theme().line);
}

} // namespace tasrih
