// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

namespace tasrih::test {

/// A test file's class, known to the program of its floor, which runs the one it is asked for by the file's name.
struct TestClass
{
    using Run = int (*)(int argc, char** argv);
    TestClass(const char* file, const char* name, Run run);
};

template <typename Test>
int runTest(int argc, char** argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <typename Application, typename Test>
int runTestIn(int argc, char** argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    return runTest<Test>(argc, argv);
}

} // namespace tasrih::test

// For a test that makes its application itself, or is its own child process.
#define TASRIH_TEST_MAIN(Test, run) static const tasrih::test::TestClass known##Test(__FILE__, #Test, run);

// Qt's own macros would make a program of each file; this header stands in all of them, first.
#undef QTEST_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_APPLESS_MAIN
#define QTEST_MAIN(Test) TASRIH_TEST_MAIN(Test, (tasrih::test::runTestIn<QApplication, Test>))
#define QTEST_GUILESS_MAIN(Test) TASRIH_TEST_MAIN(Test, (tasrih::test::runTestIn<QCoreApplication, Test>))
#define QTEST_APPLESS_MAIN(Test) TASRIH_TEST_MAIN(Test, tasrih::test::runTest<Test>)
