// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/plain_shots.h"

#include "app/main_window.h"
#include "models/context/context.h"
#include "views/dialogs/drafts.h"
#include "views/fields/field.h"
#include "views/settings/settings.h"
#include "views/start/start_page.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QHelpEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolTip>

namespace tasrih {

namespace {

QPixmap startPage(MainWindow& window, Context&)
{
    static const QTemporaryDir folder;
    for (const char* name : {"2024/R&D <b>.tasrih", "2025/R&D <b>.tasrih", "2025/انسحاب.tasrih"}) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            Settings().addRecentProject(path);
    }
    StartPage page;
    page.resize(window.size());
    page.show();
    settle();
    return taken(page);
}

QPixmap tip(MainWindow& window, Context&)
{
    window.setToolTip(QStringLiteral("<img src=\"/dev/zero\"><b>A title that was imported as text</b> & more\n"
                                     "قال الناطق باسم الوزارة (في 27 أيلول 2024) إن الوفد ناقش جدول الزيارة المقبلة، "
                                     "وأضاف أن اللقاء المقبل سيكون بعد شهر في بغداد.\nwithout blanks ") +
                      QChar(0x202E) + QString(120, u'w'));
    settle(); // A window that becomes active hides tips.
    QHelpEvent help(QEvent::ToolTip, {9, 9}, window.mapToGlobal(QPoint(9, 9)));
    QApplication::sendEvent(&window, &help);
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->inherits("QTipLabel") && top->isVisible())
            return taken(*top);
    }
    return {};
}

QPixmap question(MainWindow& window, Context&)
{
    QPixmap picture;
    QTimer::singleShot(300, &window, [&picture] {
        if (QWidget* box = QApplication::activeModalWidget()) {
            picture = taken(*box);
            box->close();
        }
    });
    (void)mayDrop(&window, {QStringLiteral("3 texts of this list are not imported yet.")});
    return picture;
}

QPixmap notSavedField(MainWindow& window, Context& context)
{
    context.openSentence(context.snapshot()->all<Statement>().begin()->id, {});
    settle();
    auto* edit = window.findChild<QLineEdit*>(QStringLiteral("saidOnField"));
    if (auto* field = qobject_cast<InspectorField*>(edit->parentWidget()))
        field->saveFailed(QStringLiteral("The disk is full."));
    settle();
    return taken(window);
}

} // namespace

std::vector<Shot> plainShots()
{
    return {{QStringLiteral("start"), startPage},
            {QStringLiteral("tip"), tip},
            {QStringLiteral("question"), question},
            {QStringLiteral("not-saved"), notSavedField}};
}

} // namespace tasrih
