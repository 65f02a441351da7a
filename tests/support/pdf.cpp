// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <map>

namespace tasrih::test {

namespace {
constexpr int readingPatience = 120000; ///< ms

double numberOf(const QXmlStreamReader& xml, const char* name)
{
    return xml.attributes().value(QLatin1String(name)).toDouble();
}
} // namespace

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(readingPatience);
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::vector<PdfPage> pagesOf(const QString& path)
{
    std::vector<PdfPage> pages;
    // Control characters in a title would not be XML; the words never have any.
    QString output = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    output.remove(QRegularExpression(QStringLiteral("<title>.*</title>")));
    QXmlStreamReader xml(output);
    xml.setEntityResolver(nullptr);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("page")) {
            pages.push_back({{numberOf(xml, "width"), numberOf(xml, "height")}, {}});
        } else if (xml.name() == QLatin1String("word") && !pages.empty()) {
            const QRectF box(QPointF(numberOf(xml, "xMin"), numberOf(xml, "yMin")),
                             QPointF(numberOf(xml, "xMax"), numberOf(xml, "yMax")));
            pages.back().words.push_back({xml.readElementText(), box});
        }
    }
    if (xml.hasError())
        qWarning("%s: line %lld: %s", qPrintable(path), xml.lineNumber(), qPrintable(xml.errorString()));
    return pages;
}

std::vector<SizedText> sizedTexts(const QString& path)
{
    constexpr double zoom = 3; // Sizes are whole numbers there.
    QString output =
        outputOf(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-zoom"),
                                               QString::number(zoom), QStringLiteral("-stdout"), path});
    output.remove(QRegularExpression(QStringLiteral("<!DOCTYPE[^>]*>|</?[bi]>|</?a\\b[^>]*>")));
    std::map<QString, double> sizes;
    std::vector<SizedText> texts;
    QXmlStreamReader xml(output);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("fontspec")) {
            sizes[xml.attributes().value(QLatin1String("id")).toString()] = numberOf(xml, "size") / zoom;
        } else if (xml.name() == QLatin1String("text")) {
            const double points = sizes[xml.attributes().value(QLatin1String("font")).toString()];
            texts.push_back({xml.readElementText(), points});
        }
    }
    if (xml.hasError())
        qWarning("%s: line %lld: %s", qPrintable(path), xml.lineNumber(), qPrintable(xml.errorString()));
    return texts;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    static const QRegularExpression marks(QStringLiteral("\\p{M}")); // Where they stand among letters differs.
    return text.normalized(QString::NormalizationForm_KD).remove(marks).split(gap, Qt::SkipEmptyParts);
}

bool isFound(const QString& label, const QString& text)
{
    const QStringList wanted = wordsOf(label);
    const QStringList lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
        QStringList words = wordsOf(line);
        qsizetype from = 0;
        for (const QString& word : wanted) {
            const qsizetype at = words.indexOf(word, word.isRightToLeft() ? from : 0);
            if (at < 0)
                return false;
            from = word.isRightToLeft() ? at + 1 : from;
        }
        return true;
    });
}

} // namespace tasrih::test
