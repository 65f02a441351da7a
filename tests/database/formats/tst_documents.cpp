// SPDX-License-Identifier: GPL-3.0-or-later
// Word and OpenDocument texts, put together by hand.
#include "database/formats/documents.h"

#include <QtTest/QtTest>

#include <zip.h>

using namespace tasrih;

namespace {

using Entries = std::vector<std::pair<QByteArray, QByteArray>>;

QByteArray zipOf(const Entries& entries, const char* password = nullptr)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, bytes] : entries) {
        zip_source_t* source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t at = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (password)
            zip_file_set_encryption(archive, zip_uint64_t(at), ZIP_EM_AES_256, password);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray result(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, result.data(), zip_uint64_t(result.size()));
    zip_source_close(target);
    zip_source_free(target);
    return result;
}

QByteArray word(const QByteArray& root, const QByteArray& inside)
{
    return "<?xml version='1.0' encoding='UTF-8'?><w:" + root +
           " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
           "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>" +
           inside + "</w:" + root + ">";
}
QByteArray docx(const QByteArray& body, Entries more = {})
{
    more.emplace_back("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    return zipOf(more);
}
QByteArray r(const QByteArray& text)
{
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
}
QByteArray p(const QByteArray& inside)
{
    return "<w:p>" + inside + "</w:p>";
}
QByteArray odt(const QByteArray& text, const QByteArray& manifest = "<m/>")
{
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"META-INF/manifest.xml", manifest},
         {"content.xml", "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                         "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
                         "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><office:body><office:text>" +
                             text + "</office:text></office:body></office:document-content>"}});
}

