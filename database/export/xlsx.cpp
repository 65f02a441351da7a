// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/xlsx.h"

#include "database/export/xlsx_check.h"
#include "database/export/xlsx_formats.h"
#include "database/export/xlsx_text.h"
#include "database/files/number_locale.h"
#include "database/files/output_file.h"
#include "database/records/error.h"
#include "database/text/printable.h"
#include "database/words/language.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <cerrno>
#include <cmath>
#include <map>
#include <xlsxwriter.h>

namespace tasrih {

namespace {

constexpr double narrowest = 8, widest = 60; // in digits of the default font
constexpr std::size_t rowsMeasured = 500;
constexpr qsizetype rowsBetweenReports = 2000;

void require(lxw_error result, const OutputFile& file)
{
    const int error = errno;
    if (result != LXW_NO_ERROR)
        file.fail(error, QString::fromUtf8(lxw_strerror(result)));
}

void requireRoom(const Sheet& sheet)
{
    const auto rows = qsizetype(sheet.rows.size()) + 1;
    if (sheet.header.size() > mostSheetColumns)
        throw Error(translated(Wording("Store", "“%1” has %2 columns, more than a spreadsheet can hold (%3). "
                                                "Narrow the filter, or export as CSV."))
                        .arg(sheet.name)
                        .arg(sheet.header.size())
                        .arg(mostSheetColumns));
    if (rows > mostSheetRows)
        throw Error(translated(Wording("Store", "“%1” has %2 rows, more than a spreadsheet can hold (%3). Narrow "
                                                "the filter, or export as CSV."))
                        .arg(sheet.name)
                        .arg(rows)
                        .arg(mostSheetRows));
}

/// "_x0041_" in a cell is read as "A" (ECMA-376 part 1, 22.9.2.19, ST_Xstring): its underscore is written by its
/// number.
QString unescapable(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.contains(QLatin1String("_x")) ? text.replace(escape, QStringLiteral("_x005F_")) : text;
}

/// The workbook of the library: closed, hence written, or given up, with its temporary files, when it goes.
class Book
{
public:
    explicit Book(const OutputFile& file)
        : m_name(QFile::encodeName(file.draft()))
        , m_folder(QFile::encodeName(file.folder()))
    {
        lxw_workbook_options options{};
        // Rows go to the disk as they come: a large table must not stand in memory twice. What they wait in has no
        // name and lies beside the file: nothing of a project is to lie in a folder that others share.
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        errno = 0;
        m_book = workbook_new_opt(m_name.constData(), &options);
        if (!m_book)
            file.fail(errno);
    }
    ~Book() { close(); }
    Q_DISABLE_COPY_MOVE(Book)

    [[nodiscard]] lxw_workbook* get() const { return m_book; }
    lxw_error close()
    {
        lxw_workbook* book = std::exchange(m_book, nullptr);
        return book ? workbook_close(book) : LXW_NO_ERROR;
    }

private:
    QByteArray m_name, m_folder;
    lxw_workbook* m_book = nullptr;
};

const char* formatOf(double number)
{
    return std::nearbyint(number) == number ? "#,##0" : "#,##0.##";
}

double widthOf(const SheetCell& cell)
{
    if (const auto* words = std::get_if<QString>(&cell.value)) {
        const QString text = plainCell(*words);
        qsizetype longest = 0;
        for (const QStringView line : QStringView(text).tokenize(u'\n'))
            longest = std::max(longest, line.size());
        return double(longest) + 1;
    }
    return std::holds_alternative<std::monostate>(cell.value) ? 0 : 12;
}

/// Wide enough for what stands in the column, within reason; longer text wraps.
void setWidths(lxw_worksheet* target, const Sheet& sheet)
{
    for (int column = 0; column < sheet.header.size(); ++column) {
        double width = double(sheet.header[column].size()) + 4; // room for the button of the filter
        for (std::size_t row = 0; row < std::min(sheet.rows.size(), rowsMeasured); ++row) {
            if (std::size_t(column) < sheet.rows[row].size())
                width = std::max(width, widthOf(sheet.rows[row][std::size_t(column)]));
        }
        worksheet_set_column(target, lxw_col_t(column), lxw_col_t(column), std::clamp(width, narrowest, widest),
                             nullptr);
    }
}

class SheetWriter
{
public:
    SheetWriter(lxw_worksheet* target, XlsxFormats& formats, const OutputFile& file)
        : m_target(target)
        , m_formats(formats)
        , m_file(file)
    {
    }

    void header(const QStringList& titles)
    {
        for (int column = 0; column < titles.size(); ++column)
            text(0, column, titles[column], m_formats.header());
    }

