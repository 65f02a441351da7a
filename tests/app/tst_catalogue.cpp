// SPDX-License-Identifier: GPL-3.0-or-later
// The Arabic catalogue is complete and true to the sources, and the English one has its plurals.
#include <QtCore/QDirIterator>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

#include <map>

namespace {

struct CatalogueMessage
{
    QString context, source, comment;
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

CatalogueMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    CatalogueMessage message{
        context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), true};
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message"))) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural)
                message.forms << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            message.forms << xml.readElementText();
        }
    }
    return message;
}

QList<CatalogueMessage> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<CatalogueMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    return messages;
}

QString catalogue(const char* language)
{
    return QStringLiteral(TASRIH_SOURCE_DIR "/resources/translations/tasrih_%1.ts").arg(QLatin1String(language));
}

QSet<QString> placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d|n)"));
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

QByteArray nameOf(const CatalogueMessage& message)
{
    return (message.context + QStringLiteral(": ") + message.source).toUtf8();
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arabicIsComplete()
    {
        const QList<CatalogueMessage> messages = readCatalogue(catalogue("ar"));
        QVERIFY(messages.size() > 500);
        for (const CatalogueMessage& message : messages) {
            QVERIFY2(message.finished, nameOf(message).constData());
            QCOMPARE(message.forms.size(), message.plural ? 6 : 1);
            for (const QString& form : message.forms)
                QVERIFY2(!form.isEmpty(), nameOf(message).constData());
        }
    }

    void placeholdersAreKept()
    {
        for (const CatalogueMessage& message : readCatalogue(catalogue("ar"))) {
            // The forms for none, one and two may say the number in words.
            for (qsizetype i = 0; i < message.forms.size(); ++i) {
                QSet<QString> wanted = placeholdersOf(message.source);
                QSet<QString> found = placeholdersOf(message.forms[i]);
                if (message.plural && i < 3) {
                    wanted.remove(QStringLiteral("%n"));
                    found.remove(QStringLiteral("%n"));
                }
                QVERIFY2(wanted == found, nameOf(message).constData());
            }
        }
    }

    void theWordForFalseClaimsIsNotUsed()
    {
        for (const CatalogueMessage& message : readCatalogue(catalogue("ar"))) {
            for (const QString& form : message.forms)
                QVERIFY2(!form.contains(QStringLiteral("ادعاء")), nameOf(message).constData());
        }
    }

    /// One text has one translation, wherever it stands; where English calls two things alike, a comment in the source
    /// tells them apart.
    void sameTextsHaveOneTranslation()
    {
        std::map<std::tuple<QString, QString, bool>, CatalogueMessage> known;
        for (const CatalogueMessage& message : readCatalogue(catalogue("ar"))) {
            const CatalogueMessage& first =
                known.try_emplace({message.source, message.comment, message.plural}, message).first->second;
            QVERIFY2(first.forms == message.forms,
                     (nameOf(message) + " is " + message.forms.join(u'/').toUtf8() + ", but " +
                      first.forms.join(u'/').toUtf8() + " in " + first.context.toUtf8())
                         .constData());
        }
    }

    /// The design says what things are called. Of a word in English, one of these stands in Arabic.
    void wordsOfTheDesignAreKept_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QStringList>("arabic");
        const auto row = [](const char* english, const QStringList& arabic) {
            QTest::newRow(english) << QString::fromLatin1(english) << arabic;
        };
        row("articles?", {QStringLiteral("مادة"), QStringLiteral("مادت"), QStringLiteral("مواد")});
        row("outlets?", {QStringLiteral("وسيلة"), QStringLiteral("وسيلت"), QStringLiteral("وسائل")});
        row("propositions?", {QStringLiteral("مسأل"), QStringLiteral("مسائل")});
        row("sayings?", {QStringLiteral("قول"), QStringLiteral("أقوال")});
        row("dossiers?", {QStringLiteral("إضبار"), QStringLiteral("إ&ضبار")});
        row("highlights?", {QStringLiteral("ظليل"), QStringLiteral("ظلّل")});
        row("tags?", {QStringLiteral("وسم"), QStringLiteral("وسوم")});
    }

    void wordsOfTheDesignAreKept()
    {
        QFETCH(QString, english);
        QFETCH(QStringList, arabic);
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(english),
                                      QRegularExpression::CaseInsensitiveOption);
        for (const CatalogueMessage& message : readCatalogue(catalogue("ar"))) {
            if (!QString(message.source).remove(u'&').contains(word))
                continue;
            // A form for none may do without the thing.
            const QString& form = message.forms.last();
            const bool isKept =
                std::any_of(arabic.cbegin(), arabic.cend(), [&](const QString& one) { return form.contains(one); });
            QVERIFY2(isKept, (nameOf(message) + " is " + form.toUtf8()).constData());
        }
    }

    void otherWordsAreNotUsed()
    {
        // An article is مادة صحفية, a link صلة, an actor شخصية أو جهة, a speaker قائل, manner طريقة النقل, another
        // report of a saying رواية, the filter is cleared (مسح); changes come over time (عبر); one spelling of English.
        const QRegularExpression other(
            QStringLiteral("مقال(?!ة)|فاعلين|ممثلين|الإنكليزية|متحدث|كيفية النقل|مع الزمن|مع الوقت|نقول أخرى|"
                           "إلغاء التصفية|تصريحات كثيرة|ملف SUBJECT|العتاد"));
        for (const CatalogueMessage& message : readCatalogue(catalogue("ar"))) {
            for (const QString& form : message.forms)
                QVERIFY2(!form.contains(other), (nameOf(message) + " is " + form.toUtf8()).constData());
        }
    }

    /// lupdate does not see a text that is marked within tr(); it would stay English.
    void noTextIsMarkedWithinTr()
    {
        for (const char* floor : {"app", "views", "models", "database"}) {
            QDirIterator files(QStringLiteral(TASRIH_SOURCE_DIR "/") + QLatin1String(floor), {QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray text = file.readAll();
                QVERIFY2(!text.contains("tr(QT_TRANSLATE") && !text.contains("tr(Wording"),
                         qPrintable(file.fileName()));
            }
        }
    }

    void englishHasItsPlurals()
    {
        const QList<CatalogueMessage> messages = readCatalogue(catalogue("en"));
        QVERIFY(!messages.isEmpty());
        for (const CatalogueMessage& message : messages) {
            QVERIFY2(message.finished, nameOf(message).constData());
            QCOMPARE(message.forms.size(), 2);
            QVERIFY2(!message.forms.join(u' ').contains(QStringLiteral("(s)")), nameOf(message).constData());
        }
    }

    void cataloguesAreUpToDate()
    {
        const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed.");
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("tasrih_ar.ts"));
        QVERIFY(QFile::copy(catalogue("ar"), copy));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(TASRIH_SOURCE_DIR));
        process.start(lupdate, {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"),
                                QStringLiteral("none"), QStringLiteral("-silent"), QStringLiteral("-tr-function-alias"),
                                QStringLiteral("QT_TRANSLATE_NOOP+=Wording,QT_TRANSLATE_N_NOOP+=CountedWording"),
                                QStringLiteral("app"), QStringLiteral("views"), QStringLiteral("models"),
                                QStringLiteral("database"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(120000));
        for (const CatalogueMessage& message : readCatalogue(copy))
            QVERIFY2(message.finished, nameOf(message).constData());
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
