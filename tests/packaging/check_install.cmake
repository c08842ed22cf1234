# Installs BUILD into PREFIX and looks at what is there. See CMakeLists.txt beside it.
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
  if(NOT status EQUAL 0)
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "${command} failed (${status}):\n${out}${err}")
  endif()
  set(out "${out}" PARENT_SCOPE)
endfunction()

function(expect_file path)
  if(NOT EXISTS "${PREFIX}/${path}")
    message(FATAL_ERROR "${path} was not installed")
  endif()
endfunction()

file(REMOVE_RECURSE "${PREFIX}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${PREFIX}")

foreach(document copyright LICENSE THIRD-PARTY.md)
  expect_file("share/doc/sdmatte-studio/${document}")
endforeach()
run("${PREFIX}/bin/sdmatte" --version)
if(NOT out MATCHES "sdmatte ${VERSION}")
  message(FATAL_ERROR "the installed sdmatte says: ${out}")
endif()

if(HAS_STUDIO)
  run("${PREFIX}/bin/sdmatte-studio" --version)
  expect_file(share/applications/sdmatte-studio.desktop)
  expect_file(share/metainfo/org.sdmatte.Studio.metainfo.xml)
  expect_file(share/icons/hicolor/scalable/apps/sdmatte-studio.svg)
  foreach(size 48 128 256)
    expect_file(share/icons/hicolor/${size}x${size}/apps/sdmatte-studio.png)
  endforeach()
  if(DESKTOP_FILE_VALIDATE)
    run("${DESKTOP_FILE_VALIDATE}" "${PREFIX}/share/applications/sdmatte-studio.desktop")
  endif()
  if(APPSTREAMCLI)
    run("${APPSTREAMCLI}" validate --no-net
        "${PREFIX}/share/metainfo/org.sdmatte.Studio.metainfo.xml")
  endif()
endif()

if(HAS_NETWORK)
  # The installed program must use what was installed with it, and nothing of NVIDIA's.
  file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${PREFIX}/bin/sdmatte"
       RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing
       CONFLICTING_DEPENDENCIES_PREFIX twice) # libgomp, of the system and of LibTorch
  if(missing)
    message(FATAL_ERROR "the installed sdmatte lacks ${missing}")
  endif()
  file(REAL_PATH "${PREFIX}" prefix)
  foreach(name libtorch_cpu libc10 libcudart libcupti)
    set(found "${libraries}")
    list(FILTER found INCLUDE REGEX "/${name}[.]so")
    file(REAL_PATH "${found}" found)
    if(NOT found MATCHES "^${prefix}/lib/sdmatte-studio/")
      message(FATAL_ERROR "the installed sdmatte uses ${found}")
    endif()
  endforeach()
  file(GLOB stand_ins "${PREFIX}/lib/sdmatte-studio/libcu*")
  foreach(library IN LISTS stand_ins)
    file(SIZE "${library}" bytes)
    if(bytes GREATER 100000) # ours have 16 KB, NVIDIA's at least 700
      message(FATAL_ERROR "${library} is no stand-in")
    endif()
  endforeach()
endif()
file(REMOVE_RECURSE "${PREFIX}") # LibTorch is large
