// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/print_form.h"

#include "views/theme/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>

namespace tasrih {

namespace {
/// The first ones as PrintFit has them.
enum FitChoice
{
    Lead,
    LeadAlone,
    TrueSize,
    OnePage,
    ManyPages
};

QFormLayout* newSheet(QWidget*& sheet)
{
    sheet = new QWidget;
    auto* form = new QFormLayout(sheet);
    form->setContentsMargins(unit, unit, unit, unit);
    form->setVerticalSpacing(unit / 2 + 2);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// A sheet that can be scrolled where the screen is too low for it.
QScrollArea* scrolled(QWidget* sheet)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(sheet);
    area->setMinimumWidth(sheet->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

QDateEdit* newDay(const char* name)
{
    auto* day = new QDateEdit(QDate::currentDate());
    day->setObjectName(QLatin1String(name));
    day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    day->setCalendarPopup(true);
    day->setEnabled(false);
    return day;
}
} // namespace

PrintForm::PrintForm(QWidget* parent)
    : QTabWidget(parent)
{
    setObjectName(QStringLiteral("printForm"));
    addTab(scrolled(makePage()), tr("Page"));
    addTab(scrolled(makeContent()), tr("Content"));
    addTab(scrolled(makeWords()), tr("Titles"));
    enable();
}

QLineEdit* PrintForm::addLine(QFormLayout& form, const char* name, const QString& label)
{
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    form.addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &PrintForm::changed);
    return line;
}

QComboBox* PrintForm::addChoice(QFormLayout& form, const char* name, const QString& label, const QStringList& texts)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->addItems(texts);
    form.addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        enable();
        Q_EMIT changed();
    });
    return box;
}

QCheckBox* PrintForm::addCheck(QFormLayout& form, const char* name, const QString& text)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(QLatin1String(name));
    form.addRow(box);
    connect(box, &QCheckBox::toggled, this, [this] {
        enable();
        Q_EMIT changed();
    });
    return box;
}

