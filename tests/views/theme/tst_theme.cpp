// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/opening_watch.h"
#include "tests/support/painted_text.h"
#include "views/theme/elided_label.h"
#include "views/theme/ink.h"
#include "views/theme/paragraph.h"
#include "views/theme/text_guard.h"
#include "views/theme/theme.h"

#include <QtCore/QStringListModel>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QTreeView>

#include <cmath>
#include <memory>

using namespace tasrih;

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto channel = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) + 0.0722 * channel(colour.blue());
}

/// Contrast ratio of WCAG 2.1, from 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

/// The columns of @p picture, without its frame, in which something is drawn: the first one, the last one, and the
/// widest gap between two.
struct Ink
{
    int first = -1, last = -1, gap = 0;
};

Ink inkIn(const QImage& picture)
{
    constexpr int frame = 6;
    const QColor ground = picture.pixelColor(frame, frame);
    Ink ink;
    for (int x = frame; x < picture.width() - frame; ++x) {
        bool isDrawn = false;
        for (int y = frame; y < picture.height() - frame; ++y)
            isDrawn = isDrawn || picture.pixelColor(x, y) != ground;
        if (!isDrawn)
            continue;
        if (ink.first < 0)
            ink.first = x;
        else
            ink.gap = qMax(ink.gap, x - ink.last);
        ink.last = x;
    }
    return ink;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
        QTest::newRow("high contrast") << Appearance::HighContrast;
    }

    void textIsReadable()
    {
        QFETCH(Appearance, appearance);
        const Theme& t = themeOf(appearance);
        for (const QColor& ink : {t.text, t.secondary, t.accent, t.warning}) {
            for (const QColor& ground : {t.paper, t.window, t.selection}) {
                QVERIFY2(contrast(ink, ground) >= 4.5,
                         qPrintable(
                             QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
            }
        }
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        for (const Term<Position>& position : terms<Position>()) {
            const QColor cell = t.tint(t.stance(position.value), appearance == Appearance::Light ? 12 : 18);
            QVERIFY(contrast(t.text, cell) >= 4.5);
            QVERIFY(contrast(t.stance(position.value), t.paper) >= 3);
        }
    }

    void aButtonKeepsIconAndWordsTogether_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << Qt::LeftToRight << QStringLiteral("Open");
        QTest::newRow("Arabic") << Qt::RightToLeft << QStringLiteral("فتح");
    }

    void aButtonKeepsIconAndWordsTogether()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, text);
        registerResources();
        applyTheme(*qApp, Appearance::Light);
        QGuiApplication::setLayoutDirection(direction);
        const auto asBefore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QPushButton button(themedIcon(QStringLiteral("document-open")), text);
        button.setAutoDefault(false);
        button.resize(400, 36);
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        button.clearFocus();
        const QImage picture = button.grab().toImage();
        const Ink ink = inkIn(picture);
        QVERIFY(ink.first > 0);
        const int before = ink.first, after = picture.width() - ink.last;
        QVERIFY2(qAbs(before - after) < 12, qPrintable(QStringLiteral("%1 before, %2 after").arg(before).arg(after)));
        QVERIFY2(ink.gap < 16, qPrintable(QStringLiteral("a gap of %1 px").arg(ink.gap)));
        // As wide as it wants to be it has room at both ends.
        button.resize(button.sizeHint());
        const Ink narrow = inkIn(button.grab().toImage());
        QVERIFY2(
            narrow.first >= unit && button.width() - narrow.last >= unit,
            qPrintable(QStringLiteral("from %1 to %2 of %3").arg(narrow.first).arg(narrow.last).arg(button.width())));
    }

    void sidesHaveTheColoursOfTheDesign()
    {
        QCOMPARE(themeOf(Appearance::Light).side(QStringLiteral("federal")), QColor(0x00, 0x79, 0x5A));
        QCOMPARE(themeOf(Appearance::Dark).side(QStringLiteral("us")), QColor(0x5A, 0x9B, 0xF2));
        QCOMPARE(themeOf(Appearance::Light).side(QStringLiteral("#102030")), QColor(0x10, 0x20, 0x30));
        const QColor neutral(0x5F, 0x6B, 0x76);
        QCOMPARE(themeOf(Appearance::Light).side(QStringLiteral("no such side")), neutral);
        QCOMPARE(themeOf(Appearance::Light).side(static_cast<const Side*>(nullptr)), neutral);
    }

    void applyingChangesPaletteAndFont()
    {
        applyTheme(*qApp, Appearance::Dark);
        QCOMPARE(theme().appearance, Appearance::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme().paper);
        QCOMPARE(QApplication::font().pixelSize(), 13);
        setInterfaceLanguage(Language::Arabic);
        QCOMPARE(interfaceFont().pixelSize(), 14);
        QCOMPARE(interfaceFont(TextSize::Meta).pixelSize(), 11);
        setInterfaceLanguage(Language::English);
        applyTheme(*qApp, Appearance::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::white));
    }

    void iconsTakeTheInkOfTheTheme()
    {
        const QIcon icon = themedIcon(QStringLiteral("document-open"));
        QVERIFY(!icon.isNull());
        QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            applyTheme(*qApp, appearance);
            const QImage image = icon.pixmap(16).toImage().convertToFormat(QImage::Format_ARGB32);
            bool inked = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    inked = inked || image.pixelColor(x, y) == theme().text;
            QVERIFY(inked);
        }
        applyTheme(*qApp, Appearance::Light);
    }

    void labelsDoNotGuess()
    {
        applyTheme(*qApp, Appearance::Light);
        const OpeningWatch file;
        const QString text = QStringLiteral("<img src=\"%1\"><b>x</b>").arg(file.path());
        QLabel label(text);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        label.setText(text + text);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QLabel own(QStringLiteral("<b>x</b>"));
        own.setTextFormat(Qt::RichText);
        own.show();
        QVERIFY(QTest::qWaitForWindowExposed(&own));
        QCOMPARE(own.textFormat(), Qt::RichText);
        QMessageBox box(QMessageBox::Warning, text, text);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QVERIFY(!file.wasOpened());
    }

    /// A label whose words can be selected is a document, which would take its direction from the first letter that is
    /// not isolated, and run from left to right where there is none.
    void selectableLabelsRunAsTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("isFromRight");
        QTest::newRow("an Arabic name") << QStringLiteral("\u2068الحكومة العراقية\u2069") << Language::English << true;
        QTest::newRow("names, in Arabic")
            << QStringLiteral("\u2068CNN\u2069، \u2068BBC\u2069") << Language::Arabic << true;
        QTest::newRow("a Latin name first")
            << QStringLiteral("CENTCOM: صدر البيان بعد اللقاء") << Language::English << true;
        QTest::newRow("English") << QStringLiteral("\u2068بغداد\u2069 said so") << Language::Arabic << false;
    }

    void selectableLabelsRunAsTheirWords()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(bool, isFromRight);
        applyTheme(*qApp, Appearance::Light);
        setInterfaceLanguage(language);
        const auto asBefore = qScopeGuard([] { setInterfaceLanguage(Language::English); });
        QLabel label(text);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        label.setFixedWidth(600);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QRectF all;
        for (const test::PaintedText& painted : test::paintedBy(label))
            all |= painted.ink;
        QVERIFY(!all.isEmpty());
        QCOMPARE(all.center().x() > 300, isFromRight);
    }

    void tipsArePlainAndFit()
    {
        applyTheme(*qApp, Appearance::Light);
        const OpeningWatch file;
        QWidget widget;
        widget.resize(100, 100);
        widget.setToolTip(QStringLiteral("<img src=\"%1\">\nsecond ").arg(file.path()) + QChar(0x202E) +
                          QString(300, u'w'));
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QHelpEvent help(QEvent::ToolTip, {5, 5}, widget.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&widget, &help);
        QVERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().startsWith(QLatin1String("<img src=")));
        QVERIFY(!QToolTip::text().contains(QChar(0x202E)));
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            if (top->inherits("QTipLabel"))
                QVERIFY2(top->width() < 520, qPrintable(QString::number(top->width())));
        }
        QVERIFY(!file.wasOpened());
        QToolTip::hideText();
    }

    /// A text with an override is painted as the same text without it, wherever it is painted.
    void nothingIsTurnedRound_data()
    {
        QTest::addColumn<QString>("where");
        for (const char* where : {"label", "button", "row", "heading", "words", "paragraph"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void nothingIsTurnedRound()
    {
        QFETCH(QString, where);
        applyTheme(*qApp, Appearance::Light);
        const auto painted = [&where](const QString& text) {
            QImage image(300, 60, QImage::Format_ARGB32_Premultiplied);
            image.fill(theme().paper);
            QPainter painter(&image);
            const QRect rect = image.rect();
            if (where == QLatin1String("label")) {
                qApp->style()->drawItemText(&painter, rect, Qt::AlignLeft, qApp->palette(), true, text);
            } else if (where == QLatin1String("button")) {
                QStyleOptionButton option;
                option.rect = rect;
                option.text = text;
                qApp->style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter);
            } else if (where == QLatin1String("row")) {
                QListView view;
                QStyleOptionViewItem option;
                option.rect = rect;
                option.text = text;
                option.features = QStyleOptionViewItem::HasDisplay;
                qApp->style()->drawControl(QStyle::CE_ItemViewItem, &option, &painter, &view);
            } else if (where == QLatin1String("heading")) {
                QStyleOptionHeader option;
                option.rect = rect;
                option.text = text;
                qApp->style()->drawControl(QStyle::CE_HeaderLabel, &option, &painter);
            } else if (where == QLatin1String("words")) {
                ink::words(painter, rect, text, Qt::LeftToRight);
            } else {
                Paragraph(text, interfaceFont(), {.width = 300}).draw(painter, {});
            }
            painter.end();
            return image;
        };
        const QString plain = QStringLiteral("a name, (then) 12");
        QVERIFY(painted(plain) != painted(QStringLiteral("a name")));
        QCOMPARE(painted(QStringLiteral("a name, ") + QChar(0x202E) + QStringLiteral("(then) 12")), painted(plain));
    }

    /// Whatever shortens words: the sign of omission stands where they end, also in a window that runs the other way.
    void wordsAreCutAtTheirEnd_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<Qt::LayoutDirection>("window");
        for (const char* where : {"row", "heading", "choice", "button", "label"}) {
            QTest::addRow("%s, Arabic in English", where) << QString::fromLatin1(where) << Qt::LeftToRight;
            QTest::addRow("%s, English in Arabic", where) << QString::fromLatin1(where) << Qt::RightToLeft;
        }
    }

    void wordsAreCutAtTheirEnd()
    {
        QFETCH(QString, where);
        QFETCH(Qt::LayoutDirection, window);
        applyTheme(*qApp, Appearance::Light);
        const bool isArabic = window == Qt::LeftToRight;
        // Ends with digits where it is cut, which take their side from what is around them.
        const QString words = isArabic ? QStringLiteral("يغادر آخر جندي في 20262026202620262026")
                                       : QStringLiteral("The last one leaves in 20262026202620262026");
        const auto painted = [&] {
            std::unique_ptr<QWidget> widget;
            QWidget* painter = nullptr;
            if (where == QLatin1String("row")) {
                auto list = std::make_unique<QTreeView>(); // Its column is as wide as the view.
                list->setHeaderHidden(true);
                list->setRootIsDecorated(false);
                list->setModel(new QStringListModel({words}, list.get()));
                painter = list->viewport();
                widget = std::move(list);
            } else if (where == QLatin1String("heading")) {
                auto header = std::make_unique<QHeaderView>(Qt::Horizontal);
                auto* model = new QStandardItemModel(0, 1, header.get());
                model->setHorizontalHeaderLabels({words});
                header->setModel(model);
                header->setStretchLastSection(true);
                painter = header->viewport();
                widget = std::move(header);
            } else if (where == QLatin1String("choice")) {
                auto box = std::make_unique<QComboBox>();
                box->addItem(words);
                widget = std::move(box);
            } else if (where == QLatin1String("button")) {
                auto button = std::make_unique<QToolButton>();
                button->setText(words);
                widget = std::move(button);
            } else {
                widget = std::make_unique<ElidedLabel>(words);
            }
            widget->setLayoutDirection(window);
            widget->setFixedSize(200, 40);
            widget->show();
            return test::paintedBy(painter ? *painter : *widget);
        }();
        QVERIFY(!painted.empty());
        const auto hasSign = [](const test::PaintedText& text) { return text.text.contains(QChar(0x2026)); };
        const auto sign = std::find_if(painted.begin(), painted.end(), hasSign);
        QVERIFY(sign != painted.end());
        QVERIFY(painted.size() > 1 || sign->text.endsWith(QChar(0x2026)));
        for (const test::PaintedText& text : painted) {
            if (isArabic)
                QVERIFY(sign->ink.left() <= text.ink.left());
            else
                QVERIFY(sign->ink.right() >= text.ink.right());
            QVERIFY(QRectF(text.room.adjusted(-1, -1, 1, 1)).contains(text.ink));
        }
    }

    void whatIsShortenedIsToldInWhole()
    {
        applyTheme(*qApp, Appearance::Light);
        const QString words = QStringLiteral("A title that is longer than its column is wide");
        QTreeView list;
        list.setHeaderHidden(true);
        list.setRootIsDecorated(false);
        list.setModel(new QStringListModel({QStringLiteral("short"), words}, &list));
        list.setFixedSize(120, 80);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const auto tipOn = [&](int row) {
            QToolTip::hideText();
            const QPoint at = list.visualRect(list.model()->index(row, 0)).center();
            QHelpEvent help(QEvent::ToolTip, at, list.viewport()->mapToGlobal(at));
            QApplication::sendEvent(list.viewport(), &help);
            return QToolTip::text();
        };
        QCOMPARE(tipOn(1), words);
        QToolButton button;
        button.setText(words);
        button.setFixedSize(60, 30);
        button.show();
        QHelpEvent help(QEvent::ToolTip, {5, 5}, button.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&button, &help);
        QCOMPARE(QToolTip::text(), words);
        QToolTip::hideText();
    }

    void linesOfATipKeepTheirDirection()
    {
        const QFont font = interfaceFont();
        QCOMPARE(inTipLines(QStringLiteral("one\ntwo"), font, 400), QStringLiteral("one\ntwo"));
        const QString arabic = QStringLiteral("قال الناطق");
        QCOMPARE(inTipLines(QStringLiteral("one\n") + arabic, font, 400),
                 QStringLiteral("one\n") + QChar(0x2068) + arabic + QChar(0x2069));
        const QStringList lines = inTipLines(QString(3000, u'w'), font, 400).split(u'\n');
        QCOMPARE(lines.size(), 24);
        QVERIFY(QFontMetrics(font).horizontalAdvance(lines.constFirst()) <= 400);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
