# SPDX-License-Identifier: GPL-3.0-or-later
# Flags and warnings stand in one INTERFACE target; tasrih_floor() makes a library of a folder. With CMAKE_UNITY_BUILD a
# subject folder is compiled as one file (docs/decisions/0017).

add_library(tasrih_flags INTERFACE)
target_compile_options(tasrih_flags INTERFACE
  # Warnings that hang on the optimiser are wrong at times: they must not keep a user from building a release.
  $<$<NOT:$<CONFIG:Release>>:-Werror>
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-align -Wduplicated-cond -Wlogical-op -Wnull-dereference -Wdouble-promotion -Wformat=2
  -Wno-missing-field-initializers)
# A folder compiled as one file knows the constants of its other files; what shadows those is no mistake.
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(tasrih_flags INTERFACE -Wshadow=local)
else()
  target_compile_options(tasrih_flags INTERFACE -Wshadow)
endif()
# Lets ccache serve sources that use a precompiled header.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(tasrih_flags INTERFACE -fpch-preprocess)
endif()
target_compile_definitions(tasrih_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(tasrih_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(TASRIH_SANITIZE)
  target_compile_options(tasrih_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined -Wno-null-dereference -Wno-maybe-uninitialized)
  target_link_options(tasrih_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TASRIH_FUZZ)
  target_compile_options(tasrih_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined -Wno-unknown-warning-option -Wno-error)
endif()

# tasrih_headers(NAME LINK <libraries> HEADERS <headers>): headers precompiled once, for all targets that REUSE_FROM it.
# ccache takes a sum in place of the precompiled header's own bytes, which differ from build to build: the versions of the
# libraries whose headers stand in it, and what a header of ours holds, which is named by its whole path.
function(tasrih_headers name)
  cmake_parse_arguments(PCH "" "" "LINK;HEADERS" ${ARGN})
  file(CONFIGURE OUTPUT ${name}.cpp CONTENT "// Nothing but what is precompiled.\n")
  add_library(${name} OBJECT EXCLUDE_FROM_ALL ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE tasrih_flags ${PCH_LINK})
  target_precompile_headers(${name} PRIVATE ${PCH_HEADERS})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF UNITY_BUILD OFF)
  set(facts ${PCH_HEADERS})
  foreach(header IN LISTS PCH_HEADERS)
    if(IS_ABSOLUTE "${header}")
      file(SHA256 "${header}" content)
      list(APPEND facts ${content})
      set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}")
    endif()
  endforeach()
  string(SHA256 sum "${facts} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${CMAKE_BUILD_TYPE} ${TASRIH_SANITIZE}")
  file(CONFIGURE OUTPUT CMakeFiles/${name}.dir/cmake_pch.hxx.gch.sum CONTENT "${sum}\n" @ONLY)
endfunction()

# tasrih_batches(NAME): the sources of a folder form a batch of a unity build.
function(tasrih_batches name)
  get_target_property(sources ${name} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
    string(MAKE_C_IDENTIFIER "${folder}" batch)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${batch})
  endforeach()
  set_target_properties(${name} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# tasrih_floor(NAME HEADERS <target of precompiled headers> FOLDERS <subject folders>): a library of all sources below
# the folders named. Sources are globbed so that a new file needs no second entry.
function(tasrih_floor name)
  cmake_parse_arguments(FLOOR "" "HEADERS" "FOLDERS" ${ARGN})
  set(sources)
  foreach(folder IN LISTS FLOOR_FOLDERS)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(APPEND sources ${found})
  endforeach()
  list(FILTER sources EXCLUDE REGEX "/(app/|formats/extract_)main.cpp$")
  add_library(${name} ${sources})
  target_link_libraries(${name} PUBLIC tasrih_flags)
  target_precompile_headers(${name} REUSE_FROM ${FLOOR_HEADERS})
  tasrih_batches(${name})
  tasrih_shared(${name})
endfunction()

# tasrih_shared(NAME): where libraries are shared, one that uses what it does not link is refused here.
function(tasrih_shared name)
  # A macro of its own would keep a library from using precompiled headers of another target.
  set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
  if(BUILD_SHARED_LIBS)
    target_link_options(${name} PRIVATE LINKER:--no-undefined)
  endif()
endfunction()

tasrih_headers(tasrih_core_headers LINK Qt6::Core
  HEADERS <QtCore/QtCore> <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>)
tasrih_headers(tasrih_widget_headers LINK Qt6::Widgets
  HEADERS <QtCore/QtCore> <QtGui/QtGui> <QtWidgets/QtWidgets> <algorithm> <functional> <memory> <optional> <utility> <vector>)
