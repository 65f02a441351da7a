// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih_generate N OUT.tasrih [--statements M]: a made-up project, for benchmarks and trials by hand.
#include "tests/support/generated_project.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("N"), QStringLiteral("how many articles"));
    parser.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("the project to write"));
    parser.addOption({QStringLiteral("statements"), QStringLiteral("how many statements"), QStringLiteral("M")});
    parser.addHelpOption();
    parser.process(application);
    const QStringList given = parser.positionalArguments();
    if (given.size() != 2)
        parser.showHelp(2);
    tasrih::test::generateProject(given[1], {given[0].toInt(), parser.value(QStringLiteral("statements")).toInt()});
    return 0;
}