    void cell(qsizetype row, int column, const SheetCell& cell)
    {
        if (const auto* string = std::get_if<QString>(&cell.value))
            text(row, column, *string, m_formats.of(cell.look, ""));
        else if (const auto* number = std::get_if<double>(&cell.value); number && std::isfinite(*number))
            require(worksheet_write_number(m_target, lxw_row_t(row), lxw_col_t(column), *number,
                                           m_formats.of(cell.look, formatOf(*number))),
                    m_file);
        else if (const auto* day = std::get_if<QDate>(&cell.value); day && day->isValid())
            date(row, column, *day, cell.look);
        else if (cell.look != CellLook())
            require(worksheet_write_blank(m_target, lxw_row_t(row), lxw_col_t(column), m_formats.of(cell.look, "")),
                    m_file);
    }

private:
    void text(qsizetype row, int column, const QString& string, lxw_format* format)
    {
        require(worksheet_write_string(m_target, lxw_row_t(row), lxw_col_t(column),
                                       unescapable(cellText(string)).toUtf8().constData(), format),
                m_file);
    }

    void date(qsizetype row, int column, QDate day, const CellLook& look)
    {
        if (day.year() < 1900 || day.year() > 9999) {
            text(row, column, day.toString(Qt::ISODate), m_formats.of(look, ""));
            return;
        }
        lxw_datetime when{};
        when.year = day.year();
        when.month = day.month();
        when.day = day.day();
        require(worksheet_write_datetime(m_target, lxw_row_t(row), lxw_col_t(column), &when,
                                         m_formats.of(look, "yyyy\\-mm\\-dd")),
                m_file);
    }

    lxw_worksheet* m_target;
    XlsxFormats& m_formats;
    const OutputFile& m_file;
};

/// Counts rows over all sheets.
class Pace
{
public:
    Pace(const Workbook& workbook, const RowProgress& progress)
        : m_progress(progress)
    {
        for (const Sheet& sheet : workbook.sheets)
            m_total += qsizetype(sheet.rows.size());
    }
    [[nodiscard]] bool goesOn()
    {
        ++m_done;
        return !m_progress || (m_done % rowsBetweenReports != 0 && m_done != m_total) || m_progress(m_done, m_total);
    }

private:
    const RowProgress& m_progress;
    qsizetype m_done = 0, m_total = 0;
};

bool writeSheet(const Workbook& workbook, const Sheet& sheet, lxw_worksheet* target, XlsxFormats& formats, Pace& pace,
                const OutputFile& file)
{
    if (workbook.direction == Workbook::Direction::RightToLeft)
        worksheet_right_to_left(target);
    if (workbook.paper == Workbook::Paper::Landscape)
        worksheet_set_landscape(target);
    worksheet_set_paper(target, 9); // A4
    worksheet_fit_to_pages(target, 1, 0);
    worksheet_set_footer(target, "&C&P / &N");
    SheetWriter writer(target, formats, file);
    setWidths(target, sheet);
    if (!sheet.header.isEmpty()) {
        const auto lastColumn = lxw_col_t(sheet.header.size() - 1);
        worksheet_repeat_rows(target, 0, 0);
        worksheet_freeze_panes(target, 1, lxw_col_t(std::clamp(sheet.frozenColumns, 0, int(sheet.header.size()) - 1)));
        worksheet_autofilter(target, 0, 0, lxw_row_t(sheet.rows.size()), lastColumn);
        writer.header(sheet.header);
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
            writer.cell(qsizetype(row) + 1, int(column), sheet.rows[row][column]);
        if (!pace.goesOn())
            return false;
    }
    return true;
}

} // namespace

qsizetype textsTooLong(const Workbook& workbook)
{
    qsizetype count = 0;
    for (const Sheet& sheet : workbook.sheets) {
        for (const auto& row : sheet.rows)
            count += std::count_if(row.begin(), row.end(), [](const SheetCell& cell) {
                const auto* text = std::get_if<QString>(&cell.value);
                return text && isTooLongForCell(*text);
            });
    }
    return count;
}

bool writeXlsx(const Workbook& workbook, const QString& path, const RowProgress& progress)
{
    QStringList titles;
    for (const Sheet& sheet : workbook.sheets) {
        requireRoom(sheet);
        titles << sheet.name;
    }
    const PlainNumbers plain;
    OutputFile file(path);
    XlsxCheck check;
    {
        Book book(file);
        QByteArray title = cellText(workbook.title).left(250).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        workbook_set_properties(book.get(), &properties);
        XlsxFormats formats(book.get(), workbook.direction);
        Pace pace(workbook, progress);
        const QStringList names = sheetNames(titles);
        for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
            lxw_worksheet* target = workbook_add_worksheet(book.get(), names[qsizetype(i)].toUtf8().constData());
            if (!target)
                file.fail(errno, names[qsizetype(i)]);
            if (!writeSheet(workbook, workbook.sheets[i], target, formats, pace, file))
                return false;
        }
        check.noteRows(book.get());
        errno = 0;
        require(book.close(), file);
    }
    if (const QString problem = check.problemOf(file.draft()); !problem.isEmpty())
        file.fail(0, problem);
    file.commit();
    return true;
}

} // namespace tasrih
