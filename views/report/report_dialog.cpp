// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/report_dialog.h"

#include "views/dialogs/screen_fit.h"
#include "views/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

struct ReportDialog::Form : QWidget
{
    Form()
        : column(new QVBoxLayout(this))
    {
        column->setContentsMargins(0, 0, 0, 0);
        paper = addChoice("reportPaper", ReportDialog::tr("Paper"));
        paper->addItem(ReportDialog::tr("A4"), int(Paper::A4));
        paper->addItem(ReportDialog::tr("A3"), int(Paper::A3));
        paper->addItem(ReportDialog::tr("Letter"), int(Paper::Letter));
        orientation = addChoice("reportOrientation", ReportDialog::tr("Orientation"));
        orientation->addItem(ReportDialog::tr("As suits the report"));
        orientation->addItem(ReportDialog::tr("Portrait"), int(Orientation::Portrait));
        orientation->addItem(ReportDialog::tr("Landscape"), int(Orientation::Landscape));
        language = addChoice("reportLanguage", ReportDialog::tr("Language"));
        language->addItem(ReportDialog::tr("Arabic"), int(Language::Arabic));
        language->addItem(ReportDialog::tr("English"), int(Language::English));
        column->addStretch(1);
    }

    QComboBox* addChoice(const char* name, const QString& label)
    {
        auto* words = new QLabel(label);
        auto* choice = new QComboBox;
        choice->setObjectName(QLatin1String(name));
        words->setBuddy(choice);
        column->addWidget(words);
        column->addWidget(choice);
        column->addSpacing(unit);
        return choice;
    }

    QVBoxLayout* column;
    QComboBox* paper = nullptr;
    QComboBox* orientation = nullptr;
    QComboBox* language = nullptr;
};

ReportDialog::ReportDialog(ReportJob job, Language language, QWidget* parent)
    : ReportDialog(reportPages(std::move(job)), language, new Form, parent)
{
}

ReportDialog::ReportDialog(ReportPages pages, Language language, QWidget* parent)
    : ReportDialog(std::move(pages), language, new Form, parent)
{
}

ReportDialog::ReportDialog(ReportPages pages, Language language, Form* form, QWidget* parent)
    : PaperDialog(form, {{"pdf", tr("PDF document")}}, parent)
    , m_composed(std::move(pages))
    , m_form(form)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Print report"));
    m_form->language->setCurrentIndex(m_form->language->findData(int(language)));
    for (QComboBox* choice : {m_form->paper, m_form->orientation, m_form->language})
        connect(choice, &QComboBox::currentIndexChanged, this, &ReportDialog::refresh);
    refresh();
    resizeOnScreen(*this, {960, 680});
}

ReportPaper ReportDialog::paper() const
{
    ReportPaper paper;
    paper.paper = Paper(m_form->paper->currentData().toInt());
    if (const QVariant orientation = m_form->orientation->currentData(); orientation.isValid())
        paper.orientation = Orientation(orientation.toInt());
    return paper;
}

Language ReportDialog::language() const
{
    return Language(m_form->language->currentData().toInt());
}

ComposePages ReportDialog::composition() const
{
    return [composed = m_composed, language = language(), paper = paper()] { return composed(language, paper); };
}

} // namespace tasrih