QString textOf(const ExtractReply& reply)
{
    return reply.failure ? QStringLiteral("failed: %1").arg(int(*reply.failure)) : reply.extracted.text;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordDocumentsAreReadInOrder_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs of several runs")
            << p(r("The ") + r("base")) + p("") + p(r(" ينسحب") + r(" الجنود ")) << u"The base\nينسحب الجنود"_qs;
        QTest::newRow("breaks and tabs") << p("<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>" + r("a") +
                                              "<w:r><w:tab/></w:r>" + r("b") + "<w:r><w:br/></w:r>" + r("c"))
                                         << u"a\tb\nc"_qs;
        QTest::newRow("a table, with one inside")
            << p(r("before")) + "<w:tbl><w:tr><w:tc>" + p(r("Base")) + "</w:tc><w:tc>" + p(r("Men")) + p(r("now")) +
                   "</w:tc></w:tr><w:tr><w:tc><w:tbl><w:tr><w:tc>" + p(r("x")) + "</w:tc><w:tc>" + p(r("y")) +
                   "</w:tc></w:tr></w:tbl></w:tc><w:tc>" + p(r("900")) + "</w:tc></w:tr></w:tbl>" + p(r("after"))
            << u"before\nBase\tMen now\nx y\t900\nafter"_qs;
        QTest::newRow("changes accepted, comments and hidden words left out")
            << p(r("It ") + "<w:del><w:r><w:delText>may</w:delText><w:t>may</w:t></w:r></w:del><w:ins>" + r("will") +
                 "</w:ins>" + r(" end") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>" +
                 "<w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t> now</w:t></w:r>" +
                 "<w:r><w:instrText>PAGE</w:instrText></w:r>")
            << u"It will end now"_qs;
        QTest::newRow("what stands there twice")
            << p("<mc:AlternateContent><mc:Choice>" + r("once") + "</mc:Choice><mc:Fallback>" + r("once") +
                 "</mc:Fallback></mc:AlternateContent>")
            << u"once"_qs;
        QTest::newRow("signs") << p(r("a &lt;b&gt; &amp; &#x639;")) << u"a <b> & \u0639"_qs;
    }
    void wordDocumentsAreReadInOrder()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(textOf(readDocx(docx(body))), text);
    }

    void notesStandWhereTheyAreCalled()
    {
        const QByteArray notes =
            word("footnotes", "<w:footnote w:id='-1'>" + p(r("line")) +
                                  "</w:footnote><w:footnote "
                                  "w:id='2'>" +
                                  p(r("First ") + r("note.")) + p(r("Goes on.")) + "</w:footnote>");
        const QByteArray ends = word("endnotes", "<w:endnote w:id='2'>" + p(r("At the end.")) + "</w:endnote>");
        const QByteArray body = p(r("One") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r(" two") +
                                  "<w:r><w:endnoteReference w:id='2'/></w:r>") +
                                p(r("three") + "<w:r><w:footnoteReference w:id='77'/></w:r>");
        QCOMPARE(textOf(readDocx(docx(body, {{"word/footnotes.xml", notes}, {"word/endnotes.xml", ends}}))),
                 QStringLiteral("One[1] two[2]\n[1] First note. Goes on.\n[2] At the end.\nthree"));
        QCOMPARE(
            textOf(readOdt(odt("<text:p>One<text:note text:note-class='footnote'><text:note-citation>*"
                               "</text:note-citation><text:note-body><text:p>A note.</text:p><text:p>More.</text:p>"
                               "</text:note-body></text:note> two</text:p><text:p>three</text:p>"))),
            QStringLiteral("One[*] two\n[*] A note. More.\nthree"));
    }

    void openDocumentsAreReadInOrder()
    {
        QCOMPARE(
            textOf(readOdt(odt(
                "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Head</text:h>\n"
                "<text:p>a<text:s text:c='3'/>b<text:tab/>c\n  d<text:line-break/>e<text:span>f</text:span></text:p>"
                "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>"
                "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
                "<table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>"
                "<text:p>z<office:annotation><text:p>remark</text:p></office:annotation></text:p>"))),
            QStringLiteral("Head\na   b\tc d\nef\none\nx\ty\nz"));
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("failure");
        const QByteArray whole = docx(p(r("Some words")));
        QTest::newRow("nothing") << QByteArray() << int(ExtractFailure::Damaged);
        QTest::newRow("words") << QByteArray("PK\x03\x04 and so on") << int(ExtractFailure::Damaged);
        QTest::newRow("cut") << whole.left(whole.size() / 2) << int(ExtractFailure::Damaged);
        QTest::newRow("without its document") << zipOf({{"word/other.xml", "<a/>"}}) << int(ExtractFailure::Damaged);
        QTest::newRow("no XML") << zipOf({{"word/document.xml", "<a><b>"}}) << int(ExtractFailure::Damaged);
        QTest::newRow("entities") << zipOf({{"word/document.xml",
                                             "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>"}})
                                  << int(ExtractFailure::Damaged);
        QTest::newRow("a name that leads out")
            << docx(p(r("x")), {{"../../evil", "x"}}) << int(ExtractFailure::Damaged);
        QTest::newRow("encrypted") << zipOf({{"word/document.xml", word("document", "")}}, "secret")
                                   << int(ExtractFailure::Encrypted);
        QTest::newRow("a bomb") << docx(p(r(QByteArray(70 * 1024 * 1024, 'a')))) << int(ExtractFailure::TooLarge);
        Entries many;
        for (int i = 0; i < 10001; ++i)
            many.emplace_back("e" + QByteArray::number(i), "");
        QTest::newRow("ten thousand entries") << docx(p(r("x")), many) << int(ExtractFailure::Damaged);
    }
    void whatIsNoDocumentIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, failure);
        const ExtractReply reply = readDocx(bytes);
        QVERIFY(reply.failure);
        QCOMPARE(int(*reply.failure), failure);
    }

    void anEncryptedOpenDocumentIsToldAsOne()
    {
        const ExtractReply reply = readOdt(odt("", "<manifest:encryption-data/>"));
        QCOMPARE(reply.failure, ExtractFailure::Encrypted);
    }

    void damageAnywhereEndsNothing()
    {
        const QByteArray whole = docx(p(r("Some words of a document that is long enough to be packed")));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray struck = whole;
            struck[at] = char(struck[at] ^ 0x55);
            (void)readDocx(struck);
            (void)readOdt(struck);
        }
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
