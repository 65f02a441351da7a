// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of a floor: tests_models tst_pivot [what Qt Test takes]
#include "tests/support/test_class.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

namespace tasrih::test {

namespace {

struct Known
{
    std::map<std::string, TestClass::Run> byFile;
    std::map<std::string, std::string> fileOfClass;
};

Known& known()
{
    static Known tests;
    return tests;
}

std::string nameOf(const std::string& file)
{
    const std::size_t from = file.rfind('/') + 1;
    return file.substr(from, file.rfind('.') - from);
}

} // namespace

TestClass::TestClass(const char* file, const char* name, Run run)
{
    const bool isNewFile = known().byFile.emplace(nameOf(file), run).second;
    // Of two classes of one name the linker would take one for both.
    if (isNewFile && known().fileOfClass.emplace(name, file).second)
        return;
    std::fprintf(stderr, "%s: there is a test %s of this name or class already\n", file, name);
    std::abort();
}

} // namespace tasrih::test

int main(int argc, char** argv)
{
    const auto& tests = tasrih::test::known().byFile;
    const auto found = tests.find(argc > 1 ? argv[1] : "");
    if (found != tests.end())
        return found->second(argc - 1, argv + 1); // the test's name stands where a program's would
    std::fputs("one of these tests, then what Qt Test takes:\n", stderr);
    for (const auto& [name, run] : tests)
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
