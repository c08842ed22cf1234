# The vocabulary of captions, as run.sh lays it into the user's cache folder, turned into a source
# file; without it the file holds nothing, and only the empty caption works.
#   SDMATTE_VOCABULARY         the text file, or NOTFOUND
#   SDMATTE_VOCABULARY_SOURCE  what to compile
if(DEFINED ENV{XDG_CACHE_HOME})
  set(_vocabulary_cache "$ENV{XDG_CACHE_HOME}/sdmatte-studio")
else()
  set(_vocabulary_cache "$ENV{HOME}/.cache/sdmatte-studio")
endif()
find_file(SDMATTE_VOCABULARY clip-vocabulary-3.3.0.txt
  PATHS "${_vocabulary_cache}"
  NO_DEFAULT_PATH
  DOC "Vocabulary of captions (./run.sh --build installs it)")

set(SDMATTE_VOCABULARY_SOURCE "${CMAKE_CURRENT_BINARY_DIR}/vocabulary.cpp")
set(SDMATTE_VOCABULARY_TEXT "")
if(SDMATTE_VOCABULARY)
  file(READ "${SDMATTE_VOCABULARY}" SDMATTE_VOCABULARY_TEXT)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${SDMATTE_VOCABULARY}")
else()
  message(STATUS "No vocabulary of captions: only the empty caption will work")
endif()
configure_file("${CMAKE_CURRENT_SOURCE_DIR}/vocabulary.cpp.in" "${SDMATTE_VOCABULARY_SOURCE}" @ONLY)
