# `translations`: reads every message("context", "text") of core and every tr("text") of the studio
# into sdmatte.ts in the build folder, and brings the languages in translations/ up to date.
# Needs qt6-l10n-tools.
find_program(SDMATTE_LUPDATE lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_program(SDMATTE_LRELEASE lrelease PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_package(Python3 COMPONENTS Interpreter)
file(GLOB SDMATTE_LANGUAGES CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/*.ts")
if(SDMATTE_LUPDATE AND Python3_FOUND)
  add_custom_target(translations
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/scripts/extract_messages.py"
            "${PROJECT_SOURCE_DIR}" "${SDMATTE_LUPDATE}" "${CMAKE_BINARY_DIR}/sdmatte.ts"
            ${SDMATTE_LANGUAGES}
    VERBATIM)
endif()

# sdmatte_translated(<target>): the languages, compiled, become resources :/translations/*.qm.
function(sdmatte_translated target)
  if(NOT SDMATTE_LRELEASE)
    message(FATAL_ERROR "lrelease is missing, which compiles the translations: "
                        "install qt6-l10n-tools.")
  endif()
  set(folder "${CMAKE_BINARY_DIR}/translations")
  file(MAKE_DIRECTORY "${folder}")
  set(catalogues)
  foreach(language IN LISTS SDMATTE_LANGUAGES)
    cmake_path(GET language STEM name)
    set(catalogue "${folder}/${name}.qm")
    add_custom_command(OUTPUT "${catalogue}"
      COMMAND "${SDMATTE_LRELEASE}" -silent "${language}" -qm "${catalogue}"
      DEPENDS "${language}"
      VERBATIM)
    list(APPEND catalogues "${catalogue}")
  endforeach()
  qt_add_resources(${target} translations PREFIX /translations BASE "${folder}" FILES ${catalogues})
endfunction()