QWidget* PrintForm::makePage()
{
    QWidget* sheet = nullptr;
    QFormLayout* form = newSheet(sheet);
    m_language =
        addChoice(*form, "printLanguage", tr("Language:"), {QStringLiteral("English"), QStringLiteral("العربية")});
    m_paper = addChoice(*form, "printPaper", tr("Paper:"),
                        {QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("Letter")});
    m_orientation = addChoice(*form, "printOrientation", tr("Orientation:"), {tr("Landscape"), tr("Portrait")});
    m_margin = new QDoubleSpinBox;
    m_margin->setObjectName(QStringLiteral("printMargin"));
    m_margin->setRange(5, 40);
    m_margin->setDecimals(1);
    m_margin->setSuffix(tr(" mm"));
    form->addRow(tr("Margins:"), m_margin);
    m_fit = addChoice(*form, "printFit", tr("Size:"),
                      {tr("One page, then all claims"), tr("One page alone"), tr("All claims in true size"),
                       tr("All claims on one page"), tr("All claims fitted to pages:")});
    auto* pages = new QHBoxLayout;
    m_across = new QSpinBox;
    m_across->setObjectName(QStringLiteral("printAcross"));
    m_across->setRange(1, 10);
    m_across->setAccessibleName(tr("Pages across"));
    m_down = new QSpinBox;
    m_down->setObjectName(QStringLiteral("printDown"));
    m_down->setRange(1, 50);
    m_down->setAccessibleName(tr("Pages down"));
    pages->setSpacing(unit);
    pages->addWidget(m_across);
    pages->addWidget(new QLabel(tr("across ×")));
    pages->addWidget(m_down);
    pages->addWidget(new QLabel(tr("down")));
    pages->addStretch(1);
    form->addRow(tr("Pages:"), pages);
    m_grey = addCheck(*form, "printGrey", tr("Shades of grey"));
    m_svgText = addChoice(*form, "printSvgText", tr("Letters in SVG:"), {tr("as text"), tr("as outlines")});
    m_dpi = new QSpinBox;
    m_dpi->setObjectName(QStringLiteral("printDpi"));
    m_dpi->setRange(72, 600);
    m_dpi->setSuffix(tr(" dpi"));
    form->addRow(tr("PNG resolution:"), m_dpi);
    connect(m_margin, &QDoubleSpinBox::valueChanged, this, &PrintForm::changed);
    for (QSpinBox* box : {m_across, m_down, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, &PrintForm::changed);
    return sheet;
}

QWidget* PrintForm::makeContent()
{
    QWidget* sheet = nullptr;
    QFormLayout* form = newSheet(sheet);
    m_rows = addChoice(*form, "printRows", tr("Rows:"),
                       {tr("Places and phases"), tr("Actors"), tr("Sides"), tr("Propositions")});
    m_sort = addChoice(
        *form, "printSort", tr("Order:"),
        {tr("As in the project"), tr("By name"), tr("First claim"), tr("Latest claim"), tr("Most disagreement")});
    m_inherited = addCheck(*form, "printInherited", tr("Inherited claims"));
    m_featured = addCheck(*form, "printFeatured", tr("Only claims chosen for the briefing"));
    m_notes = addCheck(*form, "printNotes", tr("List of sources"));
    m_figures = addCheck(*form, "printFigures", tr("Figures beneath the rows"));
    addRange(*form);
    m_only = new QTreeWidget;
    m_only->setObjectName(QStringLiteral("printOnly"));
    m_only->setHeaderHidden(true);
    m_only->setRootIsDecorated(false);
    m_only->setAccessibleName(tr("Rows to print"));
    connect(m_only, &QTreeWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
    form->addRow(new QLabel(tr("Only these rows (none checked: all):")));
    form->addRow(m_only);
    return sheet;
}

void PrintForm::addRange(QFormLayout& form)
{
    const auto add = [&](const char* name, const QString& text, QCheckBox*& has, QDateEdit*& day) {
        has = new QCheckBox(text);
        has->setObjectName(QLatin1String(name) + QStringLiteral("On"));
        day = newDay(name);
        day->setAccessibleName(text);
        form.addRow(has, day);
        connect(has, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(has, &QCheckBox::toggled, this, &PrintForm::changed);
        connect(day, &QDateEdit::dateChanged, this, &PrintForm::changed);
    };
    add("printFrom", tr("From:"), m_hasFrom, m_from);
    add("printTo", tr("To:"), m_hasTo, m_to);
}

QWidget* PrintForm::makeWords()
{
    QWidget* sheet = nullptr;
    QFormLayout* form = newSheet(sheet);
    m_title = addLine(*form, "printTitle", tr("Title:"));
    m_subtitle = addLine(*form, "printSubtitle", tr("Subtitle:"));
    m_classification = addLine(*form, "printClassification", tr("Classification:"));
    m_reference = addLine(*form, "printReference", tr("Reference:"));
    m_distribution = addLine(*form, "printDistribution", tr("Distribution:"));
    m_author = addLine(*form, "printAuthor", tr("Author:"));
    m_hasCutOff = new QCheckBox(tr("Information as of:"));
    m_hasCutOff->setObjectName(QStringLiteral("printCutOffOn"));
    m_cutOff = newDay("printCutOff");
    m_cutOff->setAccessibleName(tr("Information as of"));
    form->addRow(m_hasCutOff, m_cutOff);
    connect(m_hasCutOff, &QCheckBox::toggled, m_cutOff, &QWidget::setEnabled);
    connect(m_hasCutOff, &QCheckBox::toggled, this, &PrintForm::changed);
    connect(m_cutOff, &QDateEdit::dateChanged, this, &PrintForm::changed);
    return sheet;
}

void PrintForm::enable()
{
    if (m_inherited)
        m_inherited->setEnabled(m_rows->currentIndex() == int(TimelineRows::Places));
    if (m_fit && m_across && m_down) {
        m_across->setEnabled(m_fit->currentIndex() == TrueSize || m_fit->currentIndex() == ManyPages);
        m_down->setEnabled(m_fit->currentIndex() == ManyPages);
    }
}

void PrintForm::fillIn(const PrintOptions& options)
{
    m_isFilling = true;
    m_language->setCurrentIndex(options.language == Language::Arabic ? 1 : 0);
    m_paper->setCurrentIndex(int(options.paper));
    m_orientation->setCurrentIndex(options.orientation == Orientation::Portrait ? 1 : 0);
    m_margin->setValue(options.margin);
    const bool isOne = options.pagesAcross == 1 && options.pagesDown == 1;
    m_fit->setCurrentIndex(options.fit != PrintFit::Pages ? int(options.fit) : isOne ? OnePage : ManyPages);
    m_across->setValue(options.pagesAcross);
    m_down->setValue(options.pagesDown);
    m_grey->setChecked(options.colours == PrintColours::Greyscale);
    m_svgText->setCurrentIndex(options.svgText == SvgText::Outlines ? 1 : 0);
    m_dpi->setValue(options.dpi);
    m_rows->setCurrentIndex(int(options.rows));
    m_sort->setCurrentIndex(int(options.sort));
    m_inherited->setChecked(options.inherited == Inherited::Show);
    m_featured->setChecked(options.featuredOnly);
    m_notes->setChecked(options.notes == SourceNotes::Append);
    m_figures->setChecked(options.figures);
    const auto day = [](QCheckBox* has, QDateEdit* edit, const std::optional<QDate>& date) {
        has->setChecked(date.has_value());
        if (date)
            edit->setDate(*date);
    };
    day(m_hasFrom, m_from, options.from);
    day(m_hasTo, m_to, options.to);
    day(m_hasCutOff, m_cutOff, options.cutOff);
    m_title->setText(options.title);
    m_subtitle->setText(options.subtitle);
    m_classification->setText(options.classification);
    m_reference->setText(options.reference);
    m_distribution->setText(options.distribution);
    m_author->setText(options.author);
    m_isFilling = false;
    enable();
}

std::set<RowSubject> PrintForm::chosenRows() const
{
    std::set<RowSubject> chosen;
    for (int i = 0; i < m_only->topLevelItemCount(); ++i) {
        if (m_only->topLevelItem(i)->checkState(0) == Qt::Checked)
            chosen.insert(m_subjects[std::size_t(i)]);
    }
    return chosen;
}

PrintOptions PrintForm::read(PrintOptions options) const
{
    options.language = m_language->currentIndex() == 1 ? Language::Arabic : Language::English;
    options.paper = Paper(m_paper->currentIndex());
    options.orientation = m_orientation->currentIndex() == 1 ? Orientation::Portrait : Orientation::Landscape;
    options.margin = m_margin->value();
    options.fit = m_fit->currentIndex() < OnePage ? PrintFit(m_fit->currentIndex()) : PrintFit::Pages;
    const bool isOne = m_fit->currentIndex() == OnePage;
    options.pagesAcross = isOne ? 1 : m_across->value();
    options.pagesDown = isOne ? 1 : m_down->value();
    options.colours = m_grey->isChecked() ? PrintColours::Greyscale : PrintColours::Colour;
    options.svgText = m_svgText->currentIndex() == 1 ? SvgText::Outlines : SvgText::Text;
    options.dpi = m_dpi->value();
    options.rows = TimelineRows(m_rows->currentIndex());
    options.sort = RowSort(m_sort->currentIndex());
    options.inherited = m_inherited->isChecked() ? Inherited::Show : Inherited::Hide;
    options.featuredOnly = m_featured->isChecked();
    options.figures = m_figures->isChecked();
    options.notes = m_notes->isChecked() ? SourceNotes::Append : SourceNotes::Omit;
    options.from = m_hasFrom->isChecked() ? std::optional(m_from->date()) : std::nullopt;
    options.to = m_hasTo->isChecked() ? std::optional(m_to->date()) : std::nullopt;
    options.cutOff = m_hasCutOff->isChecked() ? std::optional(m_cutOff->date()) : std::nullopt;
    options.only = chosenRows();
    options.title = m_title->text().trimmed();
    options.subtitle = m_subtitle->text().trimmed();
    options.classification = m_classification->text().trimmed();
    options.reference = m_reference->text().trimmed();
    options.distribution = m_distribution->text().trimmed();
    options.author = m_author->text().trimmed();
    return options;
}

void PrintForm::showContent(const QString& title, const TimelineContent& content)
{
    m_title->setPlaceholderText(title);
    // Rows two levels deep are enough to choose by; what is under them comes with them.
    constexpr int deepest = 2;
    std::vector<RowSubject> subjects;
    QStringList labels;
    for (const TimelineRow& row : content.rows) {
        if (row.depth > deepest)
            continue;
        subjects.push_back(row.subject);
        labels << QString(2 * row.depth, QChar(0x2002)) + row.label;
    }
    if (subjects == m_subjects && m_only->topLevelItemCount() == labels.size()) {
        for (int i = 0; i < labels.size(); ++i) {
            m_isFilling = true;
            m_only->topLevelItem(i)->setText(0, labels.at(i));
            m_isFilling = false;
        }
        return;
    }
    const std::set<RowSubject> chosen = chosenRows();
    m_isFilling = true;
    m_only->clear();
    m_subjects = subjects;
    for (int i = 0; i < labels.size(); ++i) {
        auto* item = new QTreeWidgetItem({labels.at(i)});
        item->setCheckState(0, chosen.contains(subjects[std::size_t(i)]) ? Qt::Checked : Qt::Unchecked);
        m_only->addTopLevelItem(item);
    }
    m_isFilling = false;
}

} // namespace tasrih
