// SPDX-License-Identifier: GPL-3.0-or-later
// Messages and questions show their text whole and as it is, whatever it looks like.
#include "views/dialogs/dialogs.h"
#include "views/theme/text_guard.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>

using namespace tasrih;

namespace {

/// What a message box showed, taken while it stood open.
struct Seen
{
    QString text;
    bool isPlain = false, isWhole = false;
    int width = 0;
};

Seen look(const std::function<void()>& open)
{
    Seen seen;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&seen] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box || !box->isVisible())
            return;
        const auto* label = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_label"));
        seen = {label->text(), label->textFormat() == Qt::PlainText, false, box->width()};
        const QRect room(0, 0, label->width(), QWIDGETSIZE_MAX);
        const int flags = label->wordWrap() ? int(Qt::TextWordWrap) : 0;
        const QSize needed = label->fontMetrics().boundingRect(room, flags, label->text()).size();
        seen.isWhole = needed.width() <= label->width() && needed.height() <= label->height();
        box->close();
    });
    timer.start(20);
    open();
    return seen;
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void whatLooksLikeATagIsText_data()
    {
        QTest::addColumn<bool>("isGuarded");
        QTest::newRow("by itself") << false;
        QTest::newRow("with the guard of all texts") << true;
    }

    void whatLooksLikeATagIsText()
    {
        QFETCH(bool, isGuarded);
        if (isGuarded)
            TextGuard::install();
        const QString text = QStringLiteral("The project /tmp/a<b>c.tasrih could not be opened.\n\n"
                                            "It is in a folder <i>that</i> has a name of some length, and whoever "
                                            "reads this should see all of it & what to do.");
        const QString title = QStringLiteral("Title");
        const Seen message = look([&] {
            Dialogs().message(nullptr, {Message::Kind::Problem, title, text, QStringLiteral("<b>x")});
        });
        QCOMPARE(message.text, text);
        QVERIFY(message.isPlain && message.isWhole);
        const Seen question = look([&] {
            QVERIFY(!Dialogs().confirm(nullptr, {title, text, QStringLiteral("Go on"), true}));
        });
        QCOMPARE(question.text, text);
        QVERIFY(question.isPlain && question.isWhole);
    }

    void aWordOfThreeHundredLettersIsBroken()
    {
        const QString word(300, QLatin1Char('w'));
        const Seen seen = look([&] {
            Dialogs().message(nullptr, {Message::Kind::Problem, QStringLiteral("Title"), word, QString()});
        });
        QCOMPARE(QString(seen.text).remove(QChar(0x200B)), word);
        QVERIFY(seen.isWhole);
        QVERIFY2(seen.width < 800, qPrintable(QString::number(seen.width)));
    }

    void boxesOfTheToolkitTakeItForTextToo()
    {
        TextGuard::install();
        const QString text = QStringLiteral("a<b>c.tasrih already exists.\nDo you want to replace it?");
        const Seen seen = look([&] { QMessageBox::warning(nullptr, QStringLiteral("Save"), text); });
        QCOMPARE(seen.text, text);
        QVERIFY(seen.isPlain);
        QVERIFY(seen.isWhole);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
