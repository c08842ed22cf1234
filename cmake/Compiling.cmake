# How everything in this project is compiled: language level, warnings, processor, sanitizers.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release)
endif()

option(SDMATTE_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
set(SDMATTE_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize= (address,undefined or thread)")
set(SDMATTE_ARCH "x86-64-v3" CACHE STRING
    "Value of -march on x86; x86-64-v3 is every desktop processor since 2013 (AVX2, FMA)")

add_library(sdmatte_compiling INTERFACE)
add_library(sdmatte::compiling ALIAS sdmatte_compiling)
target_compile_options(sdmatte_compiling INTERFACE -Wall -Wextra -Wpedantic -Wshadow
                                                   -Wnon-virtual-dtor -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 takes "literal" + std::string for an overlapping copy (its bug 105651).
  target_compile_options(sdmatte_compiling INTERFACE -Wno-restrict)
endif()
if(SDMATTE_WARNINGS_AS_ERRORS)
  target_compile_options(sdmatte_compiling INTERFACE -Werror)
endif()
if(SDMATTE_ARCH AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_compile_options(sdmatte_compiling INTERFACE "-march=${SDMATTE_ARCH}")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 19)
  # It knows all that <expected> of g++ 12 asks for, but not yet the number that says so.
  add_compile_options(-D__cpp_concepts=202002L -Wno-macro-redefined)
endif()
if(SDMATTE_SANITIZE)
  add_compile_options(-fsanitize=${SDMATTE_SANITIZE} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${SDMATTE_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # sanitizers hide from it what is initialised
    add_compile_options(-Wno-maybe-uninitialized)
  endif()
endif()
if(SDMATTE_FUZZERS) # coverage for libFuzzer in everything; only tests/fuzz links its main()
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# sdmatte_room(<name> SOURCES <file>... [USES <target>...] [PRIVATELY_USES <target>...])
# One room of core/ or ui/: the static library sdmatte::<name>. Headers are included as
# "<name>/<file>.h". USES are the rooms above it; tests/architecture checks the arrows.
function(sdmatte_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;PRIVATELY_USES" ${ARGN})
  add_library(sdmatte_${name} STATIC ${ROOM_SOURCES})
  add_library(sdmatte::${name} ALIAS sdmatte_${name})
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH parent)
  target_include_directories(sdmatte_${name} PUBLIC "${parent}")
  target_link_libraries(sdmatte_${name} PUBLIC ${ROOM_USES} PRIVATE sdmatte::compiling
                                                                    ${ROOM_PRIVATELY_USES})
endfunction()
