// SPDX-License-Identifier: GPL-3.0-or-later
// A file in fewer bytes shows the same pages, says the same words, and keeps what it doesn't know.
#include "resources/resources.h"
#include "tests/support/pdf.h"
#include "views/drawing/timeline_style.h"
#include "views/paper/pdf_compact.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
constexpr int pages = 3;

enum class Content
{
    Drawing,
    Picture
};

/// Pages with a common head and what differs under it: dashes, areas, clips, both scripts.
QByteArray document(Content content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setTitle(QStringLiteral("Pages"));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::black);
        painter.setFont(printFont(Language::English, 14, QFont::Bold));
        painter.drawText(QPointF(200, 300), QStringLiteral("The common title"));
        painter.setPen(QPen(Qt::gray, 5));
        for (int x = 300; x < 4000; x += 130)
            painter.drawLine(x, 400, x, 3000);
        painter.save();
        painter.setClipRect(QRectF(250, 500, 3000, 2000));
        painter.setPen(QPen(QColor(0, 90, 160), 12, Qt::DashLine));
        painter.setBrush(QColor(200, 220, 240));
        painter.drawRect(QRectF(400, 600 + 90 * page, 900, 300));
        painter.drawPolygon(QPolygonF{{1500, 700}, {1900, 900}, {1500, 1100}, {1100, 900}});
        painter.drawEllipse(QPointF(2600, 2400), 300, 300); // Over the edge of the clip.
        painter.setPen(QPen(Qt::darkRed, 20));
        painter.drawPolygon(QPolygonF{{2700, 700}, {2800, 800}, {2700, 900}, {2600, 800}}); // Filled and drawn in one.
        painter.restore();
        painter.setPen(Qt::darkGreen);
        painter.setFont(printFont(Language::Arabic, 9));
        painter.drawText(QPointF(600, 1900), QStringLiteral("انسحاب كامل من القاعدة %1").arg(page));
        painter.setFont(printFont(Language::English, 8));
        painter.drawText(QPointF(600, 2200), QStringLiteral("Page %1 AVAWA").arg(page));
        if (content == Content::Picture) {
            QImage image(40, 40, QImage::Format_RGB32);
            image.fill(Qt::red);
            painter.drawImage(QPointF(500, 2600), image);
        }
    }
    painter.end();
    return buffer.data();
}

QString written(const QString& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
    return path;
}

QImage shown(const QString& path, int page)
{
    (void)outputOf(QStringLiteral("pdftoppm"),
                   {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-f"),
                    QString::number(page), QStringLiteral("-l"), QString::number(page), QStringLiteral("-singlefile"),
                    path, path + QString::number(page)});
    return QImage(path + QString::number(page) + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
}

/// The share of pixels that differ by more than what a tenth of a point does at an edge.
double difference(const QImage& a, const QImage& b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 90 ? 1 : 0;
    }
    return double(different) / (a.width() * a.height());
}
} // namespace

class TestPdfCompact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void pagesLookAndReadTheSame_data()
    {
        QTest::addColumn<bool>("hasPicture");
        QTest::newRow("lines, areas and letters") << false;
        QTest::newRow("a picture, which stays as it is") << true;
    }
    void pagesLookAndReadTheSame()
    {
        QFETCH(bool, hasPicture);
        const QTemporaryDir folder;
        const QByteArray before = document(hasPicture ? Content::Picture : Content::Drawing);
        const QByteArray after = compacted(before);
        QVERIFY(after.size() < before.size());
        const QString first = written(folder.path(), QStringLiteral("before.pdf"), before);
        const QString second = written(folder.path(), QStringLiteral("after.pdf"), after);
        for (int page = 1; page <= pages; ++page) {
            const QImage was = shown(first, page);
            const QImage is = shown(second, page);
            QVERIFY(!was.isNull());
            QCOMPARE(is.size(), was.size());
            QVERIFY2(difference(was, is) < 0.002, qPrintable(QString::number(difference(was, is))));
        }
        const auto text = [](const QString& path) {
            return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        };
        QCOMPARE(tasrih::test::wordsOf(text(second)), tasrih::test::wordsOf(text(first)));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {second}).contains(QStringLiteral("Pages")));
        QVERIFY(!outputOf(QStringLiteral("pdffonts"), {second}).contains(QStringLiteral(" no ")) ||
                outputOf(QStringLiteral("pdffonts"), {first}).contains(QStringLiteral(" no ")));
    }

    /// Signs of direction come as blanks of another font, without a width: they are not written, the others are.
    void blanksAreWrittenOnce()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(720);
        QPainter painter(&writer);
        const QStringList lines{
            QStringLiteral("\u2067قاعدة حرير\u2069 · \u2066Al Harir base\u2069 · \u2067أربيل\u2069"),
            QStringLiteral("\u2066the North\u2069 \u2067من بغداد\u2069 2024 \u200F(شمال)")};
        for (const Language language : {Language::Arabic, Language::English}) {
            painter.setFont(printFont(language, 12));
            painter.drawText(QPointF(600, language == Language::Arabic ? 500 : 900), lines[0]);
            painter.drawText(QPointF(600, language == Language::Arabic ? 700 : 1100), lines[1]);
        }
        painter.end();
        const QTemporaryDir folder;
        const QString path = written(folder.path(), QStringLiteral("signs.pdf"), compacted(buffer.data()));
        const QString text =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        for (const QString& words : {QStringLiteral("قاعدة حرير"), QStringLiteral("Al Harir base"),
                                     QStringLiteral("the North"), QStringLiteral("من بغداد"), QStringLiteral("أربيل")})
            QCOMPARE(text.count(words), 2);
        QVERIFY2(!text.contains(QStringLiteral("Har ir")) && !text.contains(u'\t'), qPrintable(text));
    }

    void whatIsNoPdfStays()
    {
        const QByteArray junk("not a document");
        QCOMPARE(compacted(junk), junk);
        QCOMPARE(compacted({}), QByteArray());
    }
};

QTEST_MAIN(TestPdfCompact)
#include "tst_pdf_compact.moc"
